import type { ChildProcess } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { foldFigures } from '../apps/server/src/modules/statistics/index.ts'
import { provincials } from './generate.ts'
import { type Measured, measure } from './load.ts'
import { counties } from './plan.ts'
import { keepPlans } from './plans.ts'
import { openBench, out, rssOf, say, serverOf, signIn } from './servers.ts'
import { casesAsked, type Cookies, workloads } from './workloads.ts'

const list = (text: string | undefined, otherwise: string) => (text ?? otherwise).split(',')
const sizes = list(process.env['BENCH_CASES'], '100000,1000000').map(Number)
const widths = list(process.env['BENCH_CONNECTIONS'], '1,8,32').map(Number)
const seconds = Number(process.env['BENCH_SECONDS'] ?? 4)
const only = process.env['BENCH_ONLY']?.split(',')

type Row = {
  size: number
  workload: string
  connections: number
  limit: string
  goal: number
  house: Measured
  plain: Measured
  tuned: Measured | null
  ratio: number
}

async function cookiesFor(port: number): Promise<Cookies> {
  const clerks = new Map<string, string>()
  for (const county of counties.slice(0, 40)) clerks.set(county, await signIn(port, `clerk-${county}`))
  const auditors: string[] = []
  const provinces: string[] = []
  for (let n = 0; n < provincials; n += 1) {
    auditors.push(await signIn(port, `auditor-${n}`))
    provinces.push(await signIn(port, `province-${n}`))
  }
  return { clerks, auditors, provinces }
}

async function benchOf(size: number): Promise<Row[]> {
  const { house, dataDir } = await openBench(size)
  const children: ChildProcess[] = []
  try {
    await keepPlans(house, size, out)
    const ours = await serverOf('./house-server.ts', { connection: house.logins.web, dataDir })
    const bare = await serverOf('./bare-server.ts', { connection: house.connection, dataDir })
    children.push(ours.child, bare.child)
    const cookies = await cookiesFor(ours.port)
    const rows: Row[] = []
    for (const workload of workloads(cookies, casesAsked(size))) {
      if (only && !only.includes(workload.id)) continue
      // As the product does every minute.
      await foldFigures(house.platform.db)
      for (const connections of widths) {
        await measure(ours.port, connections, 1, workload.house)
        const mine = await measure(ours.port, connections, seconds, workload.house)
        const plain = await measure(bare.port, connections, seconds, workload.plain)
        const tuned = workload.tuned ? await measure(bare.port, connections, seconds, workload.tuned) : null
        const limit = workload.limit === 'tuned' && tuned ? tuned : plain
        const row = {
          size,
          workload: workload.id,
          connections,
          limit: workload.limit,
          goal: workload.goal,
          house: mine,
          plain,
          tuned,
          ratio: mine.perSecond / limit.perSecond,
        }
        rows.push(row)
        say(
          `${size} ${workload.id.padEnd(4)} ${String(connections).padStart(2)} conn  ${mine.perSecond.toFixed(0).padStart(6)}/s p99 ${mine.p99.toFixed(1)} ms  plain ${plain.perSecond.toFixed(0)}/s p99 ${plain.p99.toFixed(1)} ms${tuned ? `  tuned ${tuned.perSecond.toFixed(0)}/s` : ''}  ratio to ${workload.limit} ${row.ratio.toFixed(2)} (goal ${workload.goal})${mine.faults ? `  FAULTS ${mine.faults}` : ''}`,
        )
      }
      if (workload.id === 'W1') say(`${size} W10  server memory ${((await rssOf(ours.child)) / 1_048_576).toFixed(0)} MB`)
    }
    return rows
  } finally {
    for (const child of children) child.kill()
    await house.close()
  }
}

function growth(rows: Row[]): void {
  const [small, large] = [Math.min(...sizes), Math.max(...sizes)]
  if (small === large) return
  for (const row of rows.filter((r) => r.size === small)) {
    const big = rows.find((r) => r.size === large && r.workload === row.workload && r.connections === row.connections)
    if (big)
      say(
        `growth ${row.workload} at ${row.connections} connections: ${(row.house.perSecond / big.house.perSecond).toFixed(2)} × the cost per request`,
      )
  }
}

await mkdir(out, { recursive: true, mode: 0o755 })
const rows: Row[] = []
for (const size of sizes) rows.push(...(await benchOf(size)))
growth(rows)
await writeFile(join(out, `results-${new Date().toISOString().slice(0, 10)}.json`), JSON.stringify(rows, null, 1))
process.exit(0)
