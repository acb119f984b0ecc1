import { withTodaysCharacters } from './private-use.ts'
import { withoutRadicals } from './radicals.ts'
import { bad, good, type Read } from './read.ts'

// Invisible characters that carry meaning stay where they carry it, and nowhere else.
const joining = '\\p{Script=Arabic}\\p{Script=Mongolian}\\p{Script=Devanagari}\\p{Script=Tibetan}'
const meant = [
  // An ideograph with its variation selector is another shape of the name on the card.
  '(?<=[\\p{Script=Han}])[\\u{E0100}-\\u{E01EF}\\uFE00-\\uFE02]',
  // Uygur, Kazak and Mongolian letters take the form the joiner gives them.
  `(?<=[${joining}][\\p{M}\\u180B-\\u180D\\u180F]{0,4})[\\u200C\\u200D](?=[${joining}]|$|\\s)`,
  '(?<=\\p{Script=Mongolian})[\\u180B-\\u180F]',
  '(?<=\\p{Extended_Pictographic}\\uFE0F?)\\u200D(?=\\p{Extended_Pictographic})',
].join('|')
const invisibleOrMeant = new RegExp(`(${meant})|[\\p{Default_Ignorable_Code_Point}\\uFFF9-\\uFFFB\\p{Cc}]`, 'gu')
const lineBreaks = /\r\n?|[\v\f\u0085\u2028\u2029]/g
const suspicious = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Co}\p{Noncharacter_Code_Point}\u2028\u2029\uFFF9-\uFFFB\u2E80-\u2FD5]/u

const kept = (one: string, isMeant: string | undefined): string => (isMeant !== undefined || one === '\n' || one === '\t' ? one : '')

/** Without the characters nobody sees: zero width, direction, byte order, soft hyphen, control. Line breaks are all of one kind. */
export const withoutInvisible = (text: string): string => text.replace(lineBreaks, '\n').replace(invisibleOrMeant, kept)

/** Nothing but blanks and characters nobody sees. */
export const looksEmpty = (text: string): boolean => /^[\s\p{Default_Ignorable_Code_Point}\p{Cc}\uFFF9-\uFFFC\u2800]*$/u.test(text)

const codePoint = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/**
 * A text as it is kept: as typed, in composed form, save that radicals and compatibility ideographs become the ordinary character they look
 * like, private-use characters of old systems become the characters of today, and what nobody sees is gone.
 */
export const cleanText = (text: string): Read<string> => cleaned(text, '打不出的，写读音相同的字，并在旁边注明字形，如“䶮（上龙下天）”。')

/** `otherwise`: what to do about a character that no keyboard gives, in words the reader of this field takes. */
export function cleaned(text: string, otherwise: string): Read<string> {
  if (!suspicious.test(text)) return good(text.normalize('NFC'))
  const clean = withoutInvisible(withoutRadicals(withTodaysCharacters(text))).normalize('NFC')
  const strange = /[\p{Co}\p{Noncharacter_Code_Point}]/u.exec(clean)
  if (!strange) return good(clean)
  const before = [...clean.slice(Math.max(0, strange.index - 6), strange.index).replace(/\s+/g, ' ')].join('')
  const place = before === '' ? '开头有一个字' : `“${before}”后面有一个字`
  return bad(`${place}是旧系统自造的（${codePoint(strange[0])}），别的电脑显示不出来。请用输入法重新输入这个字；${otherwise}`)
}
