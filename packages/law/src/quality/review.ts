import { gradeOf, scoreSheet } from './sheet.ts'
import type { Sheet } from './sheet.ts'
import type { Grade, QualityStandard } from './standard.ts'

/** What the sheets of one case come to: two independent reviewers, a third where they are too far apart. */
export type ReviewAnswer =
  | { state: 'WAITING'; need: string; difference: number | null }
  | { state: 'THIRD_NEEDED'; need: string; difference: number }
  | { state: 'DONE'; score: number; grade: Grade | null; vetoed: string[]; difference: number; variance: number }
  | { state: 'REFUSED'; code: string; need: string }

const rounded = (value: number): number => Math.round(value * 10) / 10
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** Population variance, two decimals; for two reviewers a quarter of the squared difference. */
const varianceOf = (values: readonly number[]): number => {
  const middle = mean(values)
  return Math.round(mean(values.map((value) => (value - middle) ** 2)) * 100) / 100
}

/** Of three, the two that stand closest count; when both are as far from the middle one, all three do. [设] */
function settledOf(scores: readonly number[]): number {
  const [low = 0, middle = 0, high = 0] = scores.toSorted((a, b) => a - b)
  const [below, above] = [rounded(middle - low), rounded(high - middle)]
  if (below === above) return mean([low, middle, high])
  return below < above ? mean([low, middle]) : mean([middle, high])
}

type Scored = { score: number; vetoed: readonly string[] }

function done(scored: readonly Scored[], standard: QualityStandard, value: number): ReviewAnswer {
  const scores = scored.map(({ score }) => score)
  const against = scored.filter(({ vetoed }) => vetoed.length > 0)
  const isVetoed = against.length * 2 > scored.length
  const score = rounded(value)
  return {
    state: 'DONE',
    score,
    grade: isVetoed ? (standard.grades.at(-1) ?? null) : gradeOf(standard, score),
    vetoed: isVetoed ? [...new Set(against.flatMap(({ vetoed }) => vetoed))].sort() : [],
    difference: rounded(Math.max(...scores) - Math.min(...scores)),
    variance: varianceOf(scores),
  }
}

function ofTwo(scored: readonly [Scored, Scored], standard: QualityStandard): ReviewAnswer {
  const [a, b] = scored
  const difference = rounded(Math.abs(a.score - b.score))
  if (difference > standard.thirdBeyond) {
    const need = `两位评查人相差 ${difference} 分，超过 ${standard.thirdBeyond} 分，请再安排一位评查人。`
    return { state: 'THIRD_NEEDED', need, difference }
  }
  if (a.vetoed.length > 0 !== b.vetoed.length > 0) {
    const need = '只有一位评查人认为属于一票不合格情形，请再安排一位评查人。'
    return { state: 'THIRD_NEEDED', need, difference }
  }
  return done(scored, standard, mean([a.score, b.score]))
}

/** Brings the sheets of one case together. Pure and total: refuses what is not an independent review of two or three. */
export function reconcile(sheets: readonly Sheet[], standard: QualityStandard): ReviewAnswer {
  const reviewers = new Set(sheets.map((sheet) => sheet.reviewer))
  if (reviewers.size !== sheets.length) return { state: 'REFUSED', code: 'SAME_REVIEWER', need: '同一人不能对一件案件评两次。' }
  if (sheets.length > 3) return { state: 'REFUSED', code: 'TOO_MANY', need: '一件案件最多由三人评查。' }
  const answers = sheets.map((sheet) => scoreSheet(sheet, standard))
  const faulty = answers.find((answer) => answer.state === 'INVALID')
  if (faulty) return { state: 'REFUSED', code: 'INVALID_SHEET', need: faulty.faults[0]?.message ?? '' }
  const scored = answers.flatMap(({ score, vetoed }) => (score === null ? [] : [{ score, vetoed }]))
  const [first, second, third] = scored
  if (scored.length < sheets.length) return { state: 'WAITING', need: '还有评查人没有评完。', difference: null }
  if (!first || !second) return { state: 'WAITING', need: '一件案件至少由两人独立评查。', difference: null }
  if (!third) return ofTwo([first, second], standard)
  return done([first, second, third], standard, settledOf([first.score, second.score, third.score]))
}
