import { z } from 'zod'
import { mostCellLetters, mostSheetColumns, mostSheetRows, wordsOfTooLong } from './book.ts'

// Whatever is long is asked, also what turns out to be no rows at all.
const wordsOf = (sent: unknown): string | null => {
  const rows = z.array(z.array(z.string())).safeParse(sent)
  return rows.success ? wordsOfTooLong(rows.data) : null
}

/** A sheet as rows of text, as `readSheet` answers it or as somebody pasted it. */
export const SheetIn = z
  .array(
    z
      .array(z.string().max(mostCellLetters, `一格最多 ${mostCellLetters} 个字。`))
      .max(mostSheetColumns, `一行最多 ${mostSheetColumns} 格。`),
  )
  .min(1, '表里没有内容。')
  .max(mostSheetRows, { error: ({ input }) => wordsOf(input) ?? `一次最多 ${mostSheetRows} 行，请删去多余的空行。` })
  .describe('表格的每一行，一行是一组单元格的文字；表头上面可以有标题，表格下面可以有说明。')

const ToldOut = z.array(z.string()).describe('没有读的，和要请人核对的，一句一条。')

export const SheetFaultOut = z
  .object({
    row: z.number().nullable().describe('表格里的第几行；空的表示整张表。'),
    column: z.string().nullable(),
    message: z.string(),
  })
  .meta({ id: 'SheetFault' })
export type SheetFault = z.infer<typeof SheetFaultOut>

export const Check = z.boolean().describe('true 只检查，不保存。')
export const Confirmed = z.boolean().default(false).describe('问到的各处已经核对过，确实如此。')
export const Asked = z.array(SheetFaultOut).describe('少见、要请人核对的地方；导入时要说明已经核对。')
export const Told = ToldOut
export const Replaces = z.boolean().default(false).describe('与已录入的重叠时，以这次的为准。')

/** A fault as a field of the request: where in `rows` it stands. */
export const fieldError = ({ row, column, message }: SheetFault) => ({
  path: row === null ? 'body.rows' : `body.rows.${row - 1}`,
  message: row === null ? message : `第 ${row} 行${column ? `「${column}」` : ''}：${message}`,
})
