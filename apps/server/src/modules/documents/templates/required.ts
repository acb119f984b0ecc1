import type { DocumentData, Fact } from './document-data.ts'

/** A decision without its reasons, or a notice without the lawyer it names, must never leave the house with a hole in it. */
export function required<K extends Fact>(data: DocumentData, fact: K): NonNullable<DocumentData[K]> {
  const found = data[fact]
  if (found === null || found === undefined) throw new Error(`this paper cannot be written without "${fact}"`)
  return found
}
