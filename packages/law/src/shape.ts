import { dayOfMs, isDay, parseInstant } from './day.ts'
import type { Day } from './day.ts'

/** Reading untrusted input field by field; the first fault found is named by its path (contracts/assess.md). */
export type InputError = { code: string; path: string; message: string }

/** Carried inside a parser only; every parser turns it into an answer before it returns. */
export class Malformed extends Error {
  readonly fault: InputError
  constructor(code: string, path: string, message: string) {
    super(message)
    this.fault = { code, path, message }
  }
}

export type Raw = Readonly<Record<string, unknown>>

const at = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`)

const shown = (value: unknown): string => (typeof value === 'string' ? `「${value.slice(0, 40)}」` : '这个值')

export function asObject(value: unknown, path: string): Raw {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Malformed('INVALID_TYPE', path, '这里应为一个对象。')
  return value as Raw
}

/** The own value of a field; null counts as not given. */
export const field = (raw: Raw, key: string): unknown => (Object.hasOwn(raw, key) ? (raw[key] ?? undefined) : undefined)

export function required<T>(value: T | undefined, path: string): T {
  if (value === undefined) throw new Malformed('REQUIRED', path, `缺少必填项 ${path}。`)
  return value
}

export function code<T extends string>(raw: Raw, key: string, table: Readonly<Record<T, unknown>>, path = ''): T | undefined {
  const value = field(raw, key)
  if (value === undefined) return undefined
  if (typeof value !== 'string') throw new Malformed('INVALID_TYPE', at(path, key), '这里应为代码（文字）。')
  if (!Object.hasOwn(table, value)) throw new Malformed('UNKNOWN_CODE', at(path, key), `不认识的代码${shown(value)}。`)
  return value as T
}

export function flag(raw: Raw, key: string, path = ''): boolean | undefined {
  const value = field(raw, key)
  if (value === undefined || typeof value === 'boolean') return value
  throw new Malformed('INVALID_TYPE', at(path, key), '这里应为 true 或者 false。')
}

type Range = { min?: number; max?: number; isWhole?: boolean }

export function amount(raw: Raw, key: string, range: Range, path = ''): number | undefined {
  const value = field(raw, key)
  if (value === undefined) return undefined
  const where = at(path, key)
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Malformed('INVALID_TYPE', where, '这里应为数字。')
  if (range.isWhole && !Number.isSafeInteger(value)) throw new Malformed('INVALID_TYPE', where, '这里应为整数。')
  if (range.min !== undefined && value < range.min) {
    if (range.min === 0) throw new Malformed('NEGATIVE', where, '这里不能是负数。')
    throw new Malformed('OUT_OF_RANGE', where, `这里不能小于 ${range.min}。`)
  }
  if (range.max !== undefined && value > range.max) throw new Malformed('OUT_OF_RANGE', where, `这里不能大于 ${range.max}。`)
  return value
}

/** A day, or the Chinese day of an instant written with its offset. */
export function day(raw: Raw, key: string, path = ''): Day | undefined {
  const value = field(raw, key)
  if (value === undefined) return undefined
  if (isDay(value)) return value
  const ms = parseInstant(value)
  if (ms !== null) return dayOfMs(ms)
  if (typeof value !== 'string') throw new Malformed('INVALID_TYPE', at(path, key), '这里应为日期，例如 2025-03-10。')
  throw new Malformed('IMPOSSIBLE_DATE', at(path, key), `不是有效的日期${shown(value)}，请写成 2025-03-10 的样子。`)
}

export function text(raw: Raw, key: string, pattern: RegExp, hint: string, path = ''): string | undefined {
  const value = field(raw, key)
  if (value === undefined) return undefined
  if (typeof value !== 'string') throw new Malformed('INVALID_TYPE', at(path, key), '这里应为文字。')
  if (!pattern.test(value)) throw new Malformed('INVALID_FORMAT', at(path, key), hint)
  return value
}

export function list(raw: Raw, key: string, max: number, path = ''): readonly unknown[] | undefined {
  const value = field(raw, key)
  if (value === undefined) return undefined
  if (!Array.isArray(value)) throw new Malformed('INVALID_TYPE', at(path, key), '这里应为列表。')
  if (value.length > max) throw new Malformed('OUT_OF_RANGE', at(path, key), `这里最多 ${max} 项。`)
  return value
}

/** Runs a reader and turns its fault into an answer. */
export function reading<T>(read: () => T): { ok: true; value: T } | { ok: false; error: InputError } {
  try {
    return { ok: true, value: read() }
  } catch (error) {
    if (error instanceof Malformed) return { ok: false, error: error.fault }
    throw error
  }
}
