import type { Grade, QualityStandard } from './standard.ts'

/** 评查表: points by item; an item left out is not scored yet. */
export type Points = number | 'NOT_APPLICABLE'
export type Sheet = { reviewer: string; points: Readonly<Record<string, Points>>; vetoes?: readonly string[] }

export type SheetFault = { code: string; item: string; message: string }
export type SheetScore = {
  state: 'COMPLETE' | 'PARTIAL' | 'INVALID'
  /** Out of 100, one decimal; null until every item that applies is scored. */
  score: number | null
  /** What the score can still become. */
  least: number
  most: number
  /** Settled as soon as nothing that is missing could change it. */
  grade: Grade | null
  vetoed: string[]
  missing: string[]
  faults: SheetFault[]
}

/** Out of 100 to one decimal, halves up; points and weights are exact, so nothing drifts. */
const outOf100 = (points: number, weight: number): number => (weight === 0 ? 0 : Math.round((points * 1000) / weight) / 10)

export const gradeOf = ({ grades }: Pick<QualityStandard, 'grades'>, score: number): Grade | null =>
  grades.find((grade) => score >= grade.from) ?? null

const worst = ({ grades }: QualityStandard): Grade | null => grades.at(-1) ?? null

function faultsOf({ points, vetoes = [] }: Sheet, standard: QualityStandard): SheetFault[] {
  const scored = Object.entries(points).flatMap(([id, given]): SheetFault[] => {
    const item = standard.items.find((one) => one.id === id)
    if (!item) return [{ code: 'UNKNOWN_ITEM', item: id, message: `评查标准里没有项目「${id}」。` }]
    if (given === 'NOT_APPLICABLE')
      return item.mayNotApply ? [] : [{ code: 'MUST_APPLY', item: id, message: `「${item.label}」每件都要评，不能填不适用。` }]
    if (!(given >= 0 && given <= item.weight))
      return [{ code: 'OUT_OF_RANGE', item: id, message: `「${item.label}」应在 0 到 ${item.weight} 分之间。` }]
    if (!Number.isInteger(given / standard.step))
      return [{ code: 'BAD_STEP', item: id, message: `「${item.label}」按 ${standard.step} 分一档打分。` }]
    return []
  })
  const unknown = vetoes.filter((code) => !standard.vetoes.some((veto) => veto.code === code))
  return [...scored, ...unknown.map((code) => ({ code: 'UNKNOWN_VETO', item: code, message: `没有「${code}」这种一票不合格情形。` }))]
}

const invalid = (faults: SheetFault[]): SheetScore => ({
  state: 'INVALID',
  score: null,
  least: 0,
  most: 0,
  grade: null,
  vetoed: [],
  missing: [],
  faults,
})

/** The score of one reviewer. Total: any sheet gets an answer, a half-filled one its range. */
export function scoreSheet(sheet: Sheet, standard: QualityStandard): SheetScore {
  const faults = faultsOf(sheet, standard)
  if (faults.length > 0) return invalid(faults)
  const applying = standard.items.filter((item) => sheet.points[item.id] !== 'NOT_APPLICABLE')
  const weight = applying.reduce((sum, item) => sum + item.weight, 0)
  const missing = applying.filter((item) => sheet.points[item.id] === undefined)
  const given = applying.reduce((sum, { id }) => sum + (typeof sheet.points[id] === 'number' ? sheet.points[id] : 0), 0)
  const open = missing.reduce((sum, item) => sum + item.weight, 0)
  const [least, most] = [outOf100(given, weight), outOf100(given + open, weight)]
  const vetoed = standard.vetoes.filter((veto) => sheet.vetoes?.includes(veto.code)).map((veto) => veto.code)
  const [low, high] = [gradeOf(standard, least), gradeOf(standard, most)]
  const isSettled = low?.code === high?.code
  return {
    state: missing.length === 0 ? 'COMPLETE' : 'PARTIAL',
    score: missing.length === 0 ? least : null,
    least,
    most,
    grade: vetoed.length > 0 ? worst(standard) : isSettled ? low : null,
    vetoed,
    missing: missing.map((item) => item.id),
    faults: [],
  }
}
