/** Shapes of the answers the console reads. Days are 'YYYY-MM-DD', instants ISO, money integer 分. */
export type Page<T> = { items: T[]; nextCursor: string | null; total: { count: number; exact: boolean } }
export type Can = { verb: string; label: string; allowed: boolean; why: string | null }
export type LightColour = 'green' | 'yellow' | 'red' | 'grey' | 'none'
export type ClockLight = 'green' | 'yellow' | 'red' | 'grey' | 'done'

export type CaseStanding = {
  id: string
  number: string
  state: string
  stateLabel: string
  version: number
  nextAct: string | null
  dueOn: string | null
  can: Can[]
}

export type CaseItem = {
  id: string
  number: string
  applicantName: string
  categories: string[]
  categoryLabels?: string[]
  flags: string[]
  title: string
  matter: string
  matterLabel: string
  caseType: string
  caseTypeLabel: string
  place: string
  organ: string
  state: string
  stateLabel: string
  nextAct: string | null
  holder: string
  holderRole: string
  light: LightColour
  daysLeft: number | null
  dueOn: string | null
  dueRule: string | null
  dueTitle: string | null
  receivedOn: string
  age: number
  providerName: string
  version: number
}

export type Clock = {
  rule: string
  title: string
  state: string
  light: ClockLight
  startedOn: string
  dueOn: string | null
  dueAt: string | null
  daysLeft: number | null
  onHold: number
  rolledFrom: string | null
  provisional: boolean
  stoppedOn: string | null
  wasLate: boolean | null
  cites: string[]
}

export type CaseEvent = {
  id: string
  verb: string
  verbLabel: string
  outcome: string | null
  fromState: string | null
  toState: string
  toLabel: string
  at: string
  onDay: string
  actorName: string | null
  note: string | null
}

export type CaseDocument = { id: string; code: string; title: string; docNo: string | null; issuedOn: string; voided: boolean }
export type Material = {
  id: string
  name: string
  copies: number
  state: string
  why: string
  receivedOn: string | null
  mediaType: string | null
  hasFile?: boolean
  fileId?: string | null
}
export type Hearing = { id: string; startsAt: string; place: string; mode: string; modeLabel?: string; note: string }
export type Stage = { label: string; on: string | null; done: boolean; now: boolean }

export type PersonRow = {
  id: string
  name: string
  sex: string | null
  birthOn: string | null
  age: number | null
  idNumberMasked: string | null
  phoneMasked: string | null
  regionName: string | null
  categories: string[]
  categoryLabels: string[]
  safeContact: string | null
  cases: number
  version: number
}
export type PersonCase = {
  id: string
  number: string | null
  title: string
  state: string
  stateLabel: string
  receivedOn: string
  role: string
}
export type Person = Omit<PersonRow, 'cases'> & { nation: string; address: string; safeContactNote: string; cases: PersonCase[] }

export type SubsidyFlag = { code: string; text: string }
export type Subsidy = {
  id: string
  lines: { label: string; fen: number; formula: string }[]
  totalFen: number
  state: string
  stateLabel: string
  flags?: SubsidyFlag[]
  version: number
}

export type CaseDetail = CaseItem & {
  stages: Stage[]
  person: (PersonRow & { address: string; nation: string; safeContactNote: string }) | null
  opponents: { name: string }[]
  recipients: number
  form: string
  formLabel: string
  forum: string | null
  forumLabel: string
  stageLabel: string
  notifiedGroundLabel: string
  channelLabel: string
  sourceName: string
  meansTest: string | null
  meansLabel: string
  limitationOn: string | null
  agreementOn: string | null
  fileNo: string | null
  basis: string[]
  narrative: string | null
  decision: {
    outcome: string
    decidedOn: string
    deciderName: string
    reasons: string
    docNo: string | null
    twoPersonException: string
  } | null
  assignment: {
    providerId: string
    providerName: string
    firmName: string
    phone: string | null
    assignedOn: string
    acceptedOn: string | null
  } | null
  termination: { groundLabel: string; reasons: string; decidedByName: string; decidedOn: string } | null
  objection: { grounds: string; receivedOn: string; outcome: string | null; reasons: string; decidedOn: string | null } | null
  closing: {
    closedOn: string
    groundLabel: string
    resultLabel: string
    summary: string
    recoveredFen: number
    wagesFen: number
    byName: string
  } | null
  clocks: Clock[]
  events: CaseEvent[]
  documents: CaseDocument[]
  materials: Material[]
  nodes: { done: number; total: number; items: { code: string; label: string; needsProof: boolean; doneOn: string | null; note: string }[] }
  hearings: Hearing[]
  subsidy: Subsidy | null
  can: Can[]
}

export type Reason = { step: string; rule: string; text: string; cites: string[]; met: boolean }
export type AssessmentView = {
  eligible: 'yes' | 'no' | 'need_more' | 'not_accepted'
  provisional: boolean
  meansTest: 'required' | 'exempt'
  form: string
  basis: string[]
  reasons: Reason[]
  missing: { fact: string; ask: string }[]
  nextSteps: string[]
  flags: string[]
  law: string
  policy: string
}
export type Match = { kind?: string; text: string; personId?: string | null; caseId?: string | null; caseNumber?: string | null }
export type Review = {
  case: {
    id: string
    number: string
    applicantName: string
    applicantId: string
    flags: string[]
    categoryLabels: string[]
    title: string
    matterLabel: string
    formLabel: string
    channelLabel: string
    sourceName: string | null
    receivedOn: string
    state: string
    stateLabel: string
    version: number
  }
  rows: { label: string; value: string }[]
  narrative: string
  materials: Material[]
  wanted: { name: string; why: string }[]
  assessment: AssessmentView
  clock: Clock | null
  duplicates: Match[]
  findings: { proposal: string; opinion: string; by: string; on: string }[]
  proposal: { outcome: 'GRANT' | 'REFUSE'; opinion: string }
  smallCentre: boolean
  can: Can[]
}

export type Candidate = {
  providerId: string
  name: string
  firmName: string | null
  kindLabel: string
  score: number
  reasons: string[]
  warnings: string[]
  blocked: string | null
  openCases: number
  thisYear: number
  lastAssignedOn: string | null
  yearsInPractice: number | null
  specialties: string[]
}

export type Me = {
  accountId: string
  username: string
  name: string
  roles: string[]
  roleLabels: string[]
  agency: { id: string; name: string; kind: string } | null
  region: { code: string; name: string } | null
  isDemo: boolean
  menus: string[]
  secondFactor: boolean
  mustEnrol: boolean
  mustChangePassword: boolean
}

export type Workbench = {
  cards: {
    overdue: { count: number; worst: string | null }
    soon: { count: number; text: string | null }
    mine: { count: number; online: number }
    paused: { count: number; since: string | null }
  }
  todo: CaseItem[]
  pace?: { accepted: number; target: number | null; lastYear: number; onTimeShare: number | null } | null
  hearings?: (Hearing & { caseId: string; applicantName: string })[] | null
}

export type DeadlineItem = Clock & { id: string; caseId: string; number: string; applicantName: string; holder: string }
export type SubsidyItem = {
  id: string
  caseId: string
  number: string | null
  applicantName: string
  providerName: string | null
  firmName: string | null
  totalFen: number
  state: string
  stateLabel: string
  calculatedOn: string
  flags: SubsidyFlag[]
  version: number
}
export type PaymentBatch = {
  id: string
  number: string
  totalFen: number
  count: number
  state: string
  stateLabel: string
  createdOn: string
  paidOn: string | null
  voucher: string
  version: number
  items?: SubsidyItem[]
}

export type Figure = { value: number; previous: number | null }
export type Indicator = {
  id: string
  label: string
  unit: string
  moment: string
  value: number
  previous: number | null
  change: number | null
  cite: string | null
}
export type Statistics = {
  indicators: Indicator[]
  rows: { key: string; label: string; values: Record<string, Figure | undefined> }[]
  overlapping: boolean
  note: string | null
  period: { from: string; to: string }
  compare: { from: string; to: string } | null
}

export type Agency = {
  id: string
  kind: string
  name: string
  regionCode: string
  regionName: string
  parentId: string | null
  phone: string | null
  address: string | null
  openedOn: string | null
  closedOn: string | null
  staff: number
  version: number
}
export type Account = {
  id: string
  username: string
  name: string
  agencies: {
    membershipId: string
    agencyId: string
    agencyName: string
    role: string
    roleLabel: string
    fromOn: string
    toOn: string | null
  }[]
  status: string
  lastLoginAt: string | null
  lockedUntil: string | null
  secondFactor: boolean
  version: number
}
export type AuditEntry = {
  id: string
  at: string
  actorId: string | null
  actorName: string
  action: string
  actionLabel: string
  objectType: string
  objectId: string
  purpose: string
  address: string
  sealed: boolean
}
export type SessionRow = {
  id: string
  createdAt: string
  lastSeenAt: string
  expiresAt: string
  address: string
  userAgent: string
  current: boolean
}
export type Provider = {
  id: string
  name: string
  kind: string
  kindLabel: string
  firmName: string | null
  licenceNo: string | null
  yearsInPractice: number | null
  specialties: string[]
  languages: string[]
  openCases: number
  thisYear: number
  yearlyCap: number | null
  leaveUntil: string | null
  version: number
}
export type Region = { code: string; name: string }
export type Work = {
  id: string
  kind: string
  kindLabel: string
  doneOn: string
  minutes: number
  content: string
  toldRecipient: boolean
  byName: string
  at: string
}
