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
  receivedOn: z.string(),
  age: z.number(),
  providerName: z.string(),
  version: z.number(),
}
export const CaseItemOut = z.object(caseItemShape).meta({ id: 'CaseItem' })
export type CaseItem = z.infer<typeof CaseItemOut>

/** A line of a list as the database answers it: codes and days, no words. */
export type RawItem = {
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
  providerName: string
  receivedOn: Day
  endedOn: Day | null
  nextRule: string | null
  nextDueOn: Day | null
  nextPaused: boolean
  countedEnd: Day | null
  days: number | null
  version: number
}

export const Total = z.object({ count: z.number(), exact: z.boolean() })
export const CaseList = z.object({ items: z.array(CaseItemOut), nextCursor: z.string().nullable(), total: Total }).meta({ id: 'CaseList' })
export type CasePage = z.infer<typeof CaseList>

export const queues = ['intake', 'review', 'approval', 'assign', 'handling', 'closing', 'filecheck', 'subsidy', 'mine', 'all'] as const
export const sorts = ['newest', 'oldest', 'due'] as const
const word = z.string().max(40).optional()
const day = z
  .string()
  .refine(isDay, { error: '日期应写成 2025-03-10 的样子。' })
  .transform((d) => d as Day)
  .optional()

export const CaseQuestion = z.object({
  state: word,
  states: z.string().max(300).optional(),
  caseType: word,
  matter: word,
  category: word,
  channel: word,
  providerId: z.uuid({ error: '承办人编号格式不对。' }).optional(),
  light: z.enum(lights, { error: '灯色应为 green、yellow、red、grey 或 none。' }).optional(),
  receivedFrom: day,
  receivedTo: day,
  q: z.string().max(100, { error: '查找内容请控制在 100 字以内。' }).optional(),
  mine: z.enum(['true', 'false', 'done'], { error: '应为 true、false 或 done。' }).optional(),
  queue: z.enum(queues, { error: '没有这个队列。' }).optional(),
  sort: z.enum(sorts, { error: '排序应为 newest、oldest 或 due。' }).default('newest'),
  cursor: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(200, { error: '每页最多 200 条。' }).default(20),
})
export type Question = z.infer<typeof CaseQuestion>
