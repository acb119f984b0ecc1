import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import type { House } from '../apps/server/src/house.ts'
import { counties } from './plan.ts'

const county = counties[0] ?? '130121'
const province = `set local app.scope_from='13'; set local app.scope_to='14'; set local app.account=''`
const here = `set local app.scope_from='${county}'; set local app.scope_to='${county.slice(0, 5)}${Number(county.slice(5)) + 1}'; set local app.account=''`

/** The questions behind lists, search and dashboards, as the application role asks them: their plans are kept to be looked at. */
const questions: [string, string, string][] = [
  [
    'list by state',
    here,
    `select id from legal_case where shard = '${county}' and state = 'HANDLING' order by received_on desc, id desc limit 20`,
  ],
  ['count by state', here, `select count(*) from (select 1 from legal_case where shard = '${county}' and state = 'ARCHIVED' limit 1001) x`],
  ['newest', here, `select id from legal_case where shard = '${county}' order by received_on desc, id desc limit 20`],
  [
    'by type',
    here,
    `select id from legal_case where shard = '${county}' and case_type = 'CIVIL' order by received_on desc, id desc limit 20`,
  ],
  [
    'first due',
    here,
    `select id from legal_case where shard = '${county}' and state = 'HANDLING' and next_due_on is not null order by next_due_on, id limit 20`,
  ],
  [
    'clocks due',
    here,
    `select id from clock where shard = '${county}' and state = 'RUNNING' and due_on between '2026-01-01' and '2026-12-31' order by due_on, id limit 50`,
  ],
  ['one case', here, `select id from legal_case where shard = '${county}' and id = '00000000-0000-7000-8000-000000000000'`],
  [
    'history',
    here,
    `select id from case_event where shard = '${county}' and case_id = '00000000-0000-7000-8000-000000000000' order by at, id`,
  ],
  [
    'by name',
    here,
    `select id from legal_case where shard = '${county}' and applicant_name ~>=~ '王伟' and applicant_name ~<~ '王传' limit 20`,
  ],
  ['search', here, `select * from search_cases(array[1,2], null, null, 20)`],
  [
    'figures by place',
    province,
    `select place, month, value, amount from figure_place where indicator = 'RECEIVED' and dimension = 'caseType' and month between '2024-01-01' and '2025-12-01' and place >= '13' and place < '14' and length(place) = 4`,
  ],
]

export async function keepPlans(house: House, size: number, out: string): Promise<void> {
  const client = new pg.Client({ ...house.connection, options: '-c role=fayuan_app' })
  await client.connect()
  const texts: string[] = []
  for (const [name, scope, question] of questions) {
    await client.query(`begin; ${scope}`)
    const { rows } = await client.query<Record<string, string>>(`explain (analyze, buffers, costs off, timing off) ${question}`)
    await client.query('commit')
    texts.push(`-- ${name}\n${question}\n${rows.map((row) => row['QUERY PLAN']).join('\n')}\n`)
  }
  await client.end()
  await writeFile(join(out, `plans-${size}.txt`), texts.join('\n'))
}
