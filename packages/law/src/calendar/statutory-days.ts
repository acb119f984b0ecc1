import { yearOf } from '../day.ts'
import type { Day } from '../day.ts'

/** 全国年节及纪念日放假办法, as amended from 2025-01-01: the same day each year. */
const fixed = ['0101', '0501', '0502', '1001', '1002', '1003']

// 除夕, 春节 three days, 清明, 端午, 中秋: they follow the moon and the sun, so they are tabulated until the notices come.
const moving: Readonly<Record<number, string | undefined>> = {
  2027: '0205 0206 0207 0208 0405 0609 0915',
  2028: '0125 0126 0127 0128 0404 0528 1003',
  2029: '0212 0213 0214 0215 0404 0616 0922',
  2030: '0202 0203 0204 0205 0405 0605 0912',
  2031: '0122 0123 0124 0125 0405 0624 1001',
  2032: '0210 0211 0212 0213 0404 0612 0919',
  2033: '0130 0131 0201 0202 0404 0601 0908',
  2034: '0218 0219 0220 0221 0405 0620 0927',
  2035: '0207 0208 0209 0210 0405 0610 0916',
  2036: '0127 0128 0129 0130 0404 0530 1004',
  2037: '0214 0215 0216 0217 0404 0618 0924',
  2038: '0203 0204 0205 0206 0405 0607 0913',
  2039: '0123 0124 0125 0126 0405 0527 1002',
  2040: '0211 0212 0213 0214 0404 0614 0920',
  2041: '0131 0201 0202 0203 0404 0603 0910',
  2042: '0121 0122 0123 0124 0404 0622 0928',
  2043: '0209 0210 0211 0212 0405 0611 0917',
  2044: '0129 0130 0131 0201 0404 0531 1005',
  2045: '0216 0217 0218 0219 0404 0619 0925',
}

/** 放假办法: ten days until 2007, eleven until 2024, thirteen since. */
export const statutoryDaysIn = (year: number): number => (year < 2008 ? 10 : year < 2025 ? 11 : 13)

/** The statutory days of a year whose moving feasts are tabulated, as MMDD; null for a year before or after the table. */
export function statutoryDaysOf(year: number): readonly string[] | null {
  const feasts = moving[year]
  return feasts === undefined ? null : [...new Set([...fixed, ...feasts.split(' ')])].sort()
}

/** A public holiday by statute, for years whose notice has not come out yet. */
export function isStatutoryHoliday(day: Day): boolean {
  const monthDay = day.slice(5, 7) + day.slice(8)
  return fixed.includes(monthDay) || (moving[yearOf(day)]?.includes(monthDay) ?? false)
}
