import type { Day } from '@fayuan/law'
import { z } from 'zod'
import type { Actor } from './actor.ts'
import type { Platform } from './context.ts'

/** The lists a figure may open: what it counts is what this list holds when it is asked this question. */
export const openedLists = ['/api/cases', '/api/subsidies', '/api/payment-batches', '/api/statistics/cases'] as const
export type OpenedList = (typeof openedLists)[number]

export const OpensOut = z
  .object({ list: z.enum(openedLists), query: z.record(z.string(), z.string()) })
  .meta({ id: 'Opens', description: '数字背后的清单：问哪个接口，带什么条件。' })
export type Opens = z.infer<typeof OpensOut>

export const FigureOut = z
  .object({
    id: z.string(),
    label: z.string(),
    count: z.number().describe('件数；数到 1001 为止。'),
    fen: z.number().nullable().describe('这些件合计多少分；不是钱的为空。'),
    text: z.string().describe('数字下面的一句话。'),
    isAlert: z.boolean(),
    opens: OpensOut,
  })
  .meta({ id: 'HomeFigure' })
export type Figure = z.infer<typeof FigureOut>

/** What a room brings to somebody's home page: for whom, and the question that is asked for it. Null: nothing of this room is theirs. */
export type HomePart<T> = (platform: Platform, actor: Actor, today: Day) => Promise<T | null>
