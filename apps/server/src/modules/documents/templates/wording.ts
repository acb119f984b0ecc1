import { criminalStages, forums } from '@fayuan/law'
import { citeInFull, citePhrase, inOrder } from '@fayuan/law/citing'
import type { DocumentData } from './document-data.ts'

export const aidLaw = '《中华人民共和国法律援助法》'
export const caseRules = '《办理法律援助案件程序规定》'

/** 2026-11-02 → 2026年11月2日; a day not known yet leaves room for a pen. */
export function day(value: string | null | undefined): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(value ?? '')
  return parts ? `${parts[1]}年${Number(parts[2])}月${Number(parts[3])}日` : '　　年　　月　　日'
}

/** Room for a pen, where a fact of the office has not been entered. */
export const blank = '＿＿＿＿＿＿＿＿'

const isFull = (cite: string) => cite.startsWith('《')

/** Several bases as one phrase. Papers are issued with them in full; one kept from before is put in full here as far as its name is known. */
export function basisPhrase(basis: readonly string[]): string {
  const ordered = basis.some(isFull) ? basis : inOrder(basis)
  return citePhrase(ordered.map((cite) => citeInFull(cite) ?? cite))
}

/** 请求支付劳动报酬（加班费）; a part that the matter names itself, 抚养费 of 赡养费、抚养费、扶养费, stands alone. */
export function matterOf({ matter, subMatter }: DocumentData): string {
  if (!subMatter) return matter
  return matter.includes(subMatter) ? subMatter : `${matter}（${subMatter}）`
}

const labelled = (tables: readonly Readonly<Record<string, string>>[], code: string | undefined): string =>
  code ? (tables.map((table) => table[code]).find((label) => label !== undefined) ?? code) : ''

/** 所处阶段: the stage of a criminal case; else the way the matter takes, since civil and labour cases keep no stage. */
export const stageOf = ({ stage, forum }: DocumentData): string => labelled([criminalStages], stage) || labelled([forums], forum)

/** The organ that handles the case, where one is named. */
export const organOf = ({ organ }: DocumentData): string => organ?.trim() ?? ''

/** Nobody has named a category; that is no statement that there is none. */
export const noCategory = '没有登记特定类别'

export const opponentsOf = ({ opponents }: DocumentData) => opponents.join('、')

/** 对方 on a form that somebody signs: that there is none stands only where it was said, and a defence has no such side. */
export const otherSideOf = (data: DocumentData): string | null =>
  opponentsOf(data) || (data.hasNoOpponent ? '没有' : data.form.includes('辩护') ? null : '还不知道')

/** 援助形式 on a form: while nobody has said by which way it goes, the customary one is no fact of the case. */
export const formIn = ({ form, isFormOpen }: DocumentData): string => (isFormOpen ? '还不知道' : form)

export const isCriminal = ({ form }: DocumentData) => /刑事|辩护/.test(form)

/** 与某某 … 一案, or without an opponent … 一案. */
export function caseName(data: DocumentData, who = data.recipient.name): string {
  const against = data.opponents.length > 0 && !isCriminal(data) ? `与${opponentsOf(data)}` : '的'
  return `${who}${against}“${matterOf(data)}”一案`
}

/** 辩护人 of an accused, 诉讼代理人 in a criminal case, else 代理人. */
export const roleOf = ({ form }: DocumentData): string =>
  form.includes('辩护') ? '辩护人' : form.includes('刑事') ? '诉讼代理人' : '代理人'

/** Free text ends as a sentence, whatever the writer left off. */
export const sentence = (text: string) => (/[。！？；.!?]$/.test(text.trim()) || text.trim() === '' ? text.trim() : `${text.trim()}。`)

/** What is still owed: a paper with what it is for, or a question to be answered. */
export const wanting = ({ kind, name, why }: { kind?: 'PAPER' | 'ANSWER'; name: string; why: string }): string =>
  kind === 'ANSWER' ? `请说明：${name}` : why ? `${name}：${why}` : name

/** （地址：…，电话：…）: where somebody is reached, with room for a pen where the office has not said. */
export const reached = ({ address, phone }: { address?: string; phone?: string }) =>
  `（地址：${address?.trim() || blank}，电话：${phone?.trim() || blank}）`
