import { reading } from '../../shape.ts'
import type { InputError } from '../../shape.ts'
import { loadPolicy } from '../policy.ts'
import type { Policy } from '../policy.ts'
import { unknownKeys } from './known-keys.ts'
import { readPolicyRow } from './policy-row.ts'

/** Where a row of policies is refused: its place in the list, its id if it could be read, the field, and why in Chinese. */
export type PolicyFault = { row: number; id: string | null; code: string; path: string; message: string }

export type LoadedPolicies = { ok: true; policies: Policy[] } | { ok: false; errors: PolicyFault[] }

const idOf = (row: unknown): string | null => {
  const id = typeof row === 'object' && row !== null ? Reflect.get(row, 'id') : null
  return typeof id === 'string' ? id.slice(0, 40) : null
}

type Read = { row: number; policy: Policy }

/** A key nobody knows is a fault like any other: what it carries would be lost. */
function readRow(value: unknown, row: number): { good: Read } | { bad: PolicyFault[] } {
  const bad = (faults: readonly InputError[]) => ({ bad: faults.map((fault) => ({ row, id: idOf(value), ...fault })) })
  const unknown = unknownKeys(value)
  const read = reading(() => readPolicyRow(value))
  if (!read.ok) return bad([...unknown, read.error])
  if (unknown.length > 0) return bad(unknown)
  const loaded = loadPolicy(read.value)
  return loaded.ok ? { good: { row, policy: loaded.policy } } : bad([loaded.error])
}

/** A policy without a day is not in force, so it begins after everything ends. */
const begins = ({ effectiveFrom }: Policy): string => effectiveFrom ?? 'never'
const ends = ({ effectiveTo }: Policy): string => effectiveTo ?? '9999-12-31'

const overlaps = (a: Policy, b: Policy): boolean =>
  a.region !== null && a.region === b.region && a.rank === b.rank && begins(a) <= ends(b) && begins(b) <= ends(a)

function clash({ row, policy }: Read, before: readonly Read[]): PolicyFault | null {
  const twin = before.find((other) => other.policy.id === policy.id)
  if (twin) {
    return { row, id: policy.id, code: 'DUPLICATE', path: 'id', message: `编号 ${policy.id} 与第 ${twin.row + 1} 行重复。` }
  }
  const other = before.find((earlier) => overlaps(earlier.policy, policy))
  if (!other) return null
  const message = `与第 ${other.row + 1} 行「${other.policy.title}」同一地区、同一效力层级，施行期间重叠；请先写明前一个的失效日。`
  return { row, id: policy.id, code: 'OVERLAP', path: 'effectiveFrom', message }
}

/** A list may refer only to a policy that is loaded with it, or known already. */
const unknownReferences = (good: readonly Read[], known: ReadonlySet<string>): PolicyFault[] =>
  good.flatMap(({ row, policy }) =>
    (policy.alsoLists ?? []).flatMap(({ policy: id }, index): PolicyFault[] => {
      if (id !== policy.id && (known.has(id) || good.some((other) => other.policy.id === id))) return []
      const message = id === policy.id ? '清单不能参照自己。' : `没有编号是 ${id} 的政策，清单不能参照它。`
      return [{ row, id: policy.id, code: 'UNKNOWN_POLICY', path: `alsoLists[${index}].policy`, message }]
    }),
  )

/** Loads policy data; `known` are ids of policies that are there already. One bad row and nothing is loaded; every bad row is named, so that a file can be mended in one go. */
export function loadPolicies(rows: readonly unknown[], known: ReadonlySet<string> = new Set()): LoadedPolicies {
  const read = rows.map(readRow)
  const good = read.flatMap((one) => ('good' in one ? [one.good] : []))
  const bad = read.flatMap((one) => ('bad' in one ? one.bad : []))
  const clashes = good.map((one, index) => clash(one, good.slice(0, index))).filter((fault) => fault !== null)
  const errors = [...bad, ...clashes, ...unknownReferences(good, known)].sort((a, b) => a.row - b.row)
  return errors.length > 0 ? { ok: false, errors } : { ok: true, policies: good.map((one) => one.policy) }
}
