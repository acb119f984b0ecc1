import { type Day, isDay, yearOf } from '../day.ts'
import { withoutInvisible } from './text.ts'

/** Kinds of documents of persons, as they are offered for choosing. */
export const idKinds = {
  RESIDENT_ID: '居民身份证',
  OLD_RESIDENT_ID: '一代身份证（15 位）',
  HMT_RESIDENCE: '港澳台居民居住证',
  HMT_PERMIT: '港澳居民来往内地通行证、台湾居民来往大陆通行证',
  FOREIGN_RESIDENCE: '外国人永久居留身份证',
  PASSPORT: '护照',
  NONE: '没有证件，或者现在没有带',
} as const
export type IdKind = keyof typeof idKinds

type CardKind = 'RESIDENT_ID' | 'HMT_RESIDENCE' | 'FOREIGN_RESIDENCE'
export type IdCheck = { ok: true; number: string; kind: CardKind; birthDay: Day; sex: 'M' | 'F' } | { ok: false; reason: string }
/** A number of a document in its one spelling; birthday and sex where the number says them. */
export type IdRead = { ok: true; number: string; birthDay: Day | null; sex: 'M' | 'F' | null } | { ok: false; reason: string }

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const provinces = '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65'.split(' ')

/** GB 11643 check character of the first 17 digits. */
export const checkCharacter = (digits17: string): string =>
  '10X98765432'.charAt(weights.reduce((sum, weight, i) => sum + weight * Number(digits17.charAt(i)), 0) % 11)

/** Full-width digits, spaces and a small x are how numbers arrive from scans and old tables; marks nobody sees come from address books. */
const tidy = (value: string): string =>
  withoutInvisible(value)
    .normalize('NFKC')
    .replace(/[\s\p{Pd}]/gu, '')
    .toUpperCase()

/** First-generation cards had 15 digits, a two-digit year and no check character. */
const modernise = (value: string): string => {
  const digits = `${value.slice(0, 6)}19${value.slice(6)}`
  return digits + checkCharacter(digits)
}

const dayIn = (number: string): string => `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`

/**
 * Whose card: 810000, 820000 and 830000 are residence permits of residents of Hong Kong, Macao and Taiwan; a 9 is the card of a foreigner with
 * permanent residence as issued since December 2023: 9, province of application, three digits of nationality, birthday, order, check digit.
 */
function kindOf(number: string): CardKind | null {
  if (/^8[123]0000/.test(number)) return 'HMT_RESIDENCE'
  if (number.startsWith('9')) return provinces.includes(number.slice(1, 3)) && !/^...(000|156)/.test(number) ? 'FOREIGN_RESIDENCE' : null
  return provinces.includes(number.slice(0, 2)) || /^(71|8[123])/.test(number) ? 'RESIDENT_ID' : null
}

const refused = (reason: string): { ok: false; reason: string } => ({ ok: false, reason })

/** `chosen` is the document as it was chosen; where nobody chose one, or a resident's card, it is called 身份证. */
function checkEighteen(number: string, chosen?: string): IdCheck {
  const wrong = (how: string, what = chosen ?? '身份证') => refused(`${what}号码${how}。`)
  if (!/^\d{17}[\dX]$/.test(number)) return wrong('应为 18 位，最后一位可以是 X，请核对')
  const kind = kindOf(number)
  const { FOREIGN_RESIDENCE } = idKinds
  if (kind === null)
    return number.startsWith('9') && (chosen ?? FOREIGN_RESIDENCE) === FOREIGN_RESIDENCE
      ? wrong('第 2 至 6 位不是有效的地区和国籍代码，请核对', FOREIGN_RESIDENCE)
      : wrong('前两位不是有效的地区代码，请核对')
  const birthDay = dayIn(number)
  if (!isDay(birthDay) || yearOf(birthDay) < 1850) return wrong('中的出生日期不存在，请核对第 7 至 14 位')
  if (checkCharacter(number.slice(0, 17)) !== number.charAt(17)) return wrong('有误，请对照证件逐位核对')
  return { ok: true, number, kind, birthDay, sex: Number(number.charAt(16)) % 2 === 1 ? 'M' : 'F' }
}

/** Any card whose number says birthday and sex, 18 digits or the 15 of old cards; for looking somebody up, where nobody chose a kind. */
export function checkIdNumber(value: string): IdCheck {
  const typed = tidy(value)
  if (typed === '') return { ok: false, reason: '请填写身份证号码。' }
  return checkEighteen(/^\d{15}$/.test(typed) ? modernise(typed) : typed)
}

// The desk corrects the choice with the card in its hand; the number alone does not change it.
const otherKind = (kind: CardKind) => refused(`这是${idKinds[kind]}的号码，请把证件种类改选为“${idKinds[kind]}”。`)

function card(kind: CardKind, number: string): IdRead {
  if (/^\d{15}$/.test(number) && kind === 'RESIDENT_ID')
    return refused('身份证号码应为 18 位，现在是 15 位。请对照证件补全；确是一代身份证的，请把证件种类改选为“一代身份证”。')
  const check = checkEighteen(number, kind === 'RESIDENT_ID' ? undefined : idKinds[kind])
  return !check.ok || check.kind === kind ? check : otherKind(check.kind)
}

function oldCard(number: string): IdRead {
  if (/^\d{17}[\dX]$/.test(number)) {
    const check = checkEighteen(number)
    return check.ok ? refused(`这是 18 位的号码，请把证件种类改选为“${idKinds[check.kind]}”。`) : check
  }
  if (!/^\d{15}$/.test(number)) return refused('一代身份证号码应为 15 位数字，请核对。')
  return checkEighteen(modernise(number), '一代身份证')
}

// H or M and eight digits, with the two of the renewal on older ones; eight digits from Taiwan, ten and a letter on older ones.
const permits = /^(?:[HM]\d{8}(?:\d{2})?|\d{8,9}|\d{10}[A-Z]?)$/
function permit(number: string): IdRead {
  if (/^\d{17}[\dX]$/.test(number)) {
    const check = checkEighteen(number)
    return check.ok
      ? otherKind(check.kind)
      : refused(`证件号码有误。18 位的是居住证号码，请把证件种类改选为“${idKinds.HMT_RESIDENCE}”，并对照证件逐位核对。`)
  }
  if (!permits.test(number)) return refused('通行证号码应是 H 或 M 加 8 位数字（港澳），或者 8 位数字（台湾），例如 H01234567，请核对。')
  return { ok: true, number, birthDay: null, sex: null }
}

function passport(number: string): IdRead {
  const check = /^\d{17}[\dX]$/.test(number) ? checkEighteen(number) : null
  if (check?.ok) return otherKind(check.kind)
  if (!/^(?=.*\d{4})[A-Z0-9]{5,15}$/.test(number)) return refused('护照号码应是 5 到 15 位字母和数字，例如 E12345678，请对照证件核对。')
  return { ok: true, number, birthDay: null, sex: null }
}

// Until 2023 the card had three letters of nationality and twelve digits.
const foreigner = (number: string): IdRead =>
  /^[A-Z]{3}\d{12}$/.test(number) ? { ok: true, number, birthDay: null, sex: null } : card('FOREIGN_RESIDENCE', number)

/** The number of a document of the kind that was chosen. */
export function readIdNumber(kind: IdKind, typed: string): IdRead {
  const number = tidy(typed)
  if (number === '') return refused('请填写证件号码。')
  if (kind === 'NONE') return refused('选了没有证件或者没有带，请不要填写证件号码，或者改选证件种类。')
  if (kind === 'OLD_RESIDENT_ID') return oldCard(number)
  if (kind === 'HMT_PERMIT') return permit(number)
  if (kind === 'PASSPORT') return passport(number)
  return kind === 'FOREIGN_RESIDENCE' ? foreigner(number) : card(kind, number)
}

export function birthDayOf(idNumber: string): Day | null {
  const check = checkIdNumber(idNumber)
  return check.ok ? check.birthDay : null
}

export function sexOf(idNumber: string): 'M' | 'F' | null {
  const check = checkIdNumber(idNumber)
  return check.ok ? check.sex : null
}
