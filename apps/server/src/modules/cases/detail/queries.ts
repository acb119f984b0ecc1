import type { Day } from '@fayuan/law'
import { CompiledQuery, type CompiledQuery as Compiled } from 'kysely'
import type { AuditEntry } from '../../../platform/audit/entry.ts'
import { auditStatement } from '../../../platform/audit/entry.ts'
import type { Platform } from '../../../platform/context.ts'
import { itemJoins, itemJson } from '../list/queries.ts'
import type { RawItem } from '../list/schema.ts'

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
}
export type RawPerson = {
  id: string
  name: string
  kind: string
  sex: string
  birthOn: Day | null
  nation: string
  address: string
  idType: string
  idNumber: string | null
  phone: string | null
  regionName: string | null
  categories: string[]
  safeContact: string
  safeContactNote: string
  cases: number
  version: number
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
  | 'paidOn',
  Day | null
>
export type RawDetail = {
  item: RawItem
  file: Days & {
    shard: string
    chain: string
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
    providerId: string | null
    sourceAgencyId: string | null
    limitationOn: Day | null
    fileNo: string | null
    lawVersion: string
  }
  sourceName: string | null
  person: RawPerson | null
  done: string[] | null
  decision: { outcome: string; basis: string[]; reasons: string; decidedByName: string; decidedOn: Day; twoPersonException: string } | null
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
  clocks: RawClock[]
  events: RawEvent[]
  documents: { id: string; code: string; title: string; docNo: string | null; issuedOn: Day; voided: boolean }[]
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
  hearings: { id: string; startsAt: string; place: string; mode: string; note: string }[]
}

const list = (fields: string, from: string, order: string) =>
  `(select coalesce(json_agg(json_build_object(${fields}) order by ${order}), '[]') from ${from})`
const one = (fields: string, from: string) => `(select json_build_object(${fields}) from ${from})`
const same = 'x.shard = c.shard and x.case_id = c.id'

const eventFields = `'id', e.id, 'verb', e.verb, 'outcome', e.outcome, 'fromState', e.from_state, 'toState', e.to_state, 'at', e.at, 'onDay', e.on_day, 'actorName', e.actor_name, 'note', e.note, 'data', e.data`

// Everything the case page shows, in one prepared statement; words, masks and lights are put on afterwards.
const detail = `select json_build_object(
  'item', ${itemJson},
  'file', json_build_object('shard', c.shard, 'chain', c.chain, 'channel', c.channel, 'form', c.form, 'forum', c.forum, 'stage', c.stage, 'subMatter', c.sub_matter,
    'notifiedGround', c.notified_ground, 'opponents', c.opponents, 'recipients', c.recipients, 'meansTest', c.means_test, 'meansReason', c.means_reason, 'basis', c.basis,
    'narrative', encode(c.narrative, 'base64'), 'providerId', c.provider_id, 'sourceAgencyId', c.source_agency_id, 'limitationOn', c.limitation_on, 'fileNo', c.file_no,
    'lawVersion', c.law_version, 'checkedOn', c.checked_on, 'decidedOn', c.decided_on, 'grantedOn', c.granted_on, 'refusedOn', c.refused_on, 'assignedOn', c.assigned_on,
    'acceptedOn', c.accepted_on, 'agreementOn', c.agreement_on, 'closedOn', c.closed_on, 'archivedOn', c.archived_on, 'paidOn', c.paid_on),
  'sourceName', (select a.name from agency a where a.id = c.source_agency_id),
  'person', ${one(
    `'id', p.id, 'name', p.name, 'kind', p.kind, 'sex', p.sex, 'birthOn', p.birth_on, 'nation', p.nation, 'address', p.address, 'idType', p.id_type,
    'idNumber', encode(p.id_number, 'base64'), 'phone', encode(p.phone, 'base64'), 'regionName', (select g.name from region g where g.code = p.region_code),
    'categories', p.categories, 'safeContact', p.safe_contact, 'safeContactNote', p.safe_contact_note,
    'cases', (select count(*) from legal_case o where o.shard = p.shard and o.applicant_id = p.id), 'version', p.version`,
    'person p where p.shard = c.shard and p.id = c.applicant_id',
  )},
  'done', (select json_agg(distinct x.verb) from case_event x where ${same} and x.actor_id = $3::uuid),
  'decision', ${one(`'outcome', x.outcome, 'basis', x.basis, 'reasons', x.reasons, 'decidedByName', x.decided_by_name, 'decidedOn', x.decided_on, 'twoPersonException', x.two_person_exception`, `decision x where ${same} and x.revoked_at is null`)},
  'assignment', ${one(
    `'providerId', x.provider_id, 'providerName', x.provider_name, 'firmName', x.firm_name, 'reason', x.reason, 'assignedOn', x.assigned_on, 'acceptedOn', x.accepted_on,
    'phone', v.phone, 'licenceNo', v.licence_no`,
    `assignment x left join provider v on v.shard = x.shard and v.id = x.provider_id where ${same} and x.ended_on is null and x.declined_on is null`,
  )},
  'termination', ${one(`'ground', x.ground, 'reasons', x.reasons, 'decidedByName', x.decided_by_name, 'decidedOn', x.decided_on`, `termination x where ${same} and x.revoked_at is null`)},
  'objection', ${one(`'against', x.against, 'grounds', x.grounds, 'receivedOn', x.received_on, 'outcome', x.outcome, 'reasons', x.reasons, 'decidedOn', x.decided_on`, `objection x where ${same} order by x.received_on desc, x.id desc limit 1`)},
  'closing', ${one(
    `'closedOn', x.closed_on, 'ground', x.ground, 'result', x.result, 'defenceOutcome', x.defence_outcome, 'summary', encode(x.summary, 'base64'), 'recoveredFen', x.recovered_fen,
    'wagesFen', x.wages_fen, 'trialMode', x.trial_mode, 'byName', x.by_name`,
    `closing x where ${same}`,
  )},
  'subsidy', ${one(`'id', x.id, 'state', x.state, 'lines', x.lines, 'totalFen', x.total_fen, 'calculatedOn', x.calculated_on, 'approvedOn', x.approved_on, 'paidOn', x.paid_on, 'version', x.version`, `subsidy x where ${same} and x.state <> 'REVERSED'`)},
  'clocks', ${list(`'id', x.id, 'rule', x.rule, 'variant', x.variant, 'startedOn', x.started_on, 'startedAt', x.started_at, 'days', x.days, 'pauses', x.pauses, 'dueOn', x.due_on, 'state', x.state, 'stoppedOn', x.stopped_on, 'wasLate', x.was_late`, `clock x where ${same}`, 'x.started_on, x.id')},
  'events', ${list(eventFields, `(select * from case_event x where ${same} order by x.at desc, x.id desc limit 20) e`, 'e.at desc, e.id desc')},
  'documents', ${list(`'id', d.id, 'code', d.code, 'title', d.title, 'docNo', d.doc_no, 'issuedOn', d.issued_on, 'voided', d.voided_at is not null`, `(select x.id, x.code, x.title, x.doc_no, x.issued_on, x.voided_at, x.created_at from document x where ${same} order by x.created_at desc, x.id desc limit 20) d`, 'd.created_at desc, d.id desc')},
  'materials', ${list(`'id', x.id, 'name', x.name, 'copies', x.copies, 'state', x.state, 'why', x.why, 'receivedOn', x.received_on, 'mediaType', x.media_type, 'fileId', x.file_id`, `material x where ${same}`, 'x.id')},
  'nodesDone', ${list(`'code', x.code, 'doneOn', x.done_on, 'note', x.note`, `case_node x where ${same}`, 'x.done_on, x.id')},
  'hearings', ${list(`'id', x.id, 'startsAt', x.starts_at, 'place', x.place, 'mode', x.mode, 'note', x.note`, `hearing x where ${same}`, 'x.starts_at, x.id')}
  ) as detail
  from legal_case c ${itemJoins} where c.shard = $1 and c.id = $2`

export const detailOf = (shard: string, id: string, account: string | null) =>
  CompiledQuery.raw(detail, [shard, id, account]) as Compiled<{ detail: RawDetail }>

/** The trace of an audited read, to travel with it. */
export const traceOf = (platform: Platform, entry: AuditEntry) => auditStatement(platform.db.kysely, entry)

const history = `select ${list(eventFields, `(select * from case_event x where ${same} and ($3::timestamptz is null or (x.at, x.id) < ($3::timestamptz, $4::uuid)) order by x.at desc, x.id desc limit $5) e`, 'e.at desc, e.id desc')} as events
  from legal_case c where c.shard = $1 and c.id = $2`

export const historyOf = (of: { shard: string; id: string; before: { at: string; id: string } | null; limit: number }) =>
  CompiledQuery.raw(history, [of.shard, of.id, of.before?.at ?? null, of.before?.id ?? null, of.limit]) as Compiled<{ events: RawEvent[] }>
