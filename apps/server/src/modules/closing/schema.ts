import { civilResults, closingGrounds, defenceOutcomes, isDay, toDay } from '@fayuan/law'
import { z } from 'zod'
import type { Row } from '../../platform/database/rows.ts'

export type ClosingRow = Row<'closing'>
export type FileCheckRow = Row<'fileCheck'>

const keysOf = <T extends Record<string, unknown>>(table: T) => Object.keys(table) as [keyof T & string, ...(keyof T & string)[]]
const text = (label: string, most: number) =>
  z
    .string({ error: `请填写${label}。` })
    .trim()
    .min(1, { error: `请填写${label}。` })
    .refine((s) => [...s].length <= most, { error: `${label}不能超过 ${most} 字。` })
const DayIn = z.string({ error: '请填写日期。' }).refine(isDay, { error: '日期应形如 2026-03-09。' }).transform(toDay)
// Ten thousand million yuan: far above any case, far below what a number holds exactly.
const Fen = z
  .int({ error: '金额应为整数（分）。' })
  .min(0, { error: '金额不能为负。' })
  .max(1_000_000_000_000, { error: '金额过大，请核对。' })
const page = z.int({ error: '页码应为整数。' }).min(1, { error: '页码从 1 开始。' }).max(9_999)

export const trialModes = ['HEARING', 'NO_HEARING', 'FAST_TRACK'] as const

export const CloseBody = z
  .strictObject({
    closedOn: DayIn,
    ground: z.enum(keysOf(closingGrounds), { error: '请选择结案依据。' }),
    result: z.enum(keysOf(civilResults), { error: '请选择承办结果。' }).nullish(),
    defenceOutcome: z.enum(keysOf(defenceOutcomes), { error: '请选择意见采纳情况。' }).nullish(),
    summary: text('承办情况小结', 5_000),
    recoveredFen: Fen.default(0),
    wagesFen: Fen.default(0),
    trialMode: z.enum(trialModes, { error: '请选择审理方式。' }),
  })
  .meta({
    id: 'CloseCaseBody',
    examples: [
      {
        closedOn: '2026-06-12',
        ground: 'JUDGMENT_RECEIVED',
        result: 'WON',
        defenceOutcome: null,
        summary: '一审判决支持全部诉讼请求，判决书已送达。',
        recoveredFen: 4_600_000,
        wagesFen: 4_600_000,
        trialMode: 'HEARING',
      },
    ],
  })
export type CloseInput = z.infer<typeof CloseBody>

export const FileBody = z
  .strictObject({
    pages: page,
    items: z
      .array(z.strictObject({ name: text('材料名称', 100), from: page, to: page }), { error: '请填写卷内目录。' })
      .min(1, { error: '卷内目录至少一项。' })
      .max(300, { error: '卷内目录不能超过 300 项。' }),
  })
  .meta({
    id: 'SubmitFileBody',
    examples: [
      {
        pages: 12,
        items: [
          { name: '指派通知书', from: 1, to: 2 },
          { name: '判决书', from: 3, to: 12 },
        ],
      },
    ],
  })
export type FileInput = z.infer<typeof FileBody>

export const ReturnBody = z
  .strictObject({ reasons: text('退回原因', 1_000) })
  .meta({ id: 'ReturnFileBody', examples: [{ reasons: '缺庭审笔录，第 8 至 11 页页码重复，请补齐后重交。' }] })
export const AcceptBody = z
  .strictObject({ note: z.string().max(1_000).optional() })
  .meta({ id: 'AcceptFileBody', examples: [{ note: '材料齐全。' }] })

export const retentions = ['10年', '30年', '长期', '永久'] as const
export const ArchiveBody = z
  .strictObject({
    fileNo: z
      .string()
      .trim()
      .regex(/^[\p{L}\p{N}〔〕（）()\-—第号]{2,40}$/u, { error: '归档号只能用文字、数字、括号和短横，2 至 40 个字。' })
      .optional(),
    retention: z.enum(retentions, { error: '请选择保管期限。' }).default('30年'),
  })
  .meta({ id: 'ArchiveCaseBody', examples: [{ retention: '30年' }] })
export type ArchiveInput = z.infer<typeof ArchiveBody>
