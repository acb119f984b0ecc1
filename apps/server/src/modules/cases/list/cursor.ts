import * as cursors from '../../../platform/cursor.ts'
import type { After, Sort } from './queries.ts'
import type { RawItem } from './schema.ts'

const keyOf = (sort: Sort, row: Pick<RawItem, 'receivedOn' | 'nextDueOn'>) =>
  sort === 'due' ? (row.nextDueOn ?? '9999-12-31') : row.receivedOn

/** Where the next page begins; a cursor holds for the order it was given in. */
export const cursorOf = (sort: Sort, row: Pick<RawItem, 'receivedOn' | 'nextDueOn' | 'id'>): string =>
  cursors.cursorOf(sort, { key: keyOf(sort, row), id: row.id })

export const afterOf = (sort: Sort, cursor: string | undefined): After => cursors.placeAfter(sort, 'day', cursor)
