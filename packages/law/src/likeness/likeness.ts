import { comparable } from '../reading/index.ts'

/** Parties written in one line: 张甲、李乙 are two, in whatever order they are named. */
export const partiesIn = (text: string): string[] =>
  text
    .split(/[、，,；;\n]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '')

const companyForms = /有限责任公司|股份公司/gu

/** A company in one form of words: 有限责任公司 or 有限公司, 股份有限公司 or 股份公司 may stand in the name of the same company (公司法7). */
export const oneCompanyForm = (text: string): string =>
  text.replace(companyForms, (form) => (form === '股份公司' ? '股份有限公司' : '有限公司'))

/** What a name says besides the form of its company; a text that says nothing else stays as it is. */
export function besidesCompanyForm(text: string): string {
  const rest = text.replace(/(?:股份)?有限(?:责任)?公司|股份公司/gu, ' ').trim()
  return rest === '' ? text : rest
}

/** The key of a person's, a firm's or an office's name, however it was written down. */
export const keyOfName = (name: string): string => oneCompanyForm(comparable(name))

/** The beginning of a name as far as it was typed; a form of company broken off in the middle says nothing yet. */
export const keyOfNameBegun = (typed: string): string => keyOfName(typed).replace(/(?<=有限)责(?:任公?)?$|(?<=股份)公$/u, '')

/** The keys of the parties on one side, each once and in one order: the same side however it was written down. */
export const partyKeys = (names: readonly string[]): string[] =>
  [...new Set(names.flatMap(partiesIn).map(keyOfName))].filter((key) => key !== '').sort()

/** The key of a case number or the number of a notice: brackets, width, blanks, 第 and leading noughts of the running number do not matter. */
export const numberKey = (text: string): string =>
  comparable(text)
    .replace(/第(?=\d)/gu, '')
    .replace(/(?<=\D)0+(?=\d+号?$)/u, '')

const numberOfOurs = /^(?:\(?(\d{4})\)?年?)?([\p{Script=Han}a-z]{1,20}?字?)第?(\d{1,6})号?$/u

export type OwnNumber = { year: string | null; word: string; serial: string }

/** A case number of an office as somebody says it: with or without its year, 字, 第 and 号. */
export function ownNumberIn(text: string): OwnNumber | null {
  const [, year = null, word = '', serial = ''] = numberOfOurs.exec(comparable(text)) ?? []
  if (!/援[刑民行赔]字?$/u.test(word)) return null
  return { year, word: word.endsWith('字') ? word : `${word}字`, serial: serial.replace(/^0+(?=\d)/, '').padStart(4, '0') }
}

/** The running number of a case, said alone: 0229, 第229号. */
export const serialIn = (text: string): string | null => {
  const [, serial] = /^第?(\d{1,6})号?$/u.exec(comparable(text)) ?? []
  return serial === undefined ? null : serial.replace(/^0+(?=\d)/, '').padStart(4, '0')
}

const numberOfPaper = /^([\p{Script=Han}a-z]{2,20})\((\d{4})\)第?0*(\d{1,6})号?$/u

/** The number of a paper of an office as it is kept: 双援决〔2026〕12号, whatever its brackets and noughts; null for what is none. */
export function paperNumberIn(text: string): string | null {
  const [, word, year, number] = numberOfPaper.exec(comparable(text)) ?? []
  return number === undefined ? null : `${word}〔${year}〕${number}号`
}
