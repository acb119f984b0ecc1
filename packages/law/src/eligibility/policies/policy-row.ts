import { matters, subMatters } from '../../glossary/matters.ts'
import type { Matter, SubMatter } from '../../glossary/matters.ts'
import { personCategories } from '../../glossary/persons.ts'
import type { PersonCategory } from '../../glossary/persons.ts'
import { Malformed, amount, asObject, code, day, field, flag, list, required, text } from '../../shape.ts'
import type { Raw } from '../../shape.ts'
import { marks } from '../../marks.ts'
import type { Mark } from '../../marks.ts'
import { otherReasons } from '../other-reason-codes.ts'
import type { OtherReason } from '../other-reason-codes.ts'
import type { MatterAdded, Policy, PolicyRank, Source, Standard, StandardKind } from '../policy.ts'

/** One policy as it is written down, with days as text and what is usual left out. This is what an administrator hands in. */
export type PolicyRow = {
  id: string
  title: string
  region?: string | null
  rank: PolicyRank
  effectiveFrom?: string | null
  effectiveTo?: string | null
  mattersAdded?: readonly { matter: Matter; subMatter?: SubMatter; persons?: readonly PersonCategory[]; condition?: string; cite: string }[]
  earliestDay?: string | null
  isMattersComplete?: boolean
  mayAlsoList?: readonly Matter[]
  art32Added?: Policy['art32Added']
  art42Added?: Policy['art42Added']
  additionsEffectiveTo?: string | null
  standard?: Partial<Standard>
  pledge?: Policy['pledge']
  otherReasons?: Policy['otherReasons']
  groupThreshold?: number
  sources: readonly SourceRow[]
}

export type SourceRow = {
  supports: readonly string[]
  title: string
  docNo?: string
  publication?: string
  publishedOn?: string
  mark: Mark
}

const ranks: Record<PolicyRank, 1> = { LAW: 1, ADMIN_REG: 1, LOCAL_REG: 1, RULE: 1, NORM_DOC: 1 }
const kinds: Record<StandardKind, 1> = { INCOME: 1, REGISTRY: 1, EITHER: 1 }

const words = (raw: Raw, key: string, path = ''): string | undefined => text(raw, key, /\S/, '这里不能空着。', path)
const needed = (raw: Raw, key: string, path: string): string => required(words(raw, key, path), path === '' ? key : `${path}.${key}`)

/** Items of a list, each with the path at which a fault is reported. */
function items<T>(raw: Raw, key: string, read: (inner: Raw, path: string) => T): T[] {
  return (list(raw, key, 200) ?? []).map((value, index) => {
    const path = `${key}[${index}]`
    return read(asObject(value, path), path)
  })
}

const codes = <T extends string>(raw: Raw, key: string, table: Readonly<Record<T, unknown>>, path: string): T[] | undefined =>
  list(raw, key, 100, path)?.map((value, index) =>
    required(code<T>({ [`${key}[${index}]`]: value }, `${key}[${index}]`, table, path), path),
  )

const matterAdded = (inner: Raw, path: string): MatterAdded => ({
  matter: required(code<Matter>(inner, 'matter', matters, path), `${path}.matter`),
  subMatter: code<SubMatter>(inner, 'subMatter', subMatters, path),
  persons: codes<PersonCategory>(inner, 'persons', personCategories, path),
  condition: words(inner, 'condition', path),
  cite: needed(inner, 'cite', path),
})

const category = (inner: Raw, path: string): PersonCategory =>
  required(code<PersonCategory>(inner, 'category', personCategories, path), `${path}.category`)

function standard(raw: Raw): Standard {
  const inner = asObject(field(raw, 'standard') ?? {}, 'standard')
  const cites = asObject(field(inner, 'cites') ?? {}, 'standard.cites')
  const cite = (key: string) => words(cites, key, 'standard.cites')
  return {
    kind: code<StandardKind>(inner, 'kind', kinds, 'standard') ?? 'INCOME',
    monthlyPerCapita: amount(inner, 'monthlyPerCapita', { min: 0, max: 1_000_000 }, 'standard') ?? null,
    isInclusive: flag(inner, 'isInclusive', 'standard') ?? true,
    knowsEvents: flag(inner, 'knowsEvents', 'standard') ?? false,
    cites: { income: cite('income'), registry: cite('registry'), event: cite('event') },
    multiple: amount(inner, 'multiple', { min: 0, max: 100 }, 'standard'),
    persons: codes<PersonCategory>(inner, 'persons', personCategories, 'standard'),
  }
}

function pledge(raw: Raw): Policy['pledge'] {
  const inner = asObject(field(raw, 'pledge') ?? {}, 'pledge')
  return { barredIfPriorFalse: flag(inner, 'barredIfPriorFalse', 'pledge') ?? false, cite: words(inner, 'cite', 'pledge') }
}

function localReasons(raw: Raw): Policy['otherReasons'] {
  const value = field(raw, 'otherReasons')
  if (value === undefined) return undefined
  const inner = asObject(value, 'otherReasons')
  const accepted = codes<OtherReason>(inner, 'accepted', otherReasons, 'otherReasons') ?? []
  return { accepted, cite: needed(inner, 'cite', 'otherReasons') }
}

const source = (inner: Raw, path: string): Source => ({
  supports: (list(inner, 'supports', 50, path) ?? []).map(String),
  title: needed(inner, 'title', path),
  docNo: words(inner, 'docNo', path) ?? null,
  publication: words(inner, 'publication', path) ?? null,
  publishedOn: day(inner, 'publishedOn', path) ?? null,
  mark: required(code<Mark>(inner, 'mark', marks, path), `${path}.mark`),
})

function sources(raw: Raw): Source[] {
  const read = items(raw, 'sources', source)
  if (read.length > 0) return read
  throw new Malformed('REQUIRED', 'sources', '没有写明来源：至少写一个来源，并注明文件名称和是否已经核对。')
}

/** Reads one row; throws the first fault it meets (see loadPolicies). */
export function readPolicyRow(value: unknown): Policy {
  const raw = asObject(value, '')
  return {
    id: required(text(raw, 'id', /^[A-Z][A-Z0-9-]{0,39}$/, '编号应由大写字母、数字和短横组成，例如 HN-2024。'), 'id'),
    title: needed(raw, 'title', ''),
    region: text(raw, 'region', /^\d{6}$/, '地区应为 6 位行政区划代码。') ?? null,
    rank: required(code<PolicyRank>(raw, 'rank', ranks), 'rank'),
    effectiveFrom: day(raw, 'effectiveFrom') ?? null,
    effectiveTo: day(raw, 'effectiveTo') ?? null,
    earliestDay: day(raw, 'earliestDay'),
    mattersAdded: items(raw, 'mattersAdded', matterAdded),
    isMattersComplete: flag(raw, 'isMattersComplete') ?? true,
    mayAlsoList: codes<Matter>(raw, 'mayAlsoList', matters, ''),
    art32Added: items(raw, 'art32Added', (inner, path) => ({
      category: category(inner, path),
      name: words(inner, 'name', path),
      cite: needed(inner, 'cite', path),
    })),
    art42Added: items(raw, 'art42Added', (inner, path) => ({
      category: category(inner, path),
      matters: codes<Matter>(inner, 'matters', matters, path),
      cite: needed(inner, 'cite', path),
    })),
    additionsEffectiveTo: day(raw, 'additionsEffectiveTo') ?? null,
    standard: standard(raw),
    pledge: pledge(raw),
    otherReasons: localReasons(raw),
    groupThreshold: amount(raw, 'groupThreshold', { min: 1, max: 100_000, isWhole: true }) ?? 10,
    sources: sources(raw),
  }
}
