import { cursorOf, type Place } from '../../platform/cursor.ts'

/** One page of what was asked with one row more; a count beyond a thousand is only "many". */
export function pageOf<Row>(rows: Row[], count: number, page: { list: string; limit: number; place: (row: Row) => Place }) {
  const items = rows.slice(0, page.limit)
  const last = items.at(-1)
  return {
    items,
    nextCursor: rows.length > page.limit && last ? cursorOf(page.list, page.place(last)) : null,
    total: { count: Math.min(count, 1000), exact: count <= 1000 },
  }
}
