import { describe, expect, test } from 'vitest'
import { exampleSubsidyTable } from './example-table.ts'
import { subsidyFor, yuan } from './subsidy.ts'
import type { SubsidyInput } from './subsidy.ts'

const fee = (input: Omit<SubsidyInput, 'providerType'> & Partial<SubsidyInput>) =>
  subsidyFor({ providerType: 'LAWYER', ...input }, exampleSubsidyTable)

describe('F-03 办案补贴按件', () => {
  test.each([
    [{ caseType: 'CRIMINAL', stage: 'INVESTIGATION' }, 90_000],
    [{ caseType: 'CRIMINAL', stage: 'PROSECUTION_REVIEW' }, 130_000],
    [{ caseType: 'CRIMINAL', stage: 'FIRST_INSTANCE', trialMode: 'HEARING' }, 180_000],
    [{ caseType: 'CRIMINAL', stage: 'SECOND_INSTANCE', trialMode: 'NO_HEARING' }, 130_000],
    [{ caseType: 'CIVIL' }, 200_000],
    [{ caseType: 'LABOR_ARBITRATION' }, 160_000],
    [{ caseType: 'NON_LITIGATION' }, 130_000],
    [{ caseType: 'CIVIL', partialShare: 0.3333 }, 66_660],
    [{ caseType: 'CIVIL', providerType: 'AGENCY_STAFF' }, 0],
  ] as const)('%j', (input, total) => {
    const answer = fee(input)
    expect(answer.total).toBe(total)
    expect(answer.lines.reduce((sum, line) => sum + line.amount, 0)).toBe(total)
    expect(Number.isInteger(answer.total)).toBe(true)
  })
  test('a table may pay some providers a part', () => {
    const table = { ...exampleSubsidyTable, providerPercent: { GRASSROOTS_WORKER: 50 } }
    expect(subsidyFor({ caseType: 'CIVIL', providerType: 'GRASSROOTS_WORKER' }, table).total).toBe(100_000)
  })
  test('yuan', () => {
    expect([yuan(200_005), yuan(0)]).toEqual(['2000.05', '0.00'])
  })
})
