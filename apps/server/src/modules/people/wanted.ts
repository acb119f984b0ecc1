import { keyOfNameBegun } from '@fayuan/law/likeness'
import { normaliseName, readPhone } from '@fayuan/law/reading'
import { type Keys, normalisePhone } from '../../platform/keys/index.ts'
import { documentTokens } from './document-number.ts'

/** What somebody typed into the search box: a number (looked up only as a whole), or the beginning of a name or of its sounds. */
export type Wanted =
  | { by: 'all' }
  | { by: 'number'; idTokens: string[]; phoneTokens: string[] }
  | { by: 'phone-tail'; tokens: string[] }
  | { by: 'sounds'; prefix: string }
  | { by: 'name'; prefix: string }

export function wantedOf(keys: Keys, q: string | undefined): Wanted {
  const text = normaliseName((q ?? '').normalize('NFKC'))
  if (text === '') return { by: 'all' }
  const whole = /\d{7}/.test(text.replace(/\D/g, '')) ? readPhone(text) : null
  const phone = whole?.ok ? normalisePhone(whole.value.number) : /^[\d\s+()-]+$/.test(text) ? normalisePhone(text) : ''
  if (phone.length === 4) return { by: 'phone-tail', tokens: keys.tokensOfAllKeys('phone-tail', phone) }
  const idTokens = documentTokens(keys, text)
  const phoneTokens = phone === '' ? [] : keys.tokensOfAllKeys('phone', phone)
  if (idTokens.length + phoneTokens.length > 0) return { by: 'number', idTokens, phoneTokens }
  const sounds = text.toLowerCase().replace(/[\s']/g, '').replaceAll('ü', 'v')
  if (/^[a-z]+$/.test(sounds)) return { by: 'sounds', prefix: sounds }
  return { by: 'name', prefix: keyOfNameBegun(text) }
}
