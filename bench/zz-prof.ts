import { fork } from 'node:child_process'
import { openHouse } from '/work/main/apps/server/src/house.ts'
import { readConfig } from '/work/main/apps/server/src/platform/config.ts'
import { openLog } from '/work/main/apps/server/src/platform/log.ts'
import { measure } from '/work/main/bench/load.ts'
import { casesAsked, workloads } from '/work/main/bench/workloads.ts'
import { counties } from '/work/main/bench/plan.ts'
const size = Number(process.env.SIZE ?? 20000), dir = process.env.DIR ?? '/tmp/bench1'
const dataDir = `${dir}/cases-${size}`
const house = await openHouse(readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'error' }, { command: 'demo' }), { log: openLog('error', () => {}) })
const start = (f: string, prof: boolean) => new Promise<any>((ok) => { const c = fork(`/work/main/bench/${f}`, { env: { ...process.env, BENCH: JSON.stringify({ connection: house.connection, dataDir }) }, execArgv: prof ? ['--cpu-prof', '--cpu-prof-dir=/tmp/prof'] : [] }); c.once('message', (m: any) => ok({ port: m.port, c })) })
const ours = await start('house-server.ts', !!process.env.PROF), bare = await start('bare-server.ts', false)
const signIn = async (u: string) => { const a = await fetch(`http://127.0.0.1:${ours.port}/api/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ username: u, password: 'bench-password-2026' }) }); return (a.headers.get('set-cookie') ?? '').split(';')[0]! }
const clerks = new Map(); for (const c of counties.slice(0, 40)) clerks.set(c, await signIn(`clerk-${c}`))
const w = workloads({ clerks, auditor: await signIn('auditor-province'), province: await signIn('province') } as any, casesAsked(size))
for (const id of (process.env.W ?? 'W1').split(',')) { const x = w.find((v) => v.id === id)!
 for (const k of (process.env.CONN ?? '8').split(',').map(Number)) {
 const cpu0 = process.cpuUsage()
 await measure(ours.port, k, 1, x.house)
 const m = await measure(ours.port, k, 4, x.house), p = await measure(bare.port, k, 3, x.limit === 'tuned' && x.tuned ? x.tuned : x.plain)
 console.log(id, k, 'house', m.perSecond.toFixed(0), 'p99', m.p99.toFixed(1), 'faults', m.faults, 'limit', p.perSecond.toFixed(0), 'p99', p.p99.toFixed(1), 'ratio', (m.perSecond / p.perSecond).toFixed(2)) } }
ours.c.kill('SIGINT'); bare.c.kill(); await new Promise((r) => setTimeout(r, 1500)); await house.close(); process.exit(0)
