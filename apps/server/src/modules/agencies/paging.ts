import { Invalid } from '../../platform/refusal.ts'

export class CursorWrong extends Invalid {
  constructor() {
    super('翻页位置无效，请从第一页重新打开。', { errors: [{ path: 'querystring.cursor', message: '翻页位置无效。' }] })
  }
}

/** A cursor is the sort key of the last row seen; it names a place, not a page, so new rows never shift it. */
export const cursorOf = (key: readonly [string, string]): string => Buffer.from(JSON.stringify(key)).toString('base64url')

export function afterCursor(cursor: string | undefined): [string, string] | null {
  if (cursor === undefined) return null
  const key = parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  if (
    !Array.isArray(key) ||
    key.length !== 2 ||
    !key.every((part) => typeof part === 'string') ||
    !/^[0-9a-f-]{36}$/.test(String(key[1]))
  ) {
    throw new CursorWrong()
  }
  return key as [string, string]
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** One page of what was asked with one row more; a count beyond a thousand is only "many". */
export function pageOf<Row>(rows: Row[], count: number, page: { limit: number; key: (row: Row) => [string, string] }) {
  const items = rows.slice(0, page.limit)
  const last = items.at(-1)
  return {
    items,
    nextCursor: rows.length > page.limit && last ? cursorOf(page.key(last)) : null,
    total: { count: Math.min(count, 1000), exact: count <= 1000 },
  }
}
