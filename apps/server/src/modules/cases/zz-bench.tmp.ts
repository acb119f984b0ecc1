import { mkdtempSync } from 'node:fs'
import pg from 'pg'
import { openDatabase } from '/work/main/apps/server/src/platform/database/database.ts'
import { migrate } from '/work/main/apps/server/src/platform/database/migrate.ts'
import { openKeys } from '/work/main/apps/server/src/platform/keys/index.ts'
import { rangeBelow } from '/work/main/apps/server/src/platform/database/scope.ts'
import { getCase, listCases } from '/work/main/apps/server/src/modules/cases/index.ts'
import { CaseList } from '/work/main/apps/server/src/modules/cases/list/schema.ts'
import { CaseDetail } from '/work/main/apps/server/src/modules/cases/detail/schema.ts'
import { pageOfCases } from '/work/main/apps/server/src/modules/cases/list/queries.ts'
import { toDay } from '@fayuan/law'

const server = { host: '/tmp/pgdev', port: 55432, user: 'fayuan_owner' }
const database = 'hb_handling'
const admin = new pg.Client({ ...server, database: 'postgres' })
await admin.connect()
if (process.argv[2] === 'make') {
  await admin.query(`drop database if exists ${database}`)
  await admin.query(`create database ${database}`)
  await migrate({ ...server, database }, '/work/main/apps/server/migrations')
  const c = new pg.Client({ ...server, database })
  await c.connect()
  await c.query(`insert into region(code,name,level) select '43'||lpad(i::text,4,'0'),'县'||i,'COUNTY' from generate_series(101,199) i where i%100<>0`)
  await c.query(`insert into agency(id,kind,name,region_code) select ('00000000-0000-7000-8000-'||lpad(i::text,12,'0'))::uuid,'CENTRE','中心'||i,'43'||lpad(i::text,4,'0') from generate_series(101,199) i`)
  await c.query(`insert into person(shard,id,name,created_at) select '43'||lpad((101+i%99)::text,4,'0'),('00000000-0000-7001-8000-'||lpad(i::text,12,'0'))::uuid,'李'||i%977,now() from generate_series(1,200000) i`)
  await c.query(`insert into legal_case(shard,id,number,agency_id,region_code,chain,state,state_since,channel,received_at,received_on,case_type,form,matter,title,applicant_id,applicant_name,law_version,next_rule,next_due_on,holder_role,narrative,flags,categories)
   select '43'||lpad((101+i%99)::text,4,'0'),('00000000-0000-7002-8000-'||lpad(i::text,12,'0'))::uuid,'N'||i,('00000000-0000-7000-8000-'||lpad((101+i%99)::text,12,'0'))::uuid,'43'||lpad((101+i%99)::text,4,'0'),'APPLIED',
    case when i%10<8 then 'ARCHIVED' when i%10=8 then 'HANDLING' else 'RECEIVED' end, now(),'SELF',now(),date '2016-01-01' + (i/55)::int,'CIVIL','CIVIL_AGENCY','LABOR_RELATION_OR_WAGE','追讨工资'||i,('00000000-0000-7001-8000-'||lpad(i::text,12,'0'))::uuid,'李'||i%977,'LAW-2021',
    case when i%10=9 then 'D06' end, case when i%10=9 then date '2026-11-25' end, 'REVIEWER', null, '{MINOR}','{MIGRANT_WORKER}' from generate_series(1,200000) i`)
  await c.query(`insert into case_event(shard,id,case_id,verb,to_state,at,on_day,law_version) select c.shard, gen_random_uuid(), c.id, 'x', c.state, now()+ (k||' hours')::interval, c.received_on,'L' from legal_case c, generate_series(1,8) k`)
  await c.query(`insert into clock(shard,id,case_id,rule,started_on,due_on,state,calendar_version,stopped_on,was_late) select c.shard, gen_random_uuid(), c.id, r, c.received_on, c.received_on+7, case when r='D06' and next_rule is not null then 'RUNNING' else 'STOPPED' end,'v',c.received_on,false from legal_case c, unnest(array['D06','D07','D08']) r`)
  await c.query(`insert into document(shard,id,case_id,code,title,issued_on,data,created_at) select c.shard, gen_random_uuid(), c.id, 'GRANT_DECISION','给予法律援助决定书',c.received_on,'x',now() from legal_case c, generate_series(1,4) k`)
  await c.query('vacuum analyze')
  await c.end()
}
await admin.end()
const db = openDatabase({ ...server, database }, { max: 8 })
const keys = openKeys({ secretsDir: mkdtempSync('/tmp/hb/k-') })
const platform = { db, keys, clock: { now: () => new Date() } } as never
const account = '00000000-0000-7009-8000-000000000001'
const shard = '430150'
const scope = { ...rangeBelow(shard), account }
const actor = { accountId: account, name: 'a', roles: ['RECEPTIONIST'], shard, agencyId: null, agencyName: '', scope, officeScope: scope, providerId: null, requestId: '', address: '' } as never
const today = toDay('2026-11-20')
const pool = new pg.Pool({ ...server, database, max: 8 })
const q = { state: 'ARCHIVED', sort: 'newest', limit: 20 } as never
const ids = (await pool.query(`select id from legal_case where shard=$1 limit 500`, [shard])).rows.map((r) => r.id)
const plainText = `with page as (select c.* from legal_case c where c.shard=$1 and c.state=$2 order by received_on desc, id desc limit 21)
 select json_build_object('items',(select json_agg(json_build_object('id',id,'number',number,'name',applicant_name,'title',title,'state',state,'on',received_on,'type',case_type,'due',next_due_on,'lawyer',provider_name)) from page),'count',(select count(*) from (select 1 from legal_case c where c.shard=$1 and c.state=$2 limit 1001) x))::text as a`
const plainCase = `select json_build_object('c',to_json(c),'events',(select json_agg(e) from (select id,verb,at,note from case_event e where e.shard=c.shard and e.case_id=c.id order by at desc limit 20) e),'documents',(select json_agg(d) from (select id,code,title from document d where d.shard=c.shard and d.case_id=c.id) d),'clocks',(select json_agg(k) from (select rule,due_on,state from clock k where k.shard=c.shard and k.case_id=c.id) k))::text as a from legal_case c where c.shard=$1 and c.id=$2`
const runs: Record<string, () => Promise<unknown>> = {
  'plain list': () => pool.query({ name: 'p1', text: plainText, values: [shard, 'ARCHIVED'] }),
  'listCases': async () => JSON.stringify(await listCases(platform, actor, q, today)),
  'listCases+zod': async () => JSON.stringify(CaseList.parse(await listCases(platform, actor, q, today))),
  'list question only': () => db.read(scope, pageOfCases({ reach: { kind: 'county', shard }, filter: { states: ['ARCHIVED'] }, sort: 'newest', after: null, limit: 21, today })),
  'plain case': () => pool.query({ name: 'p2', text: plainCase, values: [shard, ids[Math.floor(Math.random() * ids.length)]] }),
  'getCase': async () => JSON.stringify(await getCase(platform, actor, ids[Math.floor(Math.random() * ids.length)] ?? '', today)),
  'getCase+zod': async () => JSON.stringify(CaseDetail.parse(await getCase(platform, actor, ids[Math.floor(Math.random() * ids.length)] ?? '', today))),
}
for (let round = 0; round < 2; round += 1)
  for (const [name, run] of Object.entries(runs)) {
    const end = Date.now() + 2000
    let n = 0
    await Promise.all(Array.from({ length: 8 }, async () => { while (Date.now() < end) { await run(); n += 1 } }))
    console.log(name.padEnd(20), Math.round(n / 2), '/s')
  }
if (process.argv[3] === 'explain') {
  const ask = pageOfCases({ reach: { kind: 'county', shard }, filter: { states: ['ARCHIVED'] }, sort: 'newest', after: null, limit: 21, today })
  const c = await pool.connect()
  await c.query('begin'); await c.query(`set local role fayuan_app; set local app.scope_from='430150'; set local app.scope_to='430151'; set local app.account='${account}'`)
  console.log((await c.query('explain (analyze, buffers off, costs off) ' + ask.sql, [...ask.parameters])).rows.map((r) => r['QUERY PLAN']).join('\n'))
  await c.query('rollback'); c.release()
}
await pool.end(); await db.end()
