const halfWidth = (text: string) => text.normalize('NFKC')

/** One spelling of an ID number: half-width, no spaces or dashes, upper-case X. Two ways of typing it find the same person. */
export const normaliseIdNumber = (text: string): string =>
  halfWidth(text)
    .replace(/[\s\p{Pd}]/gu, '')
    .toUpperCase()

/** One spelling of a telephone number: digits only, without the country code of mainland China. */
export function normalisePhone(text: string): string {
  const digits = halfWidth(text).replace(/[^\d+]/g, '')
  return digits
    .replace(/^(?:\+|00)86(?=\d{5,})/, '')
    .replace(/^86(?=1\d{10}$)/, '')
    .replaceAll('+', '')
}
