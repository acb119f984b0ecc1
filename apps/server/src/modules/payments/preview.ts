import {
  type CaseType,
  caseTypes,
  type CriminalStage,
  criminalStages,
  type Day,
  feeFor,
  type FeeTable,
  type ProviderType,
  type TrialMode,
} from '@fayuan/law'
import { type FeeRow, feeSheetFrom, type FeeSheet, feeTableFrom, readFeeSheet } from '@fayuan/law/settings'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { rangeBelow } from '../../platform/database/scope.ts'
import { takeScope } from '../../platform/database/take-scope.ts'
import { maskName } from '../people/index.ts'
import { settingsIn } from '../settings/index.ts'
import { casesOfTheYear, recentlyClosed, type TriedCase } from './queries.ts'
import type { FeePreviewIn, FeePreviewView } from './schema.ts'
import { isUnpaid, providerTypeOf, tableDayOf, tableOf, trialModeOf } from './tables.ts'

type Sum = { fen: number | null; why: string }

const nothing: Sum = { fen: null, why: '还没有标准' }

function sumBy(one: TriedCase, table: FeeTable | null): Sum {
  if (!table) return nothing
  const providerType: ProviderType = one.kind ? providerTypeOf({ kind: one.kind, isPublicServant: one.isPublicServant }) : 'LAWYER'
  if (isUnpaid(providerType)) return { fen: 0, why: '公职人员不领取' }
  const answer = feeFor(
    {
      caseType: one.caseType as CaseType,
      stage: one.stage as CriminalStage | null,
      trialMode: one.trialMode === null ? null : (trialModeOf(one.trialMode) satisfies TrialMode),
      providerType,
    },
    table,
  )
  return answer.ok ? { fen: answer.total, why: '' } : { fen: null, why: answer.refusal.message }
}

/** Which line of a table pays a case: of two tables the lines differ, so it is asked of the new one. */
const lineOf = (one: TriedCase, table: FeeTable): string | null => {
  const marked: FeeTable = {
    ...table,
    rates: table.rates.map((rate, at) => ({ ...rate, pay: { kind: 'FIXED', fen: at + 1 } })),
    cap: null,
    providerPercent: {},
  }
  const { fen } = sumBy({ ...one, kind: null }, marked)
  return fen === null ? null : (marked.rates[fen - 1]?.id ?? null)
}

const taken = (
  input: FeePreviewIn,
): { sheet: FeeSheet | null; rows: FeeRow[]; fromOn: Day | null; faults: FeePreviewView['faults']; told: string[] } => {
  if (input.sheet) {
    const { rows, ...read } = feeSheetFrom(input.sheet)
    return { ...read, rows: rows.map(({ item, amount }) => ({ item, amount })) }
  }
  const read = readFeeSheet(input.value)
  if (read.ok) return { sheet: read.value, rows: [...read.value.rows], fromOn: null, faults: [], told: [] }
  return { sheet: null, rows: [], fromOn: null, told: [], faults: read.faults.map(({ message }) => ({ row: null, column: null, message })) }
}

/** 试算: ten cases just closed and the cases of the last twelve months, under the table that paid them and under the one proposed. Nothing is kept. */
export async function previewFees(tx: Tx, actor: Actor, input: FeePreviewIn, today: Day): Promise<FeePreviewView> {
  const { sheet, rows, fromOn, faults, told } = taken(input)
  const draft = sheet && feeTableFrom(sheet, { id: 'DRAFT', label: '新的标准', fromOn: input.fromOn ?? today, untilOn: null, docNo: '' })
  const empty = { rows, fromOn, faults, told, cases: [], lines: [], year: { count: 0, nowFen: 0, nextFen: 0 } }
  if (!draft) return empty
  await takeScope(tx, actor.officeScope)
  const range = rangeBelow(actor.shard)
  const [settings, recent, year] = await Promise.all([settingsIn(tx), recentlyClosed(tx, range, 10), casesOfTheYear(tx, range, today)])
  const tableOn = (shard: string, on: Day): FeeTable | null => {
    const entry = settings({ region: shard }, on).entry('FEE_TABLE')
    return entry && tableOf(entry)
  }
  const lines = new Map<string, { count: number; nowFen: number; nextFen: number }>()
  const whole = { count: 0, nowFen: 0, nextFen: 0 }
  for (const one of year) {
    const [now, next] = [sumBy(one, tableOn(one.shard, today)).fen ?? 0, sumBy(one, draft).fen ?? 0]
    const line = lineOf(one, draft) ?? ''
    const known = lines.get(line) ?? { count: 0, nowFen: 0, nextFen: 0 }
    for (const sum of [known, whole]) {
      sum.count += one.count
      sum.nowFen += now * one.count
      sum.nextFen += next * one.count
    }
    lines.set(line, known)
  }
  return {
    ...empty,
    year: whole,
    lines: [...lines].map(([item, sums]) => ({ item, ...sums })),
    cases: recent.map((one) => {
      const [now, next] = [sumBy(one, tableOn(one.shard, tableDayOf(one, today))), sumBy(one, draft)]
      return {
        id: one.id,
        number: one.number,
        applicantName: maskName(one.applicantName),
        kind: [caseTypes[one.caseType as CaseType], one.stage && criminalStages[one.stage as CriminalStage]].filter(Boolean).join('，'),
        nowFen: now.fen,
        nextFen: next.fen,
        why: next.why || now.why,
      }
    }),
  }
}
