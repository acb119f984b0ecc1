import { type Day, isDay } from '@fayuan/law'
import { z } from 'zod'

export const lights = ['green', 'yellow', 'red', 'grey', 'none'] as const
export type LightOut = (typeof lights)[number]

export const caseItemShape = {
  id: z.string(),
  number: z.string(),
  applicantName: z.string(),
  categories: z.array(z.string()),
  categoryLabels: z.array(z.string()),
  flags: z.array(z.string()),
  title: z.string(),
  matter: z.string(),
  matterLabel: z.string(),
  caseType: z.string(),
  caseTypeLabel: z.string(),
  place: z.string(),
  organ: z.string(),
  state: z.string(),
  stateLabel: z.string(),
  nextAct: z.string().nullable(),
  holder: z.string(),
  holderRole: z.string(),
  light: z.enum(lights),
  daysLeft: z.number().nullable(),
  dueOn: z.string().nullable(),
  dueRule: z.string().nullable(),
  dueTitle: z.string().nullable(),
  promisedOn: z.string().nullable().describe('承诺的到期日；没有承诺的是空的。'),
  receivedOn: z.string(),
  age: z.number(),
  providerName: z.string(),
  version: z.number(),
}
export const CaseItemOut = z.object(caseItemShape).meta({ id: 'CaseItem' })
export type CaseItem = z.infer<typeof CaseItemOut>

/** A line of a list as the database answers it: codes and days, no words. */
export type RawItem = {
  shard: string
  id: string
  number: string
  applicantName: string
  categories: string[]
  flags: string[]
  title: string
  matter: string
  caseType: string
  place: string | null
  organ: string
  state: string
  holderRole: string
  orderedOn: Day | null
  objectionUpheldOn: Day | null
  providerName: string
  receivedOn: Day
  endedOn: Day | null
  nextRule: string | null
  nextDueOn: Day | null
  nextPaused: boolean
  nextPromisedOn: Day | null
  countedEnd: Day | null
  days: number | null
  version: number
}

export const Total = z.object({ count: z.number(), exact: z.boolean() })
export const CaseList = z.object({ items: z.array(CaseItemOut), nextCursor: z.string().nullable(), total: Total }).meta({ id: 'CaseList' })
export type CasePage = z.infer<typeof CaseList>

export const queues = [
  'intake',
  'review',
  'approval',
  'assign',
  'handling',
  'closing',
  'filecheck',
  'subsidy',
  'uncalculated',
  'open',
  'mine',
  'all',
] as const
export const sorts = ['newest', 'oldest', 'due'] as const
const word = z.string().max(40).optional()
const day = z
  .string()
  .refine(isDay, { error: '日期应写成 2025-03-10 的样子。' })
  .transform((d) => d as Day)
  .optional()

export const CaseQuestion = z.object({
  state: word.meta({ description: '案件状态代码。', example: 'HANDLING' }),
  states: z.string().max(300).optional().meta({ description: '几个状态代码，用逗号隔开。', example: 'ASSIGNED,HANDLING,SUSPENDED' }),
  caseType: word.meta({ description: '案件类型代码，CIVIL 是民事。', example: 'CIVIL' }),
  matter: word.meta({ description: '申请事项代码。', example: 'LABOR_RELATION_OR_WAGE' }),
  category: word.meta({ description: '受援人类别代码。', example: 'MIGRANT_WORKER' }),
  channel: word.meta({ description: '来源代码。', example: 'SELF' }),
  providerId: z.uuid({ error: '承办人编号格式不对。' }).optional().meta({ description: '承办人编号，取自 listProviders。' }),
  light: z
    .enum(lights, { error: '灯色应为 green、yellow、red、grey 或 none。' })
    .optional()
    .meta({ description: '期限灯色：red 超期，yellow 临近，green 充裕，grey 暂停，none 没有期限。', example: 'yellow' }),
  receivedFrom: day.meta({ description: '收到申请的日期，从哪一天起。', example: '2010-01-01' }),
  receivedTo: day.meta({ description: '收到申请的日期，到哪一天止，含当天。', example: '2010-06-30' }),
  dueFrom: day.meta({ description: '期限从哪一天起到期；停表的不算。', example: '2010-01-01' }),
  dueTo: day.meta({ description: '期限到哪一天止到期，含当天；停表的不算。', example: '2099-12-31' }),
  q: z
    .string()
    .max(100, { error: '查找内容请控制在 100 字以内。' })
    .optional()
    .meta({ description: '案号、姓名、拼音、证件号码、电话号码，或者案情里的字。', example: '工资' }),
  mine: z
    .enum(['true', 'false', 'done', 'begun'], { error: '应为 true、false、done 或 begun。' })
    .optional()
    .meta({ description: 'true 等我办的，done 我办过的，begun 我发起的，false 不限。', example: 'true' }),
  queue: z.enum(queues, { error: '没有这个队列。' }).optional().meta({ description: '队列：办到哪一步的案件。', example: 'review' }),
  sort: z
    .enum(sorts, { error: '排序应为 newest、oldest 或 due。' })
    .default('newest')
    .meta({ description: '次序：newest 新收的在前，oldest 早收的在前，due 先到期的在前。', example: 'due' }),
  cursor: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(200, { error: '每页最多 200 条。' }).default(20),
})
export type Question = z.infer<typeof CaseQuestion>
