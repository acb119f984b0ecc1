import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { writeAudit } from '../../apps/server/src/platform/audit/entry.ts'
import { sealAudit, signCheckpoints } from '../../apps/server/src/platform/audit/seal.ts'
import { verifyAudit } from '../../apps/server/src/platform/audit/verify.ts'
import { systemScope } from '../../apps/server/src/platform/database/scope.ts'
import { openWorld, type World } from '../world/open-world.ts'

const shard = '431321'
let world: World
let owner: pg.Client
let checkpoints: string
beforeAll(async () => {
  world = await openWorld()
  owner = new pg.Client(world.owner)
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await world.close()
})

const entries = 9
let round = 0
beforeEach(async () => {
  round += 1
  checkpoints = join(world.platform.config.dataDir, `checkpoints-${round}.jsonl`)
  await owner.query('truncate audit_entry, audit_seal, audit_checkpoint')
  for (let i = 0; i < entries; i += 1) {
    await world.platform.db.inTransaction(systemScope, (tx) =>
      writeAudit(tx, {
        shard,
        actorId: null,
        actorName: '系统',
        action: `step-${i}`,
        objectType: 'case',
        objectId: String(i),
        details: { i },
      }),
    )
  }
  await sealAudit(world.platform.db, world.platform.keys)
  await signCheckpoints(world.platform.db, world.platform.keys, checkpoints, world.platform.clock.now())
})

const verify = () => verifyAudit(world.platform.db, world.platform.keys, checkpoints)
const whats = async () => (await verify()).flaws.map((flaw) => flaw.what).join(' ')
const entryAt = (seq: number) => `(select entry_id from audit_seal where shard = '${shard}' and seq = ${seq})`

test('an untouched chain has no flaw, and says how long it is', async () => {
  expect(await verify()).toEqual({ entries, checkpoints: 2, unsealed: 0, flaws: [], notes: [expect.stringContaining('旧案卷')] })
})

test.each(['action', 'actor_name', 'object_id', 'purpose', 'address'])('an edited %s is found', async (column) => {
  await owner.query(`update audit_entry set ${column} = 'x' where id = ${entryAt(5)}`)
  expect((await verify()).flaws).toEqual([{ shard, seq: 5, what: '审计记录被改动' }])
})

test.each([
  ['the details', `update audit_entry set details = '{"i":99}' where id = ${entryAt(5)}`],
  ['the time', `update audit_entry set at = at - interval '1 hour' where id = ${entryAt(5)}`],
  ['the digest of what was', `update audit_entry set before_digest = '\\x00' where id = ${entryAt(5)}`],
])('an edit of %s is found', async (_, text) => {
  await owner.query(text)
  expect((await verify()).flaws).toEqual([{ shard, seq: 5, what: '审计记录被改动' }])
})

test.each([
  ['first', 1],
  ['middle', 5],
  ['last', entries],
])('a deleted %s entry is found, with and without its seal', async (_, seq) => {
  const id = (await owner.query<{ id: string }>(`select ${entryAt(seq)} as id`)).rows[0]?.id
  await owner.query('delete from audit_entry where id = $1', [id])
  expect(await whats()).toContain('审计记录缺失')
  await owner.query('delete from audit_seal where entry_id = $1', [id])
  expect(await whats()).toMatch(/有记录被删除|不连续|结尾可能被截去/)
})

test('cutting off the end, seals and stored checkpoint included, is found by the checkpoint outside', async () => {
  await owner.query(`delete from audit_entry where id in (select entry_id from audit_seal where seq > 6)`)
  await owner.query(`delete from audit_seal where seq > 6`)
  await owner.query(`delete from audit_checkpoint`)
  expect(await whats()).toContain('结尾可能被截去')
})

test('two entries that change places are found', async () => {
  await owner.query(`update audit_seal set entry_id = gen_random_uuid() where seq = 3`)
  expect(await whats()).toContain('审计记录缺失')
})

test('re-ordered seals are found', async () => {
  await owner.query(`update audit_seal set seq = 1003 where seq = 3`)
  await owner.query(`update audit_seal set seq = 3 where seq = 4`)
  await owner.query(`update audit_seal set seq = 4 where seq = 1003`)
  expect(await whats()).toContain('链条不连续')
})

test('an entry planted between others, with a leaf worked out by hand, is found: the key is not in the database', async () => {
  await owner.query(`update audit_seal set seq = seq + 1000 where seq > 4`)
  await owner.query(
    `insert into audit_entry (shard, id, at, action, object_type) values ('${shard}', gen_random_uuid(), now(), 'planted', 'case')`,
  )
  await owner.query(
    `insert into audit_seal (shard, seq, entry_id, leaf, chain) select '${shard}', 5, id, '\\x00', '\\x00' from audit_entry where action = 'planted'`,
  )
  await owner.query(`update audit_seal set seq = seq - 999 where seq > 1000`)
  expect(await whats()).toContain('链条不连续')
})

test('a chain worked out anew after an edit does not fit the signed checkpoint', async () => {
  await owner.query(`update audit_entry set action = 'rewritten' where id = ${entryAt(2)}`)
  await owner.query('truncate audit_seal')
  await sealAudit(world.platform.db, world.platform.keys)
  expect(await whats()).toContain('与已签名的检查点不符')
})

test('a forged checkpoint outside is found by its signature', async () => {
  const text = await readFile(checkpoints, 'utf8')
  await writeFile(checkpoints, text.replace(/"size":\d+/, '"size":5'))
  expect(await whats()).toContain('检查点签名不符')
})

test('an entry that was never sealed is counted', async () => {
  await owner.query(
    `insert into audit_entry (shard, id, at, action, object_type) values ('${shard}', gen_random_uuid(), now() - interval '1 hour', 'late', 'case')`,
  )
  expect((await verify()).unsealed).toBe(1)
})

test('counties have chains of their own: a flaw in one leaves the other whole', async () => {
  await world.platform.db.inTransaction(systemScope, (tx) =>
    writeAudit(tx, { shard: '431322', actorId: null, actorName: '系统', action: 'elsewhere', objectType: 'case', objectId: '1' }),
  )
  await sealAudit(world.platform.db, world.platform.keys)
  await owner.query(`update audit_entry set action = 'x' where id = ${entryAt(1)}`)
  expect((await verify()).flaws.map((flaw) => flaw.shard)).toEqual([shard])
})

test('sealing from eight processes at once gives one chain without gap or double', async () => {
  for (let i = 0; i < 40; i += 1) {
    await world.platform.db.inTransaction(systemScope, (tx) =>
      writeAudit(tx, { shard, actorId: null, actorName: '系统', action: 'more', objectType: 'case', objectId: String(i) }),
    )
  }
  await Promise.all(Array.from({ length: 8 }, () => sealAudit(world.platform.db, world.platform.keys)))
  await sealAudit(world.platform.db, world.platform.keys)
  const { rows } = await world.platform.db.inTransaction(systemScope, (tx) =>
    sql<{ n: number; last: number }>`select count(*)::int as n, max(seq)::int as last from audit_seal`.execute(tx),
  )
  expect(rows).toEqual([{ n: entries + 40, last: entries + 40 }])
  expect((await verify()).flaws).toEqual([])
})
