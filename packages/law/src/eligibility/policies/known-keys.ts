import type { InputError } from '../../shape.ts'
import type { PolicyRow, SourceRow } from './policy-row.ts'

/** Which keys a row of policies may carry, at every level: a key nobody reads would be lost without a word. */
type Keys = { readonly [key: string]: true | Keys | readonly [Keys] }
type Said<T> = Readonly<Record<keyof T, true | Keys | readonly [Keys]>>
type Item<L> = L extends readonly (infer T)[] ? T : never

const condition = { condition: true, conditionKey: true, isAskedOfStaff: true } as const

const matter = { ...condition, matter: true, subMatter: true, persons: true, cite: true } as const satisfies Said<
  Required<Item<PolicyRow['mattersAdded']>>
>
const situation = {
  ...condition,
  category: true,
  name: true,
  matters: true,
  subMatter: true,
  opensMatters: true,
  cite: true,
} as const satisfies Said<Required<Item<PolicyRow['art32Added']>>>
const waiver = {
  ...condition,
  category: true,
  matters: true,
  subMatter: true,
  roles: true,
  needsNoFixedIncome: true,
  name: true,
  cite: true,
} as const satisfies Said<Required<Item<PolicyRow['art42Added']>>>
const source = { supports: true, title: true, docNo: true, publication: true, publishedOn: true, mark: true } as const satisfies Said<
  Required<SourceRow>
>

export const policyKeys = {
  id: true,
  title: true,
  region: true,
  rank: true,
  effectiveFrom: true,
  effectiveTo: true,
  earliestDay: true,
  mattersAdded: [matter],
  isMattersComplete: true,
  mayAlsoList: true,
  art32Added: [situation],
  art42Added: [waiver],
  alsoLists: [{ policy: true, lists: true, cite: true }],
  additionsEffectiveTo: true,
  standard: {
    kind: true,
    monthlyPerCapita: true,
    isInclusive: true,
    knowsEvents: true,
    cites: { income: true, registry: true, event: true },
    multiple: true,
    persons: true,
  },
  standardEffectiveTo: true,
  pledge: { barredIfPriorFalse: true, cite: true },
  otherReasons: { accepted: true, cite: true },
  groupThreshold: true,
  limits: [{ clock: true, amount: true, unit: true, cite: true }],
  articlesNotHeld: [{ cite: true, why: true }],
  sources: [source],
} as const satisfies Said<Required<PolicyRow>>

/** How many letters apart two words are; a swap of neighbours counts as one. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...new Array<number>(b.length).fill(0)])
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity
  for (let j = 1; j <= b.length; j++) (rows[0] ?? [])[j] = j
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Infinity
      ;(rows[i] ?? [])[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same, swapped)
    }
  }
  return at(a.length, b.length)
}

const longest = 40

/** The key that was probably meant; null when none is near. */
function likeliest(typed: string, keys: readonly string[]): string | null {
  if (typed.length > longest) return null
  const near = keys
    .map((key) => ({ key, off: distance(typed.toLowerCase(), key.toLowerCase()) }))
    .filter(({ key, off }) => off <= Math.max(2, Math.floor(key.length / 3)))
  return near.sort((a, b) => a.off - b.off)[0]?.key ?? null
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function faultOf(key: string, path: string, keys: readonly string[]): InputError {
  const meant = likeliest(key, keys)
  const shown = key.slice(0, longest)
  const hint = meant === null ? `这里可以写的有 ${keys.join('、')}。` : `是不是「${meant}」？`
  return { code: 'UNKNOWN_KEY', path: path === '' ? shown : `${path}.${shown}`, message: `不认识的键「${shown}」，${hint}` }
}

function walk(value: unknown, keys: Keys, path: string): InputError[] {
  if (!isObject(value)) return []
  return Object.keys(value).flatMap((key) => {
    const inner = Object.hasOwn(keys, key) ? keys[key] : undefined
    if (inner === undefined) return [faultOf(key, path, Object.keys(keys))]
    const at = path === '' ? key : `${path}.${key}`
    const held = value[key]
    if (inner === true) return []
    if (!Array.isArray(inner)) return walk(held, inner as Keys, at)
    return Array.isArray(held) ? held.slice(0, 200).flatMap((item, index) => walk(item, inner[0] as Keys, `${at}[${index}]`)) : []
  })
}

/** Every key of a row that nobody would read, each with its path and the key that was probably meant. */
export const unknownKeys = (row: unknown): InputError[] => walk(row, policyKeys, '')
