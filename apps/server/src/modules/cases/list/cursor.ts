import { isDay } from '@fayuan/law'
import { CursorUnreadable } from '../refusals.ts'
import type { After, Sort } from './queries.ts'
import type { RawItem } from './schema.ts'

const keyOf = (sort: Sort, row: Pick<RawItem, 'receivedOn' | 'nextDueOn'>) =>
  sort === 'due' ? (row.nextDueOn ?? '9999-12-31') : row.receivedOn

/** Where the next page begins: the sort key of the last line, so that new cases neither shift nor repeat any. */
export const cursorOf = (sort: Sort, row: Pick<RawItem, 'receivedOn' | 'nextDueOn' | 'id'>): string =>
  Buffer.from(JSON.stringify([sort, keyOf(sort, row), row.id])).toString('base64url')

export function afterOf(sort: Sort, cursor: string | undefined): After {
  if (!cursor) return null
  const parts = parsed(cursor)
  const [from, key, id] = Array.isArray(parts) ? parts : []
  if (from !== sort || !isDay(key) || typeof id !== 'string' || !/^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(id)) throw new CursorUnreadable()
  return { key, id }
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch (error) {
    throw Object.assign(new CursorUnreadable(), { cause: error })
  }
}
