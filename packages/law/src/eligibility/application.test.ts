import { describe, expect, test } from 'vitest'
import { rich } from './articles.kit.ts'
import { assessApplication, assessUnder, claimsOf, claimStandings, earliestLimitation, parseClaims, rulesInForce, toDay } from '../index.ts'
import type { ApplicationFacts, FurtherClaim } from '../index.ts'

const rules = rulesInForce({ enactments: [], standards: [] })
const today = toDay('2025-03-10')
const wages: ApplicationFacts = {
  receivedAt: today,
  policyVersion: 'R1',
  channel: 'SELF',
  applicantType: 'CITIZEN',
  role: 'CIVIL_PARTY',
  matter: 'LABOR_RELATION_OR_WAGE',
  subMatter: 'WAGE',
  forum: 'ARBITRATION',
  hasCounsel: false,
  jurisdictionOk: true,
  firstReceivedElsewhere: false,
  categories: [{ code: 'MIGRANT_WORKER', evidence: 'PRESENT' }],
  household: rich,
  verification: 'DATA_SHARED',
  docs: { idDoc: true, applicationForm: true, hardshipStatement: true, matterMaterials: true },
  title: '支付 2025 年工资 31600 元',
}
const claim = (more: Partial<FurtherClaim>): FurtherClaim => ({
  id: '2',
  title: '确认劳动关系',
  matter: 'LABOR_RELATION_OR_WAGE',
  subMatter: 'RELATION',
  forum: 'ARBITRATION',
  role: 'CIVIL_PARTY',
  jurisdictionOk: true,
  firstReceivedElsewhere: false,
  ...more,
})
const injury = claim({ id: '3', title: '工伤待遇', matter: 'PI_WORK_INJURY', subMatter: undefined })
const judged = (...furtherClaims: FurtherClaim[]) => assessApplication(rules, { ...wages, furtherClaims }, today)

describe('一件申请几项请求 (eligibility.md §3)', () => {
  test('只有一项的，与单独判断一字不差', () => {
    expect(assessApplication(rules, wages, today)).toEqual(assessUnder(rules, wages, today))
    expect(judged()).toEqual(assessUnder(rules, wages, today))
  })

  test('讨薪、工伤免予核查，确认劳动关系超过标准：给予，依据只出自援助所包括的请求', () => {
    const answer = judged(claim({}), injury)
    expect(answer).toMatchObject({ eligible: 'yes', meansReason: 'ART42', form: 'LABOR_MEDIATION_ARBITRATION' })
    expect(answer.basis).toEqual(['法律援助法31(5)', '法律援助法31(7)', '法律援助法42(3)'])
    expect(answer.whole?.covers).toEqual(['1', '3'])
    expect(answer.whole && claimStandings(answer.whole)).toMatchObject([
      { id: '1', title: '支付 2025 年工资 31600 元', eligible: 'yes', why: [] },
      { id: '2', title: '确认劳动关系', eligible: 'no', why: [expect.stringContaining('免予核查'), expect.stringContaining('超过')] },
      { id: '3', title: '工伤待遇', eligible: 'yes', why: [] },
    ])
  })

  test('还有不知道的，问的是整件申请的；每一项只列自己的', () => {
    const unknown: ApplicationFacts = { ...wages, categories: [], household: undefined }
    const asked = assessApplication(rules, { ...unknown, furtherClaims: [claim({ jurisdictionOk: undefined })] }, today)
    expect(asked.eligible).toBe('need_more')
    expect(asked.missing).toEqual(asked.whole?.missing.map(({ fact, ask }) => ({ fact, ask })))
    expect(asked.missing.map(({ fact }) => fact)).toEqual(expect.arrayContaining(['household', 'jurisdictionOk']))
    const [main, further] = asked.whole ? claimStandings(asked.whole) : []
    const place = asked.missing.find(({ fact }) => fact === 'jurisdictionOk')?.ask
    expect([main?.why.includes(place ?? ''), further?.why.includes(place ?? '')]).toEqual([false, true])
    expect(judged(injury).missing).toEqual([])
  })

  test('各项里最早的期限届满日；都没有的就没有', () => {
    const on = (day: string) => claim({ limitationOn: toDay(day) })
    expect(earliestLimitation({ ...wages, limitationOn: toDay('2025-04-02'), furtherClaims: [on('2025-04-01'), claim({})] })).toBe(
      '2025-04-01',
    )
    expect(earliestLimitation({ ...wages, furtherClaims: [claim({}), on('2025-04-01')] })).toBe('2025-04-01')
    expect([earliestLimitation(wages), earliestLimitation({ ...wages, limitationOn: today })]).toEqual([null, today])
    expect(claimsOf(wages).claims.map(({ id }) => id)).toEqual(['1'])
  })

  test('事项不在范围的，理由只说范围，不说身份和经济', () => {
    const { whole } = judged(claim({ matter: 'INHERITANCE', subMatter: undefined }))
    expect(whole && claimStandings(whole)[1]).toMatchObject({ eligible: 'no', why: [expect.stringContaining('不在法律援助范围内')] })
  })

  test('主要请求不符合而另一项符合：由符合的那一项决定', () => {
    const answer = assessApplication(
      rules,
      { ...wages, matter: 'DIVORCE', subMatter: undefined, furtherClaims: [claim({ subMatter: 'WAGE' })] },
      today,
    )
    expect(answer).toMatchObject({ eligible: 'yes', meansReason: 'ART42', whole: { covers: ['2'] } })
  })

  test('没有一项符合，有的还缺：还缺的一次说全', () => {
    const unknown = {
      ...wages,
      categories: [],
      household: undefined,
      furtherClaims: [claim({}), claim({ id: '3', matter: 'DIVORCE', subMatter: undefined })],
    }
    const answer = assessApplication(rules, unknown, today)
    expect(answer).toMatchObject({ eligible: 'need_more', whole: { pending: ['1', '2'] } })
    expect(answer.missing.length).toBeGreaterThan(0)
    expect(answer.whole && claimStandings(answer.whole).map(({ why }) => why.length > 0)).toEqual([true, true, true])
  })

  test('一项自己的期限不算到别项头上；先行援助看最早的一项 (法44)', () => {
    const near = claim({ limitationOn: toDay('2025-03-14') })
    const answer = judged(near, injury)
    expect(answer.whole?.claims.map(({ assessment }) => assessment.flags.includes('URGENT'))).toEqual([false, true, false])
    expect(earliestLimitation({ ...wages, limitationOn: toDay('2026-01-01'), furtherClaims: [near, injury] })).toBe('2025-03-14')
    expect(earliestLimitation(wages)).toBeNull()
  })

  test('存下来的请求与试算的写法读出来是同一件', () => {
    const facts: ApplicationFacts = { ...wages, furtherClaims: [claim({}), injury] }
    const read = parseClaims(JSON.parse(JSON.stringify(claimsOf(facts))))
    expect(read.ok && JSON.parse(JSON.stringify(read.facts.claims))).toEqual(JSON.parse(JSON.stringify(claimsOf(facts).claims)))
  })
})

test('人员类别对各项请求是同一个 (R-43)', () => {
  expect(assessApplication(rules, { ...wages, categories: [], furtherClaims: [injury] }, today)).toMatchObject({
    eligible: 'no',
  })
})
