import type { InputError } from '../shape.ts'
import type { FeePay, FeeTable } from './table.ts'

const isFen = (value: number): boolean => Number.isSafeInteger(value) && value >= 0

const isPay = (pay: FeePay): boolean => (pay.kind === 'BETWEEN' ? isFen(pay.from) && isFen(pay.to) && pay.from <= pay.to : isFen(pay.fen))

const fault = (code: string, path: string, message: string): { ok: false; error: InputError } => ({
  ok: false,
  error: { code, path, message },
})

/** A table that cannot pay anybody wrongly by its own shape; what it does not say is refused later (F-01, F-03). */
export function loadFeeTable(table: FeeTable): { ok: true; table: FeeTable } | { ok: false; error: InputError } {
  const ids = table.rates.map((rate) => rate.id)
  if (new Set(ids).size !== ids.length) return fault('DOUBLE_ID', 'rates', '标准里有重复的编号。')
  const wrong = table.rates.findIndex((rate) => !isPay(rate.pay))
  if (wrong >= 0) return fault('BAD_AMOUNT', `rates[${wrong}].pay`, '补贴数额应为不小于 0 的整数（分），下限不能高于上限。')
  const sums = [table.cap, table.perFurtherCase, ...Object.values(table.extra)]
  if (sums.some((sum) => sum !== null && !isFen(sum))) return fault('BAD_AMOUNT', 'extra', '加发数额和上限应为不小于 0 的整数（分）。')
  const percents = Object.values(table.providerPercent)
  if (percents.some((percent) => !(Number.isSafeInteger(percent) && percent >= 0 && percent <= 100)))
    return fault('BAD_PERCENT', 'providerPercent', '比例应为 0 到 100 的整数。')
  const { effectiveFrom, effectiveTo } = table
  if (effectiveFrom !== null && effectiveTo !== null && effectiveTo < effectiveFrom)
    return fault('ENDS_BEFORE_IT_BEGINS', 'effectiveTo', '失效日不能早于施行日。')
  return { ok: true, table }
}
