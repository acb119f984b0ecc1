import { isDay } from './day.ts'
import type { Day } from './day.ts'

/** What somebody typed into a cell, full-width digits and brackets made plain. */
export const tidy = (value: string | undefined): string => (value ?? '').normalize('NFKC').trim()

/** Header words as people type them: full-width brackets and blanks do not matter. */
export const plain = (word: string): string => tidy(word).replace(/\s/g, '')

export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => tidy(cell) === '')

const typedDay = /(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?/

/** 2025-01-01, 2025/1/1, 2025.1.1 and 2025年1月1日 are the same day. */
export function dayIn(typed: string): Day | null {
  const two = (digits: string) => digits.padStart(2, '0')
  const day = typed.replace(typedDay, (_all, year: string, month: string, date: string) => `${year}-${two(month)}-${two(date)}`)
  return isDay(day) ? day : null
}
