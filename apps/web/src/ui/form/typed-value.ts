import { type Phone, type Read, readCount, readPhone, readSum, writtenPhone } from '@fayuan/law/reading'
import type { Field } from './field.ts'

export const countUnits = ['口人', '口子', '口', '个人', '人', '名', '个', '份', '件', '页', '分钟', '%']

type Asked = Pick<Field, 'kind' | 'label'>
const kinds = ['money', 'monthly', 'number', 'tel'] as const
export type ValueKind = (typeof kinds)[number]
export const isValueKind = (kind: string): kind is ValueKind => kinds.some((one) => one === kind)

/** Sums, counts, telephones and numbers of papers are read as people write them, or refused with an example; never bent. */
export function readingOf({ kind, label }: Asked, typed: string): Read<number | Phone> | null {
  if (kind === 'money') return readSum(typed, { what: label, most: 1e12 })
  if (kind === 'monthly') return readSum(typed, { what: label, per: 'MONTH' })
  if (kind === 'number') return readCount(typed, { what: label, units: countUnits, most: 1e9 })
  return kind === 'tel' ? readPhone(typed) : null
}

/** Why what is typed cannot be read; null where it can, or where nothing is typed. */
export function valueFault(asked: Asked, typed: string): string | null {
  const read = typed.trim() === '' ? null : readingOf(asked, typed)
  return read && !read.ok ? read.reason : null
}

/** What was read, for whoever typed it in another way than it is kept. */
export function valueSaidBack(asked: Asked, typed: string): string {
  const read = typed.trim() === '' ? null : readingOf(asked, typed)
  if (!read?.ok) return ''
  const { value } = read
  if (typeof value !== 'number') return writtenPhone(value) === typed.trim() ? '' : writtenPhone(value)
  const words = sumText(value)
  if (words === typed.trim()) return ''
  if (asked.kind === 'number') return words
  return asked.kind === 'monthly' ? `每月 ${words} 元` : `${words} 元`
}

const hundredths = new Intl.NumberFormat('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const whole = new Intl.NumberFormat('zh-CN')
const sumText = (yuan: number) => (Number.isInteger(yuan) ? whole : hundredths).format(yuan)
