import { standardColumns } from '@fayuan/law/loading'
import { z } from 'zod'
import { Asked, Check, Confirmed, Replaces, SheetFaultOut, SheetIn, Told } from '../../../platform/spreadsheet/index.ts'

/** One row as people fill it in; it heads the template, too. */
export const exampleRow = ['431321', '不分', '收入', '2', '650', '是', '2027-01-01', '', '某政发〔2026〕18号（示例）']
export const headings: string[] = Object.values(standardColumns)

export const StandardsIn = z
  .strictObject({ rows: SheetIn, check: Check, replaces: Replaces, confirmed: Confirmed })
  .meta({ id: 'StandardsIn', examples: [{ rows: [headings, exampleRow], check: true }] })
export type StandardsIn = z.infer<typeof StandardsIn>

const standardStates = ['IN_FORCE', 'COMING', 'ENDED', 'NO_AMOUNT', 'UNCONFIRMED'] as const

const Standard = z.object({
  region: z.string(),
  place: z.string(),
  urbanRural: z.enum(['URBAN', 'RURAL']).nullable(),
  kind: z.enum(['INCOME_MULTIPLE', 'REGISTRY', 'EITHER']),
  multiple: z.number().nullable(),
  baseMonthlyYuan: z.number().nullable().describe('基数，每人每月多少元。'),
  limitMonthlyYuan: z.number().nullable().describe('倍数乘基数，每人每月多少元。'),
  inclusive: z.boolean().describe('等于标准是否符合。'),
  effectiveFrom: z.string().nullable(),
  effectiveTo: z.string().nullable(),
  docNo: z.string().nullable(),
  mark: z.enum(['核', '忆', '设', '待核']),
})

export const StandardsOut = z
  .object({
    items: z.array(
      Standard.extend({
        source: z.enum(['OWN', 'PUBLISHED']).describe('OWN 本系统录入；PUBLISHED 随系统带来。'),
        state: z.enum(standardStates).describe('今天是否施行：施行中、尚未施行、已失效、没有数额、待核实。'),
      }),
    ),
    canImport: z.boolean(),
  })
  .meta({ id: 'StandardList' })
export type StandardList = z.infer<typeof StandardsOut>
export type StandardItem = StandardList['items'][number]
export type StandardView = z.infer<typeof Standard>
export type StandardState = (typeof standardStates)[number]

export const StandardsImportOut = z
  .object({
    rows: z.array(Standard.extend({ row: z.number() })).describe('读出的各行；有错时是空的。'),
    faults: z.array(SheetFaultOut),
    asked: Asked,
    told: Told,
    ended: z.array(Standard.extend({ endsOn: z.string() })).describe('因新标准施行而到期的旧标准，旧案仍按它审查。'),
    replaced: z.array(Standard).describe('施行期间与这次重叠、要由这次替换的标准。'),
    same: z.number().describe('与已录入的一字不差、不用再录的行数。'),
    stored: z.number().describe('这次保存的行数；只检查时是 0。'),
  })
  .meta({ id: 'StandardsImport' })
export type StandardsImport = z.infer<typeof StandardsImportOut>
