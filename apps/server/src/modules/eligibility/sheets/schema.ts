import { z } from 'zod'
import { Told } from '../../../platform/spreadsheet/index.ts'

export const BookOut = z
  .object({
    sheets: z
      .array(z.object({ name: z.string(), isHidden: z.boolean(), rows: z.array(z.array(z.string())), told: Told }))
      .describe('有内容的各张表，次序如文件；公式出错或者没有存下结果的格，写的是表格里看到的字或者公式。'),
    told: Told,
  })
  .meta({ id: 'SheetBook' })
