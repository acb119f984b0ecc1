import {
  ageOn,
  aidForms,
  type Calendar,
  type CaseState,
  caseStates,
  type CaseType,
  chainOf,
  channels,
  civilResults,
  closingGrounds,
  criminalStages,
  type Day,
  defenceOutcomes,
  forums,
  nodesOf,
  notifiedGrounds,
  personCategories,
  roles,
  subMatters,
  terminationGrounds,
  type Verb,
  verbLabel,
  verbs,
} from '@fayuan/law'
import { formOpenWords, isFormOpen, type OtherSide, otherSideOf } from '@fayuan/law/application'
import { nationalityName } from '@fayuan/law/nationality'
import { followsOf, isUndecided, opponentKinds, opponentRoles, particulars, rightingLabels } from '@fayuan/law/corrections'
import { type Actor, hasRole } from '../../../platform/actor.ts'
import type { Keys } from '../../../platform/keys/index.ts'
import type { KeptFacts } from '../../applications/index.ts'
import { canDo } from '../../casefile/index.ts'
import { viewClock } from '../../deadlines/index.ts'
import { maskAddress, maskIdNumber, maskName, maskPhone } from '../../people/index.ts'
import { caseLine, labelled } from '../list/item.ts'
import { reachOf } from '../list/reach.ts'
import type { OpponentOfCase } from '../particulars/schema.ts'
import { opponentsOf } from '../particulars/standing.ts'
import { sightOf } from '../policy.ts'
import { hearingModes } from '../schema.ts'
import type { RawAgent, RawClock, RawDetail, RawEvent, RawPerson } from './queries.ts'
import type { Detail, EventView } from './schema.ts'
import { stagesOf } from './stages.ts'

const means: Readonly<Record<string, string>> = {
  ART32: '不受经济困难条件限制（法律援助法32）',
  ART42: '免予核查经济困难状况（法律援助法42）',
  NOTIFIED: '应当或者可以通知援助的刑事案件，不核查经济困难状况（法律援助法25）',
  SERVICE_NO_TEST: '该项服务不核查经济困难状况',
  STANDARD: '核查经济困难状况',
}
/** The same regimes where the rules do not say yet that the person is under them. */
const meansOpen: Readonly<Record<string, string>> = {
  ...means,
  ART32: '待核：是不是不受经济困难条件限制（法律援助法32）',
  ART42: '待核：能不能免予核查经济困难状况（法律援助法42）',
  NOTIFIED: '待核：是不是应当通知援助的刑事案件（法律援助法25）',
}
const subsidyStates: Readonly<Record<string, string>> = { DRAFT: '待审批', APPROVED: '已审批', BATCHED: '待支付', PAID: '已支付' }

type Seeing = { actor: Actor; keys: Keys; today: Day; calendar: Calendar; isMeansOpen: boolean }

/** The case as this person may see it: words for codes, masks on numbers, no facts for those who only pay (organisation.md §3). */
export function detailView(raw: RawDetail, { actor, keys, today, calendar, isMeansOpen }: Seeing): Detail {
  const { file, item } = raw
  const isGranted = reachOf(actor).kind === 'granted'
  const { facts, names } = sightOf(actor, { shard: file.shard, isGranted })
  const opened = (table: string, column: string, id: string, sealed: string | null) =>
    sealed === null ? '' : keys.decrypt({ table, column, shard: file.shard, id }, Buffer.from(sealed, 'base64'))
  const held = {
    state: item.state,
    providerId: file.providerId,
    providerName: file.providerName,
    acceptedOn: file.acceptedOn,
    urgentAidOn: file.urgentAidOn,
    terminatedOn: file.terminatedOn,
    sourceAgencyId: file.sourceAgencyId,
    done: (raw.done ?? []) as Verb[],
    paidOn: file.paidOn,
    supplementAskedOn: file.supplementAskedOn,
    replacementState: file.replacementState,
    replacementOf: file.replacementOf,
    objectionUpheldOn: item.objectionUpheldOn,
    orderedOn: item.orderedOn,
    correctionId: file.correctionId,
    correctionBy: file.correctionBy,
    correctionRole: file.correctionRole,
  }
  return {
    ...caseLine(item, today, { actor, isGranted }),
    stages: stagesOf(raw),
    person: raw.person && personView(raw.person, { names, today, opened }),
    agent: raw.agent && agentView(raw.agent, { names, opened }),
    opponents: facts ? opponentsOf(file).map((one) => opponentView(one, names)) : [],
    otherSide: facts ? otherSideIn(file, opened('legal_case', 'facts', item.id, file.facts)) : 'UNKNOWN',
    courtNumber: file.courtNumber ?? '',
    noticeNumber: file.noticeNumber ?? '',
    amountFen: facts ? file.amountFen : null,
    voidedOn: file.voidedOn,
    correction: raw.correction && waitingView(raw.correction, facts),
    recipients: file.recipients,
    sourceName: raw.sourceName ?? '',
    ...words(file, { matter: item.matter, isOpen: isUndecided(item.state as CaseState), isMeansOpen }),
    custodyPlace: facts ? file.custodyPlace : '',
    narrative: facts ? opened('legal_case', 'narrative', item.id, file.narrative) : null,
    decision: raw.decision && decisionView(raw, facts),
    assignment: raw.assignment,
    termination: raw.termination && {
      ...raw.termination,
      groundLabel: labelled(terminationGrounds, raw.termination.ground),
      reasons: facts ? raw.termination.reasons : '',
    },
    objection: facts ? raw.objection : null,
    replacement: raw.replacement && replacementView(raw.replacement, file.replacementState, facts),
    closing: raw.closing && closingView(raw.closing, facts ? opened('closing', 'summary', item.id, raw.closing.summary) : ''),
    subsidy: raw.subsidy && { ...raw.subsidy, stateLabel: labelled(subsidyStates, raw.subsidy.state) },
    clocks: raw.clocks.map((clock) => clockView(clock, { shard: file.shard, caseId: item.id }, { today, calendar })),
    events: raw.events.map((event) => eventView(event, facts)),
    documents: raw.documents.map((paper) => documentView(paper, actor)),
    materials: facts ? raw.materials.map((m) => ({ ...m, received: m.state === 'RECEIVED' })) : [],
    nodes: nodesView(raw, facts),
    hearings: raw.hearings.map((h) => ({
      ...h,
      endedHow: h.endedHow === 'MOVED' || h.endedHow === 'CANCELLED' ? h.endedHow : null,
      endedWhy: facts ? h.endedWhy : '',
      startsAt: new Date(h.startsAt).toISOString(),
      modeLabel: labelled(hearingModes, h.mode),
      note: facts ? h.note : '',
    })),
    can: canDo(actor, held),
  }
}

function otherSideIn(file: RawDetail['file'], sealed: string): OtherSide {
  const { role, said } = sealed === '' ? {} : (JSON.parse(sealed) as Partial<KeptFacts>)
  return otherSideOf({ role, opponents: opponentsOf(file), hasNoOpponent: said?.hasNoOpponent })
}

const opponentView = ({ name, kind, role }: OpponentOfCase, names: boolean) => ({
  name: names ? name : maskName(name),
  kindLabel: labelled(opponentKinds, kind ?? null),
  roleLabel: labelled(opponentRoles, role ?? null),
})

/** What a paper may carry the former value of, beside the particulars of the case. */
const onPapers = {
  materials: '材料清单',
  docNo: '引用的文书号',
  'recipient.name': '受援人姓名',
  'recipient.sex': '性别',
  'recipient.birthDay': '出生日期',
  'recipient.idNumber': '证件号码',
  'recipient.phone': '电话',
  'recipient.address': '住址',
  'recipient.nation': '民族',
  'recipient.nationality': '国籍',
  'agent.name': '代为申请人姓名',
  'agent.idNumber': '代为申请人证件号码',
  'agent.phone': '代为申请人电话',
}
const labelsIn = (fields: readonly string[]) => fields.map((field) => labelled({ ...particulars, ...onPapers }, field))

const waitingView = ({ fields, reason, ...by }: NonNullable<RawDetail['correction']>, facts: boolean) => ({
  ...by,
  askedAt: new Date(by.askedAt).toISOString(),
  labels: labelsIn(fields),
  reason: facts ? reason : '',
})

const documentView = ({ correctedAt, correctedFields, ...paper }: RawDetail['documents'][number], actor: Actor) => ({
  ...paper,
  correctedLabels: correctedAt === null ? [] : labelsIn(correctedFields),
  canReissue: correctedAt !== null && !paper.voided && hasRole(actor, ...(followsOf(paper.code)?.by ?? [])),
  afterwards: correctedAt === null || paper.voided ? '' : afterwards(paper.code),
})

/** What is done about a paper older than a correction, and by whom. */
function afterwards(code: string): string {
  const follows = followsOf(code)
  if (!follows) return '写的是签字当时的登记，留着，不另行出具'
  return `${follows.why}，由${follows.by.map((role) => roles[role]).join('或者')}${follows.how === 'RECALL' ? '另发更正的' : '另行出具'}`
}

const words = (file: RawDetail['file'], { matter, isOpen, isMeansOpen }: { matter: string; isOpen: boolean; isMeansOpen: boolean }) => ({
  form: file.form,
  formLabel: isOpen && isFormOpen({ ...file, matter }) ? formOpenWords : labelled(aidForms, file.form),
  forum: file.forum,
  forumLabel: labelled(forums, file.forum),
  stage: file.stage,
  stageLabel: labelled(criminalStages, file.stage),
  subMatter: file.subMatter,
  subMatterLabel: labelled(subMatters, file.subMatter),
  chain: file.chain,
  channel: file.channel,
  channelLabel: labelled(channels, file.channel),
  notifiedGroundLabel: labelled(notifiedGrounds, file.notifiedGround),
  meansTest: file.meansTest,
  meansLabel: labelled(isMeansOpen ? meansOpen : means, file.meansReason),
  basis: file.basis,
  limitationOn: file.limitationOn,
  agreementOn: file.agreementOn,
  fileNo: file.fileNo,
  lawVersion: file.lawVersion,
})

type Opened = (table: string, column: string, id: string, sealed: string | null) => string

function personView(
  { idNumber, phone, phoneExtension, ...p }: RawPerson,
  by: { names: boolean; today: Day; opened: Opened },
): Detail['person'] {
  const extension = phoneExtension === null ? null : by.opened('person', 'phone_extension', p.id, phoneExtension)
  return {
    ...p,
    name: by.names ? p.name : maskName(p.name),
    age: p.birthOn ? ageOn(p.birthOn, by.today) : null,
    idNumberMasked: idNumber === null ? null : maskIdNumber(by.opened('person', 'id_number', p.id, idNumber)),
    phoneMasked: phone === null ? null : maskPhone(by.opened('person', 'phone', p.id, phone), extension),
    nationality: p.nationality === null ? '' : nationalityName(p.nationality),
    address: maskAddress(p.address),
    regionName: p.regionName ?? '',
    categoryLabels: p.categories.map((code) => labelled(personCategories, code)),
  }
}

function agentView(
  { idNumber, phone, phoneExtension, ...agent }: RawAgent,
  by: { names: boolean; opened: Opened },
): NonNullable<Detail['agent']> {
  const extension = phoneExtension === null ? null : by.opened('person', 'phone_extension', agent.id, phoneExtension)
  return {
    ...agent,
    name: by.names ? agent.name : maskName(agent.name),
    idNumberMasked: idNumber === null ? null : maskIdNumber(by.opened('person', 'id_number', agent.id, idNumber)),
    phoneMasked: phone === null ? null : maskPhone(by.opened('person', 'phone', agent.id, phone), extension),
  }
}

function decisionView({ decision, documents }: RawDetail, facts: boolean): Detail['decision'] {
  if (!decision) return null
  const { decidedByName, ...rest } = decision
  const paper = documents.find((d) => !d.voided && d.code === (decision.outcome === 'GRANT' ? 'GRANT_DECISION' : 'REFUSAL_DECISION'))
  return {
    ...rest,
    deciderName: decidedByName,
    docNo: paper?.docNo ?? null,
    reasons: facts ? decision.reasons : '',
    claims: facts ? decision.claims : [],
  }
}

const replacementView = (request: NonNullable<RawDetail['replacement']>, state: string | null, facts: boolean) => ({
  kind: request.kind,
  stateLabel: chainOf('REPLACEMENT')?.states.find(({ code }) => code === state)?.label ?? '',
  isAgreed: state === 'REPLACEMENT_AGREED',
  lawyerName: request.providerName,
  receivedOn: request.receivedOn,
  grounds: facts ? request.grounds : '',
  evidence: facts ? request.evidence : [],
})

function nodesView({ item, nodesDone }: RawDetail, facts: boolean): Detail['nodes'] {
  const items = nodesOf(item.caseType as CaseType).map(({ code, label, needsProof }) => {
    const last = nodesDone.findLast((node) => node.code === code)
    return { code, label, needsProof, doneOn: last?.doneOn ?? null, note: facts ? (last?.note ?? '') : '' }
  })
  return { done: items.filter((node) => node.doneOn !== null).length, total: items.length, items }
}

const closingView = (closing: NonNullable<RawDetail['closing']>, summary: string) => ({
  ...closing,
  groundLabel: labelled(Object.fromEntries(Object.values(closingGrounds).map((g) => [g.code, g.text])), closing.ground),
  resultLabel: closing.result ? labelled(civilResults, closing.result) : labelled(defenceOutcomes, closing.defenceOutcome),
  summary,
})

export const clockView = (clock: RawClock, of: { shard: string; caseId: string }, by: { today: Day; calendar: Calendar }) =>
  viewClock(
    {
      ...clock,
      ...of,
      startedAt: clock.startedAt === null ? null : new Date(clock.startedAt),
      dueAt: null,
      promisedOn: null,
      rolledFrom: null,
      isProvisional: false,
      calendarVersion: '',
    },
    by.today,
    by.calendar,
  )

// Beside the acts of people stands what the system does to a case by itself.
const eventLabels: Readonly<Record<string, string>> = {
  ...verbs,
  ...rightingLabels,
  followCalendar: '期限按放假安排重新计算',
  correctPerson: '更正人员登记',
  correctFacts: '审查中更正事实',
  releaseNumber: '证件号码撤下，待补',
  mergePersons: '合并人员登记',
  unmergePersons: '拆回人员登记',
  splitPerson: '拆分人员登记',
}

export const eventView = (event: RawEvent, showsFacts: boolean): EventView => ({
  ...event,
  verbLabel: eventLabels[event.verb] ?? verbLabel(event.verb),
  toLabel: caseStates[event.toState as CaseState]?.label ?? event.toState,
  at: new Date(event.at).toISOString(),
  note: showsFacts ? event.note : '',
  data: showsFacts ? event.data : {},
})
