import { plainNumerals, whole } from './numerals.ts'
import { bad, good, quoted, type Read } from './read.ts'
import { looksEmpty, withoutInvisible } from './text.ts'

export type CountAsked = { what?: string; units?: readonly string[]; least?: number; most?: number }

/** 4, ４, 四, 4口人, 4 人: a whole number of what was asked. */
export function readCount(typed: string, { what = '数量', units = [], least = 0, most = 9_999 }: CountAsked = {}): Read<number> {
  if (looksEmpty(typed)) return bad(`请填写${what}。`)
  // 1 2 is not 12.
  const plain = plainNumerals(withoutInvisible(typed).normalize('NFKC'))
    .trim()
    .replace(/(?<!\d)\s+|\s+(?!\d)/g, '')
  const unit = [...units].sort((a, b) => b.length - a.length).find((word) => plain.endsWith(word))
  const value = whole(unit === undefined ? plain : plain.slice(0, -unit.length))
  if (value === null) return bad(`看不懂${quoted(typed)}。${what}请填整数，例如 ${Math.max(least, 3)}。`)
  if (value < least || value > most) return bad(`${what}应在 ${least} 到 ${most} 之间，现在读到的是 ${value}，请核对。`)
  return good(value)
}
