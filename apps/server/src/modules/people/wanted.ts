import { checkIdNumber, normaliseName } from '@fayuan/law/reading'
import { type Keys, normaliseIdNumber, normalisePhone } from '../../platform/keys/index.ts'

/** What somebody typed into the search box: a number (looked up only as a whole), or the beginning of a name or of its sounds. */
export type Wanted =
  | { by: 'all' }
  | { by: 'id-number'; tokens: string[] }
  | { by: 'phone'; tokens: string[] }
  | { by: 'phone-tail'; tokens: string[] }
  | { by: 'sounds'; prefix: string }
  | { by: 'name'; prefix: string }

export function wantedOf(keys: Keys, q: string | undefined): Wanted {
  const text = normaliseName((q ?? '').normalize('NFKC'))
  if (text === '') return { by: 'all' }
  const number = normaliseIdNumber(text)
  if (/^(\d{17}[\dX]|\d{15}|[A-Z]{1,3}\d{5,12})$/.test(number))
    return { by: 'id-number', tokens: keys.tokensOfAllKeys('id-number', modern(number)) }
  const phone = normalisePhone(text)
  if (/^[\d\s+()-]+$/.test(text) && phone !== '') {
    return phone.length === 4
      ? { by: 'phone-tail', tokens: keys.tokensOfAllKeys('phone-tail', phone) }
      : { by: 'phone', tokens: keys.tokensOfAllKeys('phone', phone) }
  }
  const sounds = text.toLowerCase().replace(/[\s']/g, '').replaceAll('ü', 'v')
  if (/^[a-z]+$/.test(sounds)) return { by: 'sounds', prefix: sounds }
  return { by: 'name', prefix: text }
}

// Fifteen digits are looked up as the eighteen they became.
function modern(number: string): string {
  const check = /^\d{15}$/.test(number) ? checkIdNumber(number) : null
  return check?.ok ? check.number : number
}
