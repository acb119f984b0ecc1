import { describe, expect, test } from 'vitest'
import { randomFacts } from '../../../../tests/law/random-facts.ts'
import { assessFacts, parseFacts, toDay } from '../index.ts'
import type { Facts } from '../index.ts'
import { refusalBasis } from './index.ts'

const today = toDay('2026-11-30')
const poor: Facts = {
  receivedAt: toDay('2026-03-02'),
  policyVersion: 'R1',
  channel: 'SELF',
  applicantType: 'CITIZEN',
  role: 'CIVIL_PARTY',
  matter: 'NEIGHBOUR_RELATION',
  forum: 'LITIGATION',
  hasCounsel: false,
  jurisdictionOk: true,
  firstReceivedElsewhere: false,
  docs: { idDoc: true, applicationForm: true, hardshipStatement: true, matterMaterials: true },
  verification: 'DATA_SHARED',
  categories: [{ code: 'MINIMUM_LIVING_ALLOWANCE', evidence: 'PRESENT' }],
}
const rich = { members: 2, monthlyIncomeTotal: 4000, opponentIsMember: false }

describe('a refusal rests on what speaks against the applicant', () => {
  test.each<[string, Partial<Facts>, string[]]>([
    ['低保对象的相邻权纠纷：不在事项范围，不引免予核查的条文', {}, ['法律援助法31']],
    ['收入超过标准：不引列入范围的条文', { matter: 'PI_TRAFFIC', categories: [], household: rich }, ['法律援助法34']],
    ['已经委托代理人：不引事项范围', { matter: 'PI_TRAFFIC', hasCounsel: true }, ['法律援助法31']],
    ['单位申请', { applicantType: 'ORGANISATION' }, ['法律援助法2', '法律援助法31']],
  ])('%s', (_, change, against) => {
    const finding = assessFacts({ ...poor, ...change }, today)
    expect(finding.eligible).toBe('no')
    expect(refusalBasis(finding)).toEqual([...against, '法律援助法43①'])
  })

  test('what the rules would grant, or cannot tell yet, is refused by nothing but the article of the decision', () => {
    expect(refusalBasis(assessFacts({ ...poor, matter: 'PENSION_FOR_DEATH_INJURY' }, today))).toEqual(['法律援助法43①'])
    expect(refusalBasis(null)).toEqual(['法律援助法43①'])
  })

  test('no article that only speaks for the applicant is ever among them, and a refusal by the rules always has one of its own', () => {
    const wrong = randomFacts(3000, 11).filter((facts) => {
      const read = parseFacts(facts)
      if (!read.ok) return false
      const finding = assessFacts(read.facts, today)
      const cites = refusalBasis(finding).slice(0, -1)
      const against = new Set(finding.reasons.filter(({ met }) => met === false).flatMap((reason) => reason.cites))
      const isSupported = finding.eligible === 'no' ? cites.length > 0 : finding.eligible === 'not_accepted' || cites.length === 0
      return cites.some((cite) => !against.has(cite)) || !isSupported
    })
    expect(wrong).toEqual([])
  })
})
