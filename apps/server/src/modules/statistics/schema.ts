import { isDay, toDay } from '@fayuan/law'
import { z } from 'zod'
import { caseItemShape } from '../cases/index.ts'

export const dimensions = ['caseType', 'matter', 'category', 'channel', 'month', 'region', 'group'] as const
export type By = (typeof dimensions)[number]

const Month = z.string().regex(/^(19|20)\d{2}-(0[1-9]|1[0-2])$/, { error: '月份应形如 2026-03。' })
const Key = z.string().max(60)
const ByIn = z.enum(dimensions, { error: '请选择分类方式。' })
export const paging = { cursor: z.string().max(300).optional(), limit: z.coerce.number().int().min(1).max(200).default(20) }

// The half-years of the county's published report, so that the example answers its figures.
const period = {
  from: Month.optional().meta({ description: '本期从哪个月起。', example: '2010-01' }),
  to: Month.optional().meta({ description: '本期到哪个月止，含当月。', example: '2010-06' }),
}
const compared = {
  ...period,
  compareFrom: Month.optional().meta({ description: '对比期从哪个月起；不填为上年同期。', example: '2009-01' }),
  compareTo: Month.optional().meta({ description: '对比期到哪个月止，含当月。', example: '2009-06' }),
}
const indicatorIn = z.string().max(40)
const aboutIndicator = { description: '指标代码，取自 getStatistics 答复的 indicators[].id。', example: 'granted' }

export const StatisticsQuery = z.strictObject({
  ...compared,
  by: ByIn.default('caseType').meta({ description: '按什么分类。', example: 'category' }),
})
export type StatisticsAsked = z.infer<typeof StatisticsQuery>
export const PlaceQuery = z.strictObject({
  ...compared,
  indicator: indicatorIn.default('granted').meta(aboutIndicator),
})
export type PlaceAsked = z.infer<typeof PlaceQuery>
export const CasesQuery = z.strictObject({
  ...paging,
  indicator: indicatorIn.meta({ ...aboutIndicator, description: `${aboutIndicator.description}late 是现在超期的，不分期间。` }),
  ...period,
  by: ByIn.optional().meta({ description: '按什么分类，和 key 一起用。', example: 'category' }),
  key: Key.optional().meta({ description: '分类里的哪一行，取自 getStatistics 答复的 rows[].key。', example: 'MIGRANT_WORKER' }),
})
export type CasesAsked = z.infer<typeof CasesQuery>
export const PublishedQuery = z.strictObject({
  period: z.string().max(20).optional().meta({ description: '公布的时期：年份，或者年份加半年。', example: '2010-H1' }),
})

const Period = z.object({ from: z.string(), to: z.string() })
const IndicatorOut = z
  .object({
    id: z.string(),
    label: z.string(),
    unit: z.string(),
    moment: z.string(),
    cite: z.string(),
    value: z.number(),
    previous: z.number(),
    change: z.number().nullable().describe('同比增减，百分比，一位小数；上期为 0 时为空（ST-05）。'),
  })
  .meta({ id: 'Indicator' })
const Pair = z.object({ value: z.number(), previous: z.number(), change: z.number().nullable() })
const RowOut = z.object({ key: z.string(), label: z.string(), values: z.record(z.string(), Pair) }).meta({ id: 'StatisticsRow' })
export const StatisticsOut = z
  .object({
    indicators: z.array(IndicatorOut),
    rows: z.array(RowOut),
    overlapping: z.boolean(),
    note: z.string(),
    period: Period,
    compare: Period,
  })
  .meta({ id: 'Statistics' })
export type StatisticsView = z.infer<typeof StatisticsOut>

export const PlacesOut = z
  .object({
    indicator: z.string(),
    period: Period,
    compare: Period,
    months: z.array(z.string()).describe('本期各月'),
    compareMonths: z.array(z.string()).describe('上期各月'),
    rows: z.array(
      z.object({
        region: z.string(),
        regionName: z.string(),
        caseType: z.string(),
        caseTypeLabel: z.string(),
        values: z.array(z.number()).describe('与 months 逐月对应'),
        previous: z.array(z.number()).describe('与 compareMonths 逐月对应'),
      }),
    ),
  })
  .meta({ id: 'StatisticsByPlace' })

export const StatisticsCase = z
  .object({
    ...caseItemShape,
    countedOn: z.string(),
    amount: z.number(),
    unit: z.string().describe('amount 的单位。'),
    canOpen: z.boolean().describe('能不能打开这一件；上级只看数，不看案卷。'),
  })
  .meta({ id: 'StatisticsCase' })
export type StatisticsCaseView = z.infer<typeof StatisticsCase>
export const CasesOut = z
  .object({
    title: z.string().describe('哪个数字，哪一行，哪几个月。'),
    items: z.array(StatisticsCase),
    nextCursor: z.string().nullable(),
    total: z.object({ count: z.number(), exact: z.boolean() }),
  })
  .meta({ id: 'StatisticsCases' })

export const PublishedOut = z
  .object({
    items: z.array(
      z.object({
        period: z.string(),
        indicator: z.string(),
        value: z.number().nullable(),
        unit: z.string(),
        source: z.string(),
        note: z.string(),
        suppressed: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'PublishedFigures' })

const DayIn = z.string().refine(isDay, { error: '日期应形如 2026-03-09。' }).transform(toDay)
const codes = z.array(z.string().max(40)).max(30)
const Criteria = z.strictObject({
  states: codes.optional(),
  caseType: z.string().max(40).optional(),
  matter: z.string().max(60).optional(),
  category: z.string().max(60).optional(),
  channel: z.string().max(40).optional(),
  receivedFrom: DayIn.optional(),
  receivedTo: DayIn.optional(),
  queue: z.string().max(40).optional(),
  light: z.string().max(10).optional(),
  mine: z.string().max(10).optional(),
  dueFrom: DayIn.optional(),
  dueTo: DayIn.optional(),
  waiting: z.enum(['unpaid', 'late', 'returned']).optional(),
  from: Month.optional(),
  to: Month.optional(),
  by: ByIn.optional(),
  indicator: indicatorIn.optional(),
  key: Key.optional(),
  q: z.string().max(100, { error: '查找内容请控制在 100 字以内。' }).optional().describe('案件列表里查找的内容，只用于 kind 为 cases 的。'),
})
export type ExportCriteria = z.infer<typeof Criteria>
const KeptCriteria = Criteria.omit({ q: true }).extend({ sealedWords: z.string().optional() })
export type KeptCriteria = z.infer<typeof KeptCriteria>
export const criteriaOf = (value: unknown): KeptCriteria => KeptCriteria.parse(value)

export const ExportBody = z
  .strictObject({
    kind: z.enum(['cases', 'subsidies', 'statistics', 'figure'], { error: '请选择要导出的内容。' }),
    criteria: Criteria.default({}),
    format: z.enum(['CSV', 'XLSX'], { error: '请选择文件格式。' }),
    purpose: z
      .string({ error: '请填写导出用途。' })
      .trim()
      .refine((text) => [...text].length >= 4, { error: '请写明导出用途，至少 4 个字。' })
      .refine((text) => [...text].length <= 200, { error: '导出用途不能超过 200 字。' }),
  })
  .meta({
    id: 'ExportListBody',
    examples: [
      { kind: 'cases', criteria: { receivedFrom: '2026-01-01', receivedTo: '2026-06-30' }, format: 'XLSX', purpose: '上半年办案情况汇报' },
    ],
  })
export type ExportInput = z.infer<typeof ExportBody>
export const ExportOut = z
  .object({
    id: z.string(),
    state: z.string(),
    format: z.string(),
    rowCount: z.number().nullable(),
    url: z.string().nullable(),
    error: z.string().nullable(),
    expiresAt: z.string(),
  })
  .meta({ id: 'Export' })
