import { toDay } from '../../day.ts'
import type { Policy } from '../policy.ts'
import { loadPolicies } from './load.ts'
import type { PolicyFault } from './load.ts'
import type { PolicyRow } from './policy-row.ts'
import { readPolicySheet } from './sheet.ts'
import type { PolicyImportFault } from './sheet.ts'
import { policyColumns, singleKinds } from './sheet-words.ts'

/** What an office hands in: a sheet as rows of text, or a file of JSON as its text. One policy at a time. */
export type PolicyHandedIn = { rows: readonly (readonly string[])[] } | { json: string }

/** `told`: what of the sheet was not read as a rule. */
export type ImportedPolicy = { ok: true; row: PolicyRow; policy: Policy; told: string[] } | { ok: false; faults: PolicyImportFault[] }

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const whole = (message: string): PolicyImportFault[] => [{ row: null, column: null, message }]

type Taken = {
  row: unknown
  placeOf: (path: string) => Pick<PolicyImportFault, 'row' | 'column'>
  faults: PolicyImportFault[]
  told: string[]
}

function fromJson(json: string): Taken {
  const placeOf = (path: string) => ({ row: null, column: path === '' ? null : path })
  try {
    const read: unknown = JSON.parse(json)
    const one: unknown = Array.isArray(read) && read.length === 1 ? read[0] : read
    if (Array.isArray(one)) return { row: null, placeOf, told: [], faults: whole(`一次导入一份政策，文件里有 ${one.length} 份。`) }
    return { row: one, placeOf, told: [], faults: isObject(one) ? [] : whole('文件里应是一份政策（JSON 对象）。') }
  } catch {
    return { row: null, placeOf, told: [], faults: whole('不是有效的 JSON 文件，请检查括号、引号和逗号。') }
  }
}

/** What a source of a sheet supports: everything the sheet says, since the one document carries it. */
const supported = ['title', 'effectiveFrom', 'mattersAdded', 'art32Added', 'art42Added', 'standard', 'pledge', 'otherReasons', 'limits']

/** The document that a sheet names in rows of its own becomes the policy's source; who hands it in has compared it. */
function withSource(row: Record<string, unknown>): Record<string, unknown> {
  const { docNo, publication, publishedOn, ...rest } = row
  const given = Object.fromEntries(
    Object.entries({ docNo, publication, publishedOn }).filter(([, value]) => value !== undefined && value !== ''),
  )
  return { ...rest, sources: [{ supports: supported.filter((path) => path in rest), title: rest.title ?? '', ...given, mark: '核' }] }
}

/** The longest path with a place of its own: a fault deep in an item stands in the item's row. */
function placeIn(places: ReadonlyMap<string, number>, path: string): number | null {
  for (let at = path; at !== ''; at = at.replace(/(\.[^.[]*|\[\d+\]|^[^.[]+)$/, '')) {
    const row = places.get(at)
    if (row !== undefined) return row
  }
  return null
}

/** In which column of a sheet a field stands. */
function columnOf(path: string): string {
  const key =
    path
      .replace(/\[\d+\]/g, '')
      .split('.')
      .at(-1) ?? ''
  const of: Readonly<Record<string, string>> = {
    cite: policyColumns.cite,
    matter: policyColumns.matters,
    matters: policyColumns.matters,
    subMatter: policyColumns.matters,
    category: policyColumns.persons,
    persons: policyColumns.persons,
    condition: policyColumns.condition,
    conditionKey: policyColumns.condition,
  }
  return of[key] ?? policyColumns.content
}

function fromSheet(rows: readonly (readonly string[])[]): Taken {
  const { row, places, faults, told } = readPolicySheet(rows)
  const placeOf = (path: string) => {
    const at = placeIn(places, path)
    return { row: at, column: at === null ? null : columnOf(path) }
  }
  return { row: withSource(row), placeOf, faults, told }
}

const firstDay = toDay('1990-01-01')
const lastDay = toDay('2199-12-31')

/** What the product's own rows may leave open and an office may not: a place, a day, a document. */
function lacking({ region, rank, effectiveFrom, sources }: Policy): [path: string, message: string][] {
  const isDayOff = effectiveFrom !== null && (effectiveFrom < firstDay || effectiveFrom > lastDay)
  return [
    ...(region === null && rank !== 'LAW' && rank !== 'ADMIN_REG'
      ? [['region', '要写地区代码：这份规定管哪个地区。'] as [string, string]]
      : []),
    ...(rank === 'LAW' || rank === 'ADMIN_REG'
      ? [['rank', '法律和行政法规随系统更新，这里只录入地方性法规、规章和规范性文件。'] as [string, string]]
      : []),
    ...(effectiveFrom === null ? [['effectiveFrom', '要写施行日：从哪一天收到的申请起适用。'] as [string, string]] : []),
    ...(isDayOff ? [['effectiveFrom', `施行日应在 ${firstDay} 到 ${lastDay} 之间，请核对。`] as [string, string]] : []),
    ...(sources.every(({ docNo }) => docNo === null) ? [['sources', '要写文号：以哪个文件为准。'] as [string, string]] : []),
  ]
}

const lookup = (policies: readonly Policy[]): ReadonlySet<string> => new Set(policies.map(({ id }) => id))

/**
 * One policy from outside, all of it or nothing; every fault by row and column, or by key. `existing` is what lists may refer to, and the
 * conditions for being in force with it are looked at when it is entered (enterPolicies).
 */
export function importPolicy(handed: PolicyHandedIn, existing: readonly Policy[]): ImportedPolicy {
  const taken = 'json' in handed ? fromJson(handed.json) : fromSheet(handed.rows)
  if (taken.faults.length > 0 && !isObject(taken.row)) return { ok: false, faults: taken.faults }
  const known = lookup(existing)
  const loaded = loadPolicies([taken.row], known)
  const at = (path: string, message: string): PolicyImportFault => {
    const place = taken.placeOf(path)
    return { ...place, message: 'rows' in handed ? inWordsOfSheet(message) : message }
  }
  const ofRow = loaded.ok ? [] : loaded.errors.map(({ path, message }: PolicyFault) => at(path, message))
  const [policy] = loaded.ok ? loaded.policies : []
  const ofOffice = policy ? lacking(policy).map(([path, message]) => at(path, message)) : []
  const isTold = (one: PolicyImportFault) =>
    taken.faults.some(({ row, column }) => row !== null && row === one.row && column === one.column)
  const faults = [
    ...taken.faults,
    ...(taken.faults.length > 0 && 'rows' in handed ? ofRow.filter((one) => one.row !== null && !isTold(one)) : ofRow),
    ...ofOffice,
  ]
  if (faults.length > 0 || !policy) return { ok: false, faults: faults.length > 0 ? once(faults) : whole('没有读出政策。') }
  return { ok: true, row: taken.row as PolicyRow, policy, told: taken.told }
}

const kindOf: ReadonlyMap<string, string> = new Map(Object.entries(singleKinds).map(([kind, field]) => [field, kind]))

/** What no row of the sheet carries is said by the word of the row that is wanted. */
const inWordsOfSheet = (message: string): string =>
  message.replace(/^缺少必填项 (\S+)。$/, (all, field: string) => (kindOf.has(field) ? `还缺「${kindOf.get(field) ?? ''}」一行。` : all))

/** One thing wrong is said once, though two readers found it. */
const once = (faults: readonly PolicyImportFault[]): PolicyImportFault[] =>
  faults.filter(({ row, message }, at) => faults.findIndex((other) => other.row === row && other.message === message) === at)
