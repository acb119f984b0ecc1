import { chineseNumber } from './numerals.ts'
import type { DocumentData } from './document-data.ts'

export const aidLaw = '《中华人民共和国法律援助法》'
export const caseRules = '《办理法律援助案件程序规定》'

/** 2026-11-02 → 2026年11月2日; a day not known yet leaves room for a pen. */
export function day(value: string | null | undefined): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(value ?? '')
  return parts ? `${parts[1]}年${Number(parts[2])}月${Number(parts[3])}日` : '　　年　　月　　日'
}

const shortCite = /^(法律援助法|法|程)\s*(\d{1,3})([①-⑩])?(?:[(（](\d{1,2})[)）])?$/

/** Rule tables cite briefly (法42(3)); a paper that goes out names the statute, article and item in full. */
export function citeInFull(cite: string): string {
  const parts = shortCite.exec(cite.trim())
  if (!parts) return cite
  const paragraph = parts[3] ? `第${chineseNumber(parts[3].charCodeAt(0) - 0x245f)}款` : ''
  const item = parts[4] ? `第（${chineseNumber(Number(parts[4]))}）项` : ''
  return `${parts[1] === '程' ? caseRules : aidLaw}第${chineseNumber(Number(parts[2]))}条${paragraph}${item}`
}

/** Several bases as one phrase; the same statute is not named twice running. */
export function basisPhrase(basis: string[]): string {
  let last = ''
  return basis
    .map(citeInFull)
    .map((cite) => {
      const statute = /^《[^》]+》/.exec(cite)?.[0] ?? ''
      const said = statute !== '' && statute === last ? cite.slice(statute.length) : cite
      last = statute
      return said
    })
    .join('、')
}

/** 请求支付劳动报酬（加班费）; the narrower matter only where it says more. */
export function matterOf({ matter, subMatter }: DocumentData): string {
  return subMatter && subMatter !== matter ? `${matter}（${subMatter}）` : matter
}

export const opponentsOf = ({ opponents }: DocumentData) => opponents.join('、')

export const isCriminal = ({ form }: DocumentData) => /刑事|辩护/.test(form)

/** 与某某 … 一案, or without an opponent … 一案. */
export function caseName(data: DocumentData, who = data.recipient.name): string {
  const against = data.opponents.length > 0 && !isCriminal(data) ? `与${opponentsOf(data)}` : '的'
  return `${who}${against}“${matterOf(data)}”一案`
}

/** Free text ends as a sentence, whatever the writer left off. */
export const sentence = (text: string) => (/[。！？；.!?]$/.test(text.trim()) || text.trim() === '' ? text.trim() : `${text.trim()}。`)
