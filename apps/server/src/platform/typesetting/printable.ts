import type { DocumentSpec } from './document-spec.ts'

/**
 * A text as paper can show it. What has no shape of its own (direction marks, joiners, controls) means nothing on paper, copies into other
 * programs unseen, and is where typesetting libraries stumble; every kind of line end is a line end, every narrow blank an ordinary one.
 * Characters that no font holds are left to `missingCharacters`: they are somebody's name.
 */
export const printableText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(/[\t\u1680]|(?![ \u3000])\p{Zs}/gu, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .normalize('NFC')

const printableValue = (value: unknown): unknown => {
  if (typeof value === 'string') return printableText(value)
  if (Array.isArray(value)) return value.map(printableValue)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, printableValue(inner)]))
}

/** The description of a paper with every text in it as paper can show it. */
export const printable = (spec: DocumentSpec): DocumentSpec => printableValue(spec) as DocumentSpec
