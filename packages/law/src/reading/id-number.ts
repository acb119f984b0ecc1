import { isDay, yearOf } from '../day.ts'
import type { Day } from '../day.ts'

/** 身份证件号码 and names. Checks tell the person at the desk what to correct. */
export type IdCheck =
  { ok: true; number: string; kind: 'RESIDENT' | 'HMT_RESIDENCE'; birthDay: Day; sex: 'M' | 'F' } | { ok: false; reason: string }

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const provinces = '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 91'.split(' ')

/** GB 11643 check character of the first 17 digits. */
export const checkCharacter = (digits17: string): string =>
  '10X98765432'.charAt(weights.reduce((sum, weight, i) => sum + weight * Number(digits17.charAt(i)), 0) % 11)

/** Full-width digits, spaces and a small x are how numbers arrive from scans and old tables. */
const tidy = (value: string): string => value.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()

/** First-generation cards had 15 digits, a two-digit year and no check character. */
const modernise = (value: string): string => {
  const digits = `${value.slice(0, 6)}19${value.slice(6)}`
  return digits + checkCharacter(digits)
}

const dayAt = (number: string): string => `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`

export function checkIdNumber(value: string): IdCheck {
  const typed = tidy(value)
  if (typed === '') return { ok: false, reason: '请填写身份证号码。' }
  const number = /^\d{15}$/.test(typed) ? modernise(typed) : typed
  if (!/^\d{17}[\dX]$/.test(number)) return { ok: false, reason: '身份证号码应为 18 位，最后一位可以是 X，请核对。' }
  if (!provinces.includes(number.slice(0, 2))) return { ok: false, reason: '身份证号码前两位不是有效的地区代码，请核对。' }
  const birthDay = dayAt(number)
  if (!isDay(birthDay) || yearOf(birthDay) < 1850) return { ok: false, reason: '身份证号码中的出生日期不存在，请核对第 7 至 14 位。' }
  if (checkCharacter(number.slice(0, 17)) !== number.charAt(17)) return { ok: false, reason: '身份证号码有误，请对照证件逐位核对。' }
  // 810000/820000/830000 are the residence permits of residents of Hong Kong, Macao and Taiwan.
  const kind = /^8[123]0000/.test(number) ? 'HMT_RESIDENCE' : 'RESIDENT'
  return { ok: true, number, kind, birthDay, sex: Number(number.charAt(16)) % 2 === 1 ? 'M' : 'F' }
}

export function birthDayOf(idNumber: string): Day | null {
  const check = checkIdNumber(idNumber)
  return check.ok ? check.birthDay : null
}

export function sexOf(idNumber: string): 'M' | 'F' | null {
  const check = checkIdNumber(idNumber)
  return check.ok ? check.sex : null
}
