import { policies as published } from '../eligibility/policies.ts'
import type { Policy } from '../eligibility/policy.ts'
import { provinces } from '../standards/provinces.ts'
import type { StandardRow } from '../standards/standard-row.ts'
import { articleInFull, splitCite } from './article.ts'
import { statutes } from './statutes.ts'

const rankWords: Readonly<Record<Policy['rank'], string>> = {
  LAW: '法律',
  ADMIN_REG: '行政法规',
  LOCAL_REG: '地方性法规',
  RULE: '地方政府规章',
  NORM_DOC: '规范性文件',
}

const placeOf = (region: string | null): string =>
  (provinces as Readonly<Record<string, string>>)[`${(region ?? '').slice(0, 2)}0000`] ?? '本地'

/** Remarks of ours behind a title are no part of it; an edition is, outside the marks: 《…条例》（2010修订）. */
function inMarks(title: string): string {
  const parts = /^(.*?)（([^（）]*)）$/.exec(title)
  if (!parts) return `《${title}》`
  const [, name = title, remark = ''] = parts
  return /^\d{4}/.test(remark) ? `《${name}》（${remark.replace(/\s/g, '')}）` : `《${name}》`
}

// A policy whose title says more than the name of its regulation.
const regulations: Readonly<Record<string, string>> = { 'SD-2015': '《山东省法律援助条例》' }

/** Published without its name; whoever entered the whole rule since has named it. */
const isUnnamed = ({ id, title }: Pick<Policy, 'id' | 'title'>): boolean =>
  published[id]?.title === title && published[id].sources.some(({ supports, mark }) => mark === '待核' && supports.includes('title'))

/** A rule of a place by its own name; where nobody has confirmed the name, by what is known of it, never by one of our own. */
export function nameOfPolicy({ id, title, name, region, rank, sources }: Policy): string {
  const known = name === undefined ? regulations[id] : inMarks(name.replace(/[《》]/g, ''))
  if (known) return known
  if (!isUnnamed({ id, title })) return inMarks(title)
  const docNo = sources.find((source) => source.supports.includes('effectiveFrom') && source.docNo !== null)?.docNo
  return `${placeOf(region)}有关法律援助的${rankWords[rank]}${docNo ? `（${docNo}）` : ''}`
}

/** Every cite of a policy, several of one row apart. */
export const citesOfPolicy = (policy: Policy): string[] =>
  [
    ...[...policy.mattersAdded, ...policy.art32Added, ...policy.art42Added, ...(policy.alsoLists ?? [])].map(({ cite }) => cite),
    ...Object.values(policy.standard.cites),
    policy.pledge.cite,
    policy.otherReasons?.cite,
    ...(policy.limits ?? []).map(({ cite }) => cite),
  ].flatMap((cite) => cite?.split('、') ?? [])

/** Cites of local rules as they are entered, in full. */
export type LocalCites = ReadonlyMap<string, string>

/** A rule that belongs to a place names its cites before an example that repeats it. */
export function localCites(policies: readonly Policy[], standards: readonly StandardRow[] = []): LocalCites {
  const cites = new Map<string, string>()
  const put = (cite: string, full: string) => cites.has(cite) || cites.set(cite, full)
  for (const policy of policies.toSorted((a, b) => Number(a.region === null) - Number(b.region === null))) {
    const name = nameOfPolicy(policy)
    for (const cite of citesOfPolicy(policy)) {
      const { name: short, article } = splitCite(cite)
      if (!Object.hasOwn(statutes, short)) put(cite, article ? `${name}${articleInFull(article)}` : name)
    }
  }
  for (const { docNo, region } of standards) if (docNo) put(docNo, `${placeOf(region)}经济困难标准文件（${docNo}）`)
  return cites
}
