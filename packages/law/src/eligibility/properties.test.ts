import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { assessFacts, parseFacts, policies } from './index.ts'
import { explainForCitizen } from '../citizen/index.ts'

const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined })
const anyFacts = fc.record({
  receivedAt: fc.constantFrom('2015-05-05', '2021-12-31', '2022-06-01', '2025-03-10'),
  policyVersion: maybe(Object.keys(policies)),
  channel: fc.constantFrom('SELF', 'AGENT', 'NOTIFIED_COURT', 'NOTIFIED_POLICE', 'CUSTODY_TRANSFER'),
  applicantType: fc.constantFrom('CITIZEN', 'FOREIGN_OR_STATELESS', 'ORGANISATION'),
  role: fc.constantFrom(
    'SUSPECT',
    'DEFENDANT',
    'VICTIM',
    'CIVIL_PARTY',
    'RETRIAL_PARTY',
    'COMPULSORY_TREATMENT_RESPONDENT',
    'STATE_COMP_CLAIMANT',
  ),
  matter: fc.constantFrom(
    'LABOR_RELATION_OR_WAGE',
    'DIVORCE',
    'DV_ABUSE_ABANDONMENT',
    'HERO_PERSONALITY_RIGHTS',
    'STATE_COMPENSATION',
    'FAKE_PRODUCT_DAMAGE',
    'MAINTENANCE',
    'CRIMINAL',
  ),
  subMatter: maybe(['WAGE', 'RELATION']),
  forum: maybe(['LITIGATION', 'ARBITRATION', 'RETRIAL_ORDERED', 'PETITION_FOR_RETRIAL_ONLY']),
  hasCounsel: fc.boolean(),
  jurisdictionOk: maybe([true, false]),
  firstReceivedElsewhere: maybe([false]),
  categories: fc.option(
    fc.array(
      fc.record({
        code: fc.constantFrom('MIGRANT_WORKER', 'ELDERLY_70', 'DV_VICTIM', 'MINOR', 'MINIMUM_LIVING_ALLOWANCE'),
        evidence: fc.constantFrom('PRESENT', 'ABSENT'),
      }),
    ),
    { nil: undefined },
  ),
  noFixedIncome: maybe([true, false]),
  household: fc.option(
    fc.record({ members: maybe([1, 3]), monthlyIncomeTotal: maybe([0, 3000, 9000]), opponentIsMember: maybe([true, false]) }),
    { nil: undefined },
  ),
  verification: maybe(['DATA_SHARED', 'PLEDGE', 'NONE']),
  docs: fc.option(
    fc.record({
      idDoc: maybe([true, false]),
      applicationForm: maybe([true]),
      hardshipStatement: maybe([true]),
      matterMaterials: maybe([true, false]),
    }),
    { nil: undefined },
  ),
  deadlineDaysLeft: maybe([3, 7]),
})

describe('properties of every assessment', () => {
  test('complete, consistent, the same each time', () => {
    fc.assert(
      fc.property(anyFacts, (input) => {
        const parsed = parseFacts(input)
        if (!parsed.ok) throw new Error(parsed.error.path)
        const answer = assessFacts(parsed.facts)
        expect(JSON.stringify(assessFacts(parsed.facts))).toBe(JSON.stringify(answer))
        expect(answer.meansTest).toBe(answer.meansReason === 'STANDARD' ? 'required' : 'exempt')
        expect(answer.missing.length > 0).toBe(answer.eligible === 'need_more')
        expect(answer.basis.length).toBeGreaterThan(0)
        expect(answer.reasons.every((reason) => reason.text.endsWith('。') || reason.text.length > 0)).toBe(true)
        if (answer.eligible === 'no' || answer.eligible === 'not_accepted') expect(answer.provisional).toBe(false)
        expect(['likely', 'unclear', 'unlikely']).toContain(explainForCitizen(answer).verdict)
        const { why, open } = explainForCitizen(answer)
        expect(why.length + open.length).toBeGreaterThan(0)
      }),
      { numRuns: 2000 },
    )
  })
})
