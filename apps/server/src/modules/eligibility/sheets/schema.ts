import { z } from 'zod'
import { mostSheetRows } from '../../../platform/spreadsheet/index.ts'

/** A sheet as rows of text, as `readSheet` answers it or as somebody pasted it. */
export const SheetIn = z
  .array(z.array(z.string().max(200, '一格最多 200 个字。')).max(30, '一行最多 30 格。'))
  .min(1, '表里没有内容。')
  .max(mostSheetRows, `一次最多 ${mostSheetRows} 行。`)
  .describe('表格的每一行，一行是一组单元格的文字；第一行是表头。')

export const SheetOut = z.object({ rows: z.array(z.array(z.string())) }).meta({ id: 'Sheet' })

export const SheetFaultOut = z
  .object({
    row: z.number().nullable().describe('表格里的第几行，表头是第 1 行；空的表示整张表。'),
    column: z.string().nullable(),
    message: z.string(),
  })
  .meta({ id: 'SheetFault' })
export type SheetFault = z.infer<typeof SheetFaultOut>

export const Check = z.boolean().describe('true 只检查，不保存。')
export const Replaces = z.boolean().default(false).describe('与已录入的重叠时，以这次的为准。')

/** A fault as a field of the request: where in `rows` it stands. */
export const fieldError = ({ row, column, message }: SheetFault) => ({
  path: row === null ? 'body.rows' : `body.rows.${row - 1}`,
  message: row === null ? message : `第 ${row} 行${column ? `「${column}」` : ''}：${message}`,
})
