import { dimensions } from './dimensions.ts'
import type { DimensionId } from './dimensions.ts'
import type { Part } from './evaluate.ts'

export type FigureFault = { code: string; message: string }

/** 层级汇总校验 (ST-07): what a return must satisfy before it goes up. */
export function partsDiffer(total: number, parts: readonly Part[], by: DimensionId): FigureFault | null {
  if (!dimensions[by].isExclusive) return null
  const sum = parts.reduce((all, part) => all + part.value, 0)
  return sum === total ? null : { code: 'PARTS_DIFFER', message: `${dimensions[by].label}各项合计 ${sum}，与总数 ${total} 不一致。` }
}

export type Return = {
  granted: number
  closed: number
  pendingBefore: number
  cumulative: number
  cumulativeBefore: number
  moneyFen: number
}

export function returnFaults(figures: Return): FigureFault[] {
  const { granted, closed, pendingBefore, cumulative, cumulativeBefore, moneyFen } = figures
  const faults: FigureFault[] = []
  if (closed > granted + pendingBefore)
    faults.push({ code: 'CLOSED_TOO_MANY', message: `办结 ${closed} 件，多于本期受理与期初未结之和 ${granted + pendingBefore} 件。` })
  if (cumulative < cumulativeBefore)
    faults.push({ code: 'CUMULATIVE_FELL', message: `本期累计 ${cumulative} 小于上期累计 ${cumulativeBefore}。` })
  if (moneyFen < 0) faults.push({ code: 'NEGATIVE', message: '金额不能是负数。' })
  return faults
}
