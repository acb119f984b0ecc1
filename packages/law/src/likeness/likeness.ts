import { comparable } from '../reading/index.ts'

/** Parties written in one line: 张甲、李乙 are two, in whatever order they are named. */
export const partiesIn = (text: string): string[] =>
  text
    .split(/[、，,；;\n]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '')

/** The keys of the parties on one side, each once and in one order: the same side however it was written down. */
export const partyKeys = (names: readonly string[]): string[] =>
  [...new Set(names.flatMap(partiesIn).map(comparable))].filter((key) => key !== '').sort()

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
