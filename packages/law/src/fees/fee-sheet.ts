import type { Day } from '../day.ts'
import { caseTypes, criminalStages } from '../glossary/cases.ts'
import type { CaseType, CriminalStage } from '../glossary/cases.ts'
import { feeFor } from './fee.ts'
import { type FeeItem, feeItem, feeItemCodes, isFeeItem } from './fee-items.ts'
import type { FeeInput } from './input.ts'
import type { FeeRate, FeeTable, TrialMode } from './table.ts'

export { feeItems } from './fee-items.ts'
export type { FeeItem } from './fee-items.ts'

/** One line of a county's table: the sum in 分, or whole per cent where the line reduces. */
export type FeeRow = { item: FeeItem; amount: number }
/** A county's own table, as it is entered on screen or by sheet. */
export type FeeSheet = { rows: readonly FeeRow[] }

type Fault = { path: string; message: string }
type Read = { ok: true; value: FeeSheet } | { ok: false; faults: Fault[] }

const mostFen = 10_000_000

function amountFault(item: FeeItem, amount: unknown): string | null {
  const { label, unit } = feeItem(item)
  if (unit === '%')
    return Number.isInteger(amount) && Number(amount) >= 1 && Number(amount) <= 100
      ? null
      : `「${label}」应是 1 到 100 的整数，是标准的百分之几。`
  if (!Number.isSafeInteger(amount) || Number(amount) < 0) return `「${label}」的金额应是不小于 0 的数，到分为止。`
  return Number(amount) > mostFen ? `「${label}」超过了 10 万元，请核对是不是多写了零。` : null
}

/** Two lines that would pay the same case are no table: which of them counts would be chance. */
function overlaps(items: readonly FeeItem[]): Fault[] {
  const twice = items.flatMap((item, at) =>
    items.indexOf(item) < at
      ? [{ path: `rows.${at}`, message: `「${feeItem(item).label}」写了两行，两行都管同样的案件，请只留一行。` }]
      : [],
  )
  const both = items.flatMap((item, at) => {
    const inner = (feeItem(item).insteadOf ?? []).filter((code) => items.some((other) => other === code))
    const named = inner.map((code) => (isFeeItem(code) ? `「${feeItem(code).label}」` : '')).join('')
    return inner.length > 0
      ? [{ path: `rows.${at}`, message: `「${feeItem(item).label}」和${named}管的是同样的案件，请只留一种写法。` }]
      : []
  })
  return [...twice, ...both]
}

const modes: readonly TrialMode[] = ['HEARING', 'NO_HEARING', 'FAST_TRACK']

/** Every case that can come to be paid: type, stage of a criminal case, and how it was tried. */
const everyCase: readonly FeeInput[] = (Object.keys(caseTypes) as CaseType[]).flatMap((caseType): FeeInput[] =>
  caseType === 'CRIMINAL'
    ? (Object.keys(criminalStages) as CriminalStage[]).flatMap((stage) =>
        modes.map((trialMode) => ({ providerType: 'LAWYER', caseType, stage, trialMode })),
      )
    : [{ providerType: 'LAWYER', caseType }],
)

/** The kinds of case for which the table has no sum. */
function missing(table: FeeTable): string[] {
  const open = everyCase.filter((one) => !feeFor(one, table).ok)
  const needed = feeItemCodes.filter((code) => feeItem(code).needed && !table.rates.some(({ id }) => id === code))
  const suits = [...new Set(open.flatMap(({ caseType }) => (caseType && suitTypes.includes(caseType) ? [caseTypes[caseType]] : [])))]
  return [...needed.map((code) => feeItem(code).label), ...(suits.length > 0 ? [`${suits.join('、')}诉讼`] : [])]
}
const suitTypes: readonly CaseType[] = ['CIVIL', 'ADMIN', 'STATE_COMPENSATION']

/** A table is taken whole: no kind of case without its sum, none with two. */
export function readFeeSheet(raw: unknown): Read {
  const rows: unknown = typeof raw === 'object' && raw !== null && 'rows' in raw ? raw.rows : null
  if (!Array.isArray(rows)) return { ok: false, faults: [{ path: '', message: '请填写补贴标准。' }] }
  const faults: Fault[] = []
  const read: FeeRow[] = []
  rows.forEach((row: unknown, at) => {
    const { item, amount } = (typeof row === 'object' && row !== null ? row : {}) as { item?: unknown; amount?: unknown }
    if (!isFeeItem(item)) return void faults.push({ path: `rows.${at}`, message: '没有这个项目，请从列表里选。' })
    const fault = amountFault(item, amount)
    if (fault !== null) return void faults.push({ path: `rows.${at}`, message: fault })
    read.push({ item, amount: Number(amount) })
  })
  if (faults.length > 0) return { ok: false, faults }
  const double = overlaps(read.map(({ item }) => item))
  if (double.length > 0) return { ok: false, faults: double }
  const lacking = missing(tableOf({ rows: read }, blank))
  if (lacking.length > 0)
    return {
      ok: false,
      faults: [{ path: 'rows', message: `还缺${lacking.map((label) => `「${label}」`).join('')}：这些案件会算不出补贴，请补上。` }],
    }
  return { ok: true, value: { rows: feeItemCodes.flatMap((code) => read.filter(({ item }) => item === code)) } }
}

type Named = Pick<FeeTable, 'id' | 'label' | 'effectiveFrom' | 'effectiveTo' | 'docNo'>
const blank: Named = { id: '', label: '补贴标准', effectiveFrom: null, effectiveTo: null, docNo: null }

// 附民、执行、调解 and short trials go before the wider lines they are part of: the first line that fits is taken.
const isNarrow = ({ parts, trialModes, stages }: Partial<FeeRate>) =>
  parts !== undefined || trialModes !== undefined || stages !== undefined

function rateOf({ item, amount }: FeeRow): FeeRate[] {
  const { label, unit, rate } = feeItem(item)
  return rate && unit !== '%' ? [{ id: item, label, unit, pay: { kind: 'FIXED', fen: amount }, ...rate }] : []
}

function tableOf({ rows }: FeeSheet, named: Named): FeeTable {
  const rates = rows.flatMap(rateOf)
  const added = (adds: string) => rows.find(({ item }) => feeItem(item).adds === adds)?.amount
  const extra = Object.fromEntries(
    (['OTHER_CITY', 'OTHER_PROVINCE', 'MAJOR'] as const).flatMap((kind) => {
      const fen = added(kind)
      return fen === undefined ? [] : [[kind, fen] as const]
    }),
  )
  const percents = rows.flatMap(({ item, amount }) => {
    const { percentOf } = feeItem(item)
    return percentOf ? [[percentOf, amount] as const] : []
  })
  return {
    ...named,
    source: '本地录入',
    mark: '核',
    rates: [...rates.filter(isNarrow), ...rates.filter((rate) => !isNarrow(rate))],
    perFurtherCase: added('FURTHER_CASE') ?? null,
    extra,
    cap: added('CAP') ?? null,
    providerPercent: Object.fromEntries(percents),
    reviewEveryYears: null,
  }
}

/** A county's table as the one fees are reckoned by. */
export const feeTableFrom = (
  sheet: FeeSheet,
  of: { id: string; label: string; fromOn: Day; untilOn: Day | null; docNo: string },
): FeeTable => tableOf(sheet, { id: of.id, label: of.label, effectiveFrom: of.fromOn, effectiveTo: of.untilOn, docNo: of.docNo || null })
