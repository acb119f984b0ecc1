import {
  applicantTypes,
  channels,
  criminalStages,
  forums,
  isDay,
  matters,
  notifiedGrounds,
  otherReasons,
  partyRoles,
  personCategories,
  subMatters,
} from '@fayuan/law'
import { z } from 'zod'
import { paperNumberTyped, phoneTyped } from '../../platform/typed.ts'
import { CaseStanding } from '../casefile/index.ts'
import { FileIdIn } from '../documents/index.ts'
import { PersonInput } from '../people/index.ts'

const codes = <T extends string>(table: Readonly<Record<T, unknown>>, what: string) =>
  z.enum(Object.keys(table) as [T, ...T[]], { error: `请选择${what}。` })
const words = (most: number, what: string) =>
  z
    .string({ error: `请填写${what}。` })
    .trim()
    .normalize('NFC')
    .min(1, `请填写${what}。`)
    .refine((text) => [...text].length <= most, `${what}不能超过 ${most} 个字。`)
    .refine((text) => !/\p{Cc}/u.test(text.replace(/[\n\r\t]/g, '')), `${what}里有不能识别的字符，请删去后再提交。`)

export const DayIn = z.string({ error: '请填写日期。' }).refine(isDay, '日期应写成 2026-11-22 的样子，并且是真实的日子。')
export const RegionCode = z.string().regex(/^[0-9]{6}([0-9]{3}){0,2}$/, '行政区划代码应是 6、9 或 12 位数字。')
export const Words = words

/** Reasons that go into a paper: a phrase from the list that ends where the reasons should begin is none (法43①). */
export const Reasons = (most: number, what: string) =>
  words(most, what).refine((text) => !/[:：]$/.test(text), `${what}只写了开头，请接着把它写完。`)

export const MaterialIn = z.strictObject({
  name: words(60, '材料名称'),
  copies: z.number().int().min(1, '份数至少是 1。').max(999, '份数不能超过 999。').default(1),
  received: z.boolean().default(true),
  fileId: FileIdIn.optional(),
})

const SumIn = z.number().min(0, '收入不能是负数。').max(100_000_000, '收入数额过大，请核对。')

/** the household and what it earns, as far as it was said; what is lacking for the test of means the rules ask for. */
export const HouseholdIn = z.strictObject({
  members: z.number().int().min(1, '家庭人数至少是 1。').max(50, '家庭人数不能超过 50。').optional(),
  monthlyIncomeTotal: SumIn.optional(),
  opponentIsMember: z.boolean().optional(),
  applicantMonthlyIncome: SumIn.optional(),
  note: words(500, '家里的难处').describe('家里的难处，写进说明表的其他需要说明的情况。').optional(),
})

const CategoryIn = z.strictObject({
  code: codes(personCategories, '人员类别'),
  evidence: z
    .enum(['PRESENT', 'ABSENT', 'VERIFIED_BY_DATA', 'SAID'])
    .describe('有没有材料证明：SAID 是本人说有、还没有看到；还不知道的不填。')
    .optional(),
})

/** 另一项请求: beside the main matter, for the same applicant and against the same other side; the applicant's part is the same unless it is said. */
const FurtherClaimIn = z.strictObject({
  title: words(100, '另一项请求'),
  matter: codes(matters, '另一项请求的事项'),
  subMatter: codes(subMatters, '具体请求').optional(),
  forum: codes(forums, '办理途径'),
  role: codes(partyRoles, '当事人地位').optional(),
  organRegion: RegionCode.optional(),
  limitationOn: DayIn.optional(),
})
export type FurtherClaimInput = z.infer<typeof FurtherClaimIn>

/** What the rules judge by, as it is said; what an application leaves out is filled in below, what a correction leaves out stays. */
const StatedFacts = z.strictObject({
  applicantType: codes(applicantTypes, '申请人类型'),
  reciprocity: z.enum(['LAW', 'TREATY', 'RECIPROCITY', 'NONE']).optional(),
  role: codes(partyRoles, '当事人地位'),
  matter: codes(matters, '申请事项'),
  subMatter: codes(subMatters, '具体请求').optional(),
  forum: codes(forums, '办理途径'),
  categories: z.array(CategoryIn).max(20),
  noFixedIncome: z.boolean().optional(),
  hasCounsel: z.boolean({ error: '请填写是否已经委托律师或者其他代理人。' }),
  household: HouseholdIn.optional(),
  lowIncomeRegistry: z.boolean().optional(),
  hardshipEvent: z.boolean().optional(),
  verification: z.enum(['DATA_SHARED', 'PLEDGE', 'NONE']).optional(),
  priorFalsePledge: z.boolean().optional(),
  jurisdictionOk: z.boolean().describe('这件事是不是由本地的机关处理；填了办案机关所在县区的，按那里判断。').optional(),
  firstReceivedElsewhere: z.boolean().describe('同一件事有没有先向别的法律援助机构申请过。').optional(),
  agentIsInfringer: z.boolean().optional(),
  possibleSentence: z.enum(['LIFE_OR_DEATH']).optional(),
  limitationOn: DayIn.optional(),
  needsPreservation: z.boolean().optional(),
  urbanRural: z.enum(['URBAN', 'RURAL'], { error: '请选择城镇还是农村。' }).optional(),
  otherReason: codes(otherReasons, '没有委托辩护人的其他原因').optional(),
  conditionMet: z.boolean().describe('本地规定给这类事项加的条件是否符合。').optional(),
  conditions: z
    .record(z.string().regex(/^[A-Z][A-Z0-9-]{0,59}$/, '条件的编号应由大写字母、数字和短横组成。'), z.boolean())
    .describe('本地规定里有编号的条件，逐项是否符合。')
    .refine((all) => Object.keys(all).length <= 50, '这里最多 50 项。')
    .optional(),
  furtherClaims: z.array(FurtherClaimIn).max(9, '一件申请最多十项请求，更多的请另立一件。'),
})

/** Questions about facts that seldom go together, to which somebody has looked again: the names that the refusal gave them. */
export const ConfirmedIn = z
  .array(z.string().max(300, '确认的内容过长。'))
  .max(40, '最多确认 40 处。')
  .describe('核对过、确实如此的疑点：被询问时 errors 里 confirmed. 之后的文字，原样写回。')
  .optional()

const { forum, categories, furtherClaims } = StatedFacts.shape
export const FactsIn = StatedFacts.extend({
  forum: forum.nullable().describe('办理途径；还不知道的不填，或者填 null。').default(null),
  categories: categories.optional().describe('人员类别；没有问过的不填，问过、都不是的填 []。'),
  furtherClaims: furtherClaims.optional(),
})

export const OpponentIn = z.strictObject({ name: words(100, '对方姓名或名称'), idNumber: z.string().max(30).optional() })
export const AgentIn = z.strictObject({
  name: words(100, '代理人姓名'),
  relation: words(20, '与申请人的关系'),
  idNumber: z.string().max(40, '证件号码过长，请核对。').optional(),
  phone: phoneTyped().optional(),
})

const HasNoOpponent = z.boolean().optional().describe('说过没有对方的，填 true；不填，又没有写对方的，是还不知道。')
export const ApplicationIn = FactsIn.extend({
  channel: codes(channels, '来源'),
  receivedOn: DayIn.optional(),
  sourceAgencyId: z.uuid().optional(),
  person: PersonInput,
  agent: AgentIn.optional(),
  stage: codes(criminalStages, '刑事阶段').optional(),
  organ: words(100, '办案机关').optional(),
  organRegion: RegionCode.optional(),
  custodyPlace: words(100, '羁押或者监管场所').describe('在押、服刑、强制隔离戒毒的，填场所名称；决定要函告这里。').optional(),
  eventRegion: RegionCode.optional(),
  title: words(100, '请求'),
  narrative: words(5000, '事情经过'),
  opponents: z.array(OpponentIn).max(20, '对方最多填 20 个。').default([]),
  hasNoOpponent: HasNoOpponent,
  recipients: z.number().int().min(1, '人数至少是 1。').max(10_000, '人数不能超过 10000。').default(1),
  materials: z.array(MaterialIn).max(60, '材料最多 60 项。').default([]),
  confirmed: ConfirmedIn,
})
  // 程20: the decision is told to the place of custody as well, so it is named when the application comes from there.
  .refine(({ channel, custodyPlace }) => channel !== 'CUSTODY_TRANSFER' || custodyPlace !== undefined, {
    path: ['custodyPlace'],
    error: '监管场所转交的，请填写羁押或者监管场所的名称：决定要函告那里（办理法律援助案件程序规定第二十条）。',
  })
  .refine(({ applicantType, person }) => applicantType !== 'CITIZEN' || !person.nationality?.trim(), {
    path: ['person', 'nationality'],
    error: '申请人类型选了公民，又填了国籍。是外国人、无国籍人的，改申请人类型；是中国公民的，国籍不填。',
  })
  .refine(({ opponents, hasNoOpponent }) => hasNoOpponent !== true || opponents.length === 0, {
    path: ['hasNoOpponent'],
    error: '写了对方，又说没有对方。请去掉一个。',
  })
  .meta({
    id: 'ApplicationIn',
    examples: [
      {
        channel: 'SELF',
        person: { name: '李国强', idType: 'NONE', sex: 'MALE', phone: '13800000000', address: '双峰县锁石镇' },
        role: 'CIVIL_PARTY',
        applicantType: 'CITIZEN',
        matter: 'LABOR_RELATION_OR_WAGE',
        subMatter: 'WAGE',
        forum: 'ARBITRATION',
        organ: '双峰县劳动人事争议仲裁委员会',
        organRegion: '431321',
        title: '支付 2025 年 9 月至 2026 年 5 月工资 31600 元',
        narrative: '在工地做木工，工程完工后一直没有结清工资，有欠条和考勤表。',
        opponents: [{ name: '娄底市某建筑劳务有限公司' }],
        categories: [{ code: 'MIGRANT_WORKER', evidence: 'PRESENT' }],
        hasCounsel: false,
        firstReceivedElsewhere: false,
        verification: 'PLEDGE',
        materials: [
          { name: '身份证', copies: 1 },
          { name: '法律援助申请表', copies: 1 },
          { name: '经济困难状况说明表', copies: 1 },
          { name: '欠条', copies: 1 },
        ],
      },
    ],
  })
export type ApplicationInput = z.infer<typeof ApplicationIn>

export const NoticeIn = z
  .strictObject({
    channel: z.enum(['NOTIFIED_COURT', 'NOTIFIED_PROCURATORATE', 'NOTIFIED_POLICE'], { error: '请选择通知机关。' }),
    receivedOn: DayIn.optional(),
    organ: words(100, '通知机关名称'),
    noticeNumber: paperNumberTyped('文书号').default(''),
    ground: codes(notifiedGrounds, '通知情形'),
    stage: codes(criminalStages, '阶段'),
    offence: words(60, '涉嫌罪名或案由'),
    role: z.enum(['SUSPECT', 'DEFENDANT', 'COMPULSORY_TREATMENT_RESPONDENT'], { error: '请选择当事人的地位。' }),
    hasCounsel: z.boolean({ error: '请填写当事人有没有委托辩护人或者代理人，照通知书写的填。' }),
    possibleSentence: z.enum(['LIFE_OR_DEATH']).optional(),
    person: PersonInput,
    categories: FactsIn.shape.categories,
    custodyPlace: z.string().max(100).default(''),
    hearingAt: z.iso.datetime({ offset: true }).optional(),
    narrative: z.string().max(5000).default(''),
    provision: words(200, '通知所依据的法律、法规').optional(),
    confirmed: ConfirmedIn,
    registerToReturn: z.boolean().default(false).describe('按规定不应指派的通知，登记后复函退回'),
  })
  .meta({
    id: 'NoticeIn',
    examples: [
      {
        channel: 'NOTIFIED_COURT',
        organ: '双峰县人民法院',
        noticeNumber: '(2026)湘1321刑初第88号',
        ground: 'N1',
        stage: 'FIRST_INSTANCE',
        offence: '盗窃',
        role: 'DEFENDANT',
        hasCounsel: false,
        person: { name: '陈小勇', idType: 'NONE', sex: 'MALE' },
        categories: [{ code: 'MINOR', evidence: 'PRESENT' }],
      },
    ],
  })
export type NoticeInput = z.infer<typeof NoticeIn>

const RowOfList = z.uuid({ error: '请从材料清单里选择。' }).optional().describe('材料清单里等着的那一行；清单上没有的不填。')

export const SupplementIn = z
  .strictObject({
    missing: z
      .array(
        z
          .strictObject({
            id: RowOfList,
            kind: z
              .enum(['PAPER', 'ANSWER'])
              .optional()
              .describe('PAPER 要交的材料，进材料清单；ANSWER 要说明的事，name 写要说明什么。不填是材料。'),
            name: words(200, '材料名称'),
            why: z.string().trim().max(200, '为什么需要请控制在 200 字以内。').default(''),
          })
          .refine(({ kind, name }) => kind === 'ANSWER' || [...name].length <= 60, {
            path: ['name'],
            error: '材料名称请控制在 60 字以内。',
          })
          .refine(({ kind, why }) => kind === 'ANSWER' || why !== '', { path: ['why'], error: '请填写为什么需要。' }),
      )
      .min(1, '请至少列出一项要补充的材料或说明；补正只能一次性告知，请列全。')
      .max(40),
    replyBy: DayIn,
    confirmed: ConfirmedIn,
  })
  .meta({ id: 'SupplementIn', examples: [{ missing: [{ name: '劳动合同或工资单', why: '证明与对方的用工关系' }], replyBy: '2026-12-15' }] })

export const MaterialsIn = z
  .strictObject({
    materials: z
      .array(MaterialIn.extend({ id: RowOfList }))
      .min(1, '请至少登记一份材料。')
      .max(60)
      .refine((all) => all.some(({ received }) => received), '请勾选收到的材料，至少一份。'),
  })
  .meta({ id: 'MaterialsIn', examples: [{ materials: [{ name: '劳动合同', copies: 1 }] }] })

export const MaterialsCorrectionIn = z
  .strictObject({
    materials: z
      .array(
        z.strictObject({
          id: z.uuid({ error: '请从材料清单里选择。' }),
          name: words(60, '材料名称').optional(),
          copies: MaterialIn.shape.copies.removeDefault().optional(),
          state: z.enum(['RECEIVED', 'MISSING', 'STRUCK'], { error: '请选择已收到、没有收到或者删去。' }).optional(),
          receivedOn: DayIn.optional(),
        }),
      )
      .min(1, '请至少更正一份材料。')
      .max(60),
    reason: words(500, '更正的原因'),
  })
  .meta({
    id: 'MaterialsCorrection',
    examples: [{ materials: [{ id: '0190b5f0-0000-7000-8000-000000000001', copies: 2 }], reason: '当面点过，欠条是两张。' }],
  })

export const PhotographIn = z
  .strictObject({ materialId: z.uuid({ error: '请从材料清单里选择。' }), fileId: FileIdIn })
  .meta({ id: 'MaterialPhotograph', examples: [{ materialId: '0190b5f0-0000-7000-8000-000000000001', fileId: '0'.repeat(32) }] })

/** 当场送达 starts the days to object at once; 另行送达 waits for the delivery to be entered (D09). */
export const Served = z
  .enum(['NOW', 'LATER'], { error: '请选择当场送达还是另行送达。' })
  .optional()
  .describe('NOW 当场送达，期限从当天起算；LATER 或者不填，从登记的送达日起算。')

export const WithdrawalIn = z
  .strictObject({ reason: words(500, '撤回的原因'), deemed: z.boolean().default(false) })
  .meta({ id: 'WithdrawalIn', examples: [{ reason: '双方已经和解，申请人要求撤回', deemed: false }] })

export const RedirectionIn = z
  .strictObject({ to: words(100, '有权受理的机构'), reason: words(500, '不由本机构受理的原因') })
  .meta({ id: 'RedirectionIn', examples: [{ to: '新化县法律援助中心', reason: '仲裁由新化县劳动人事争议仲裁委员会受理' }] })

export const ReturnNoticeIn = z
  .strictObject({ reason: words(500, '不再指派的原因') })
  .meta({ id: 'ReturnNoticeIn', examples: [{ reason: '被告人的父亲已于 3 月 10 日委托律师辩护' }] })

export const CorrectionIn = StatedFacts.partial()
  .extend({ hasNoOpponent: HasNoOpponent, confirmed: ConfirmedIn })
  .meta({
    id: 'FactsCorrection',
    examples: [{ household: { members: 4, monthlyIncomeTotal: 5600 }, verification: 'DATA_SHARED' }],
  })

/** What the rules refuse or find lacking is told with the answer, and stands in the history. */
export const NoticeReceived = CaseStanding.extend({ told: z.array(z.string()) }).meta({ id: 'NoticeReceived' })

export const SubmittedOut = CaseStanding.extend({ trackingCode: z.string(), missing: z.array(z.string()) }).meta({ id: 'Submitted' })

const plain = <T extends z.ZodRawShape>(shape: T) => z.object(shape).partial()
/** The same shape as a correction takes, so that what is read can be put right; with what nothing is judged by beside it. */
export const StatedFactsOut = plain({
  applicantType: z.string(),
  reciprocity: z.string(),
  role: z.string(),
  matter: z.string(),
  subMatter: z.string(),
  forum: z.string(),
  categories: z.array(z.object({ code: z.string(), evidence: z.string().optional() })),
  categoriesOpen: z.boolean().describe('true：没有问过是什么人，列出的是按出生日期算出来的。'),
  noFixedIncome: z.boolean(),
  hasCounsel: z.boolean(),
  household: plain({
    members: z.number(),
    monthlyIncomeTotal: z.number(),
    opponentIsMember: z.boolean(),
    applicantMonthlyIncome: z.number(),
    note: z.string(),
  }),
  lowIncomeRegistry: z.boolean(),
  hardshipEvent: z.boolean(),
  verification: z.string(),
  priorFalsePledge: z.boolean(),
  jurisdictionOk: z.boolean(),
  firstReceivedElsewhere: z.boolean(),
  agentIsInfringer: z.boolean(),
  possibleSentence: z.string(),
  limitationOn: z.string(),
  needsPreservation: z.boolean(),
  urbanRural: z.string(),
  otherReason: z.string(),
  conditionMet: z.boolean(),
  conditions: z.record(z.string(), z.boolean()),
  furtherClaims: z.array(
    plain({
      title: z.string(),
      matter: z.string(),
      subMatter: z.string(),
      forum: z.string(),
      role: z.string(),
      organRegion: z.string(),
      limitationOn: z.string(),
    }),
  ),
  organRegion: z.string(),
  eventRegion: z.string(),
  custodyPlace: z.string(),
  opponents: z.array(z.object({ name: z.string(), idNumberMasked: z.string().nullable() })),
  hasNoOpponent: z.boolean().optional(),
}).meta({ id: 'StatedFacts' })
