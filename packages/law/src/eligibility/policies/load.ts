import { reading } from '../../shape.ts'
import { loadPolicy } from '../policy.ts'
import type { Policy } from '../policy.ts'
import { readPolicyRow } from './policy-row.ts'

/** Where a row of policies is refused: its place in the list, its id if it could be read, the field, and why in Chinese. */
export type PolicyFault = { row: number; id: string | null; code: string; path: string; message: string }

export type LoadedPolicies = { ok: true; policies: Policy[] } | { ok: false; errors: PolicyFault[] }

const idOf = (row: unknown): string | null => {
  const id = typeof row === 'object' && row !== null ? Reflect.get(row, 'id') : null
  return typeof id === 'string' ? id.slice(0, 40) : null
}

type Read = { row: number; policy: Policy }

function readRow(value: unknown, row: number): { good: Read } | { bad: PolicyFault } {
  const at = { row, id: idOf(value) }
  const read = reading(() => readPolicyRow(value))
  if (!read.ok) return { bad: { ...at, ...read.error } }
  const loaded = loadPolicy(read.value)
  return loaded.ok ? { good: { row, policy: loaded.policy } } : { bad: { ...at, ...loaded.error } }
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

/** Loads policy data. One bad row and nothing is loaded; every bad row is named, so that a file can be mended in one go. */
export function loadPolicies(rows: readonly unknown[]): LoadedPolicies {
  const read = rows.map(readRow)
  const good = read.flatMap((one) => ('good' in one ? [one.good] : []))
  const bad = read.flatMap((one) => ('bad' in one ? [one.bad] : []))
  const clashes = good.map((one, index) => clash(one, good.slice(0, index))).filter((fault) => fault !== null)
  const errors = [...bad, ...clashes].sort((a, b) => a.row - b.row)
  return errors.length > 0 ? { ok: false, errors } : { ok: true, policies: good.map((one) => one.policy) }
}
