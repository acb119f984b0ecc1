import type { Day } from '../day.ts'
import type { ClockRule } from '../deadlines/rules.ts'
import type { Role } from '../glossary/roles.ts'
import type { FeeSheet } from '../fees/fee-sheet.ts'

/** A clock an office may promise to keep sooner than the law asks (law.md §10, D24). */
export type PromiseKey = `PROMISE_${ClockRule}`

/** What an office decides for itself, each with the type it is read into. */
export type SettingValues = {
  FEE_TABLE: FeeSheet
  PAY_DAYS: number
  SAME_DAY_LIMIT: number
  OUTLIER_TIMES: number
  GROUP_THRESHOLD: number
  LAWYER_ACCESS_DAYS: number
  SMALL_CENTRE: boolean
  DOCUMENT_WORD: string
  SESSION_IDLE_MINUTES: number
  SESSION_HOURS: number
} & Record<PromiseKey, number | null>

export type SettingKey = keyof SettingValues

export const settingGroups = {
  FEES: '补贴标准',
  LIMITS: '期限承诺',
  THRESHOLDS: '门槛',
  OFFICE: '机构',
  SECURITY: '登录',
} as const
export type SettingGroup = keyof typeof settingGroups

/** Where a value was wrong, below the value itself: '' is the value, `rows.3` a row of it. */
export type SettingFault = { path: string; message: string }
export type ReadSetting<T> = { ok: true; value: T } | { ok: false; faults: SettingFault[] }

/** One thing an office decides: what may be said, by whom, and what holds until somebody has said it. */
export type SettingRule<K extends SettingKey = SettingKey> = {
  key: K
  title: string
  group: SettingGroup
  unit: string
  /** What follows from it, said to whoever decides. */
  about: string
  /** What may be set, and the article that says so. */
  within: string
  cite: readonly string[]
  kind: 'NUMBER' | 'SWITCH' | 'TEXT' | 'FEES'
  /** A whole region, with all below it that has not decided for itself, or one office. */
  holdsFor: 'REGION' | 'OFFICE'
  /** Who enters it; the first counts as the one to turn to. */
  enteredBy: readonly Role[]
  /** Who agrees, always another person; nobody: it holds once entered. */
  agreedBy: readonly Role[]
  /** An exception ends by itself; other values hold until the next. */
  endsWithinDays: number | null
  needsPaper: boolean
  /** The longest it may be put back: a table may be entered after it came into force, as long as no case went by another. */
  mayBegin: 'TODAY' | 'BEFORE'
  /** What holds where nobody has said anything; null: nothing does. */
  otherwise: SettingValues[K] | null
  read: (raw: unknown, fromOn: Day) => ReadSetting<SettingValues[K]>
  shown: (value: SettingValues[K]) => string
}

export const held = <T>(value: T): ReadSetting<T> => ({ ok: true, value })
export const wrong = (message: string, path = ''): { ok: false; faults: SettingFault[] } => ({ ok: false, faults: [{ path, message }] })
