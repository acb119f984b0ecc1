/** 6 digits name a county, 9 a township, 12 a village. Lists of the statistics office fill all of them up to twelve with noughts. */
export const levelOf = (code: string): 'COUNTY' | 'TOWNSHIP' | 'VILLAGE' =>
  code.length === 6 ? 'COUNTY' : code.length === 9 ? 'TOWNSHIP' : 'VILLAGE'

export const countyOf = (code: string): string => code.slice(0, 6)
export const townshipOf = (code: string): string => code.slice(0, 9)

/** A code as it was typed, blanks and filling noughts taken off; null where it is none. */
export function codeIn(typed: string): string | null {
  const digits = typed.replace(/\s/g, '')
  if (!/^\d{6}(\d{3}|\d{6})?$/.test(digits)) return null
  const full = digits.padEnd(12, '0')
  if (full.endsWith('000000')) return full.slice(0, 6)
  return full.endsWith('000') ? full.slice(0, 9) : full
}
