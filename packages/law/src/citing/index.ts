/** 引用: a cite of the rules as a paper carries it, the statute by its full name, the article in Chinese. */
export { inChinese } from './article.ts'
export { citeInFull, citePhrase, inOrder } from './cite.ts'
export { localCites, nameOfPolicy } from './local.ts'
export type { LocalCites } from './local.ts'
export { refusalBasis, speaksAgainst } from './refusal-basis.ts'
