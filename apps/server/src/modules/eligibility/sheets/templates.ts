import { exampleNotice, noticeHeadings } from '../notices/schema.ts'
import { examplePolicy, policyHeadings } from '../regulations/schema.ts'
import { exampleRow, headings } from '../standards/schema.ts'

export type SheetKind = 'standards' | 'notices' | 'policies'
type Template = { title: string; columns: readonly string[]; rows: readonly (readonly string[])[] }

/** What the sheets look like that can be imported: the headings, and rows as an example. */
export const templates: Readonly<Record<SheetKind, Template>> = {
  standards: { title: '经济困难标准', columns: headings, rows: [exampleRow] },
  policies: { title: '地方规定', columns: policyHeadings, rows: examplePolicy },
  notices: { title: '放假安排', columns: noticeHeadings, rows: exampleNotice.slice(0, 3) },
}
