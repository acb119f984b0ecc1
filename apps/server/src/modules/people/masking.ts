/** What stands in place of personal data until somebody says what for (security.md §4.4). */
export function maskIdNumber(number: string): string {
  const length = [...number].length
  if (length >= 15) return `${number.slice(0, 6)}${'*'.repeat(length - 10)}${number.slice(-4)}`
  if (length <= 4) return '*'.repeat(length)
  return `${number.slice(0, 1)}${'*'.repeat(length - 3)}${number.slice(-2)}`
}

export function maskPhone(phone: string, extension: string | null = null): string {
  const after = extension === null ? '' : ` 转 ${'*'.repeat(extension.length)}`
  if (phone.length >= 10) return `${phone.slice(0, 3)}${'*'.repeat(phone.length - 7)}${phone.slice(-4)}${after}`
  return `${'*'.repeat(Math.max(0, phone.length - 2))}${phone.slice(-2)}${after}`
}

/** The first character and no hint of the length; a character beyond the basic plane stays whole. */
export const maskName = (name: string): string => `${[...name][0] ?? ''}**`

/** Enough to see whether it is the right place: the first six characters, mostly county or town. */
export const maskAddress = (address: string): string => ([...address].length <= 6 ? address : `${[...address].slice(0, 6).join('')}****`)
