import { isDay } from '@fayuan/law'
import { Invalid } from './refusal.ts'

export class CursorWrong extends Invalid {
  override readonly code = 'CURSOR_UNREADABLE'
  constructor() {
    super('翻页位置无效，请从第一页重新打开。', {
      errors: [{ path: 'querystring.cursor', message: '翻页位置无效，请去掉 cursor 重新查询。' }],
    })
  }
}

/** What a list is ordered by, before the id that settles ties. */
export type SortKey = 'day' | 'instant' | 'text'
export type Place = { key: string; id: string }

const isInstant = (key: string) =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?(Z|\+00:00)$/.test(key) && isDay(key.slice(0, 10)) && !Number.isNaN(Date.parse(key))
const fits: Record<SortKey, (key: string) => boolean> = {
  day: isDay,
  instant: isInstant,
  text: (key) => key.isWellFormed() && !key.includes('\u0000') && key.length <= 200,
}
const isId = (text: string) => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text)

/** Where the next page of a list begins: the sort key of the last line seen. It names a place, not a page, so new lines neither shift nor repeat any. */
export const cursorOf = (list: string, { key, id }: Place): string => Buffer.from(JSON.stringify([list, key, id])).toString('base64url')

/** The place a cursor of this list names. One of another list, or one nobody was ever given, is refused: what comes out can be asked of the database. */
export function placeAfter(list: string, by: SortKey, cursor: string | undefined): Place | null {
  if (cursor === undefined || cursor === '') return null
  const parts = parsed(Buffer.from(cursor, 'base64url').toString('utf8'))
  if (!Array.isArray(parts) || parts.length !== 3) throw new CursorWrong()
  const [from, key, id] = parts as unknown[]
  if (from !== list || typeof key !== 'string' || typeof id !== 'string' || !fits[by](key) || !isId(id)) throw new CursorWrong()
  return { key, id }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw Object.assign(new CursorWrong(), { cause })
  }
}
