import { Malformed, amount, asObject, day, field, list, reading, required, text } from '../shape.ts'
import type { InputError, Raw } from '../shape.ts'
import { limitKinds } from './limit-rows.ts'
import type { LimitKind, LimitRow } from './limit-rows.ts'
import { isClockRule, ruleOf } from './rules.ts'
import type { ClockRule } from './rules.ts'

const units = { day: '日', workday: '个工作日', month: '个月' } as const

export type LoadedLimits = { ok: true; rows: LimitRow[] } | { ok: false; error: InputError }

function oneOf<T extends string>(raw: Raw, key: string, path: string, table: Readonly<Record<T, string>>): T {
  const value = required(field(raw, key), `${path}.${key}`)
  if (typeof value === 'string' && Object.hasOwn(table, value)) return value as T
  throw new Malformed('UNKNOWN_CODE', `${path}.${key}`, `应为 ${Object.keys(table).join('、')} 之一。`)
}

function readClock(raw: Raw, path: string): ClockRule {
  const id = required(field(raw, 'beside'), `${path}.beside`)
  if (isClockRule(id) && ruleOf.get(id)?.unit !== 'hour') return id
  throw new Malformed('UNKNOWN_CODE', `${path}.beside`, '没有这个期限规则，或者它按小时计算，不能并列时限。')
}

const words = (raw: Raw, key: string, path: string): string => {
  const value = field(raw, key)
  if (typeof value === 'string' && value.trim() !== '') return value.trim()
  throw new Malformed('REQUIRED', `${path}.${key}`, `缺少必填项 ${path}.${key}。`)
}

/** A promise longer than the law's own days would only mislead (law.md §10: it never replaces the period). */
function refuseLonger(row: LimitRow, path: string): void {
  const law = ruleOf.get(row.beside)
  if (row.kind === 'STATUTORY' || !law || law.amount === null || law.unit !== row.unit || row.amount <= law.amount) return
  throw new Malformed('LONGER_THAN_LAW', `${path}.amount`, `承诺和内控的时限不能比法定的 ${law.amount} 日长。`)
}

function readRow(value: unknown, index: number): LimitRow {
  const path = `limits[${index}]`
  const raw = asObject(value, path)
  const kind: LimitKind = oneOf(raw, 'kind', path, limitKinds)
  const beside = readClock(raw, path)
  const since = required(day(raw, 'since', path), `${path}.since`)
  const until = day(raw, 'until', path) ?? null
  if (until !== null && until < since) throw new Malformed('ENDS_BEFORE_IT_BEGINS', `${path}.until`, '失效的日子不能早于生效的日子。')
  const row: LimitRow = {
    id: words(raw, 'id', path),
    kind,
    title: words(raw, 'title', path),
    beside,
    countedAs: beside,
    variant: null,
    region: text(raw, 'region', /^\d{6}$/, '请填写六位行政区划代码。', path) ?? null,
    amount: required(amount(raw, 'amount', { min: 1, max: 3660, isWhole: true }, path), `${path}.amount`),
    unit: oneOf(raw, 'unit', path, units),
    cite: [words(raw, 'cite', path)],
    since,
    until,
    mark: '设',
  }
  refuseLonger(row, path)
  return row
}

/** An agency's own promised and internal limits, as they come in from its settings. */
export const loadLimits = (input: unknown): LoadedLimits => {
  const read = reading(() => {
    const rows = (list(asObject(input, ''), 'limits', 200) ?? []).map(readRow)
    const ids = rows.map(({ id }) => id)
    const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index)
    if (twice >= 0) throw new Malformed('TWICE', `limits[${twice}].id`, '这个编号已经用过，请换一个。')
    return rows
  })
  return read.ok ? { ok: true, rows: read.value } : read
}
