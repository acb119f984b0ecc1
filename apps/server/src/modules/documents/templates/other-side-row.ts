import { label, value } from './cells.ts'
import type { DocumentData } from './document-data.ts'
import { otherSideOf } from './wording.ts'

/** 对方当事人 of a form; a defence has no such line. */
export function otherSideRow(data: DocumentData, how: Parameters<typeof value>[1]) {
  const known = otherSideOf(data)
  return known === null ? [] : [[label('对方当事人'), value(known, how)]]
}
