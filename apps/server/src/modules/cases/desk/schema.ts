import { type Day, isDay } from '@fayuan/law'
import { z } from 'zod'
import { ClockOut } from '../../deadlines/index.ts'
import { PersonItem } from '../../people/index.ts'
import { HearingOut } from '../detail/schema.ts'
import { CaseItemOut, lights, Total } from '../list/schema.ts'

const day = z
  .string()
  .refine(isDay, { error: '日期应写成 2025-03-10 的样子。' })
  .transform((d) => d as Day)
  .optional()

export const DeadlineQuestion = z.object({
  from: day.meta({ description: '到期日从哪一天起。', example: '2026-01-01' }),
  to: day.meta({ description: '到期日到哪一天止，含当天。', example: '2099-12-31' }),
  light: z
    .enum(lights, { error: '灯色应为 green、yellow、red 或 grey。' })
    .optional()
    .meta({ description: '灯色：red 超期，yellow 临近，green 充裕，grey 暂停。', example: 'yellow' }),
  cursor: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(200, { error: '每页最多 200 条。' }).default(20),
})
export type DeadlineAsked = z.infer<typeof DeadlineQuestion>

export const DeadlineOut = ClockOut.extend({
  id: z.string(),
  caseId: z.string(),
  number: z.string(),
  applicantName: z.string(),
  holder: z.string(),
}).meta({ id: 'Deadline' })
export type Deadline = z.infer<typeof DeadlineOut>
export const DeadlineList = z
  .object({ items: z.array(DeadlineOut), nextCursor: z.string().nullable(), total: Total })
  .meta({ id: 'DeadlineList' })

export const Workbench = z
  .object({
    cards: z.object({
      overdue: z.object({ count: z.number(), worst: z.string().nullable() }),
      soon: z.object({ count: z.number(), text: z.string().nullable() }),
      mine: z.object({ count: z.number(), online: z.number() }),
      paused: z.object({ count: z.number(), since: z.string().nullable() }),
    }),
    todo: z.array(CaseItemOut),
    done: z.string(),
    pace: z
      .object({ accepted: z.number(), target: z.number().nullable(), lastYear: z.number(), onTimeShare: z.number().nullable() })
      .nullable(),
    hearings: z.array(HearingOut.extend({ caseId: z.string(), applicantName: z.string() })).nullable(),
  })
  .meta({ id: 'Workbench' })
export type WorkbenchView = z.infer<typeof Workbench>

export const SearchQuestion = z.object({
  q: z
    .string({ error: '请输入要找的内容。' })
    .trim()
    .min(1, { error: '请输入要找的内容。' })
    .max(100, { error: '查找内容请控制在 100 字以内。' })
    .meta({ description: '案号、姓名、拼音、证件号码、电话号码，或者案情里的字。', example: '李国强' }),
})
export const Found = z.object({ cases: z.array(CaseItemOut), persons: z.array(PersonItem), total: Total }).meta({ id: 'Found' })
