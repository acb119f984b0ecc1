import { describe, expect, test } from 'vitest'
import { assessFacts, explainForCitizen, parseFacts } from './index.ts'

/** The six questions of the portal: nothing formal is known yet. */
const six = {
  receivedAt: '2025-03-10',
  policyVersion: 'R1',
  channel: 'ONLINE',
  applicantType: 'CITIZEN',
  role: 'CIVIL_PARTY',
  hasCounsel: false,
  categories: [],
}

function verdict(facts: object) {
  const parsed = parseFacts({ ...six, ...facts })
  if (!parsed.ok) throw new Error(parsed.error.path)
  return explainForCitizen(assessFacts(parsed.facts))
}

describe('three answers, never a flat no', () => {
  const wage = { matter: 'LABOR_RELATION_OR_WAGE', subMatter: 'WAGE' }
  test.each([
    ['欠薪的农民工', { ...wage, categories: [{ code: 'MIGRANT_WORKER', evidence: 'PRESENT' }] }, 'likely'],
    ['收入在标准以内', { matter: 'PI_TRAFFIC', household: { members: 4, monthlyIncomeTotal: 4000 } }, 'likely'],
    ['不知道收入', { matter: 'PI_TRAFFIC' }, 'unclear'],
    ['收入超过标准', { matter: 'PI_TRAFFIC', household: { members: 1, monthlyIncomeTotal: 9000 } }, 'unlikely'],
    ['已经请了律师', { ...wage, hasCounsel: true }, 'unlikely'],
    ['家暴但还没有材料', { matter: 'DV_ABUSE_ABANDONMENT', categories: [{ code: 'DV_VICTIM', evidence: 'ABSENT' }] }, 'unclear'],
    ['只想问一问', { matter: 'OTHER', requestedService: 'CONSULTATION' }, 'likely'],
  ])('%s', (_name, facts, expected) => {
    const answer = verdict(facts)
    expect(answer.verdict).toBe(expected)
    expect(answer.why.every((one) => one.text !== '' && one.law !== '')).toBe(true)
    expect(answer.bring.length).toBeGreaterThan(0)
    expect(answer.elsewhere.length > 0).toBe(expected !== 'likely')
  })

  test('out of scope needs every formal fact before it can be said, and is still not a refusal', () => {
    const settled = { jurisdictionOk: true, firstReceivedElsewhere: false }
    expect(verdict({ matter: 'NEIGHBOUR_RELATION', ...settled }).verdict).toBe('unlikely')
    expect(verdict({ matter: 'NEIGHBOUR_RELATION' })).toMatchObject({ verdict: 'unlikely', title: expect.stringContaining('仍然可以申请') })
  })
})
