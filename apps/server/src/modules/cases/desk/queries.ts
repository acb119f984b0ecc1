import { keyOfNameBegun } from '@fayuan/law/likeness'
import type { Day } from '@fayuan/law'
import { CompiledQuery, type CompiledQuery as Compiled, sql } from 'kysely'
import type { Tx } from '../../../platform/database/database.ts'
import { afterPrefix } from '../../../platform/database/prefix.ts'
import type { PersonRow } from '../../people/index.ts'
import { calendarStamp } from '../../deadlines/index.ts'
import type { RawClock } from '../detail/queries.ts'
import { lengths } from '../list/light.ts'
import { type After, type Filter, itemJoins, packedItem, type Reach } from '../list/queries.ts'

// Periods that bind applicants and others, not the office: they colour no list (the index of the file leaves them out too).
const othersClocks = `('D09', 'D11', 'D16', 'D17', 'D18')`
const openStates = `('RECEIVED', 'SUPPLEMENTING', 'CHECKED', 'OBJECTED', 'GRANTED', 'NOTIFIED', 'ASSIGNED', 'HANDLING', 'SUSPENDED', 'CLOSED', 'FILED', 'FILE_ACCEPTED')`

type Bag = { values: unknown[]; add(value: unknown): string }
const bag = (): Bag => {
  const values: unknown[] = []
  return { values, add: (value) => `$${values.push(value)}` }
}

function casesWithin(reach: Reach, b: Bag): { from: string; where: string } {
  if (reach.kind === 'county') return { from: 'legal_case c', where: `c.shard = ${b.add(reach.shard)}` }
  if (reach.kind === 'range') return { from: 'legal_case c', where: `c.shard >= ${b.add(reach.from)} and c.shard < ${b.add(reach.to)}` }
  return {
    from: 'case_grant g join legal_case c on c.shard = g.shard and c.id = g.case_id',
    where: `g.account_id = ${b.add(reach.account)}::uuid and (g.ends_at is null or g.ends_at > now())`,
  }
}

export type RawDeadline = RawClock & {
  clockDueOn: Day | null
  caseId: string
  shard: string
  number: string
  applicantName: string
  holderRole: string
  providerName: string
}

type Asked = { reach: Reach; from?: Day; to?: Day; light?: string; after: After; limit: number; today: Day; stationId?: string | null }
const dueKey = `coalesce(k.due_on, '9999-12-31'::date)`

function inLight(light: string, today: Day, b: Bag): string {
  if (light === 'grey') return `k.state = 'PAUSED'`
  if (light === 'none') return 'false'
  const on = `${b.add(today)}::date`
  if (light === 'red') return `k.state = 'RUNNING' and k.due_on < ${on}`
  const within = `greatest(coalesce(k.rolled_from, k.due_on) - ${on}, 0) * 3 <= coalesce(k.days, (${b.add(JSON.stringify(lengths))}::jsonb ->> k.rule)::integer, 0)`
  return `k.state = 'RUNNING' and k.due_on >= ${on} and ${light === 'yellow' ? within : `not (${within})`}`
}

/** Running and paused clocks of the office, the first to fall due first. */
export function clocksDue(of: Asked): Compiled<{ answer: { items: RawDeadline[]; count: number; calendarStamp: string | null } }> {
  const b = bag()
  const { from, where } = casesWithin(of.reach, b)
  const all = [
    where,
    `k.state <> 'STOPPED' and k.rule not in ${othersClocks}`,
    ...(of.from ? [`k.due_on >= ${b.add(of.from)}::date`] : []),
    ...(of.to ? [`k.due_on <= ${b.add(of.to)}::date`] : []),
    ...(of.stationId === undefined ? [] : [`c.source_agency_id = ${b.add(of.stationId)}::uuid`]),
    ...(of.light ? [inLight(of.light, of.today, b)] : []),
  ].join(' and ')
  const beyond = of.after ? ` and (${dueKey}, k.id) > (${b.add(of.after.key)}::date, ${b.add(of.after.id)}::uuid)` : ''
  const joined = `${from} join clock k on k.shard = c.shard and k.case_id = c.id`
  const text = `with page as (select k.*, c.number, c.applicant_name, c.holder_role, c.provider_name from ${joined} where ${all}${beyond} order by ${dueKey}, k.id limit ${Math.trunc(of.limit)})
    select json_build_object('items', (select coalesce(json_agg(json_build_object('id', k.id, 'rule', k.rule, 'variant', k.variant, 'startedOn', k.started_on,
      'startedAt', k.started_at, 'days', k.days, 'pauses', k.pauses, 'dueOn', k.due_on, 'clockDueOn', k.due_on, 'state', k.state, 'stoppedOn', k.stopped_on, 'wasLate', k.was_late, 'promisedDays', k.promised_days,
      'caseId', k.case_id, 'shard', k.shard, 'number', k.number, 'applicantName', k.applicant_name, 'holderRole', k.holder_role, 'providerName', k.provider_name)
      order by ${dueKey}, k.id), '[]') from page k),
      'count', (select count(*) from (select 1 from ${joined} where ${all} limit 1001) counted), 'calendarStamp', ${calendarStamp}) as answer`
  return CompiledQuery.raw(text, b.values) as Compiled<{ answer: { items: RawDeadline[]; count: number; calendarStamp: string | null } }>
}

export type RawHearing = { id: string; startsAt: string; place: string; mode: string; note: string; caseId: string; applicantName: string }
export type RawCards = {
  overdue: number
  worst: unknown[] | null
  soon: number
  next: unknown[] | null
  online: number
  paused: number
  pausedSince: string | null
  hearings: RawHearing[] | null
}

/** The numbers on the home page, each by index, none counted beyond 1001. */
export function cardsOf(of: {
  reach: Reach
  today: Day
  soonTo: Day
  owed: readonly string[]
  providerId?: string
  stationId?: string | null
  withHearings: boolean
}): Compiled<{ cards: RawCards }> {
  const b = bag()
  const { from, where } = casesWithin(of.reach, b)
  const station = of.stationId === undefined ? '' : ` and c.source_agency_id = ${b.add(of.stationId)}::uuid`
  const on = `${b.add(of.today)}::date`
  const late = `${where}${station} and c.state in ${openStates} and not c.next_paused and c.next_due_on < ${on}`
  const soon = `${where}${station} and c.state in ${openStates} and not c.next_paused and c.next_due_on >= ${on} and c.next_due_on <= ${b.add(of.soonTo)}::date`
  const mine = `${where}${station} and c.state = any(${b.add(of.owed)}::text[])${of.providerId ? ` and c.provider_id = ${b.add(of.providerId)}::uuid` : ''}`
  const paused = `${where}${station} and c.state = 'SUPPLEMENTING'`
  const count = (condition: string) => `(select count(*) from (select 1 from ${from} where ${condition} limit 1001) n)`
  const first = (condition: string) =>
    `(select ${packedItem} from (select c.* from ${from} where ${condition} order by c.next_due_on, c.id limit 1) c ${itemJoins})`
  const text = `select json_build_object('overdue', ${count(late)}, 'worst', ${first(late)}, 'soon', ${count(soon)}, 'next', ${first(soon)},
    'online', ${count(`${mine} and c.channel = 'ONLINE'`)}, 'paused', ${count(paused)}, 'pausedSince', (select min(c.state_since) from ${from} where ${paused}),
    'hearings', ${of.withHearings ? `(${comingHearings(from, where, on)})` : 'null::json'}) as cards`
  return CompiledQuery.raw(text, b.values) as Compiled<{ cards: RawCards }>
}

const comingHearings = (
  from: string,
  where: string,
  on: string,
) => `select coalesce(json_agg(json_build_object('id', h.id, 'startsAt', h.starts_at, 'place', h.place, 'mode', h.mode, 'note', h.note, 'caseId', h.case_id,
    'applicantName', h.applicant_name) order by h.starts_at, h.id), '[]') from (select h.*, c.applicant_name from ${from} join hearing h on h.shard = c.shard and h.case_id = c.id
    where ${where} and c.state <> 'VOIDED' and h.ended_at is null and h.starts_at >= ${on}::timestamp at time zone 'Asia/Shanghai' order by h.starts_at, h.id limit 10) h`

/** The next ten hearings of the reach. */
export function hearingsComing(reach: Reach, today: Day): Compiled<{ hearings: RawHearing[] }> {
  const b = bag()
  const { from, where } = casesWithin(reach, b)
  const text = `select (${comingHearings(from, where, `${b.add(today)}::date`)}) as hearings`
  return CompiledQuery.raw(text, b.values) as Compiled<{ hearings: RawHearing[] }>
}

export type RawPace = { accepted: number; lastYear: number; onTime: number; decided: number }

/** Accepted this year and to the same day last year, and the share of reviews that ended in time. */
export function paceOf(of: { shard: string; yearFrom: Day; today: Day; lastFrom: Day; lastTo: Day }): Compiled<{ pace: RawPace }> {
  const accepted = (
    from: string,
    to: string,
  ) => `((select count(*) from legal_case c where c.shard = $1 and c.state <> 'VOIDED' and c.granted_on between ${from}::date and ${to}::date)
    + (select count(*) from legal_case c where c.shard = $1 and c.state <> 'VOIDED' and c.chain = 'NOTIFIED' and c.granted_on is null and c.received_on between ${from}::date and ${to}::date))`
  const text = `select json_build_object('accepted', ${accepted('$2', '$3')}, 'lastYear', ${accepted('$4', '$5')},
      'onTime', count(*) filter (where not d.was_late), 'decided', count(*)) as pace
    from (select k.was_late from legal_case c join clock k on k.shard = c.shard and k.case_id = c.id and k.rule = 'D06'
      where c.shard = $1 and c.received_on >= $2::date and c.received_on <= $3::date and k.state = 'STOPPED' and k.was_late is not null and c.state <> 'VOIDED') d`
  return CompiledQuery.raw(text, [of.shard, of.yearFrom, of.today, of.lastFrom, of.lastTo]) as Compiled<{ pace: RawPace }>
}

const alsoRead = (text: string, reach: Reach) => {
  const sound = sql`s.sound ~>=~ ${text} and s.sound ~<~ ${afterPrefix(text)}`
  if (reach.kind === 'granted')
    return sql<boolean>`exists (select 1 from name_sound s where s.shard = person.shard and s.person_id = person.id and ${sound})`
  const within = reach.kind === 'county' ? sql`s.shard = ${reach.shard}` : sql`s.shard >= ${reach.from} and s.shard < ${reach.to}`
  return sql<boolean>`person.id = any(array(select s.person_id from name_sound s where ${within} and ${sound} limit 1000))`
}

/** Persons of the reach by name, sound or token, newest first: the first few behind the search box. */
export async function personsFound(
  tx: Tx,
  reach: Reach,
  typed: Pick<Filter, 'name' | 'latin' | 'idTokens' | 'phoneTokens' | 'tailTokens'>,
): Promise<PersonRow[]> {
  const { name, latin, idTokens, phoneTokens, tailTokens } = typed
  const begins = (column: string, text: string) =>
    sql<boolean>`(${sql.ref(`person.${column}`)} ~>=~ ${text} and ${sql.ref(`person.${column}`)} ~<~ ${afterPrefix(text)})`
  let query = tx.selectFrom('person').selectAll()
  if (reach.kind === 'county') query = query.where('shard', '=', reach.shard)
  if (reach.kind === 'range') query = query.where('shard', '>=', reach.from).where('shard', '<', reach.to)
  if (reach.kind === 'granted') {
    const granted = tx
      .selectFrom('caseParty as p')
      .innerJoin('caseGrant as g', (join) => join.onRef('g.shard', '=', 'p.shard').onRef('g.caseId', '=', 'p.caseId'))
    query = query.where('id', 'in', granted.select('p.personId').where('g.accountId', '=', reach.account))
  }
  query = query.where((eb) =>
    eb.or([
      ...(name ? [begins('name_key', keyOfNameBegun(name)), eb.and([eb('nameKey', 'is', null), begins('name', name)])] : []),
      ...(latin ? [begins('name_pinyin', latin), begins('name_initials', latin), alsoRead(latin, reach)] : []),
      // Said apart, since the index of numbers in force leaves out what was merged away.
      ...(idTokens
        ? [
            eb.and([eb('mergedInto', 'is', null), eb('idNumberToken', 'in', idTokens)]),
            eb.and([eb('mergedInto', 'is not', null), eb('idNumberToken', 'in', idTokens)]),
          ]
        : []),
      ...(phoneTokens ? [eb('phoneToken', 'in', phoneTokens)] : []),
      ...(tailTokens ? [eb('phoneTailToken', 'in', tailTokens)] : []),
    ]),
  )
  const rows = await query.orderBy('createdAt', 'desc').orderBy('id', 'desc').limit(10).execute()
  return standing(tx, rows)
}

/** In place of a record that was merged away, the one that stands for it, once. */
async function standing(tx: Tx, rows: readonly PersonRow[]): Promise<PersonRow[]> {
  const gone = rows.flatMap(({ mergedInto }) => mergedInto ?? [])
  const survivors = gone.length === 0 ? [] : await tx.selectFrom('person').selectAll().where('id', 'in', gone).execute()
  const found = rows.flatMap((row) => (row.mergedInto === null ? [row] : survivors.filter(({ id }) => id === row.mergedInto)))
  return [...new Map(found.map((row) => [row.id, row])).values()]
}
