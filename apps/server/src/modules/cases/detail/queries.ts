import type { Day } from '@fayuan/law'
import { CompiledQuery, type CompiledQuery as Compiled, sql } from 'kysely'
import type { Place } from '../../../platform/cursor.ts'
import type { AuditEntry } from '../../../platform/audit/entry.ts'
import { auditStatement } from '../../../platform/audit/entry.ts'
import { type Columns, columnsOf, packed, unpacker } from '../../../platform/database/packed.ts'
import type { Platform } from '../../../platform/context.ts'
import { placeNameOf } from '../../../platform/regions/index.ts'
import { itemColumns, itemJoins } from '../list/queries.ts'
import { calendarStamp } from '../../deadlines/index.ts'
import type { RawItem } from '../list/schema.ts'
import type { OpponentOfCase } from '../particulars/schema.ts'

export type RawEvent = {
  id: string
  verb: string
  outcome: string | null
  fromState: string | null
  toState: string
  at: string
  onDay: Day
  actorName: string
  note: string
  data: Record<string, unknown>
}
export type RawClock = {
  id: string
  rule: string
  variant: string | null
  startedOn: Day
  startedAt: string | null
  days: number | null
  pauses: { from: Day; to: Day | null }[]
  dueOn: Day | null
  state: string
  stoppedOn: Day | null
  wasLate: boolean | null
  promisedDays: number | null
}
export type RawPerson = {
  id: string
  name: string
  kind: string
  sex: string
  birthOn: Day | null
  nation: string
  nationality: string | null
  address: string
  idType: string
  numberState: string
  idNumber: string | null
  phone: string | null
  phoneExtension: string | null
  regionName: string | null
  categories: string[]
  safeContact: string
  safeContactNote: string
  cases: number
  version: number
}
export type RawAgent = Pick<RawPerson, 'id' | 'name' | 'idNumber' | 'phone' | 'phoneExtension' | 'safeContact' | 'version'> & {
  relation: string
}
type Days = Record<
  | 'checkedOn'
  | 'decidedOn'
  | 'grantedOn'
  | 'refusedOn'
  | 'assignedOn'
  | 'acceptedOn'
  | 'agreementOn'
  | 'closedOn'
  | 'archivedOn'
  | 'paidOn'
  | 'urgentAidOn'
  | 'terminatedOn'
  | 'supplementAskedOn',
  Day | null
>
export type RawDetail = {
  item: RawItem
  file: Days & {
    shard: string
    chain: string
    providerName: string
    channel: string
    form: string
    forum: string | null
    stage: string | null
    subMatter: string | null
    notifiedGround: string | null
    opponents: string
    recipients: number
    meansTest: string | null
    meansReason: string | null
    basis: string[]
    narrative: string | null
    facts: string | null
    providerId: string | null
    replacementState: string | null
    replacementOf: string | null
    correctionId: string | null
    correctionBy: string | null
    correctionRole: string | null
    courtNumber: string | null
    amountFen: number | null
    noticeNumber: string | null
    opponentList: OpponentOfCase[] | null
    voidedOn: Day | null
    sourceAgencyId: string | null
    custodyPlace: string
    limitationOn: Day | null
    fileNo: string | null
    lawVersion: string
  }
  sourceName: string | null
  person: RawPerson | null
  agent: RawAgent | null
  done: string[] | null
  decision: {
    outcome: string
    basis: string[]
    reasons: string
    decidedByName: string
    decidedOn: Day
    twoPersonException: string
    claims: { id: string; title: string; isCovered: boolean }[]
  } | null
  assignment: {
    providerId: string
    providerName: string
    firmName: string
    phone: string | null
    licenceNo: string | null
    reason: string
    assignedOn: Day
    acceptedOn: Day | null
  } | null
  termination: { ground: string; reasons: string; decidedByName: string; decidedOn: Day } | null
  objection: { against: string; grounds: string; receivedOn: Day; outcome: string | null; reasons: string; decidedOn: Day | null } | null
  replacement: { kind: string; providerName: string; grounds: string; evidence: string[]; receivedOn: Day } | null
  closing: {
    closedOn: Day
    ground: string
    result: string | null
    defenceOutcome: string | null
    summary: string
    recoveredFen: number
    wagesFen: number
    trialMode: string
    byName: string
  } | null
  subsidy: {
    id: string
    state: string
    lines: unknown
    totalFen: number
    calculatedOn: Day
    approvedOn: Day | null
    paidOn: Day | null
    version: number
  } | null
  correction: { fields: string[]; reason: string; askedByName: string; askedAt: string } | null
  clocks: RawClock[]
  /** When a notice of holidays was last entered; says whether the calendar in memory is the one in use. */
  calendarStamp: string | null
  events: RawEvent[]
  documents: {
    id: string
    code: string
    title: string
    docNo: string | null
    issuedOn: Day
    voided: boolean
    correctedAt: string | null
    correctedFields: string[]
    voidReason: string | null
    replacedBy: string | null
  }[]
  materials: {
    id: string
    name: string
    copies: number
    state: string
    why: string
    receivedOn: Day | null
    mediaType: string | null
    fileId: string | null
  }[]
  nodesDone: { code: string; doneOn: Day; note: string }[]
  hearings: {
    id: string
    startsAt: string
    place: string
    mode: string
    note: string
    endedHow: string | null
    endedWhy: string
    endedByName: string
    movedTo: string | null
  }[]
}

/** One part of the case: how it is asked for, and how its answer gets its names back. */
type Part<T> = { sql: string; read: (value: unknown) => T }
type Values = readonly unknown[]
const same = 'x.shard = c.shard and x.case_id = c.id'

const own = <T>(columns: Columns<T>): Part<T> => {
  const unpack = unpacker(columns)
  return { sql: packed(columns), read: (value) => unpack(value as Values) }
}
const one = <T>(columns: Columns<T>, from: string): Part<T | null> => {
  const { sql, read } = own(columns)
  return { sql: `(select ${sql} from ${from})`, read: (value) => (value === null ? null : read(value)) }
}
const many = <T>(columns: Columns<T>, from: string, order: string): Part<T[]> => {
  const { sql, read } = own(columns)
  return { sql: `(select coalesce(json_agg(${sql} order by ${order}), '[]') from ${from})`, read: (value) => (value as Values).map(read) }
}
const value = <T>(sql: string): Part<T> => ({ sql, read: (v) => v as T })

const eventColumns: Columns<RawEvent> = columnsOf('e', [
  'id', 'verb', 'outcome', 'fromState', 'toState', 'at', 'onDay', 'actorName', 'note', 'data',
]) // prettier-ignore

const parts: { [K in keyof RawDetail]: Part<RawDetail[K]> } = {
  item: own<RawDetail['item']>(itemColumns),
  file: own<RawDetail['file']>({
    ...columnsOf('c', [
      'shard', 'chain', 'channel', 'form', 'forum', 'stage', 'subMatter', 'notifiedGround', 'opponents', 'recipients', 'meansTest', 'meansReason', 'basis',
      'providerId', 'sourceAgencyId', 'custodyPlace', 'limitationOn', 'fileNo', 'lawVersion', 'checkedOn', 'decidedOn', 'grantedOn', 'refusedOn', 'assignedOn', 'acceptedOn',
      'agreementOn', 'closedOn', 'archivedOn', 'paidOn', 'urgentAidOn', 'terminatedOn', 'providerName',
      'supplementAskedOn', 'replacementState', 'replacementOf', 'correctionId', 'correctionBy', 'correctionRole',
      'courtNumber', 'amountFen', 'noticeNumber', 'opponentList', 'voidedOn',
    ]), // prettier-ignore
    narrative: "encode(c.narrative, 'base64')",
    facts: "encode(c.facts, 'base64')",
  }),
  sourceName: value('(select a.name from agency a where a.id = c.source_agency_id)'),
  person: one<NonNullable<RawDetail['person']>>(
    {
      ...columnsOf('p', [
        'id',
        'name',
        'kind',
        'sex',
        'birthOn',
        'nation',
        'nationality',
        'address',
        'idType',
        'numberState',
        'categories',
        'safeContact',
        'safeContactNote',
        'version',
      ]),
      idNumber: "encode(p.id_number, 'base64')",
      phone: "encode(p.phone, 'base64')",
      phoneExtension: "encode(p.phone_extension, 'base64')",
      regionName: placeNameOf('p.region_code'),
      cases: `(select count(*) from legal_case o where o.shard = p.shard and o.applicant_id = p.id and o.state <> 'VOIDED')`,
    },
    'person p where p.shard = c.shard and p.id = c.applicant_id',
  ),
  agent: one<RawAgent>(
    {
      ...columnsOf('p', ['id', 'name', 'safeContact', 'version']),
      relation: 'x.relation',
      idNumber: "encode(p.id_number, 'base64')",
      phone: "encode(p.phone, 'base64')",
      phoneExtension: "encode(p.phone_extension, 'base64')",
    },
    `case_party x join person p on p.shard = x.shard and p.id = x.person_id where ${same} and x.role = 'AGENT' limit 1`,
  ),
  done: value(`(select json_agg(distinct x.verb) from case_event x where ${same} and x.actor_id = $3::uuid)`),
  decision: one<NonNullable<RawDetail['decision']>>(
    columnsOf('x', ['outcome', 'basis', 'reasons', 'decidedByName', 'decidedOn', 'twoPersonException', 'claims']),
    `decision x where ${same} and x.revoked_at is null`,
  ),
  assignment: one<NonNullable<RawDetail['assignment']>>(
    {
      ...columnsOf('x', ['providerId', 'providerName', 'firmName', 'reason', 'assignedOn', 'acceptedOn']),
      ...columnsOf('v', ['phone', 'licenceNo']),
    },
    `assignment x left join provider v on v.shard = x.shard and v.id = x.provider_id where ${same} and x.ended_on is null and x.declined_on is null`,
  ),
  termination: one<NonNullable<RawDetail['termination']>>(
    columnsOf('x', ['ground', 'reasons', 'decidedByName', 'decidedOn']),
    `termination x where ${same} and x.revoked_at is null`,
  ),
  objection: one<NonNullable<RawDetail['objection']>>(
    columnsOf('x', ['against', 'grounds', 'receivedOn', 'outcome', 'reasons', 'decidedOn']),
    `objection x where ${same} order by x.received_on desc, x.id desc limit 1`,
  ),
  replacement: one<NonNullable<RawDetail['replacement']>>(
    columnsOf('x', ['kind', 'providerName', 'grounds', 'evidence', 'receivedOn']),
    `replacement_request x where ${same} and c.replacement_state is not null and (x.outcome is null or (x.outcome = 'AGREED' and x.completed_on is null))`,
  ),
  closing: one<NonNullable<RawDetail['closing']>>(
    {
      ...columnsOf('x', ['closedOn', 'ground', 'result', 'defenceOutcome', 'recoveredFen', 'wagesFen', 'trialMode', 'byName']),
      summary: "encode(x.summary, 'base64')",
    },
    `closing x where ${same}`,
  ),
  subsidy: one<NonNullable<RawDetail['subsidy']>>(
    columnsOf('x', ['id', 'state', 'lines', 'totalFen', 'calculatedOn', 'approvedOn', 'paidOn', 'version']),
    `subsidy x where ${same} and x.state <> 'REVERSED'`,
  ),
  correction: one<NonNullable<RawDetail['correction']>>(
    columnsOf('x', ['fields', 'reason', 'askedByName', 'askedAt']),
    `case_correction x where ${same} and x.id = c.correction_id`,
  ),
  clocks: many<RawDetail['clocks'][number]>(
    columnsOf('x', [
      'id',
      'rule',
      'variant',
      'startedOn',
      'startedAt',
      'days',
      'pauses',
      'dueOn',
      'state',
      'stoppedOn',
      'wasLate',
      'promisedDays',
    ]),
    `clock x where ${same}`,
    'x.started_on, x.id',
  ),
  calendarStamp: value(calendarStamp),
  events: many<RawDetail['events'][number]>(
    eventColumns,
    `(select * from case_event x where ${same} order by x.at desc, x.id desc limit 20) e`,
    'e.at desc, e.id desc',
  ),
  documents: many<RawDetail['documents'][number]>(
    {
      ...columnsOf('d', ['id', 'code', 'title', 'docNo', 'issuedOn', 'correctedAt', 'correctedFields', 'voidReason', 'replacedBy']),
      voided: 'd.voided_at is not null',
    },
    `(select x.id, x.code, x.title, x.doc_no, x.issued_on, x.voided_at, x.created_at, x.corrected_at, x.corrected_fields, x.void_reason, x.replaced_by
      from document x where ${same} order by x.created_at desc, x.id desc limit 20) d`,
    'd.created_at desc, d.id desc',
  ),
  materials: many<RawDetail['materials'][number]>(
    columnsOf('x', ['id', 'name', 'copies', 'state', 'why', 'receivedOn', 'mediaType', 'fileId']),
    `material x where ${same} and x.state <> 'STRUCK'`,
    'x.id',
  ),
  nodesDone: many<RawDetail['nodesDone'][number]>(
    columnsOf('x', ['code', 'doneOn', 'note']),
    `case_node x where ${same}`,
    'x.done_on, x.id',
  ),
  hearings: many<RawDetail['hearings'][number]>(
    columnsOf('x', ['id', 'startsAt', 'place', 'mode', 'note', 'endedHow', 'endedWhy', 'endedByName', 'movedTo']),
    `hearing x where ${same}`,
    'x.starts_at, x.id',
  ),
}

// Everything the case page shows, in one prepared statement; words, masks and lights are put on afterwards.
const detail = `select json_build_array(${Object.values(parts)
  .map(({ sql }) => sql)
  .join(',\n')}) as detail
  from legal_case c ${itemJoins} where c.shard = $1 and c.id = $2`

export const detailOf = (shard: string, id: string, account: string | null) =>
  CompiledQuery.raw(detail, [shard, id, account]) as Compiled<{ detail: unknown[] }>

export const rawDetail = (values: Values): RawDetail =>
  Object.fromEntries(Object.entries(parts).map(([name, part], i) => [name, part.read(values[i])])) as RawDetail

/** The trace of an audited read, to travel with it. */
export const traceOf = (platform: Platform, entry: AuditEntry, station: string | null) =>
  auditStatement(
    platform.db.kysely,
    entry,
    sql`exists (select 1 from legal_case c where c.shard = ${entry.shard} and c.id = ${entry.objectId}::uuid
      and (${station}::uuid is null or c.source_agency_id = ${station}::uuid))`,
  )

const events = many(
  eventColumns,
  `(select * from case_event x where ${same} and ($3::timestamptz is null or (x.at, x.id) < ($3::timestamptz, $4::uuid)) order by x.at desc, x.id desc limit $5) e`,
  'e.at desc, e.id desc',
)
const history = `select ${events.sql} as events from legal_case c where c.shard = $1 and c.id = $2`

export const historyOf = (of: { shard: string; id: string; before: Place | null; limit: number }) =>
  CompiledQuery.raw(history, [of.shard, of.id, of.before?.key ?? null, of.before?.id ?? null, of.limit]) as Compiled<{ events: unknown[] }>

export const rawEvents = events.read
