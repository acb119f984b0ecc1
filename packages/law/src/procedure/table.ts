import { versionDays } from '../deadlines/rules.ts'
import type { CaseState } from './states.ts'
import { rowsSince } from './step-row.ts'
import type { StepRow } from './step-row.ts'
import type { Verb } from './verbs.ts'

/** One lawful move of the file itself. */
export type ProcedureStep = StepRow<CaseState, Verb>

const proc2023 = versionDays['PROC-2023']

// What the statute itself says holds since the law of 2021; a row resting on 程规 alone says so.
const rows = rowsSince<CaseState, Verb>(versionDays['LAW-2021'])

const openReview = ['RECEIVED', 'SUPPLEMENTING', 'CHECKED'] as const
const acceptedFile = ['FILE_ACCEPTED', 'ARCHIVED'] as const
const desk = ['RECEPTIONIST', 'STATION_STAFF', 'PETITION_STAFF', 'REVIEWER', 'CITIZEN'] as const

export const procedure: readonly ProcedureStep[] = [
  // 申请与审查
  ...rows([null], {
    verb: 'submitApplication',
    to: 'RECEIVED',
    starts: ['D06'],
    documents: ['APPLICATION', 'HARDSHIP_STATEMENT', 'MATERIAL_RECEIPT'],
    roles: desk,
    cite: ['法律援助法40', '法律援助法43', '程序规定11'],
  }),
  ...rows([null], {
    verb: 'receiveNotice',
    to: 'NOTIFIED',
    starts: ['D02'],
    roles: ['RECEPTIONIST', 'DISPATCHER', 'AUTHORITY_LIAISON'],
    cite: ['法律援助法25', '法律援助法28', '法律援助法36', '程序规定24'],
  }),
  ...rows(['RECEIVED'], {
    verb: 'askSupplement',
    to: 'SUPPLEMENTING',
    pauses: ['D06'],
    documents: ['SUPPLEMENT_NOTICE'],
    roles: ['REVIEWER'],
    cite: ['法律援助法43', '程序规定13', '程序规定17'],
  }),
  ...rows(['SUPPLEMENTING'], {
    verb: 'supplyMaterials',
    to: 'RECEIVED',
    resumes: ['D06'],
    documents: ['MATERIAL_RECEIPT'],
    roles: ['RECEPTIONIST', 'STATION_STAFF', 'REVIEWER', 'CITIZEN'],
    cite: ['程序规定17'],
    since: proc2023,
  }),
  ...rows(openReview, {
    verb: 'withdrawApplication',
    to: 'WITHDRAWN',
    stops: ['D06'],
    roles: ['RECEPTIONIST', 'REVIEWER', 'CITIZEN'],
    cite: ['法律援助法43'],
  }),
  // Not answering the one-time notice is a withdrawal, not a refusal: no reasons, no objection.
  ...rows(openReview, {
    verb: 'withdrawApplication',
    to: 'WITHDRAWN',
    outcome: 'DEEMED',
    stops: ['D06'],
    documents: ['WITHDRAWN_RECORD'],
    roles: ['RECEPTIONIST', 'REVIEWER'],
    cite: ['法律援助法43'],
  }),
  ...rows(['RECEIVED'], {
    verb: 'recordCheck',
    to: 'CHECKED',
    documents: ['REVIEW_FORM'],
    roles: ['REVIEWER'],
    cite: ['法律援助法41', '程序规定14'],
  }),
  ...rows(['CHECKED'], { verb: 'returnCheck', to: 'RECEIVED', roles: ['CENTRE_DIRECTOR'], cite: ['程序规定14'], since: proc2023 }),

  // 审批与异议
  ...rows(['CHECKED'], {
    verb: 'grantApplication',
    to: 'GRANTED',
    stops: ['D06'],
    starts: ['D07'],
    documents: ['GRANT_DECISION'],
    roles: ['CENTRE_DIRECTOR'],
    cite: ['法律援助法43', '程序规定19'],
  }),
  ...rows(['CHECKED'], {
    verb: 'refuseApplication',
    to: 'REFUSED',
    stops: ['D06'],
    starts: ['D09'],
    documents: ['REFUSAL_DECISION'],
    roles: ['CENTRE_DIRECTOR'],
    cite: ['法律援助法43', '程序规定19'],
  }),
  ...rows(openReview, {
    verb: 'grantUrgentAid',
    to: 'SAME',
    starts: ['D17'],
    documents: ['URGENT_AID_NOTE'],
    roles: ['CENTRE_DIRECTOR'],
    cite: ['法律援助法44'],
  }),
  ...rows(['REFUSED', 'TERMINATED'], {
    verb: 'fileObjection',
    to: 'OBJECTED',
    stops: ['D09'],
    starts: ['D10'],
    roles: ['RECEPTIONIST', 'BUREAU_ADMIN', 'CITIZEN'],
    cite: ['法律援助法49'],
  }),
  ...rows(['OBJECTED'], {
    verb: 'decideObjection',
    to: 'ORIGIN',
    outcome: 'UPHELD',
    stops: ['D10'],
    starts: ['D11'],
    documents: ['OBJECTION_DECISION'],
    roles: ['BUREAU_ADMIN'],
    cite: ['法律援助法49'],
  }),
  ...rows(['OBJECTED'], {
    verb: 'decideObjection',
    to: 'GRANTED',
    outcome: 'CORRECTED',
    stops: ['D10'],
    starts: ['D07'],
    documents: ['OBJECTION_DECISION'],
    roles: ['BUREAU_ADMIN'],
    cite: ['法律援助法49'],
  }),
  // A corrected termination goes back to the lawyer who is still on the file.
  ...rows(['OBJECTED'], {
    verb: 'decideObjection',
    to: 'ASSIGNED',
    outcome: 'CORRECTED_WITH_LAWYER',
    stops: ['D10'],
    documents: ['OBJECTION_DECISION'],
    roles: ['BUREAU_ADMIN'],
    cite: ['法律援助法49'],
  }),

  // 指派
  ...rows(['GRANTED'], {
    verb: 'assignCase',
    to: 'ASSIGNED',
    stops: ['D07'],
    starts: ['D08'],
    documents: ['ASSIGN_NOTICE', 'LEGAL_AID_LETTER'],
    roles: ['DISPATCHER', 'CENTRE_DIRECTOR'],
    cite: ['法律援助法43', '程序规定24', '程序规定25'],
  }),
  ...rows(['NOTIFIED'], {
    verb: 'assignCase',
    to: 'ASSIGNED',
    stops: ['D02'],
    starts: ['D08'],
    documents: ['ASSIGN_NOTICE', 'LEGAL_AID_LETTER'],
    roles: ['DISPATCHER', 'CENTRE_DIRECTOR'],
    cite: ['法律援助法36', '程序规定24', '程序规定25'],
  }),
  ...rows(['ASSIGNED'], { verb: 'acceptAssignment', to: 'HANDLING', roles: ['LAWYER'], cite: ['程序规定27'], since: proc2023 }),
  // D07 or D02, whichever the file came in by, runs on from its old start: a declined offer wins no time.
  ...rows(['ASSIGNED'], {
    verb: 'declineAssignment',
    to: 'ORIGIN',
    stops: ['D08'],
    reopens: ['D07', 'D02'],
    roles: ['LAWYER'],
    cite: ['程序规定38'],
    since: proc2023,
  }),
  ...rows(['ASSIGNED', 'HANDLING'], {
    verb: 'replaceLawyer',
    to: 'ASSIGNED',
    stops: ['D08'],
    starts: ['D08'],
    documents: ['REPLACE_NOTICE', 'ASSIGN_NOTICE'],
    roles: ['DISPATCHER', 'CENTRE_DIRECTOR'],
    cite: ['法律援助法55', '程序规定37'],
  }),

  // 承办
  ...rows(['HANDLING'], { verb: 'logWork', to: 'SAME', roles: ['LAWYER'], cite: ['程序规定35'], since: proc2023 }),
  ...rows(['HANDLING'], { verb: 'reportNode', to: 'SAME', roles: ['LAWYER'], cite: ['程序规定35'], since: proc2023 }),
  ...rows(['HANDLING'], {
    verb: 'reportNode',
    to: 'SAME',
    outcome: 'AGREEMENT_SIGNED',
    stops: ['D08'],
    roles: ['LAWYER'],
    cite: ['程序规定27', '程序规定35'],
    since: proc2023,
  }),
  ...rows(['HANDLING'], { verb: 'scheduleHearing', to: 'SAME', roles: ['LAWYER'], cite: ['程序规定34'], since: proc2023 }),
  ...rows(['HANDLING'], {
    verb: 'suspendCase',
    to: 'SUSPENDED',
    roles: ['LAWYER', 'CENTRE_DIRECTOR'],
    cite: ['R-88'],
    since: versionDays['LAW-2003'],
  }),
  ...rows(['SUSPENDED'], {
    verb: 'resumeCase',
    to: 'HANDLING',
    roles: ['LAWYER', 'CENTRE_DIRECTOR'],
    cite: ['R-88'],
    since: versionDays['LAW-2003'],
  }),
  ...rows(['GRANTED', 'NOTIFIED', 'ASSIGNED', 'HANDLING', 'SUSPENDED'], {
    verb: 'terminateCase',
    to: 'TERMINATED',
    stops: ['D02', 'D07', 'D08'],
    starts: ['D13', 'D09'],
    documents: ['TERMINATE_DECISION'],
    roles: ['CENTRE_DIRECTOR'],
    cite: ['法律援助法48', '程序规定39'],
  }),
  // The decision reaches the recipient, the firm and the organ within three days (D13).
  ...rows(['TERMINATED'], {
    verb: 'recordDelivery',
    to: 'SAME',
    stops: ['D13'],
    roles: ['RECEPTIONIST', 'DISPATCHER', 'CENTRE_DIRECTOR'],
    cite: ['程序规定39'],
    since: proc2023,
  }),

  // 结案、归档、补贴
  ...rows(['HANDLING'], {
    verb: 'closeCase',
    to: 'CLOSED',
    stops: ['D08'],
    starts: ['D14'],
    documents: ['CLOSING_REPORT'],
    roles: ['LAWYER'],
    cite: ['程序规定40'],
    since: proc2023,
  }),
  ...rows(['CLOSED'], {
    verb: 'submitFile',
    to: 'FILED',
    stops: ['D14'],
    starts: ['D15'],
    documents: ['CASE_COVER', 'CASE_INDEX'],
    roles: ['LAWYER'],
    cite: ['程序规定40', '程序规定41'],
    since: proc2023,
  }),
  ...rows(['FILED'], {
    verb: 'returnFile',
    to: 'CLOSED',
    stops: ['D15'],
    reopens: ['D14'],
    roles: ['ARCHIVIST'],
    cite: ['程序规定41'],
    since: proc2023,
  }),
  ...rows(['FILED'], {
    verb: 'acceptFile',
    to: 'FILE_ACCEPTED',
    stops: ['D15'],
    roles: ['ARCHIVIST'],
    cite: ['程序规定41'],
    since: proc2023,
  }),
  ...rows(['FILE_ACCEPTED'], { verb: 'archiveCase', to: 'ARCHIVED', roles: ['ARCHIVIST'], cite: ['程序规定42'], since: proc2023 }),
  ...rows(acceptedFile, { verb: 'calculateSubsidy', to: 'SAME', roles: ['FINANCE'], cite: ['法律援助法52', 'F-03'] }),
  ...rows(acceptedFile, {
    verb: 'approveSubsidy',
    to: 'SAME',
    documents: ['SUBSIDY_APPROVAL'],
    roles: ['CENTRE_DIRECTOR'],
    cite: ['法律援助法52', 'F-06'],
  }),
  ...rows(acceptedFile, { verb: 'recordPayment', to: 'SAME', roles: ['FINANCE'], cite: ['法律援助法52'] }),
]
