/** What stands behind the name in a cite: an article, its paragraph, its item. */
export type Article = { article: number; paragraph: number | null; item: number | null }

const digits = '零一二三四五六七八九'

/** 31 → 三十一, 105 → 一百零五; below one thousand. */
export function inChinese(value: number): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10]
  const head = hundreds > 0 ? `${digits.charAt(hundreds)}百` : ''
  const zero = hundreds > 0 && ones > 0 ? '零' : ''
  const ten = hundreds === 0 && tens === 1 ? '十' : `${digits.charAt(tens)}十`
  const last = ones > 0 || value === 0 ? digits.charAt(ones) : ''
  return `${head}${tens > 0 ? ten : zero}${last}`
}

/** 三十一, 31 or ③ → 31 or 3. */
function numberOf(text: string): number {
  const circled = text.charCodeAt(0) - 0x245f
  if (circled >= 1 && circled <= 20) return circled
  if (/^\d+$/.test(text)) return Number(text)
  const [hundreds, rest] = text.includes('百') ? (text.split('百') as [string, string]) : ['', text]
  const [tens, ones] = rest.includes('十') ? (rest.split('十') as [string, string]) : ['', rest]
  const digit = (one: string) => digits.indexOf(one.replace('零', '') || '零')
  return digit(hundreds) * 100 + (rest.includes('十') && tens.replace('零', '') === '' ? 10 : digit(tens) * 10) + digit(ones)
}

const chinese = '[零一二三四五六七八九十百]+'
// 43② · 25①(4) · 第5条 · 第三十一条第二款第（五）项. Four digits are a year.
const tail = new RegExp(
  `(?:(?<!\\d)(\\d{1,3})条?|第(\\d{1,3})条|第(${chinese})条)(?:([①-⑳])|第(${chinese})款)?(?:[(（](\\d{1,2}|${chinese})[)）]|第[(（]?(${chinese})[)）]?项)?$`,
)

/** Parts a cite from the name before it; null where it names no article. */
export function splitCite(cite: string): { name: string; article: Article | null } {
  const found = /〔\d{4}〕/.test(cite) || /第\d+号$/.test(cite) ? null : tail.exec(cite)
  if (!found) return { name: cite, article: null }
  const [, plain, numbered, words, circled, paragraph, item, itemInWords] = found
  const of = (text: string | undefined) => (text === undefined ? null : numberOf(text))
  const article = of(plain ?? numbered ?? words)
  if (article === null || article === 0) return { name: cite, article: null }
  return { name: cite.slice(0, found.index), article: { article, paragraph: of(circled ?? paragraph), item: of(item ?? itemInWords) } }
}

/** 第四十八条第一款第四项: items are written without brackets. */
export const articleInFull = ({ article, paragraph, item }: Article): string =>
  [
    `第${inChinese(article)}条`,
    paragraph === null ? '' : `第${inChinese(paragraph)}款`,
    item === null ? '' : `第${inChinese(item)}项`,
  ].join('')
