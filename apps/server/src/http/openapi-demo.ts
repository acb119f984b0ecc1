import { addDays, type Day } from '@fayuan/law'
import { sql } from 'kysely'
import { type Platform, today } from '../platform/context.ts'
import { systemScope } from '../platform/database/scope.ts'
import { type Description, operationsIn } from './openapi.ts'
import type { Source } from './openapi-sources.ts'

// The demonstration county, as the contract names it.
const county = '431321'
const keyOf = ({ operationId, query, at }: Source) => `${operationId} ${query?.['state'] ?? query?.['kind'] ?? query?.['q'] ?? ''} ${at}`

/** One real id for every source; files of the published lawyers that tell of work come first, so that examples show something. */
const idsNow = sql<{ key: string; id: string }>`
  with c as (
    select distinct on (c.state) c.state, c.id from legal_case c
      left join provider p on p.shard = c.shard and p.id = c.provider_id left join account a on a.id = p.account_id
      where c.shard = ${county} order by c.state, coalesce(a.username, '') in ('lawyer', 'lawyer2') desc,
        exists (select 1 from work_log w where w.shard = c.shard and w.case_id = c.id) desc, c.received_on desc, c.id desc),
  s as (select distinct on (state) state, id from subsidy where shard = ${county} order by state, id desc),
  held as (select a.id, m.id as membership_id from account a join membership m on m.account_id = a.id where a.username = 'expert' limit 1)
  select 'listCases ' || state || ' /items/0/id' as key, id::text from c
  union all select 'listSubsidies ' || state || ' /items/0/id', id::text from s
  union all (select distinct on (state) 'listPaymentBatches ' || state || ' /items/0/id', id::text from payment_batch where shard = ${county} order by state, id desc)
  union all select 'listDocuments  /items/0/id', (select d.id::text from document d join c on c.id = d.case_id and c.state = 'HANDLING' where d.shard = ${county} order by d.id limit 1)
  union all select 'listPersons  /items/0/id', (select id::text from person where shard = ${county} order by id desc limit 1)
  union all select 'listProviders  /items/0/id', (select p.id::text from provider p join account a on a.id = p.account_id where p.shard = ${county} and a.username = 'lawyer')
  union all select 'listFirms  /items/0/id', (select id::text from firm where shard = ${county} order by id limit 1)
  union all select 'listAgencies ' || kind || ' /items/0/id', id::text from (select distinct on (kind) kind, id from agency where region_code like ${`${county}%`} order by kind, id) g
  union all select 'listAccounts expert /items/0/id', id::text from held
  union all select 'listAccounts expert /items/0/agencies/0/membershipId', membership_id::text from held
  union all (select 'settingHistory  /items/0/id', id::text from office_setting where region = ${county} and key = 'PROMISE_D06' and state = 'IN_FORCE' order by from_on desc limit 1)
  union all (select 'another person', id::text from person where shard = ${county} order by id limit 1)
  union all (select 'listAuditEntries  /items/0/objectId', object_id from audit_entry where shard = ${county} and action = 'grantApplication' order by id desc limit 1)
  union all (select 'listAuditEntries  /items/0/actorId', actor_id::text from audit_entry where shard = ${county} and action = 'grantApplication' order by id desc limit 1)`

// The same things as fields of a body, and days that agree with files of this year.
const fields: Record<string, string> = {
  providerId: 'listProviders  /items/0/id',
  firmId: 'listFirms  /items/0/id',
  agencyId: 'listAgencies CENTRE /items/0/id',
  otherId: 'another person',
  subsidyIds: 'listSubsidies APPROVED /items/0/id',
}
const daysFrom = (on: Day): [field: string, value: string][] => [
  ...['doneOn', 'closedOn', 'deliveredOn', 'paidOn'].map((field): [string, string] => [field, on]),
  ['replyBy', addDays(on, 15)],
  ['startsAt', `${addDays(on, 10)}T09:00:00+08:00`],
]

/** The description with ids and days of the demonstration county for examples, so that they work as they stand. Signing in is still needed. */
export async function onTheDemonstration<T extends Description>(described: T, { db, clock }: Platform): Promise<T> {
  const { rows } = await db.inTransaction(systemScope, (tx) => idsNow.execute(tx))
  const ids = new Map(rows.flatMap(({ key, id }) => (id ? [[key, id] as const] : [])))
  const ofBodies = new Map(daysFrom(today(clock)))
  for (const [field, key] of Object.entries(fields)) ofBodies.set(field, ids.get(key) ?? '')
  const description = structuredClone(described)
  for (const [, operation] of operationsIn(description)) {
    for (const parameter of operation.parameters ?? []) {
      const source = parameter['x-example-from']
      const id = source && ids.get(keyOf(source))
      if (id && parameter.example !== undefined) parameter.example = id
    }
    const content = operation.requestBody?.content?.['application/json']
    if (content) content.example = withValues(content.example, ofBodies)
  }
  return description
}

function withValues(example: unknown, values: ReadonlyMap<string, string>): unknown {
  if (typeof example !== 'object' || example === null || Array.isArray(example)) return example
  return Object.fromEntries(
    Object.entries(example).map(([name, given]) => {
      const value = values.get(name)
      return [name, value ? (Array.isArray(given) ? [value] : value) : given]
    }),
  )
}
