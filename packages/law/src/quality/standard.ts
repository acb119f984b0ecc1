import type { Day } from '../day.ts'
import type { AidForm } from '../glossary/cases.ts'
import type { Mark } from '../marks.ts'
import type { InputError } from '../shape.ts'

/** 评查标准 (quality.md §2, Q-05…Q-07): weights, grades and vetoes as data, with version and citation. */
export type QualityItem = {
  id: string
  label: string
  weight: number
  /** A case settled without a hearing has no hearing to score; the other weights then carry the whole. */
  mayNotApply: boolean
}

export type GradeCode = 'EXCELLENT' | 'GOOD' | 'PASS' | 'FAIL'
export type Grade = { code: GradeCode; label: string; from: number }
export type Veto = { code: string; label: string; cite: string; mark: Mark }

export type QualityStandard = {
  id: string
  version: string
  title: string
  forms: readonly AidForm[]
  items: readonly QualityItem[]
  /** Best first; the last begins at 0. */
  grades: readonly Grade[]
  vetoes: readonly Veto[]
  /** Points are given in steps of this; 0.5 keeps sums exact. */
  step: number
  /** More than this many points apart, and a third reviewer decides. */
  thirdBeyond: number
  since: Day | null
  cite: string
  mark: Mark
}

const fault = (code: string, path: string, message: string): { ok: false; error: InputError } => ({
  ok: false,
  error: { code, path, message },
})

const descends = (grades: readonly Grade[]): boolean => grades.every((grade, i) => i === 0 || grade.from < (grades[i - 1]?.from ?? 0))

/** A standard whose parts add up (100), whose grades cover 0 to 100 without a gap, and whose ids are its own. */
export function loadStandard(standard: QualityStandard): { ok: true; standard: QualityStandard } | { ok: false; error: InputError } {
  const { items, grades, vetoes, step, thirdBeyond } = standard
  const ids = [...items.map((item) => item.id), ...vetoes.map((veto) => veto.code)]
  if (new Set(ids).size !== ids.length) return fault('DOUBLE_ID', 'items', '评查项目有重复的编号。')
  if (items.some((item) => !(Number.isSafeInteger(item.weight) && item.weight > 0)))
    return fault('BAD_WEIGHT', 'items', '每个项目的分值应为正整数。')
  if (items.reduce((sum, item) => sum + item.weight, 0) !== 100) return fault('NOT_100', 'items', '各项目分值合计应为 100 分。')
  if (items.every((item) => item.mayNotApply)) return fault('NOTHING_SURE', 'items', '至少要有一个项目对每件案件都适用。')
  const tops = grades.every((grade) => grade.from >= 0 && grade.from <= 100)
  if (!tops || !descends(grades) || grades.at(-1)?.from !== 0)
    return fault('BAD_GRADES', 'grades', '等级应从高到低排列，最低一级从 0 分起。')
  if (step !== 0.5 && step !== 1) return fault('BAD_STEP', 'step', '打分档应为 0.5 分或者 1 分。')
  if (!(thirdBeyond >= 0 && thirdBeyond <= 100)) return fault('BAD_SPREAD', 'thirdBeyond', '引入第三人的分差应在 0 到 100 之间。')
  return { ok: true, standard }
}
