import { z } from 'zod'
import { FigureOut, OpensOut } from '../../../platform/home.ts'
import { HearingOut } from '../detail/schema.ts'
import { CaseItemOut } from '../list/schema.ts'

/** The beginning of a list, and what it says when nothing is in it. */
const ListAtHome = z
  .object({
    id: z.string(),
    title: z.string(),
    aside: z.string(),
    items: z.array(CaseItemOut),
    count: z.number().describe('一共几件；数到 1001 为止。'),
    opens: OpensOut,
    empty: z.object({ title: z.string(), hint: z.string() }),
  })
  .meta({ id: 'CasesAtHome' })
export const DeskAtHome = z
  .object({
    figures: z.array(FigureOut),
    lists: z.array(ListAtHome),
    hearings: z
      .array(HearingOut.extend({ caseId: z.string(), applicantName: z.string() }))
      .nullable()
      .describe('承办人最近的开庭；别的岗位为空。'),
  })
  .meta({ id: 'DeskAtHome' })
export type DeskView = z.infer<typeof DeskAtHome>
