import { caseStates, type CaseState, type Day, nextAct } from '@fayuan/law'
import { CompiledQuery, type CompiledQuery as Compiled, type RawBuilder, sql } from 'kysely'
import { type Columns, packed, unpacker } from '../../../platform/database/packed.ts'
import { afterPrefix } from '../../../platform/database/prefix.ts'
import { placeNameOf } from '../../../platform/regions/index.ts'
import { lengths } from './light.ts'
import type { RawItem } from './schema.ts'

/** Where a list looks: one county, several, or the cases granted to an account one by one. */
export type Reach =
  { kind: 'county'; shard: string } | { kind: 'range'; from: string; to: string } | { kind: 'granted'; account: string | null }

export type Filter = {
  states?: readonly string[]
  /** Besides those states, files under review whose urgent aid waits for a lawyer, or has one (法44). */
  orUrgentAid?: 'WITHOUT_LAWYER' | 'WITH_LAWYER'
  /** Files the bureau has ordered to be granted wait for the director, and for nobody else until then (程23). */
  ordered?: 'ALSO' | 'NOT'
  caseType?: string
  matter?: string
  category?: string
  channel?: string
  providerId?: string
  unpaid?: boolean
  /** Files on which somebody still has something to do. */
  open?: boolean
  /** Files whose money has still to be worked out: accepted, unpaid, without a subsidy that counts. */
  uncalculated?: boolean
  /** Of a clock that runs: due on or after, on or before. */
  dueFrom?: Day
  dueTo?: Day
  stationId?: string | null
  /** Files on which this account has acted. */
  doneBy?: string | null
  /** Files this account took in. */
  begunBy?: string | null
  light?: string
  receivedFrom?: Day
  receivedTo?: Day
  number?: string
  /** The same number in every year it may be of, and the number of an organ's notice. */
  numbers?: string[]
  noticeKey?: string
  /** The number of a paper that was issued in the case. */
  paperNo?: string
  name?: string
  latin?: string
  /** Tokens of an identity number, a telephone number or its last digits. */
  idTokens?: string[]
  phoneTokens?: string[]
  tailTokens?: string[]
  /** The running number inside a case number, as it is spoken over the counter. */
  serial?: string
}
export type Sort = 'newest' | 'oldest' | 'due'
export type After = { key: string; id: string } | null

type Bag = { values: unknown[]; add(value: unknown): string }
const bag = (): Bag => {
  const values: unknown[] = []
  return { values, add: (value) => `$${values.push(value)}` }
}

function fromOf(reach: Reach, b: Bag): { from: string; where: string[] } {
  if (reach.kind === 'county') return { from: 'legal_case c', where: [`c.shard = ${b.add(reach.shard)}`] }
  if (reach.kind === 'range') return { from: 'legal_case c', where: [`c.shard >= ${b.add(reach.from)}`, `c.shard < ${b.add(reach.to)}`] }
  return {
    from: 'case_grant g join legal_case c on c.shard = g.shard and c.id = g.case_id',
    where: [`g.account_id = ${b.add(reach.account)}::uuid`, '(g.ends_at is null or g.ends_at > now())'],
  }
}

/** What was opened in error is in no list unless somebody asks for it: by its state, or by its number. */
const withoutVoided = ({ states, number, numbers, noticeKey, paperNo, serial }: Filter): string[] =>
  states || number || numbers?.length || noticeKey || paperNo || serial ? [] : [`c.state <> 'VOIDED'`]

const openReview = ['RECEIVED', 'SUPPLEMENTING', 'CHECKED']

/** Where the bureau's order puts a file. */
const ordering = ['GRANTED', 'ASSIGNED']

/** Every state that may be meant goes to the index; what urgent aid adds is looked at on the few files under review. */
function standing(states: readonly string[], { orUrgentAid, ordered }: Pick<Filter, 'orUrgentAid' | 'ordered'>, b: Bag): string[] {
  const among = (list: readonly string[]) => (list.length === 1 ? `c.state = ${b.add(list[0])}` : `c.state = any(${b.add(list)}::text[])`)
  if (ordered === 'ALSO') return [among([...new Set([...states, ...ordering])]), `(${among(states)} or c.ordered_on is not null)`]
  if (ordered === 'NOT') return [...standing(states, { orUrgentAid }, b), 'c.ordered_on is null']
  if (!orUrgentAid) return [among(states)]
  const lawyer = `c.provider_id is ${orUrgentAid === 'WITH_LAWYER' ? 'not null' : 'null'}`
  return [among([...new Set([...states, ...openReview])]), `(${among(states)} or (c.urgent_aid_on is not null and ${lawyer}))`]
}

// In the text and not as a parameter: only so does the planner see that it is the condition of the index of what is late.
const openStates = (Object.keys(caseStates) as CaseState[]).filter((state) => nextAct(state).role !== null)
export const openFiles = `c.state in (${openStates.map((state) => `'${state}'`).join(', ')})`

function conditions(f: Filter, { today, reach }: { today: Day; reach: Reach }, b: Bag): string[] {
  const out: string[] = []
  if (f.states) out.push(...standing(f.states, f, b))
  if (f.caseType) out.push(`c.case_type = ${b.add(f.caseType)}`)
  if (f.matter) out.push(`c.matter = ${b.add(f.matter)}`)
  if (f.category) out.push(`c.categories @> array[${b.add(f.category)}::text]`)
  if (f.channel) out.push(`c.channel = ${b.add(f.channel)}`)
  if (f.providerId) out.push(`c.provider_id = ${b.add(f.providerId)}::uuid`)
  if (f.open) out.push(openFiles)
  if (f.unpaid) out.push('c.paid_on is null')
  if (f.uncalculated)
    out.push(`c.file_accepted_on is not null and c.paid_on is null
      and not exists (select 1 from subsidy o where o.shard = c.shard and o.case_id = c.id and o.state <> 'REVERSED')`)
  if (f.dueFrom ?? f.dueTo) out.push('not c.next_paused')
  if (f.dueFrom) out.push(`c.next_due_on >= ${b.add(f.dueFrom)}::date`)
  if (f.dueTo) out.push(`c.next_due_on <= ${b.add(f.dueTo)}::date`)
  if (f.stationId !== undefined) out.push(`c.source_agency_id = ${b.add(f.stationId)}::uuid`)
  if (f.doneBy !== undefined)
    out.push(`exists (select 1 from case_event e where e.shard = c.shard and e.case_id = c.id and e.actor_id = ${b.add(f.doneBy)}::uuid)`)
  if (f.begunBy !== undefined) out.push(`c.submitted_by = ${b.add(f.begunBy)}::uuid`)
  if (f.receivedFrom) out.push(`c.received_on >= ${b.add(f.receivedFrom)}::date`)
  if (f.receivedTo) out.push(`c.received_on <= ${b.add(f.receivedTo)}::date`)
  if (f.light) out.push(lightCondition(f.light, today, b))
  return [...out, ...wanted(f, reach, b)]
}

// Applicants whose name is also read with this beginning; asked once, so that their cases come by the index of the applicant.
function otherwiseRead(text: string, reach: Reach, b: Bag): string {
  const begins = `s.sound ~>=~ ${b.add(text)} and s.sound ~<~ ${b.add(afterPrefix(text))}`
  if (reach.kind === 'granted')
    return `exists (select 1 from name_sound s where s.shard = c.shard and s.person_id = c.applicant_id and ${begins})`
  const within =
    reach.kind === 'county' ? `s.shard = ${b.add(reach.shard)}` : `s.shard >= ${b.add(reach.from)} and s.shard < ${b.add(reach.to)}`
  return `c.applicant_id = any(array(select s.person_id from name_sound s where ${within} and ${begins} limit 1000))`
}

function ofPaper(number: string, reach: Reach, b: Bag): string {
  const isIt = `d.doc_no = ${b.add(number)}`
  if (reach.kind === 'granted') return `exists (select 1 from document d where d.shard = c.shard and d.case_id = c.id and ${isIt})`
  const within =
    reach.kind === 'county' ? `d.shard = ${b.add(reach.shard)}` : `d.shard >= ${b.add(reach.from)} and d.shard < ${b.add(reach.to)}`
  return `c.id = any(array(select d.case_id from document d where ${within} and ${isIt} limit 100))`
}

// Two records may hold one number where one of them was merged away; said apart, each has its index.
const among = (column: string, wanted: string): string => {
  const isIt = `p.${column} = any(${wanted}::text[])`
  return `((p.merged_into is null and ${isIt}) or (p.merged_into is not null and ${isIt}))`
}

// Files in which somebody speaks for the applicant, found by his own number or telephone.
function spokenFor(isIt: string, reach: Reach, b: Bag): string {
  const part = `person p join case_party a on a.shard = p.shard and a.person_id = coalesce(p.merged_into, p.id) and a.role = 'AGENT'`
  if (reach.kind === 'granted') return `exists (select 1 from ${part} where a.shard = c.shard and a.case_id = c.id and ${isIt})`
  const within =
    reach.kind === 'county' ? `p.shard = ${b.add(reach.shard)}` : `p.shard >= ${b.add(reach.from)} and p.shard < ${b.add(reach.to)}`
  return `c.id = any(array(select a.case_id from ${part} where ${within} and ${isIt} limit 1000))`
}

// Whatever a person may type into the one search box that is not running text.
function wanted(f: Filter, reach: Reach, b: Bag): string[] {
  const any: string[] = []
  // LIKE is not leakproof, so under the policies it may not use the index; these comparisons may.
  const begins = (column: string, text: string) => `(c.${column} ~>=~ ${b.add(text)} and c.${column} ~<~ ${b.add(afterPrefix(text))})`
  if (f.number) any.push(`(c.number >= ${b.add(f.number)} and c.number < ${b.add(afterPrefix(f.number))})`)
  if (f.numbers && f.numbers.length > 0) any.push(`c.number = any(${b.add(f.numbers)}::text[])`)
  if (f.noticeKey) any.push(`c.notice_key = ${b.add(f.noticeKey)}`)
  if (f.paperNo) any.push(ofPaper(f.paperNo, reach, b))
  if (f.name) any.push(begins('applicant_name', f.name))
  if (f.latin) any.push(begins('applicant_initials', f.latin), begins('applicant_pinyin', f.latin), otherwiseRead(f.latin, reach, b))
  const persons = (column: string, tokens: string[]) => {
    const isIt = among(column, b.add(tokens))
    return `(c.applicant_id in (select coalesce(p.merged_into, p.id) from person p where p.shard = c.shard and ${isIt}) or ${spokenFor(isIt, reach, b)})`
  }
  if (f.idTokens) any.push(persons('id_number_token', f.idTokens))
  if (f.phoneTokens) any.push(persons('phone_token', f.phoneTokens))
  if (f.tailTokens) any.push(persons('phone_tail_token', f.tailTokens))
  if (f.serial) any.push(`c.number like ${b.add(`%第${f.serial}号`)}`)
  return any.length > 0 ? [`(${any.join(' or ')})`] : []
}

// The same arithmetic as the line's own light, so that a list of yellow ones shows yellow lines only.
function lightCondition(light: string, today: Day, b: Bag): string {
  if (light === 'none') return 'c.next_rule is null'
  if (light === 'grey') return 'c.next_paused'
  const on = `${b.add(today)}::date`
  if (light === 'red') return `(not c.next_paused and c.next_due_on < ${on})`
  const within = `(greatest(coalesce(k.rolled_from, k.due_on) - ${on}, 0) * 3 <= coalesce(k.days, (${b.add(JSON.stringify(lengths))}::jsonb ->> k.rule)::integer, 0))`
  return `(not c.next_paused and c.next_due_on >= ${on} and exists (select 1 from clock k where k.shard = c.shard and k.case_id = c.id and k.rule = c.next_rule
    and k.state = 'RUNNING' and ${light === 'yellow' ? within : `not ${within}`}))`
}

const columns = `c.shard, c.id, c.number, c.applicant_name, c.categories, c.flags, c.title, c.matter, c.case_type, c.region_code, c.organ, c.state, c.holder_role,
  c.provider_name, c.received_on, c.closed_on, c.terminated_on, c.withdrawn_on, c.refused_on, c.ordered_on, c.objection_upheld_on, c.next_rule, c.next_due_on, c.next_paused, c.next_promised_on, c.version`

/** One line; `c` a case (or a page of them), `r` its region, `k` the clock that is next. */
export const itemColumns: Columns<RawItem> = {
  shard: 'c.shard',
  id: 'c.id',
  number: 'c.number',
  applicantName: 'c.applicant_name',
  categories: 'c.categories',
  flags: 'c.flags',
  title: 'c.title',
  matter: 'c.matter',
  caseType: 'c.case_type',
  place: `coalesce(r.name, ${placeNameOf('c.region_code')})`,
  organ: 'c.organ',
  state: 'c.state',
  holderRole: 'c.holder_role',
  orderedOn: 'c.ordered_on',
  objectionUpheldOn: 'c.objection_upheld_on',
  providerName: 'c.provider_name',
  receivedOn: 'c.received_on',
  endedOn: 'coalesce(c.closed_on, c.terminated_on, c.withdrawn_on, c.refused_on)',
  nextRule: 'c.next_rule',
  nextDueOn: 'c.next_due_on',
  nextPaused: 'c.next_paused',
  nextPromisedOn: 'c.next_promised_on',
  countedEnd: 'coalesce(k.rolled_from, k.due_on)',
  days: 'k.days',
  version: 'c.version',
}
export const packedItem = packed(itemColumns)
export const rawItem = unpacker(itemColumns)
export const itemJoins = `left join region r on r.code = c.region_code
  left join clock k on k.shard = c.shard and k.case_id = c.id and k.rule = c.next_rule and k.state <> 'STOPPED'`

const dueKey = `coalesce(c.next_due_on, '9999-12-31'::date)`
const orders: Record<Sort, { order: string; after: (key: string, id: string) => string }> = {
  newest: { order: 'c.received_on desc, c.id desc', after: (key, id) => `(c.received_on, c.id) < (${key}::date, ${id}::uuid)` },
  oldest: { order: 'c.received_on, c.id', after: (key, id) => `(c.received_on, c.id) > (${key}::date, ${id}::uuid)` },
  due: { order: `${dueKey}, c.id`, after: (key, id) => `(${dueKey}, c.id) > (${key}::date, ${id}::uuid)` },
}

/** The same conditions inside a question somebody else puts together; `c` is the case. */
export function casesWithin(of: { reach: Reach; filter: Filter; today: Day }): RawBuilder<unknown> {
  const values: unknown[] = []
  const b: Bag = { values, add: (value) => `\u0001${values.push(value) - 1}\u0001` }
  const text = [...conditions(of.filter, of, b), ...withoutVoided(of.filter)].join(' and ') || 'true'
  // What stands between two marks is the place of a value.
  return sql.join(
    text.split('\u0001').map((part, at) => (at % 2 === 0 ? sql.raw(part) : sql`${values[Number(part)]}`)),
    sql``,
  )
}

/** Of those, the ones that were found by their words. */
export const onlyThese = (within: RawBuilder<unknown>, ids: readonly string[]): RawBuilder<unknown> =>
  sql`${within} and c.id = any(${[...ids]}::uuid[])`

export type Answer = { items: unknown[][]; count: number }

export type Counted = { count: number; first: unknown[] | null }

/** How many cases each filter finds, none counted beyond 1001, and of those that ask for it the one that is due first: one question for a whole page. */
export function countsOfCases(of: {
  reach: Reach
  asked: readonly { filter: Filter; withFirst: boolean }[]
  today: Day
}): Compiled<{ answer: Counted[] }> {
  const b = bag()
  const counted = of.asked.map(({ filter, withFirst }) => {
    const { from, where } = fromOf(of.reach, b)
    const all = [...where, ...conditions(filter, of, b), ...withoutVoided(filter)].join(' and ')
    const first = `(select ${packedItem} from (select ${columns} from ${from} where ${all} order by c.next_due_on, c.id limit 1) c ${itemJoins})`
    return `json_build_object('count', (select count(*) from (select 1 from ${from} where ${all} limit 1001) counted), 'first', ${withFirst ? first : 'null'})`
  })
  return CompiledQuery.raw(`select json_build_array(${counted.join(', ')}) as answer`, b.values) as Compiled<{ answer: Counted[] }>
}

/** One page and how many there are, at most 1001, in one question. */
export function pageOfCases(of: {
  reach: Reach
  filter: Filter
  sort: Sort
  after: After
  limit: number
  today: Day
}): Compiled<{ answer: Answer }> {
  const b = bag()
  const { from, where } = fromOf(of.reach, b)
  const all = [...where, ...conditions(of.filter, of, b), ...withoutVoided(of.filter)].join(' and ')
  const { order, after } = orders[of.sort]
  const beyond = of.after ? ` and ${after(b.add(of.after.key), b.add(of.after.id))}` : ''
  // The limit stands in the text: with it as a parameter the planner distrusts its general plan and plans anew each time.
  const text = `with page as (select ${columns} from ${from} where ${all}${beyond} order by ${order} limit ${Math.trunc(of.limit)})
    select json_build_object(
      'items', (select coalesce(json_agg(${packedItem} order by ${order}), '[]') from page c ${itemJoins}),
      'count', (select count(*) from (select 1 from ${from} where ${all} limit 1001) counted)) as answer`
  return CompiledQuery.raw(text, b.values) as Compiled<{ answer: Answer }>
}

export type Hit = { shard: string; item: unknown[]; opponents: string; agent: string | null; narrative: string | null }
export type Hits = {
  hits: Hit[]
  kept: number
  scanned: number
  total: number
  totalScanned: number
  last: { receivedOn: Day; id: string } | null
}
type Packed = Omit<Hits, 'hits' | 'last'> & { hits: unknown[][]; last: [Day, string] | null }

const hitColumns = (reread: boolean): Columns<Hit> => ({
  shard: 'c.shard',
  item: packedItem,
  opponents: 'c.opponents',
  agent: reread
    ? `(select g.name from case_party a join person g on g.shard = a.shard and g.id = a.person_id
        where a.shard = c.shard and a.case_id = c.id and a.role = 'AGENT' limit 1)`
    : 'null',
  narrative: reread ? `encode(c.narrative, 'base64')` : 'null',
})
const rawHit = unpacker(hitColumns(true))

export const rawHits = ({ hits, last, ...counts }: Packed): Hits => ({
  ...counts,
  hits: hits.map(rawHit),
  last: last && { receivedOn: last[0], id: last[1] },
})

/**
 * Cases whose grams hold everything wanted, newest first: the newest 1001 are scanned, `limit` of those that pass the filter are shown.
 * `kept` counts what passes of this scan, `total` what passes of the newest 1001 wherever the page begins.
 */
export function hitsOfGrams(of: {
  reach: Reach
  filter: Filter
  wanted: number[]
  before: After
  limit: number
  reread: boolean
  today: Day
}): Compiled<{ answer: Packed }> {
  const b = bag()
  const grams = b.add(of.wanted)
  const filters = [...(of.reach.kind === 'county' ? [`h.shard = ${b.add(of.reach.shard)}`] : []), ...conditions(of.filter, of, b)]
  const scan = (before: After) => `select s.shard, s.case_id, s.received_on from ${foundBy(of.reach, grams, before, b)} s`
  const kept = (from: string) =>
    `select h.* from ${from} h ${conditions(of.filter, of, bag()).length > 0 ? 'join legal_case c on c.shard = h.shard and c.id = h.case_id' : ''} ${filters.length > 0 ? `where ${filters.join(' and ')}` : ''}`
  const whole = of.before ? `, w as materialized (${scan(null)})` : ''
  const text = `with h as materialized (${scan(of.before)}), kept as materialized (${kept('h')}),
    page as (select * from kept order by received_on desc, case_id desc limit ${Math.trunc(of.limit)})${whole}
    select json_build_object(
      'hits', (select coalesce(json_agg(${packed(hitColumns(of.reread))} order by c.received_on desc, c.id desc), '[]')
        from page p join legal_case c on c.shard = p.shard and c.id = p.case_id ${itemJoins}),
      'kept', (select count(*) from kept), 'scanned', (select count(*) from h), 'total', (select count(*) from ${of.before ? `(${kept('w')})` : 'kept'} t), 'totalScanned', (select count(*) from ${of.before ? 'w' : 'h'}),
      'last', (select json_build_array(h.received_on, h.case_id) from h order by h.received_on, h.case_id limit 1)) as answer`
  return CompiledQuery.raw(text, b.values) as Compiled<{ answer: Packed }>
}

function foundBy(reach: Reach, grams: string, before: After, b: Bag): string {
  const at = before ? `${b.add(before.key)}::date, ${b.add(before.id)}::uuid` : 'null::date, null::uuid'
  if (reach.kind !== 'granted') return `search_cases(${grams}::integer[], ${at}, 1001)`
  const earlier = before ? `and (m.received_on, m.case_id) < (${at})` : ''
  return `(select m.shard, m.case_id, m.received_on from case_grant g join case_gram m on m.shard = g.shard and m.case_id = g.case_id
    where g.account_id = ${b.add(reach.account)}::uuid and (g.ends_at is null or g.ends_at > now()) and m.grams @> ${grams}::integer[] ${earlier}
    order by m.received_on desc, m.case_id desc limit 1001)`
}
