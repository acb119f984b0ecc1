import { caseTypes, criminalStages } from '../glossary/cases.ts'
import type { FeeInput, FeeLine, FeeRefusal } from './input.ts'
import { feeParts, crossRegions, feeServices } from './table.ts'
import type { FeeRate, FeeTable } from './table.ts'

export const yuan = (fen: number): string => `${Math.trunc(fen / 100)}.${String(Math.abs(fen % 100)).padStart(2, '0')}`

const includes = <T>(list: readonly T[] | undefined, value: T | null | undefined): boolean =>
  list === undefined || (value !== undefined && value !== null && list.includes(value))

// A part the table names is paid by that line only; mediation without a line of its own is ordinary non-litigation work.
const fitsPart = ({ parts }: FeeRate, { part }: FeeInput): boolean =>
  parts === undefined ? part === undefined || part === 'MEDIATION' : part !== undefined && parts.includes(part)

const fits = (rate: FeeRate, input: FeeInput): boolean =>
  rate.service === (input.service ?? 'CASE') &&
  includes(rate.caseTypes, input.caseType) &&
  includes(rate.stages, input.stage) &&
  includes(rate.trialModes, input.trialMode) &&
  includes(rate.crossRegions, input.crossRegion ?? 'IN_CITY') &&
  includes(rate.providers, input.providerType) &&
  fitsPart(rate, input)

function asked({ service = 'CASE', caseType, stage, part, crossRegion }: FeeInput): string {
  if (service !== 'CASE') return feeServices[service]
  const parts = [caseType && caseTypes[caseType], stage && criminalStages[stage], part && feeParts[part]]
  const place = crossRegion && crossRegion !== 'IN_CITY' ? [crossRegions[crossRegion]] : []
  return [...parts.filter(Boolean), ...place].join('、') || '没有写明类型的案件'
}

/** The first line of the table that fits; where none does, the table does not know and nobody may guess. */
export function rateFor(input: FeeInput, table: FeeTable): FeeRate | FeeRefusal {
  const rate = table.rates.find((one) => fits(one, input))
  const message = `「${table.label}」没有规定${asked(input)}的补贴标准，请先录入本地规定。`
  return rate ?? { code: 'NOT_IN_TABLE', message }
}

const band = (from: number, to: number): string => `${yuan(from)}–${yuan(to)} 元`

function unitAmount({ approvedAmount }: FeeInput, { pay, label }: FeeRate): number | FeeRefusal {
  if (approvedAmount !== undefined && !(Number.isSafeInteger(approvedAmount) && approvedAmount >= 0))
    return { code: 'BAD_AMOUNT', message: '核定的数额应为不小于 0 的整数（分）。' }
  if (pay.kind === 'FIXED') return pay.fen
  if (pay.kind === 'AT_LEAST') {
    if (approvedAmount === undefined || approvedAmount >= pay.fen) return approvedAmount ?? pay.fen
    return { code: 'OUT_OF_BAND', message: `${label}的标准不低于 ${yuan(pay.fen)} 元，请重新核定。` }
  }
  if (approvedAmount === undefined)
    return { code: 'AMOUNT_NEEDED', message: `${label}的标准是 ${band(pay.from, pay.to)}，请写明核定的数额。` }
  if (approvedAmount >= pay.from && approvedAmount <= pay.to) return approvedAmount
  return { code: 'OUT_OF_BAND', message: `${label}的标准是 ${band(pay.from, pay.to)}，请在这个范围内核定。` }
}

/** 按件、按工作日、按份 (F-03, R-24). A case is one; days and papers are counted. */
export function baseOf(input: FeeInput, rate: FeeRate): FeeLine | FeeRefusal {
  const each = unitAmount(input, rate)
  if (typeof each !== 'number') return each
  const line = { label: `${rate.label}标准`, rule: 'F-03', mark: '核' } as const
  if (rate.unit === '件') return { ...line, formula: `${yuan(each)} 元`, amount: each }
  const { count } = input
  if (count === undefined || !Number.isSafeInteger(count) || count < 1)
    return { code: 'BAD_COUNT', message: rate.unit === '天' ? '请写明工作日天数（不小于 1 的整数）。' : '请写明份数（不小于 1 的整数）。' }
  return { ...line, formula: `${count} ${rate.unit} × ${yuan(each)} 元`, amount: count * each }
}
