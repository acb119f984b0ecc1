import { z } from 'zod'
import { CanOut } from '../../casefile/index.ts'
import { ClockOut } from '../../deadlines/index.ts'
import { PersonItem } from '../../people/index.ts'
import { caseItemShape } from '../list/schema.ts'
import { NodeOut } from '../schema.ts'

const nullableDay = z.string().nullable()

export const EventOut = z
  .object({
    id: z.string(),
    verb: z.string(),
    verbLabel: z.string(),
    outcome: z.string().nullable(),
    fromState: z.string().nullable(),
    toState: z.string(),
    toLabel: z.string(),
    at: z.string(),
    onDay: z.string(),
    actorName: z.string(),
    note: z.string(),
    data: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'CaseEvent' })
export type EventView = z.infer<typeof EventOut>
export const History = z.object({ items: z.array(EventOut), nextCursor: z.string().nullable() }).meta({ id: 'CaseHistory' })

export const StageOut = z.object({ label: z.string(), on: nullableDay, done: z.boolean(), now: z.boolean() })
export type Stage = z.infer<typeof StageOut>

const AgentOut = z
  .object({
    id: z.string(),
    name: z.string(),
    relation: z.string().describe('与申请人的关系'),
    idNumberMasked: z.string().nullable(),
    phoneMasked: z.string().nullable(),
    safeContact: z.string(),
    version: z.number(),
  })
  .meta({ id: 'CaseAgent' })
const PersonOut = PersonItem.extend({
  kind: z.string(),
  nation: z.string(),
  nationality: z.string().describe('国籍的名称；中国公民、没有问过的为空。'),
  address: z.string(),
  idType: z.string(),
  safeContactNote: z.string(),
}).meta({ id: 'CasePerson' })
const Decision = z.object({
  outcome: z.string(),
  basis: z.array(z.string()),
  reasons: z.string(),
  deciderName: z.string(),
  decidedOn: z.string(),
  docNo: z.string().nullable(),
  twoPersonException: z.string(),
  claims: z
    .array(z.object({ id: z.string(), title: z.string(), isCovered: z.boolean() }))
    .describe('有几项请求的，援助包括哪几项；只有一项的为空。'),
})
const Assignment = z.object({
  providerId: z.string(),
  providerName: z.string(),
  firmName: z.string(),
  phone: z.string().nullable(),
  licenceNo: z.string().nullable(),
  reason: z.string(),
  assignedOn: z.string(),
  acceptedOn: nullableDay,
})
const Termination = z.object({
  ground: z.string(),
  groundLabel: z.string(),
  reasons: z.string(),
  decidedByName: z.string(),
  decidedOn: z.string(),
})
const Objection = z.object({
  against: z.string(),
  grounds: z.string(),
  receivedOn: z.string(),
  outcome: z.string().nullable(),
  reasons: z.string(),
  decidedOn: nullableDay,
})
const Replacement = z.object({
  kind: z.string(),
  stateLabel: z.string(),
  isAgreed: z.boolean(),
  lawyerName: z.string(),
  receivedOn: z.string(),
  grounds: z.string(),
  evidence: z.array(z.string()),
})
const Closing = z.object({
  closedOn: z.string(),
  ground: z.string(),
  groundLabel: z.string(),
  result: z.string().nullable(),
  defenceOutcome: z.string().nullable(),
  resultLabel: z.string(),
  summary: z.string(),
  recoveredFen: z.number(),
  wagesFen: z.number(),
  trialMode: z.string(),
  byName: z.string(),
})
const Subsidy = z.object({
  id: z.string(),
  state: z.string(),
  stateLabel: z.string(),
  lines: z.unknown(),
  totalFen: z.number(),
  calculatedOn: z.string(),
  approvedOn: nullableDay,
  paidOn: nullableDay,
  version: z.number(),
})
const DocumentLine = z.object({
  id: z.string(),
  code: z.string(),
  title: z.string(),
  docNo: z.string().nullable(),
  issuedOn: z.string(),
  voided: z.boolean(),
  voidReason: z.string().nullable().describe('REISSUED 已另行出具，CASE_VOIDED 案件作废'),
  replacedBy: z.string().nullable().describe('由哪一份代替'),
  correctedLabels: z.array(z.string()).describe('出具以后更正过的内容；有的，这份标注更正前出具'),
  afterwards: z.string().describe('更正以后这份文书怎么办、由谁办；没有更正的为空'),
  canReissue: z.boolean().describe('更正以后应当另行出具，还没有出具，并且可以由您出具'),
})
const MaterialLine = z.object({
  id: z.string(),
  name: z.string(),
  copies: z.number(),
  state: z.string(),
  why: z.string(),
  receivedOn: nullableDay,
  mediaType: z.string().nullable(),
  received: z.boolean(),
  fileId: z.string().nullable(),
})
export const HearingOut = z.object({
  id: z.string(),
  startsAt: z.string(),
  place: z.string(),
  mode: z.string(),
  modeLabel: z.string(),
  note: z.string(),
})
const HearingLine = HearingOut.extend({
  endedHow: z.enum(['MOVED', 'CANCELLED']).nullable().describe('MOVED 已改期，CANCELLED 已撤销，null 照常'),
  endedWhy: z.string(),
  endedByName: z.string(),
  movedTo: z.string().nullable().describe('改期到哪一次'),
})

const Waiting = z.object({ labels: z.array(z.string()), reason: z.string(), askedByName: z.string(), askedAt: z.string() })

export const CaseDetail = z
  .object({
    ...caseItemShape,
    stages: z.array(StageOut),
    person: PersonOut.nullable(),
    agent: AgentOut.nullable().describe('代为申请的人'),
    opponents: z.array(z.object({ name: z.string(), kindLabel: z.string(), roleLabel: z.string() })),
    otherSide: z
      .enum(['NAMED', 'NONE', 'NOT_ASKED', 'UNKNOWN'])
      .describe('对方：NAMED 见 opponents；NONE 说过没有对方；NOT_ASKED 被追诉的人，不问对方；UNKNOWN 还不知道。'),
    courtNumber: z.string(),
    noticeNumber: z.string(),
    amountFen: z.number().nullable(),
    voidedOn: nullableDay,
    correction: Waiting.nullable().describe('等待复核的更正'),
    recipients: z.number(),
    form: z.string(),
    formLabel: z.string(),
    forum: z.string().nullable(),
    forumLabel: z.string(),
    stage: z.string().nullable(),
    stageLabel: z.string(),
    subMatter: z.string().nullable(),
    subMatterLabel: z.string(),
    chain: z.string(),
    channel: z.string(),
    channelLabel: z.string(),
    sourceName: z.string(),
    notifiedGroundLabel: z.string(),
    meansTest: z.string().nullable(),
    meansLabel: z.string(),
    basis: z.array(z.string()),
    narrative: z.string().nullable().describe('看不到案情的岗位为 null'),
    custodyPlace: z.string().describe('羁押或者监管场所；没有登记的为空，不看案情的岗位也为空。'),
    limitationOn: nullableDay,
    agreementOn: nullableDay,
    fileNo: z.string().nullable(),
    lawVersion: z.string(),
    decision: Decision.nullable(),
    assignment: Assignment.nullable(),
    termination: Termination.nullable(),
    objection: Objection.nullable(),
    replacement: Replacement.nullable().describe('还没有办完的更换请求'),
    closing: Closing.nullable(),
    subsidy: Subsidy.nullable(),
    clocks: z.array(ClockOut),
    events: z.array(EventOut),
    documents: z.array(DocumentLine),
    materials: z.array(MaterialLine),
    nodes: z.object({ done: z.number(), total: z.number(), items: z.array(NodeOut) }),
    hearings: z.array(HearingLine),
    can: z.array(CanOut),
  })
  .meta({ id: 'CaseDetail' })
export type Detail = z.infer<typeof CaseDetail>
