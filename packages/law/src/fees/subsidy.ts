import type { Day } from '../day.ts'
import type { CaseType, CriminalStage } from '../glossary/cases.ts'

/** Money is whole 分 everywhere. Standards are the province's (法52); the table is data with a day and a document number. */
export type TrialMode = 'HEARING' | 'NO_HEARING' | 'FAST_TRACK'
export type ProviderType = 'LAWYER' | 'GRASSROOTS_WORKER' | 'ORGANISATION_STAFF' | 'AGENCY_STAFF' | 'PUBLIC_OFFICIAL' | 'VOLUNTEER'

export type SubsidyRow = { id: string; label: string; amount: number }

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
}

export type SubsidyInput = {
  caseType: CaseType
  stage?: CriminalStage | null
  trialMode?: TrialMode | null
  /** Share of the work done, 0 to 1, when the file ended early or changed hands (F-07). */
  partialShare?: number
  providerType: ProviderType
}

export type SubsidyLine = { label: string; formula: string; amount: number }
export type SubsidyAnswer = { total: number; lines: SubsidyLine[]; table: string }

// People on a public salary are never paid for cases, only their expenses (F-02).
const unpaid: readonly ProviderType[] = ['AGENCY_STAFF', 'PUBLIC_OFFICIAL']

export const yuan = (fen: number): string => `${Math.trunc(fen / 100)}.${String(Math.abs(fen % 100)).padStart(2, '0')}`

function standardRow({ caseType, stage, trialMode }: SubsidyInput, table: SubsidyTable): SubsidyRow {
  if (caseType === 'NON_LITIGATION') return table.nonLitigation
  if (caseType === 'LABOR_ARBITRATION') return table.arbitration
  if (caseType !== 'CRIMINAL') return table.suit
  if (stage === 'INVESTIGATION') return table.criminal.INVESTIGATION
  if (stage === 'PROSECUTION_REVIEW') return table.criminal.PROSECUTION_REVIEW
  return trialMode === 'HEARING' || !trialMode ? table.criminal.TRIAL : table.criminal.TRIAL_SHORT
}

/** The fee of one case and how it came about, a line per component, so that the lawyer can check it. */
export function subsidyFor(input: SubsidyInput, table: SubsidyTable): SubsidyAnswer {
  if (unpaid.includes(input.providerType)) {
    return { total: 0, lines: [{ label: '公职人员不领取办案补贴', formula: '0', amount: 0 }], table: table.id }
  }
  const row = standardRow(input, table)
  const lines: SubsidyLine[] = [{ label: `${row.label}标准`, formula: `${yuan(row.amount)} 元`, amount: row.amount }]
  let total = row.amount
  const percent = table.providerPercent[input.providerType]
  if (percent !== undefined && percent !== 100) {
    const reduced = Math.round((total * percent) / 100)
    lines.push({ label: '按承办人类别', formula: `${yuan(total)} × ${percent}%`, amount: reduced - total })
    total = reduced
  }
  const share = Math.min(1, Math.max(0, input.partialShare ?? 1))
  if (share < 1) {
    const basisPoints = Math.round(share * 10_000)
    const reduced = Math.round((total * basisPoints) / 10_000)
    lines.push({ label: '按已完成工作量', formula: `${yuan(total)} × ${basisPoints / 100}%`, amount: reduced - total })
    total = reduced
  }
  return { total, lines, table: table.id }
}
