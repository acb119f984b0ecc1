import { type Day, isDay, personCategories, type PersonCategory, terminationGrounds, type TerminationGround } from '@fayuan/law'
import { z } from 'zod'
import { ConfirmedIn, Served } from '../applications/index.ts'
import { FileIdIn } from '../documents/index.ts'
import { deliveryModes } from './record-delivery.ts'

const sentence = (error: string) => z.string({ error }).trim().min(2, { error }).max(2000, { error: '文字太长，请控制在 2000 字以内。' })
const dayIn = (error: string) =>
  z
    .string({ error })
    .refine(isDay, { error })
    .transform((day) => day as Day)

/** What a lawyer does on a case beside the nodes (R-73…R-77). */
export const workKinds = {
  MEETING: '会见、约见',
  PHONE: '电话、微信联系',
  FILE_READING: '阅卷',
  INVESTIGATION: '调查取证',
  DRAFTING: '起草文书',
  HEARING: '参加庭审',
  NEGOTIATION: '协商、调解',
  PROGRESS: '通报进展',
  OTHER: '其他工作',
} as const
export const hearingModes = { OPEN_COURT: '开庭审理', WRITTEN: '书面审理', SUMMARY: '简易、速裁', ARBITRATION: '仲裁庭' } as const

export const WorkIn = z
  .strictObject({
    kind: z.enum(['MEETING', 'PHONE', 'FILE_READING', 'INVESTIGATION', 'DRAFTING', 'HEARING', 'NEGOTIATION', 'PROGRESS', 'OTHER'], {
      error: '请选择做了哪类工作。',
    }),
    doneOn: dayIn('请填写工作日期。'),
    minutes: z
      .int({ error: '请填写用时（分钟）。' })
      .min(0, { error: '用时不能是负数。' })
      .max(1440, { error: '一天最多 1440 分钟，请分日登记。' }),
    content: z
      .string({ error: '请写明工作内容。' })
      .trim()
      .min(2, { error: '请写明工作内容。' })
      .max(5000, { error: '工作内容请控制在 5000 字以内。' }),
    toldRecipient: z.boolean({ error: '请说明是否已告知受援人。' }),
  })
  .meta({
    id: 'WorkIn',
    examples: [
      { kind: 'MEETING', doneOn: '2026-03-12', minutes: 60, content: '在律所约见受援人，核对工资条，告知诉讼风险。', toldRecipient: true },
    ],
  })
export type WorkInput = z.infer<typeof WorkIn>

export const NodeIn = z
  .strictObject({
    code: z.string({ error: '请选择节点。' }).max(40),
    doneOn: dayIn('请填写节点日期。'),
    note: z.string().max(1000, { error: '说明请控制在 1000 字以内。' }).optional(),
    fileId: FileIdIn.optional(),
    toldRecipient: z.boolean({ error: '请说明是否已告知受援人。' }),
  })
  .meta({ id: 'NodeIn', examples: [{ code: 'AGREEMENT_SIGNED', doneOn: '2026-03-12', toldRecipient: true }] })
export type NodeInput = z.infer<typeof NodeIn>

export const HearingIn = z
  .strictObject({
    startsAt: z.iso.datetime({ offset: true, error: '请填写开庭时间，例如 2026-04-01T09:00:00+08:00。' }),
    place: z
      .string({ error: '请填写开庭地点。' })
      .trim()
      .min(2, { error: '请填写开庭地点。' })
      .max(200, { error: '地点请控制在 200 字以内。' }),
    mode: z.enum(['OPEN_COURT', 'WRITTEN', 'SUMMARY', 'ARBITRATION'], { error: '请选择审理方式。' }),
    note: z.string().max(500, { error: '备注请控制在 500 字以内。' }).optional(),
    confirmed: ConfirmedIn,
  })
  .meta({ id: 'HearingIn', examples: [{ startsAt: '2026-04-01T09:00:00+08:00', place: '县人民法院第三法庭', mode: 'OPEN_COURT' }] })
export type HearingInput = z.infer<typeof HearingIn>

const hearingId = z.uuid({ error: '请选择是哪一次开庭。' })
export const HearingMoveIn = HearingIn.partial({ place: true, mode: true })
  .extend({ hearingId, reason: sentence('请写明改期的原因，例如收到变更开庭时间的通知。') })
  .meta({
    id: 'HearingMoveIn',
    examples: [
      {
        hearingId: '01930000-0000-7000-8000-000000000000',
        startsAt: '2026-04-08T09:00:00+08:00',
        reason: '法院电话通知：合议庭另有安排，改期开庭。',
      },
    ],
  })
export type HearingMove = z.infer<typeof HearingMoveIn>
export const HearingCancelIn = z.strictObject({ hearingId, reason: sentence('请写明撤销的原因，例如登记错了案件、法院撤销排期。') }).meta({
  id: 'HearingCancelIn',
  examples: [{ hearingId: '01930000-0000-7000-8000-000000000000', reason: '登记错了案件，本案没有排期。' }],
})
export type HearingCancel = z.infer<typeof HearingCancelIn>

export const DeliveryIn = z
  .strictObject({
    deliveredOn: dayIn('请填写送达日期。'),
    mode: z.enum(deliveryModes, { error: '请选择送达方式。' }),
    note: z.string().max(500).optional(),
  })
  .meta({ id: 'DeliveryIn', examples: [{ deliveredOn: '2026-11-20', mode: 'DIRECT' }] })

export const SuspendIn = z
  .strictObject({ reason: sentence('请写明中止的原因。') })
  .meta({ id: 'SuspendIn', examples: [{ reason: '法院裁定中止诉讼，等待另案结果。' }] })
export const ResumeIn = z
  .strictObject({ note: z.string().max(500).optional() })
  .meta({ id: 'ResumeIn', examples: [{ note: '中止原因已消除。' }] })

export const VoidIn = z
  .strictObject({ reason: sentence('请写明为什么作废，例如重复登记、登记错了人。') })
  .meta({ id: 'VoidIn', examples: [{ reason: '窗口重复登记，同一件事已在（2026）双援民字第0117号办理。' }] })
export const RestoreIn = z
  .strictObject({ reason: sentence('请写明为什么撤销作废。') })
  .meta({ id: 'RestoreIn', examples: [{ reason: '核对后不是重复登记，继续办理。' }] })

const grounds = Object.keys(terminationGrounds) as [TerminationGround, ...TerminationGround[]]
/** The household as it was found when aid is to end because it is no longer poor (法48(4)). */
const MeansNow = z.strictObject({
  members: z
    .int({ error: '请填写现在共同生活的家庭人数。' })
    .min(1, { error: '家庭人数至少是 1。' })
    .max(50, { error: '家庭人数不能超过 50。' }),
  monthlyIncomeTotal: z
    .number({ error: '请填写现在家庭每月的总收入（元）。' })
    .min(0, { error: '收入不能是负数。' })
    .max(100_000_000, { error: '收入数额过大，请核对。' }),
  applicantMonthlyIncome: z.number().min(0, { error: '收入不能是负数。' }).max(100_000_000, { error: '收入数额过大，请核对。' }).optional(),
  opponentIsMember: z.boolean().optional(),
  lowIncomeRegistry: z.boolean().optional(),
  hardshipEvent: z.boolean().optional(),
  /** Of whom the recipient was one and is no longer (低保 and the like), so that the waiver of 法42 has fallen away. */
  noLongerOf: z
    .array(z.enum(Object.keys(personCategories) as [PersonCategory, ...PersonCategory[]]))
    .max(20)
    .default([]),
  source: sentence('请写明从哪里核查到的，例如信息共享查询结果、工资单。'),
})

export const TerminateIn = z
  .strictObject({
    ground: z.enum(grounds, { error: '请选择终止的情形（法律援助法第四十八条）。' }),
    reasons: sentence('请写明终止的事实和理由。'),
    means: MeansNow.optional(),
    served: Served,
  })
  .meta({ id: 'TerminateIn', examples: [{ ground: 'OWN_COUNSEL', reasons: '受援人已于 3 月 10 日自行委托律师。', served: 'NOW' }] })
export type TerminateInput = z.infer<typeof TerminateIn>

export const WorkOut = z
  .object({
    id: z.string(),
    kind: z.string(),
    kindLabel: z.string(),
    doneOn: z.string(),
    minutes: z.number(),
    content: z.string(),
    toldRecipient: z.boolean(),
    byName: z.string(),
    at: z.string(),
  })
  .meta({ id: 'WorkEntry' })
export const NodeOut = z.object({
  code: z.string(),
  label: z.string(),
  needsProof: z.boolean(),
  doneOn: z.string().nullable(),
  note: z.string(),
})
export const WorkList = z
  .object({ items: z.array(WorkOut), nextCursor: z.null(), total: z.object({ count: z.number(), exact: z.boolean() }) })
  .meta({ id: 'WorkList' })
