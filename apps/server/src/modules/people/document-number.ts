import { checkIdNumber } from '@fayuan/law/reading'
import { type Keys, normaliseIdNumber } from '../../platform/keys/index.ts'

// Every kind of document: identity card, passport (E12345678), permits of Hong Kong, Macao and Taiwan (01234567, H1234567890), residence cards.
const document = /^(?=(?:.*\d){5})[A-Z0-9]{7,20}$/

/** Tokens under which a document number is on record, whatever kind it is; none for what can be no number. Fifteen digits became eighteen. */
export function documentTokens(keys: Keys, typed: string): string[] {
  const number = normaliseIdNumber(typed)
  if (!document.test(number)) return []
  const card = checkIdNumber(number)
  const spellings = new Set([number, ...(card.ok ? [card.number] : [])])
  return [...spellings].flatMap((spelling) => keys.tokensOfAllKeys('id-number', spelling))
}
