import { provinces } from '../standards/provinces.ts'

/** GB/T 2260: the first two digits a province, the next two a city or prefecture, the last two a county. */
export type RegionLevel = 'PROVINCE' | 'CITY' | 'COUNTY'

export const levelOf = (region: string): RegionLevel => (region.endsWith('0000') ? 'PROVINCE' : region.endsWith('00') ? 'CITY' : 'COUNTY')

// Cities, prefectures and leagues are numbered 01 to 70; 90 stands for the counties a province governs itself, and is no place of its own.
const isCityNumber = (digits: string): boolean => digits >= '01' && digits <= '70'

const municipalities = ['11', '12', '31', '50']

/**
 * Whether a code of six digits can be a place that has an authority of its own. What the code's own build says is checked, not whether the
 * division still exists today.
 */
export function isRegion(region: string): boolean {
  if (!/^\d{6}$/.test(region) || !Object.hasOwn(provinces, `${region.slice(0, 2)}0000`)) return false
  const [city, level] = [region.slice(2, 4), levelOf(region)]
  if (level === 'PROVINCE') return true
  // 市辖区 and 县 of a municipality, and 直辖县级 of a province, are headings of the code table.
  if (level === 'CITY') return isCityNumber(city) && !municipalities.includes(region.slice(0, 2))
  return isCityNumber(city) || city === '90'
}
