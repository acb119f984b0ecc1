import { matters, subMatters } from '../../glossary/matters.ts'
import type { Matter, SubMatter } from '../../glossary/matters.ts'
import { isClockRule, ruleOf } from '../../deadlines/rules.ts'
import { partyRoles, personCategories } from '../../glossary/persons.ts'
import type { PartyRole, PersonCategory } from '../../glossary/persons.ts'
import { Malformed, amount, asObject, code, day, field, flag, list, required, text } from '../../shape.ts'
import type { Raw } from '../../shape.ts'
import { marks } from '../../marks.ts'
import type { Mark } from '../../marks.ts'
import { otherReasons } from '../other-reason-codes.ts'
import type { OtherReason } from '../other-reason-codes.ts'
import type {
  Condition, ListReferred, MatterAdded, Policy, PolicyLimit, PolicyList, PolicyRank, SituationAdded, Source, Standard, StandardKind, WaiverAdded,
} from '../policy.ts' // prettier-ignore

/** One policy as it is written down, with days as text and what is usual left out. This is what an administrator hands in. */
export type PolicyRow = {
  id: string
  title: string
  region?: string | null
  rank: PolicyRank
  effectiveFrom?: string | null
  effectiveTo?: string | null
  mattersAdded?: readonly MatterAdded[]
  earliestDay?: string | null
  isMattersComplete?: boolean
  mayAlsoList?: readonly Matter[]
  art32Added?: Policy['art32Added']
  art42Added?: Policy['art42Added']
  alsoLists?: Policy['alsoLists']
  additionsEffectiveTo?: string | null
  standard?: Partial<Standard>
  standardEffectiveTo?: string | null
  pledge?: Policy['pledge']
  otherReasons?: Policy['otherReasons']
  groupThreshold?: number
  limits?: Policy['limits']
  articlesNotHeld?: Policy['articlesNotHeld']
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

/** Said or not; "no" is said by leaving it out. */
const only = (inner: Raw, key: string, path: string): true | undefined => (flag(inner, key, path) === true ? true : undefined)

const conditionKey = /^[A-Z][A-Z0-9-]{0,59}$/

function conditionOf(inner: Raw, path: string): Condition {
  const condition = words(inner, 'condition', path)
  const key = text(inner, 'conditionKey', conditionKey, '条件的编号应由大写字母、数字和短横组成，例如 BJ-2009-7。', path)
  const isAskedOfStaff = only(inner, 'isAskedOfStaff', path)
  if (condition === undefined && (key !== undefined || isAskedOfStaff)) {
    throw new Malformed('REQUIRED', `${path}.condition`, '写了条件的编号或者由谁回答，就要写出条件（一个能用“是”或者“不是”回答的问题）。')
  }
  return { condition, conditionKey: key, isAskedOfStaff }
}

const anyMatter: Readonly<Record<Matter | 'ANY', unknown>> = { ...matters, ANY: 1 }
const matterList = (inner: Raw, path: string): Matter[] | undefined => codes<Matter>(inner, 'matters', matters, path)
const subMatter = (inner: Raw, path: string): SubMatter | undefined => code<SubMatter>(inner, 'subMatter', subMatters, path)

const matterAdded = (inner: Raw, path: string): MatterAdded => ({
  matter: required(code<Matter | 'ANY'>(inner, 'matter', anyMatter, path), `${path}.matter`),
  subMatter: subMatter(inner, path),
  persons: codes<PersonCategory>(inner, 'persons', personCategories, path),
  ...conditionOf(inner, path),
  cite: needed(inner, 'cite', path),
})

const category = (inner: Raw, path: string): PersonCategory =>
  required(code<PersonCategory>(inner, 'category', personCategories, path), `${path}.category`)

const situationAdded = (inner: Raw, path: string): SituationAdded => ({
  category: category(inner, path),
  name: words(inner, 'name', path),
  matters: matterList(inner, path),
  subMatter: subMatter(inner, path),
  opensMatters: only(inner, 'opensMatters', path),
  ...conditionOf(inner, path),
  cite: needed(inner, 'cite', path),
})

function waiverAdded(inner: Raw, path: string): WaiverAdded {
  const waiver: WaiverAdded = {
    category: code<PersonCategory>(inner, 'category', personCategories, path),
    matters: matterList(inner, path),
    subMatter: subMatter(inner, path),
    roles: codes<PartyRole>(inner, 'roles', partyRoles, path),
    needsNoFixedIncome: only(inner, 'needsNoFixedIncome', path),
    name: words(inner, 'name', path),
    ...conditionOf(inner, path),
    cite: needed(inner, 'cite', path),
  }
  // Everybody in every matter would be spared the check, which no regulation says.
  if (waiver.category === undefined && !waiver.matters && waiver.condition === undefined) {
    throw new Malformed(
      'REQUIRED',
      `${path}.category`,
      '免予核查的要写明是哪些人员（category）、哪些事项（matters）或者什么条件（condition），至少一样。',
    )
  }
  return waiver
}

const policyLists: Readonly<Record<PolicyList, 1>> = { mattersAdded: 1, art32Added: 1, art42Added: 1 }

const listReferred = (inner: Raw, path: string): ListReferred => ({
  policy: needed(inner, 'policy', path),
  lists: codes<PolicyList>(inner, 'lists', policyLists, path) ?? ['mattersAdded'],
  cite: needed(inner, 'cite', path),
})

const limitUnits = { day: 1, workday: 1 } as const

function policyLimit(inner: Raw, path: string): PolicyLimit {
  const clock = needed(inner, 'clock', path)
  if (!isClockRule(clock) || ruleOf.get(clock)?.unit === 'hour') {
    throw new Malformed('UNKNOWN_CODE', `${path}.clock`, '没有这个期限规则，或者它按小时计算，不能并列时限。')
  }
  return {
    clock,
    amount: required(amount(inner, 'amount', { min: 1, max: 3660, isWhole: true }, path), `${path}.amount`),
    unit: required(code<PolicyLimit['unit']>(inner, 'unit', limitUnits, path), `${path}.unit`),
    cite: needed(inner, 'cite', path),
  }
}

/** Items of a list that most policies do not have. */
const itemsIfAny = <T>(raw: Raw, key: string, read: (inner: Raw, path: string) => T): T[] | undefined =>
  field(raw, key) === undefined ? undefined : items(raw, key, read)

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
    art32Added: items(raw, 'art32Added', situationAdded),
    art42Added: items(raw, 'art42Added', waiverAdded),
    alsoLists: itemsIfAny(raw, 'alsoLists', listReferred),
    additionsEffectiveTo: day(raw, 'additionsEffectiveTo') ?? null,
    standard: standard(raw),
    standardEffectiveTo: day(raw, 'standardEffectiveTo'),
    pledge: pledge(raw),
    otherReasons: localReasons(raw),
    groupThreshold: amount(raw, 'groupThreshold', { min: 1, max: 100_000, isWhole: true }) ?? 10,
    limits: itemsIfAny(raw, 'limits', policyLimit),
    articlesNotHeld: itemsIfAny(raw, 'articlesNotHeld', (inner, path) => ({
      cite: needed(inner, 'cite', path),
      why: needed(inner, 'why', path),
    })),
    sources: sources(raw),
  }
}
