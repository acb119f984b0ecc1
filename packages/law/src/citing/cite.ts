import { type Article, articleInFull, splitCite } from './article.ts'
import type { LocalCites } from './local.ts'
import { numbered, type Statute, statutes } from './statutes.ts'

const none: LocalCites = new Map()
const isFull = (cite: string): boolean => cite.startsWith('《')

/** 刑事诉讼法(2012) is the wording of that year. */
function statuteNamed(name: string): { statute: Statute; wording: string } | null {
  const [, short = name, year] = /^(.+?)[(（]?(\d{4})?[)）]?$/.exec(name) ?? []
  const statute = Object.hasOwn(statutes, name) ? statutes[name] : Object.hasOwn(statutes, short) ? statutes[short] : undefined
  if (!statute) return null
  return { statute, wording: year && !Object.hasOwn(statutes, name) ? `（${year}年文本）` : '' }
}

const inItsParagraph = (article: Article, { itemsIn }: Statute): Article =>
  article.item !== null && article.paragraph === null ? { ...article, paragraph: itemsIn?.[article.article] ?? null } : article

function ofNation(cite: string): string | null {
  const known = numbered[cite]
  if (known) return known
  const { name, article } = splitCite(cite)
  const found = statuteNamed(name) ?? (article === null ? null : statuteNamed(cite))
  if (!found) return null
  const { statute, wording } = found
  return `${statute.full}${wording}${article && statuteNamed(name) ? articleInFull(inItsParagraph(article, statute)) : ''}`
}

/**
 * A cite of the rules in full, as a paper that goes out carries it: 法31(五) → 《中华人民共和国法律援助法》第三十一条第五项. What is in full
 * already stays. null: nobody knows the name, and no shorthand is printed for it.
 */
export function citeInFull(cite: string, local: LocalCites = none): string | null {
  const text = cite.trim()
  if (text === '' || isFull(text) || isLocalInFull(text, local)) return text === '' ? null : text
  const whole = ofNation(text) ?? local.get(text)
  if (whole) return whole
  const parts = text.split('、')
  if (parts.length === 1) return null
  // 法律援助法20、63: the second article is of the same statute.
  const full = parts.map((part, at) => citeInFull(/^\d/.test(part) ? `${splitCite(parts[at - 1] ?? '').name}${part}` : part, local))
  return full.every((part) => part !== null) ? citePhrase(full) : null
}

const isLocalInFull = (text: string, local: LocalCites): boolean => [...local.values()].includes(text)

const statuteOf = (cite: string): string => /^《[^》]+》(?:（[^）]*）)?(?=第)/.exec(cite)?.[0] ?? ''

/** Full cites as one phrase: the same statute is not named twice running, and nothing is said twice. */
export function citePhrase(full: readonly string[]): string {
  let last = ''
  return [...new Set(full)]
    .map((cite) => {
      const statute = statuteOf(cite)
      const said = statute !== '' && statute === last ? cite.slice(statute.length) : cite
      last = statute
      return said
    })
    .join('、')
}

/** The nation's statutes first, the higher before the lower, articles in their order; then what a place has added. */
export function inOrder(cites: readonly string[]): string[] {
  const names = Object.keys(statutes)
  const place = (cite: string): [number, number] => {
    const { name, article } = splitCite(cite)
    const at = names.indexOf(name.replace(/[(（]?\d{4}[)）]?$/, ''))
    return [at < 0 ? names.length : at, article?.article ?? 0]
  }
  return cites.toSorted((a, b) => {
    const [[nameA, articleA], [nameB, articleB]] = [place(a), place(b)]
    return nameA - nameB || articleA - articleB || (a < b ? -1 : a > b ? 1 : 0)
  })
}
