import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type CaseState, nextAct, toDay } from '@fayuan/law'
import pg from 'pg'
import { hashPassword, seedAccount } from '../apps/server/src/modules/agencies/index.ts'
import { type CaseRow, figuresOf, indexGrams } from '../apps/server/src/modules/casefile/index.ts'
import type { Platform } from '../apps/server/src/platform/context.ts'
import { systemScope } from '../apps/server/src/platform/database/scope.ts'
import { hashOf, idOf } from './hash.ts'
import { cities, counties, type GeneratedCase, generated, lawyers } from './plan.ts'

/** Accounts of each provincial role. */
export const provincials = 8
export const benchPassword = 'bench-password-2026'
const chunk = 20_000

const escape = (value: unknown): string => {
  if (value === null || value === undefined) return '\\N'
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString('hex')}`
  if (Array.isArray(value)) return `{${value.map((v) => (typeof v === 'number' ? String(v) : `"${String(v)}"`)).join(',')}}`
  return String(value).replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n')
}

/** One file a table and chunk, then COPY by the server itself: the fastest way in that PostgreSQL has. */
class Loader {
  private readonly rows = new Map<string, { columns: string[]; lines: string[] }>()
  readonly dir: string
  readonly client: pg.Client
  constructor(dir: string, client: pg.Client) {
    this.dir = dir
    this.client = client
  }
  add(table: string, row: Record<string, unknown>): void {
    const known = this.rows.get(table) ?? { columns: Object.keys(row), lines: [] }
    known.lines.push(known.columns.map((column) => escape(row[column])).join('\t'))
    this.rows.set(table, known)
  }
  async flush(): Promise<void> {
    for (const [table, { columns, lines }] of this.rows) {
      const file = join(this.dir, `${table}.tsv`)
      const stream = createWriteStream(file, { mode: 0o644 })
      for (const line of lines) stream.write(`${line}\n`)
      await new Promise<void>((done, failed) => stream.end((error?: Error | null) => (error ? failed(error) : done())))
      await this.client.query(`copy ${table} (${columns.join(', ')}) from '${file}'`)
      await rm(file)
    }
    this.rows.clear()
  }
}

async function office(platform: Platform, client: pg.Client): Promise<void> {
  const values = [
    ['130000', '河北省', 'PROVINCE', null] as const,
    ...cities.map((c) => [`${c}00`, `市${c}`, 'CITY', '130000'] as const),
    ...counties.map((c) => [c, `县${c}`, 'COUNTY', `${c.slice(0, 4)}00`] as const),
  ]
  for (const [code, name, level, parent] of values)
    await client.query('insert into region (code, name, level, parent_code) values ($1,$2,$3,$4)', [code, name, level, parent])
  const passwordHash = await hashPassword(benchPassword)
  await client.query(`insert into agency (id, kind, name, region_code) values ($1, 'DEPARTMENT', '河北省司法厅', '130000')`, [
    idOf('agency', 0),
  ])
  const seed = (username: string, role: string, agencyId: string, regionCode: string) =>
    platform.db.inTransaction(systemScope, (tx) =>
      seedAccount(tx, { username, displayName: username, agencyId, regionCode, role, passwordHash, fromOn: toDay('2016-01-01') }),
    )
  // Several, since one account alone would be held to its budget (security.md §8.3).
  for (let n = 0; n < provincials; n += 1) {
    await seed(`auditor-${n}`, 'AUDITOR', idOf('agency', 0), '130000')
    await seed(`province-${n}`, 'PROVINCE_ADMIN', idOf('agency', 0), '130000')
  }
  for (const [i, county] of counties.entries()) {
    await client.query(`insert into agency (id, kind, name, region_code, document_word) values ($1, 'CENTRE', $2, $3, '冀')`, [
      idOf('agency', i + 1),
      `县${county}法律援助中心`,
      county,
    ])
    if (i < 40)
      for (const [name, role] of [
        ['clerk', 'RECEPTIONIST'],
        ['director', 'CENTRE_DIRECTOR'],
      ] as const)
        await seed(`${name}-${county}`, role, idOf('agency', i + 1), county)
  }
}

function providers(load: Loader): void {
  for (const [i, county] of counties.entries())
    load.add('firm', { shard: county, id: idOf('firm', i), kind: 'LAW_FIRM', name: `县${county}律师事务所` })
  for (let n = 0; n < lawyers; n += 1) {
    const at = n % counties.length
    load.add('provider', {
      shard: counties[at],
      id: idOf('lawyer', n),
      firm_id: idOf('firm', at),
      kind: 'LAWYER',
      name: `律师${n}`,
      licence_no: String(13_000_000_000 + n),
      licensed_on: '2010-01-01',
    })
  }
}

const sealed = (platform: Platform, table: string, column: string, shard: string, id: string, text: string) =>
  platform.keys.encrypt({ table, column, shard, id }, text)

function caseRow(platform: Platform, c: GeneratedCase) {
  const id = idOf('case', c.row)
  const isOpen = !['ARCHIVED', 'REFUSED'].includes(c.state)
  const isGranted = !['RECEIVED', 'CHECKED', 'REFUSED'].includes(c.state)
  const isClosed = ['CLOSED', 'FILED', 'FILE_ACCEPTED', 'ARCHIVED'].includes(c.state)
  const later = (days: number) => new Date(Date.parse(c.receivedOn) + days * 86_400_000).toISOString().slice(0, 10)
  return {
    shard: c.county,
    id,
    number: `（${c.receivedOn.slice(0, 4)}）冀援民字第${c.row}号`,
    agency_id: idOf('agency', counties.indexOf(c.county) + 1),
    region_code: c.county,
    chain: 'APPLIED',
    state: c.state,
    state_since: `${c.receivedOn}T02:00:00Z`,
    channel: 'SELF',
    received_at: `${c.receivedOn}T02:00:00Z`,
    received_on: c.receivedOn,
    case_type: c.caseType,
    form: 'CIVIL_AGENCY',
    matter: c.matter,
    forum: 'LITIGATION',
    organ: '县人民法院',
    title: c.title,
    applicant_id: idOf('person', c.row),
    applicant_name: c.name,
    applicant_pinyin: 'xingming',
    applicant_initials: 'xm',
    categories: hashOf(c.row, 30) % 3 === 0 ? ['MIGRANT_WORKER'] : [],
    flags: [],
    opponents: c.opponent,
    recipients: 1,
    narrative: sealed(platform, 'legal_case', 'narrative', c.county, id, c.narrative),
    facts: sealed(platform, 'legal_case', 'facts', c.county, id, '{"receivedAt":"2024-01-01"}'),
    provider_id: isGranted ? idOf('lawyer', counties.indexOf(c.county) + counties.length * (c.lawyer % 47)) : null,
    provider_name: isGranted ? `律师${c.lawyer}` : '',
    holder_role: nextAct(c.state as CaseState).role ?? '',
    next_rule: isOpen ? 'D06' : null,
    next_due_on: isOpen ? later(7) : null,
    law_version: 'LAW-2021',
    policy_version: 'HB-2025',
    means_test: 'exempt',
    basis: ['法律援助法31(5)'],
    decided_on: c.state === 'RECEIVED' || c.state === 'CHECKED' ? null : later(5),
    granted_on: isGranted ? later(5) : null,
    refused_on: c.state === 'REFUSED' ? later(5) : null,
    assigned_on: isGranted && c.state !== 'GRANTED' ? later(6) : null,
    closed_on: isClosed ? later(90) : null,
    archived_on: c.state === 'ARCHIVED' ? later(120) : null,
    recovered_fen: isClosed ? hashOf(c.row, 31) % 5_000_000 : 0,
  }
}

function oneCase(platform: Platform, load: Loader, c: GeneratedCase, cube: Map<string, number>): void {
  const row = caseRow(platform, c)
  const { id } = row
  load.add('person', {
    shard: c.county,
    id: row.applicant_id,
    name: c.name,
    name_pinyin: 'xingming',
    name_initials: 'xm',
    created_at: row.state_since,
  })
  load.add('legal_case', row)
  const grams = indexGrams(platform.keys, c.county, [c.title, c.narrative, c.opponent, c.name])
  load.add('case_gram', { shard: c.county, case_id: id, received_on: c.receivedOn, grams })
  load.add('case_party', { shard: c.county, case_id: id, person_id: row.applicant_id, role: 'APPLICANT' })
  for (const [i, [verb, to]] of (
    [
      ['submitApplication', 'RECEIVED'],
      ['recordCheck', 'CHECKED'],
      ['grantApplication', c.state],
    ] as const
  ).entries())
    load.add('case_event', {
      shard: c.county,
      id: idOf(`event${i}`, c.row),
      case_id: id,
      verb,
      to_state: to,
      at: `${c.receivedOn}T0${i + 2}:00:00Z`,
      on_day: c.receivedOn,
      actor_name: '经办人',
      law_version: 'LAW-2021',
      data: '{}',
    })
  load.add('clock', {
    shard: c.county,
    id: idOf('clock', c.row),
    case_id: id,
    rule: 'D06',
    started_on: c.receivedOn,
    due_on: row.next_due_on ?? c.receivedOn,
    state: row.next_rule ? 'RUNNING' : 'STOPPED',
    calendar_version: 'bench',
    pauses: '[]',
  })
  for (const [i, code] of (['APPLICATION', 'GRANT_DECISION'] as const).entries()) {
    const paperId = idOf(`paper${i}`, c.row)
    load.add('document', {
      shard: c.county,
      id: paperId,
      case_id: id,
      code,
      doc_no: i === 0 ? null : `冀援决〔${c.receivedOn.slice(0, 4)}〕${c.row}号`,
      title: i === 0 ? '法律援助申请表' : '给予法律援助决定书',
      issued_on: c.receivedOn,
      data: sealed(platform, 'document', 'data', c.county, paperId, '{}'),
      created_at: `${c.receivedOn}T02:00:00Z`,
    })
  }
  for (const figure of figuresOf(asCaseRow(row))) {
    const key = [c.county, figure.indicator, figure.dimension, figure.value, figure.month].join('\t')
    cube.set(key, (cube.get(key) ?? 0) + figure.amount)
  }
  load.add('bare_case', {
    id,
    county: c.county,
    city: c.county.slice(0, 4),
    status: c.state,
    received_on: c.receivedOn,
    kind: c.caseType,
    lawyer: `律师${c.lawyer}`,
    name: c.name,
    title: c.title,
    body: c.narrative,
  })
  load.add('bare_gram', { id, county: c.county, received_on: c.receivedOn, grams })
}

// figuresOf reads the row as rooms see it; only these columns matter to it.
const asCaseRow = (row: ReturnType<typeof caseRow>) =>
  ({
    chain: row.chain,
    receivedOn: row.received_on,
    grantedOn: row.granted_on,
    refusedOn: row.refused_on,
    withdrawnOn: null,
    terminatedOn: null,
    closedOn: row.closed_on,
    archivedOn: row.archived_on,
    paidOn: null,
    recoveredFen: row.recovered_fen,
    wagesFen: 0,
    subsidyFen: 0,
    recipients: 1,
    categories: row.categories,
    caseType: row.case_type,
    matter: row.matter,
    channel: row.channel,
  }) as unknown as CaseRow

const bareTables = `
create table bare_case (id uuid primary key, county text not null, city text not null, status text not null, received_on date not null, kind text not null, lawyer text, name text not null, title text not null, body text not null);
create index bare_case_list on bare_case (county, status, received_on desc, id desc);
create index bare_case_month on bare_case (received_on, city, kind);
create table bare_event (case_id uuid not null, at timestamptz not null, verb text not null, actor text not null);
create index bare_event_by_case on bare_event (case_id, at);
create table bare_gram (id uuid primary key, county text not null, received_on date not null, grams integer[] not null);
create table bare_month (city text, month date, kind text, n bigint, primary key (month, city, kind));
create table bare_count (county text, status text, n bigint, primary key (county, status));`

/** Fills an empty database with `count` cases; answers seconds spent. */
export async function generate(
  platform: Platform,
  owner: pg.PoolConfig,
  count: number,
  dir: string,
  say: (line: string) => void,
): Promise<number> {
  const begun = Date.now()
  const client = new pg.Client(owner)
  await client.connect()
  await mkdir(dir, { recursive: true, mode: 0o755 })
  await client.query(
    `set session_replication_role = replica; set maintenance_work_mem = '2GB'; set synchronous_commit = off; set max_parallel_maintenance_workers = 2`,
  )
  await client.query(bareTables)
  await client.query('drop index case_gram_index')
  await office(platform, client)
  const load = new Loader(dir, client)
  const cube = new Map<string, number>()
  providers(load)
  await load.flush()
  for (let row = 0; row < count; row += 1) {
    oneCase(platform, load, generated(row), cube)
    if ((row + 1) % chunk === 0 || row + 1 === count) {
      await load.flush()
      say(`${row + 1} cases, ${Math.round((Date.now() - begun) / 1000)} s`)
    }
  }
  for (const [key, amount] of cube) {
    const [shard, indicator, dimension, value, month] = key.split('\t')
    load.add('figure_cube', { shard, indicator, dimension, value, month, amount })
  }
  await load.flush()
  await client.query(`insert into figure_place (place, indicator, dimension, value, month, amount)
    select left(shard, digits), indicator, dimension, value, month, sum(amount) from figure_cube cross join unnest(array[2, 4]) digits group by 1, 2, 3, 4, 5`)
  say('indexes')
  await client.query('create index case_gram_index on case_gram using gin (grams) with (fastupdate = off)')
  await client.query('create index bare_gram_index on bare_gram using gin (grams) with (fastupdate = off)')
  await client.query(`insert into bare_event select case_id, at, verb, actor_name from case_event`)
  await client.query(`insert into bare_month select city, date_trunc('month', received_on), kind, count(*) from bare_case group by 1, 2, 3`)
  await client.query(`insert into bare_count select county, status, count(*) from bare_case group by 1, 2`)
  await client.query('vacuum analyze')
  await client.end()
  return Math.round((Date.now() - begun) / 1000)
}
