import pg from 'pg'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
const migrationsDir = '/work/main/apps/server/migrations'
import { readConfig } from '/work/main/apps/server/src/platform/config.ts'
import { openDatabase } from '/work/main/apps/server/src/platform/database/database.ts'
import { migrate } from '/work/main/apps/server/src/platform/database/migrate.ts'
import { openKeys } from '/work/main/apps/server/src/platform/keys/index.ts'
import { openFileStore } from '/work/main/apps/server/src/platform/files/index.ts'
import { noJobs } from '/work/main/apps/server/src/platform/jobs.ts'
import { openLog } from '/work/main/apps/server/src/platform/log.ts'
import { loadDemo } from '/work/main/apps/server/src/demo/index.ts'
const database='demo_try'
const base={ host:'/tmp/pgdev', port:55432, user:'fayuan_owner' }
const admin=new pg.Client({...base, database:'postgres'}); await admin.connect()
await admin.query(`drop database if exists ${database} with (force)`); await admin.query(`create database ${database}`); await admin.end()
const owner={...base, database}
const { prepareQueue } = await import('../platform/worker.ts'); await prepareQueue(owner)
await migrate(owner, migrationsDir)
const dir=process.env.DEMO_DIR ?? mkdtempSync(join(tmpdir(),'demo-try-'))
const keys=openKeys({secretsDir: join(dir,'secrets')})
const files=await openFileStore({dir: join(dir,'files'), keys})
const db=openDatabase(owner,{max:6, statementTimeoutMs: 60000})
const platform={config: readConfig({DATA_DIR:dir, LOG_LEVEL:'silent'},{command:'demo'}), db, keys, files, jobs:noJobs(), clock:{now:()=>new Date(process.env.NOW ?? '2026-11-22T08:00:00Z')}, log: openLog('error',()=>undefined)}
try { console.time('load'); const r = await loadDemo(platform,{password:'correct horse battery', withNeighbour: process.env.NB==='1'}); console.log(JSON.stringify({...r, accounts: r.accounts.length})) } catch (e) { console.error(e); process.exitCode=1 }
const { readFileSync } = await import('node:fs')
const c2=new pg.Client(owner); await c2.connect()
for (const r of (await c2.query("select pid from pg_stat_activity where datname='demo_try'")).rows) { const st=readFileSync(`/proc/${r.pid}/stat`,'utf8').split(' '); console.log('pg', r.pid, Number(st[13])/100, Number(st[14])/100) }
console.log('node cpu', process.cpuUsage())
await c2.end()
await db.end()
