import type { Day } from '../day.ts'
import type { CaseType } from '../glossary/cases.ts'
import { feeFor } from './fee.ts'
import type { FeeInput, FeeRefusal } from './input.ts'
import type { FeeRate, FeeTable, ProviderType } from './table.ts'

export { yuan } from './rate.ts'
export type { ProviderType, TrialMode } from './table.ts'

export type SubsidyRow = { id: string; label: string; amount: number }

/** The short table an agency enters. What is not in it may be added under `more`, in the words of the full table. */
export type SubsidyTable = {
  id: string
  label: string
  effectiveFrom: Day
  docNo: string | null
  criminal: Record<'INVESTIGATION' | 'PROSECUTION_REVIEW' | 'TRIAL' | 'TRIAL_SHORT', SubsidyRow>
  suit: SubsidyRow
  arbitration: SubsidyRow
  nonLitigation: SubsidyRow
  /** Whole per cent of the standard by kind of provider; those not named get the full amount. */
  providerPercent: Partial<Record<ProviderType, number>>
  more?: Partial<Pick<FeeTable, 'perFurtherCase' | 'extra' | 'cap' | 'reviewEveryYears' | 'source' | 'mark'>> & {
    rates?: readonly FeeRate[]
  }
}

export type SubsidyInput = Omit<FeeInput, 'caseType'> & { caseType: CaseType }

export type SubsidyLine = { label: string; formula: string; amount: number; rule?: string }
/** `refused` only where a field asks for what the table does not say; the total is then 0 and nobody is to be paid. */
export type SubsidyAnswer = { total: number; lines: SubsidyLine[]; table: string; refused?: FeeRefusal }

/** The short table as a full one. A trial whose mode nobody noted is paid as a hearing, a stage nobody noted as a trial. */
export function feeTableOf(table: SubsidyTable): FeeTable {
  const { id, label, effectiveFrom, docNo, criminal, providerPercent, more = {} } = table
  const rate = ({ id: rateId, label: name, amount }: SubsidyRow, when: Partial<FeeRate>): FeeRate => ({
    service: 'CASE',
    unit: '件',
    pay: { kind: 'FIXED', fen: amount },
    ...when,
    id: rateId,
    label: name,
  })
  const penal = { caseTypes: ['CRIMINAL'] as const }
  return {
    id,
    label,
    effectiveFrom,
    effectiveTo: null,
    docNo,
    source: more.source ?? '本地录入',
    mark: more.mark ?? '设',
    rates: [
      ...(more.rates ?? []),
      rate(criminal.INVESTIGATION, { ...penal, stages: ['INVESTIGATION'] }),
      rate(criminal.PROSECUTION_REVIEW, { ...penal, stages: ['PROSECUTION_REVIEW'] }),
      rate(criminal.TRIAL_SHORT, { ...penal, trialModes: ['NO_HEARING', 'FAST_TRACK'] }),
      rate(criminal.TRIAL, penal),
      rate(table.suit, { caseTypes: ['CIVIL', 'ADMIN', 'STATE_COMPENSATION'] }),
      rate(table.arbitration, { caseTypes: ['LABOR_ARBITRATION'] }),
      rate(table.nonLitigation, { caseTypes: ['NON_LITIGATION'] }),
    ],
    perFurtherCase: more.perFurtherCase ?? null,
    extra: more.extra ?? {},
    cap: more.cap ?? null,
    providerPercent,
    reviewEveryYears: more.reviewEveryYears ?? null,
  }
}

const withinOne = (share: number | undefined): number | undefined => (share === undefined ? undefined : Math.min(1, Math.max(0, share)))

/** The fee of one case and how it came about, a line per component, so that the lawyer can check it. */
export function subsidyFor(input: SubsidyInput, table: SubsidyTable): SubsidyAnswer {
  const answer = feeFor({ ...input, partialShare: withinOne(input.partialShare) }, feeTableOf(table))
  if (!answer.ok) return { total: 0, lines: [], table: table.id, refused: answer.refusal }
  const lines = answer.lines.map(({ label, formula, amount, rule }) => ({ label, formula, amount, rule }))
  return { total: answer.total, lines, table: table.id }
}
