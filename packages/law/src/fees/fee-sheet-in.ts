import type { Day } from '../day.ts'
import { readCount } from '../reading/count.ts'
import { readDay } from '../reading/days.ts'
import { readSum } from '../reading/sum.ts'
import { type SheetFault, tableIn } from '../sheets/table-in.ts'
import { plain } from '../typed.ts'
import { type FeeItem, feeItem, feeItemCodes } from './fee-items.ts'
import { type FeeRow, type FeeSheet, readFeeSheet } from './fee-sheet.ts'

export const feeColumns = { item: '项目', amount: '金额（元）', unit: '单位', from: '施行日' } as const

export type FeeSheetRead = {
  sheet: FeeSheet | null
  rows: (FeeRow & { row: number })[]
  fromOn: Day | null
  faults: SheetFault[]
  told: string[]
}

const byWord: ReadonlyMap<string, FeeItem> = new Map(
  feeItemCodes.flatMap((code) => [feeItem(code).label, ...(feeItem(code).also ?? [])].map((word) => [plain(word), code] as const)),
)

const unitWords: Readonly<Record<string, readonly string[]>> = {
  件: ['件', '元/件', '每件', '案'],
  天: ['天', '日', '工作日', '元/天', '元/日', '元/工作日', '每天'],
  份: ['份', '件', '元/份', '每份'],
  '%': ['%', '百分之', '比例'],
}

/** 值班 by the piece is another sum than by the day. */
const unitFault = (item: FeeItem, typed: string): string | null => {
  const { label, unit } = feeItem(item)
  if (typed === '' || (unitWords[unit] ?? []).some((word) => plain(word) === plain(typed))) return null
  return `「${label}」按${unit}算，现在写的是「${typed}」。请换算以后再填。`
}

function amountIn(item: FeeItem, typed: string): { ok: true; amount: number } | { ok: false; reason: string } {
  if (feeItem(item).unit === '%') {
    const read = readCount(typed, { what: '百分比', units: ['%'], least: 1, most: 100 })
    return read.ok ? { ok: true, amount: read.value } : read
  }
  const read = readSum(typed, { what: '金额' })
  return read.ok ? { ok: true, amount: Math.round(read.value * 100) } : read
}

/** A county's table as it stands in its paper, a line an item: all of it or nothing, every fault with its row and column. */
export function feeSheetFrom(cells: readonly (readonly string[])[]): FeeSheetRead {
  const found = tableIn(cells, feeColumns, {
    optional: ['unit', 'from'],
    also: { item: ['服务种类', '案件类型', '类别'], amount: ['金额', '标准（元）', '标准', '补贴（元）'] },
  })
  if (!found.ok) return { sheet: null, rows: [], fromOn: null, faults: [found.fault], told: [] }
  const faults: SheetFault[] = []
  const rows: (FeeRow & { row: number })[] = []
  const days = new Map<Day, number>()
  for (const { row, cell, faults: ofRow } of found.rows) {
    faults.push(...ofRow)
    const report = (column: keyof typeof feeColumns, message: string) => faults.push({ row, column: feeColumns[column], message })
    const item = byWord.get(plain(cell('item')))
    if (!item) {
      if (ofRow.length === 0) report('item', `不认识「${cell('item')}」。请照模板里的项目填写，例如「${feeItem('TRIAL').label}」。`)
      continue
    }
    const wrongUnit = unitFault(item, cell('unit'))
    if (wrongUnit !== null) report('unit', wrongUnit)
    const from = cell('from') === '' ? null : readDay(cell('from'), { what: '施行日' })
    if (from?.ok === false) report('from', from.reason)
    if (from?.ok && !days.has(from.value)) days.set(from.value, row)
    const amount = amountIn(item, cell('amount'))
    if (amount.ok) rows.push({ row, item, amount: amount.amount })
    else if (ofRow.length === 0) report('amount', amount.reason)
  }
  const [first, second] = [...days.keys()]
  if (first && second)
    faults.push({
      row: days.get(second) ?? null,
      column: feeColumns.from,
      message: `一张表只能有一个施行日，前面写的是 ${first}，这里是 ${second}。请分两次导入。`,
    })
  if (faults.length > 0) return { sheet: null, rows, fromOn: null, faults, told: found.told }
  const whole = readFeeSheet({ rows: rows.map(({ item, amount }) => ({ item, amount })) })
  if (whole.ok) return { sheet: whole.value, rows, fromOn: first ?? null, faults, told: found.told }
  const rowAt = (path: string): number | null => rows[Number(path.split('.')[1] ?? 'x')]?.row ?? null
  return {
    sheet: null,
    rows,
    fromOn: first ?? null,
    faults: whole.faults.map(({ path, message }) => ({ row: rowAt(path), column: null, message })),
    told: found.told,
  }
}
