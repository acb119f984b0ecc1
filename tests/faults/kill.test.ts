import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkpointFile } from '../../apps/server/src/commands/serve.ts'
import { type House, openHouse } from '../../apps/server/src/house.ts'
import { verifyFigures } from '../../apps/server/src/modules/statistics/index.ts'
import { sealAudit } from '../../apps/server/src/platform/audit/seal.ts'
import { verifyAudit } from '../../apps/server/src/platform/audit/verify.ts'
import { readConfig } from '../../apps/server/src/platform/config.ts'
import type { Tx } from '../../apps/server/src/platform/database/database.ts'
import { systemScope } from '../../apps/server/src/platform/database/scope.ts'
import { Restarting } from './house.ts'
import { type Acknowledged, Writers } from './writers.ts'

// Six rounds in every run; FAULT_ROUNDS=30 is the full proof.
const rounds = Number(process.env['FAULT_ROUNDS'] ?? 6)
const password = '断电也不丢件 2026'

let dataDir: string
let server: Restarting
let house: House | null = null
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'fayuan-faults-'))
  server = new Restarting(dataDir, password)
  await server.start()
})
afterAll(async () => {
  await server.stop()
  await house?.close()
  await rm(dataDir, { recursive: true, force: true })
})

const until = async (isSo: () => boolean) => {
  while (!isSo()) await sleep(10)
}

/** Kills, and answers how long it took until a write sent afterwards was acknowledged. */
async function round(n: number, writers: Writers): Promise<number> {
  const before = writers.acknowledged.length
  await until(() => writers.acknowledged.length >= before + 24)
  // Somewhere in the middle of eight transactions, not always at the same place of one.
  await sleep((n * 37) % 100)
  const killedAt = Date.now()
  if (n % 2 === 1) server.killServer()
  else server.killDatabase()
  const isBack = (one: Acknowledged) => one.startedAt > killedAt
  await until(() => writers.acknowledged.some(isBack))
  return (writers.acknowledged.find(isBack)?.at ?? Date.now()) - killedAt
}

test(
  'security.md §9.5: SIGKILL of server and database under eight writers loses and doubles nothing',
  async () => {
    const writers = new Writers(server)
    writers.begin(8)
    const back: number[] = []
    for (let n = 1; n <= rounds; n += 1) back.push(await round(n, writers))
    await writers.end()
    await server.stop()
    house = await openHouse(readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'error' }, { command: 'demo' }))
    const { db, keys } = house.platform

    const { cases, keptKeys, lastNumber } = await db.inTransaction(systemScope, async (tx) => ({
      cases: await tx.selectFrom('legalCase').select(['id', 'number']).execute(),
      keptKeys: await rowsOf<{ key: string; n: number }>(
        tx,
        `select key, count(*)::int as n from idempotency_key where route = '/api/applications' group by key`,
      ),
      lastNumber: await rowsOf<{ last: number }>(tx, `select sum(last)::int as last from number_counter where series like '案%'`),
    }))
    const ids = new Set(cases.map((one) => one.id))
    const lost = writers.acknowledged.filter((one) => !ids.has(one.id) || !keptKeys.some((row) => row.key === one.key && row.n === 1))
    const doubled = cases.length - new Set(writers.acknowledged.map((one) => one.id)).size
    const byServer = back.filter((_, i) => i % 2 === 0)
    const byDatabase = back.filter((_, i) => i % 2 === 1)
    process.stdout.write(
      `kill -9: ${rounds} rounds, ${writers.acknowledged.length} acknowledged, ${writers.resent} sent again, ${lost.length} lost, ${doubled} doubled, ` +
        `back after server ${Math.max(0, ...byServer)} ms, after database ${Math.max(0, ...byDatabase)} ms at most\n`,
    )

    expect(writers.unexpected).toEqual([])
    expect(lost).toEqual([])
    expect(doubled).toBe(0)
    expect(new Set(writers.acknowledged.map((one) => one.id)).size).toBe(writers.acknowledged.length)
    expect(new Set(cases.map((one) => one.number)).size).toBe(cases.length)
    expect(lastNumber[0]?.last).toBe(cases.length)

    await sealAudit(db, keys)
    const audit = await verifyAudit(db, keys, checkpointFile(dataDir))
    expect(audit.flaws).toEqual([])
    const submitted = await db.inTransaction(systemScope, (tx) =>
      rowsOf<{ n: number }>(tx, `select count(*)::int as n from audit_entry where action = 'submitApplication'`),
    )
    expect(submitted[0]?.n).toBe(cases.length)
    expect(await verifyFigures(db)).toEqual([])
  },
  120_000 + rounds * 45_000,
)

const rowsOf = async <T extends object>(tx: Tx, text: string): Promise<T[]> => (await sql.raw<T>(text).execute(tx)).rows
