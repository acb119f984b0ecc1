import { appendFile, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { headFile } from '../../apps/server/src/platform/audit/checkpoints.ts'
import { writeAudit } from '../../apps/server/src/platform/audit/entry.ts'
import type { Leaf } from '../../apps/server/src/platform/audit/leaf.ts'
import { provenBytes } from '../../apps/server/src/platform/audit/proof.ts'
import { openSealer, proofOf, sealAudit } from '../../apps/server/src/platform/audit/seal.ts'
import { differingStates, formerColumns, unvouched, vouchedColumns } from '../../apps/server/src/platform/audit/state.ts'
import { verifyAudit, verifyStates } from '../../apps/server/src/platform/audit/verify.ts'
import { systemScope } from '../../apps/server/src/platform/database/scope.ts'
import { granted, handled, type Office, openOffice, received } from './chain.ts'
import { uploadPaper } from './papers.ts'
import { openTwoCounties, type TwoCounties } from './two-counties.ts'

let world: TwoCounties
let office: Office
let owner: pg.Client
let file: string
const platform = () => world.api.world.platform
const sealer = () => openSealer(platform().db, platform().keys, file, () => new Date())
beforeAll(async () => {
  world = await openTwoCounties()
  office = await openOffice(world.api)
  owner = new pg.Client(world.api.world.owner)
  await owner.connect()
  file = join(platform().config.dataDir, 'audit', 'checkpoints.jsonl')
})
afterAll(async () => {
  await owner.end()
  await world.close()
})

const verify = () => verifyAudit(platform().db, platform().keys, file)
const states = () => verifyStates(platform().db, platform().files, file)
const whats = async () => [...new Set((await verify()).flaws.map((flaw) => flaw.what))].join(' ')

/** Does something beside the program, sees what is told of it, and takes it back. */
async function beside(change: string, back: string, told: RegExp) {
  await owner.query(change)
  expect([...(await states()), await whats()].join(' ')).toMatch(told)
  await owner.query(back)
  expect([await states(), (await verify()).flaws]).toEqual([[], []])
}

test('every column of a row the log vouches for is in its digest, or left out for a reason', async () => {
  for (const [table, columns] of vouchedColumns()) {
    const { rows } = await owner.query<{ name: string }>(
      `select column_name as name from information_schema.columns where table_schema = 'public' and table_name = $1`,
      [table],
    )
    const reasons = unvouched[table] ?? {}
    expect([table, [...columns, ...Object.keys(reasons)].toSorted()]).toEqual([table, rows.map(({ name }) => name).toSorted()])
    expect(Object.values(reasons).every((why) => why.length > 10)).toBe(true)
  }
})

test('what stood before the log noted rows is noted once; then rows and log agree, through the whole main chain', async () => {
  await sealer().tick()
  expect((await verify()).notes).toEqual([])
  await received(office)
  await granted(office)
  await handled(office, world.api.here.providers.lawyer)
  await sealer().tick()
  expect([await states(), (await verify()).flaws, (await verify()).unsealed]).toEqual([[], [], 0])
  const { rows } = await owner.query(
    `select count(*)::int as n from audit_entry where states ? ('legal_case/' || object_id) and action <> 'stateNoted'`,
  )
  expect(rows[0]).not.toEqual({ n: 0 })
}, 240_000)

test.each([
  ['a case', `update legal_case set title = title || '改'`, `update legal_case set title = left(title, -1)`, /案卷 .*可能在系统之外被改动/],
  [
    'what a case has recovered',
    `update legal_case set recovered_fen = recovered_fen + 1`,
    `update legal_case set recovered_fen = recovered_fen - 1`,
    /案卷 /,
  ],
  [
    'where somebody is held',
    `update legal_case set custody_place = custody_place || '改'`,
    `update legal_case set custody_place = left(custody_place, -1)`,
    /案卷 /,
  ],
  [
    'what became of a paper',
    `update document set corrected_fields = corrected_fields || '{title}'`,
    `update document set corrected_fields = trim_array(corrected_fields, 1)`,
    /文书 /,
  ],
  ['a decision', `update decision set decided_on = decided_on - 1`, `update decision set decided_on = decided_on + 1`, /决定 .*被改动/],
  [
    'who decided',
    `update decision set decided_by_name = decided_by_name || '甲'`,
    `update decision set decided_by_name = left(decided_by_name, -1)`,
    /决定 /,
  ],
  ['a paper', `update document set title = title || '改'`, `update document set title = left(title, -1)`, /文书 .*被改动/],
  [
    'the file of a material',
    `update material set file_id = 'x' || coalesce(file_id, '')`,
    `update material set file_id = nullif(substring(file_id from 2), '')`,
    /材料 .*被改动/,
  ],
  [
    'a forged decision',
    `insert into decision (shard, id, case_id, outcome, basis, decided_by, decided_by_name, decided_on) select shard, 'f0000000-0000-7000-8000-000000000000', id, 'GRANT', '{}', gen_random_uuid(), '', now() from legal_case where state = 'RECEIVED' limit 1`,
    `delete from decision where id = 'f0000000-0000-7000-8000-000000000000'`,
    /决定 .*没有任何记载/,
  ],
])('%s altered beside the log is told', (_, change, back, told) => beside(change, back, told), 120_000)

test('a state told under the former digest is compared by it, and by today’s from the next act on', async () => {
  const walk = await received(office)
  const clause = `object_id = '${walk.id}' and states is not null`
  const digest = `version || ':' || left(encode(sha256(convert_to(row(${formerColumns('legal_case')})::text, 'UTF8')), 'hex'), 32)`
  await owner.query('alter table audit_entry disable trigger all')
  await owner.query(`create table kept_states as select shard, id, states from audit_entry where ${clause}`)
  await owner.query(
    `update audit_entry e set states = jsonb_build_object('legal_case/' || c.id, (select ${digest} from legal_case x where x.id = c.id))
      from legal_case c where c.id = '${walk.id}' and e.${clause}`,
  )
  const flaws = async () =>
    (await platform().db.inTransaction(systemScope, (tx) => differingStates(tx, '431321', 50))).filter(({ key }) => key.includes(walk.id))
  expect(await flaws()).toEqual([])
  await owner.query(`update legal_case set title = title || '改' where id = '${walk.id}'`)
  expect((await flaws()).map(({ what }) => what)).toEqual(['CHANGED'])
  await owner.query(`update legal_case set title = left(title, -1) where id = '${walk.id}'`)
  await walk.step('reviewer', 'recordCheck', 'CHECKED', { proposal: 'GRANT' })
  await owner.query(`update legal_case set custody_place = '改' where id = '${walk.id}'`)
  expect((await flaws()).map(({ what }) => what)).toEqual(['CHANGED'])
  await owner.query(`update legal_case set custody_place = '' where id = '${walk.id}'`)
  await owner.query('update audit_entry e set states = k.states from kept_states k where k.shard = e.shard and k.id = e.id')
  await owner.query('drop table kept_states')
  await owner.query('alter table audit_entry enable trigger all')
})

test('a decision deleted beside the log is told', async () => {
  await owner.query('create table kept as select * from decision')
  await beside('delete from decision', 'insert into decision select * from kept', /决定 .*被删除/)
  await owner.query('drop table kept')
})

/** Where two files lie that materials of a case name. */
async function twoStored(): Promise<[string, string]> {
  const fileIds = [await uploadPaper(world.api.app, 'clerk'), await uploadPaper(world.api.app, 'clerk')]
  await received(office, { materials: fileIds.map((fileId, at) => ({ name: `欠条${at + 1}`, fileId })) })
  await sealer().tick()
  const paths = new Map<string, string>()
  for await (const { fileId, path } of platform().files.list()) paths.set(fileId, path)
  const [one = '', two = ''] = fileIds.map((fileId) => paths.get(fileId))
  return [one, two]
}
const flipped = (bytes: Buffer, at: number) => {
  const changed = Buffer.from(bytes)
  changed.writeUInt8(changed.readUInt8(at) ^ 1, at)
  return changed
}

test.each<[string, RegExp, (one: string, two: string) => Promise<unknown>]>([
  ['one bit of its content', /打不开或被改动/, async (one) => writeFile(one, flipped(await readFile(one), 40))],
  ['one bit of its head', /打不开或被改动/, async (one) => writeFile(one, flipped(await readFile(one), 10))],
  ['its last byte cut off', /打不开或被改动/, async (one) => writeFile(one, (await readFile(one)).subarray(0, -1))],
  ['all but its head cut off', /打不开或被改动/, async (one) => writeFile(one, (await readFile(one)).subarray(0, 22))],
  ['a byte added', /打不开或被改动/, async (one) => appendFile(one, 'x')],
  ['nothing left in it', /打不开或被改动/, async (one) => writeFile(one, '')],
  ['another file in its place', /打不开或被改动/, async (one, two) => writeFile(one, await readFile(two))],
  ['away', /不见了/, (one) => rm(one)],
])('§5.2 a stored file with %s is told, by the material that names it', async (_, told, damage) => {
  const [one, two] = await twoStored()
  const good = await readFile(one)
  expect(await states()).toEqual([])
  await damage(one, two)
  expect(await states()).toEqual([expect.stringMatching(new RegExp(`^431321 材料 [0-9a-f-]{36} 的文件${told.source}$`))])
  await writeFile(one, good)
  expect(await states()).toEqual([])
})

test('two stored files that changed places are told, both', async () => {
  const [one, two] = await twoStored()
  const swap = async () => {
    await rename(one, `${one}.away`)
    await rename(two, one)
    await rename(`${one}.away`, two)
  }
  await swap()
  expect((await states()).map((line) => line.replace(/材料 \S+/, '材料'))).toEqual([
    '431321 材料 的文件打不开或被改动',
    '431321 材料 的文件打不开或被改动',
  ])
  await swap()
  expect(await states()).toEqual([])
})

test('an entry forged before the sealing is never sealed, and told; so is one whose proof was copied from another', async () => {
  const plant = (more: string) =>
    `insert into audit_entry (shard, id, at, action, object_type, object_id, proof) select '431321', gen_random_uuid(), now(), 'planted', 'case', '', ${more}`
  await owner.query(plant('null'))
  await owner.query(plant('(select proof from audit_entry where proof is not null limit 1)'))
  const { unproven } = await sealer().tick()
  expect(unproven).toBe(2)
  expect((await verify()).flaws.filter(({ what }) => what.includes('伪造'))).toHaveLength(2)
  const { rows } = await owner.query(
    `select count(*)::int as n from audit_seal s join audit_entry e on e.id = s.entry_id where e.action = 'planted'`,
  )
  expect(rows).toEqual([{ n: 0 }])
  await owner.query(`delete from audit_entry where action = 'planted'`)
  expect((await verify()).flaws).toEqual([])
})

test('entries without a proof do not hold up those behind them', async () => {
  await owner.query(
    `insert into audit_entry (shard, id, at, action, object_type) select '431321', ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, now(), 'planted', 'case' from generate_series(1, 12000) n`,
  )
  await note('behind')
  await sealAudit(platform().db, platform().keys)
  const { rows } = await owner.query(
    `select count(*)::int as n from audit_seal s join audit_entry e on e.id = s.entry_id where e.action = 'behind'`,
  )
  expect(rows).toEqual([{ n: 1 }])
  await owner.query(`delete from audit_entry where action = 'planted'`)
}, 120_000)

const note = (action: string, shard = '431321') =>
  platform().db.inTransaction(systemScope, (tx) =>
    writeAudit(tx, { shard, actorId: null, actorName: '系统', action, objectType: 'desk', objectId: '1' }),
  )

/** As if the program had written these entries earlier: time, and the proof of it. */
async function ageAll(action: string, ms: number) {
  const { rows } = await owner.query<Leaf>(
    `select id, shard, at, actor_id as "actorId", actor_name as "actorName", on_behalf_of as "onBehalfOf", agency_id as "agencyId", action, object_type as "objectType",
      object_id as "objectId", before_digest as "beforeDigest", after_digest as "afterDigest", purpose, details::text as details, request_id as "requestId", address,
      states::text as states, proof from audit_entry where action = $1`,
    [action],
  )
  const aged = rows.map((row) => ({ ...row, at: new Date(row.at.getTime() - ms) }))
  await owner.query(
    `update audit_entry e set at = a.at, proof = a.proof from unnest($1::uuid[], $2::timestamptz[], $3::bytea[]) as a (id, at, proof) where e.id = a.id`,
    [aged.map(({ id }) => id), aged.map(({ at }) => at), aged.map((row) => proofOf(platform().keys, provenBytes(row)))],
  )
}

test('nothing stays out of the chain for being old: a backlog of days is sealed whole by the first round', async () => {
  await sealer().tick()
  await platform().db.inTransaction(systemScope, async (tx) => {
    for (let i = 0; i < 5_200; i += 1)
      await writeAudit(tx, { shard: '431321', actorId: null, actorName: '系统', action: 'backlog', objectType: 'desk', objectId: '2' })
  })
  // Written a day ago, while no sealer ran; the proof is of that day.
  await ageAll('backlog', 26 * 3_600_000)
  await owner.query('analyze')
  await sealer().tick()
  expect((await verify()).unsealed).toBe(0)
  const { rows } = await owner.query(
    'select count(*)::int as n from audit_entry e where not exists (select 1 from audit_seal s where s.entry_id = e.id)',
  )
  expect(rows).toEqual([{ n: 0 }])
}, 240_000)

test('the first entry of a county is signed at once, outside the database', async () => {
  const busy = sealer()
  await busy.tick()
  await note('first', '431399')
  await busy.tick()
  expect(await readFile(file, 'utf8')).toContain('"shard":"431399","size":1')
})

test('the log emptied is told; so is a tail cut off between two checkpoints', async () => {
  await owner.query(
    'create table e as select * from audit_entry; create table s as select * from audit_seal; create table c as select * from audit_checkpoint',
  )
  const whole =
    'truncate audit_entry, audit_seal, audit_checkpoint; insert into audit_entry select * from e; insert into audit_seal select * from s; insert into audit_checkpoint select * from c'
  await beside('truncate audit_entry, audit_seal, audit_checkpoint', whole, /可能被清空.*|没有任何记载/)
  const tail = `(select max(seq) from audit_seal where shard = '431321')`
  await beside(
    `delete from audit_entry where id = (select entry_id from audit_seal where shard = '431321' and seq = ${tail}); delete from audit_seal where shard = '431321' and seq = ${tail}`,
    whole,
    /结尾可能被截去/,
  )
  await owner.query('drop table e, s, c')
}, 120_000)

test('a torn last line of the checkpoint file is said, the rest is verified, and the next line stands by itself', async () => {
  const good = await readFile(file, 'utf8')
  await appendFile(file, '{"shard":"431321","si')
  const torn = await verify()
  expect(torn).toMatchObject({ flaws: [], notes: [expect.stringContaining('最后一行不完整')], checkpoints: (await verify()).checkpoints })
  await note('after', '431398')
  await sealer().tick()
  expect(await readFile(file, 'utf8')).not.toContain('"si{')
  expect((await verify()).notes).toEqual([])
  await writeFile(file, good.replace('\n', '\n{"half\n'))
  expect(await whats()).toContain('第 2 行无法读取')
  await writeFile(file, good)
})

test('the checkpoint file gone is told', async () => {
  const good = await readFile(file, 'utf8')
  await rm(file)
  expect(await whats()).toContain('不见了')
  await writeFile(file, good)
  expect(await readFile(headFile(file), 'utf8')).toContain('"signature"')
})
