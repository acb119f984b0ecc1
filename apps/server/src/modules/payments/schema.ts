import { criminalStages, crossRegions, feeParts, isDay, toDay } from '@fayuan/law'
import { z } from 'zod'
import type { Row } from '../../platform/database/rows.ts'
import { SheetFaultOut, SheetIn, Told } from '../../platform/spreadsheet/index.ts'
import { CaseStanding } from '../casefile/index.ts'

export type SubsidyRow = Row<'subsidy'>
export type BatchRow = Row<'paymentBatch'>

export const subsidyStates = { DRAFT: '待审批', APPROVED: '待付款', BATCHED: '付款中', PAID: '已支付', REVERSED: '已冲销' } as const
export type SubsidyState = keyof typeof subsidyStates
export const batchStates = { OPEN: '待付款', PAID: '已付款' } as const

const keysOf = <T extends Record<string, unknown>>(table: T) => Object.keys(table) as [keyof T & string, ...(keyof T & string)[]]
const DayIn = z.string({ error: '请填写日期。' }).refine(isDay, { error: '日期应形如 2026-03-09。' }).transform(toDay)

export const CalculateBody = z
  .strictObject({
    stage: z.enum(keysOf(criminalStages), { error: '请选择诉讼阶段。' }).nullish(),
    trialMode: z.enum(['HEARING', 'NO_HEARING', 'FAST_TRACK'], { error: '请选择审理方式。' }).nullish(),
    part: z.enum(keysOf(feeParts), { error: '请选择附带民事、执行或者调解。' }).optional().describe('按本地标准另有数额的部分。'),
    crossRegion: z.enum(keysOf(crossRegions), { error: '请选择本市、跨市或者跨省。' }).optional(),
    isMajor: z.boolean().optional().describe('重大疑难案件。'),
    caseCount: z
      .int({ error: '同案件数应为整数。' })
      .min(1, { error: '同案件数应为不小于 1 的整数。' })
      .max(500, { error: '同案件数过多，请核对。' })
      .optional()
      .describe('同案一起办的件数。'),
    expensesFen: z
      .int({ error: '金额应为整数（分）。' })
      .min(0, { error: '金额不能为负。' })
      .max(100_000_000, { error: '直接费用过大，请核对。' })
      .default(0),
    sharePercent: z
      .int({ error: '完成比例应为 1 到 100 的整数。' })
      .min(1, { error: '完成比例应为 1 到 100 的整数。' })
      .max(100, { error: '完成比例应为 1 到 100 的整数。' })
      .optional()
      .describe('终止的案件已完成工作的百分比，按此支付；正常结案的不填。'),
  })
  .meta({ id: 'CalculateSubsidyBody', examples: [{ trialMode: 'HEARING', expensesFen: 12_000 }] })
export type CalculateInput = z.infer<typeof CalculateBody>

export const ApproveBody = z
  .strictObject({ note: z.string().max(1_000).optional() })
  .meta({ id: 'ApproveSubsidyBody', examples: [{ note: '同意支付。' }] })
export const ReverseBody = z
  .strictObject({ reason: z.string({ error: '请填写冲销原因。' }).trim().min(4, { error: '请写明冲销原因。' }).max(500) })
  .meta({ id: 'ReverseSubsidyBody', examples: [{ reason: '收款账号有误，银行已退回。' }] })
export const BatchBody = z
  .strictObject({
    subsidyIds: z
      .array(z.uuid({ error: '编号格式不对。' }))
      .min(1, { error: '请至少选择一笔补贴。' })
      .max(200, { error: '一批最多 200 笔，请分批。' }),
  })
  .meta({ id: 'CreatePaymentBatchBody', examples: [{ subsidyIds: ['0196f0a0-0000-7000-8000-000000000001'] }] })
export const PaymentBody = z
  .strictObject({
    voucher: z.string({ error: '请填写凭证号。' }).trim().min(1, { error: '请填写凭证号。' }).max(60, { error: '凭证号不能超过 60 字。' }),
    paidOn: DayIn,
  })
  .meta({ id: 'RecordPaymentBody', examples: [{ voucher: '2026-06-0031', paidOn: '2026-06-30' }] })

const FeeRow = z.strictObject({ item: z.string().max(40), amount: z.number({ error: '请填写金额。' }) })
export const FeePreviewBody = z
  .strictObject({
    value: z
      .strictObject({ rows: z.array(FeeRow).max(60) })
      .optional()
      .describe('新的标准，金额以分计；和 sheet 填一样。'),
    sheet: SheetIn.optional().describe('从表格读出的行。'),
    fromOn: DayIn.optional(),
  })
  .meta({
    id: 'FeePreviewBody',
    examples: [
      {
        value: {
          rows: [
            { item: 'INVESTIGATION', amount: 100_000 },
            { item: 'PROSECUTION', amount: 110_000 },
            { item: 'TRIAL_SHORT', amount: 110_000 },
            { item: 'TRIAL', amount: 180_000 },
            { item: 'SUIT', amount: 200_000 },
            { item: 'ARBITRATION', amount: 160_000 },
            { item: 'NON_LITIGATION', amount: 60_000 },
          ],
        },
      },
    ],
  })
export type FeePreviewIn = z.infer<typeof FeePreviewBody>
export const FeePreviewOut = z
  .object({
    rows: z.array(FeeRow).describe('读出的各项。'),
    fromOn: z.string().nullable().describe('表格里写的施行日。'),
    faults: z.array(SheetFaultOut),
    told: Told,
    cases: z.array(
      z.object({
        id: z.string(),
        number: z.string(),
        applicantName: z.string(),
        kind: z.string(),
        nowFen: z.number().nullable(),
        nextFen: z.number().nullable(),
        why: z.string(),
      }),
    ),
    lines: z
      .array(z.object({ item: z.string(), count: z.number(), nowFen: z.number(), nextFen: z.number() }))
      .describe('近 12 个月结的案件，按项目。'),
    year: z.object({ count: z.number(), nowFen: z.number(), nextFen: z.number() }),
  })
  .meta({ id: 'FeePreview' })
export type FeePreviewView = z.infer<typeof FeePreviewOut>

export const LineOut = z.object({ label: z.string(), fen: z.number(), formula: z.string() }).meta({ id: 'SubsidyLine' })
export type Line = z.infer<typeof LineOut>
export const FlagOut = z.object({ code: z.string(), text: z.string() }).meta({ id: 'SubsidyFlag' })
export type Flag = z.infer<typeof FlagOut>

export const SubsidyOut = z
  .object({
    id: z.string(),
    state: z.string(),
    stateLabel: z.string(),
    lines: z.array(LineOut),
    totalFen: z.number(),
    flags: z.array(FlagOut),
    version: z.number(),
  })
  .meta({ id: 'Subsidy' })
export const SubsidyStanding = CaseStanding.extend({ subsidy: SubsidyOut }).meta({ id: 'SubsidyStanding' })

export const SubsidyItem = z
  .object({
    id: z.string(),
    caseId: z.string(),
    caseVersion: z.number(),
    number: z.string(),
    applicantName: z.string(),
    providerName: z.string(),
    firmName: z.string(),
    lines: z.array(LineOut),
    totalFen: z.number(),
    state: z.string(),
    stateLabel: z.string(),
    calculatedOn: z.string(),
    calculatedByName: z.string(),
    approvedOn: z.string().nullable(),
    approvedByName: z.string(),
    paidOn: z.string().nullable(),
    voucher: z.string(),
    batchNumber: z.string().nullable(),
    flags: z.array(FlagOut),
    version: z.number(),
  })
  .meta({ id: 'SubsidyItem' })
export type SubsidyItemView = z.infer<typeof SubsidyItem>

export const BatchOut = z
  .object({
    id: z.string(),
    number: z.string(),
    totalFen: z.number(),
    count: z.number(),
    state: z.string(),
    stateLabel: z.string(),
    createdByName: z.string(),
    createdOn: z.string(),
    paidOn: z.string().nullable(),
    voucher: z.string(),
    version: z.number(),
  })
  .meta({ id: 'PaymentBatch' })
export type BatchView = z.infer<typeof BatchOut>
export const BatchWithItems = BatchOut.extend({ items: z.array(SubsidyItem) }).meta({ id: 'PaymentBatchWithItems' })

const Total = z.object({ count: z.number(), exact: z.boolean() })
export const SubsidyList = z
  .object({ items: z.array(SubsidyItem), nextCursor: z.string().nullable(), total: Total })
  .meta({ id: 'SubsidyList' })
export const BatchList = z
  .object({ items: z.array(BatchOut), nextCursor: z.string().nullable(), total: Total })
  .meta({ id: 'PaymentBatchList' })
const paging = { cursor: z.string().max(300).optional(), limit: z.coerce.number().int().min(1).max(200).default(20) }
export const SubsidyQuery = z.strictObject({
  ...paging,
  state: z.enum(keysOf(subsidyStates)).optional().meta({ description: '补贴的状态。', example: 'PAID' }),
  waiting: z.enum(['unpaid', 'late', 'returned'], { error: '应为 unpaid、late 或 returned。' }).optional().meta({
    description: '等着办的，等得最久的在前：unpaid 还没付的，late 核卷通过后超过本中心付款天数还没付的，returned 冲销后没有重算的。',
    example: 'unpaid',
  }),
})
export type SubsidyPage = z.infer<typeof SubsidyQuery>
export const BatchQuery = z.strictObject({
  ...paging,
  state: z.enum(keysOf(batchStates)).optional().meta({ description: '付款批次的状态。', example: 'PAID' }),
})
export type Page = { cursor?: string; limit: number; state?: string }

/** What a case is expected to pay its lawyer, before he takes it on. */
export const ExpectedFeeOut = z
  .object({
    fromFen: z.number().nullable().meta({ description: '最少，分；现在算不出的为空。' }),
    toFen: z.number().nullable().meta({ description: '最多，分；开庭与否等还不知道，所以是一个范围。' }),
    standard: z.string().meta({ description: '按哪一份补贴标准。' }),
    why: z.string().meta({ description: '为什么现在算不出。' }),
  })
  .meta({ id: 'ExpectedFee' })
export type ExpectedFeeView = z.infer<typeof ExpectedFeeOut>
