import { readPhone, withoutInvisible } from '@fayuan/law/reading'

const halfWidth = (text: string) => withoutInvisible(text).normalize('NFKC')

/** One spelling of an ID number: half-width, no spaces or dashes, upper-case X. Two ways of typing it find the same person. */
export const normaliseIdNumber = (text: string): string =>
  halfWidth(text)
    .replace(/[\s\p{Pd}]/gu, '')
    .toUpperCase()

/** One spelling of a telephone number, for finding it: digits only, without the country code of mainland China and without the extension. */
export function normalisePhone(text: string): string {
  const read = readPhone(text)
  const dialled = read.ok ? read.value.number : halfWidth(text).replace(/[^\d+]/g, '')
  return dialled
    .replace(/^(?:\+|00)86(?=\d{5,})/, '')
    .replace(/^86(?=1\d{10}$)/, '')
    .replaceAll('+', '')
}
