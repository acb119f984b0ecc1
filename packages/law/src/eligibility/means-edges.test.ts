import { describe, expect, test } from 'vitest'
import { decide, ordinary } from './articles.kit.ts'
import { assess, parseFacts, policies } from './index.ts'
import type { Assessment, Policy } from './index.ts'

/** one fact away from the cases of articles-means. */
function under(facts: object, policy: Policy | undefined, patch: Partial<Policy> = {}): Assessment {
  const parsed = parseFacts({ ...ordinary, ...facts })
  if (!parsed.ok || !policy) throw new Error('not read')
  return assess(parsed.facts, { ...policy, ...patch })
}
const asks = ({ missing }: Assessment) => missing.map(({ fact }) => fact)
const said = ({ reasons }: Assessment) => reasons.find(({ step }) => step === '12')?.text

describe('家庭收入', () => {
  test('人口知道的，按人均说；不知道人口而合计已在标准以内的，按合计说', () => {
    const total = { monthlyIncomeTotal: 1000, opponentIsMember: false }
    expect(said(decide({ household: { ...total, members: 3 } }))).toBe(
      '共同生活的家庭成员人均收入每月 333.33 元，未超过受理地每人每月 1500 元的经济困难标准。',
    )
    expect(said(decide({ household: total }))).toBe('共同生活的家庭成员收入合计每月 1000 元，未超过受理地每人每月 1500 元的经济困难标准。')
  })

  test.each(['MAINTENANCE', 'DIVORCE', 'INHERITANCE', 'DV_ABUSE_ABANDONMENT', 'CAPACITY_DECLARATION'] as const)(
    '%s 对方可能是家里人，两样算法不同的先问',
    (matter) => {
      const home = { members: 3, monthlyIncomeTotal: 9000, applicantMonthlyIncome: 900 }
      const local = { mattersAdded: [{ matter, cite: '某省规定' }] }
      const old = { matter, household: home, receivedAt: '2015-05-05' }
      expect(asks(under(old, policies['R1'], local))).toEqual(['household.opponentIsMember'])
      const agreed = under({ ...old, household: { ...home, applicantMonthlyIncome: 9000 } }, policies['R1'], local)
      expect(agreed.eligible).toBe('no')
    },
  )

  test('其他事项不问对方是不是家里人', () => {
    const home = { members: 3, monthlyIncomeTotal: 9000, applicantMonthlyIncome: 900 }
    expect(decide({ matter: 'PI_TRAFFIC', household: home }).eligible).toBe('no')
  })

  test('家庭收入还不知道的，先问家庭收入', () => {
    expect(asks(decide({ household: { monthlyIncomeTotal: 9000, applicantMonthlyIncome: 900 } }))).toEqual(['household.members'])
    expect(asks(decide({ household: {} }))).toEqual(['household.members', 'household.monthlyIncomeTotal'])
  })
})

describe('低收入认定或者收入，符合一样即可 (HN-2016)', () => {
  const either = policies['HN-2016']
  const asked = { receivedAt: '2018-05-05', policyVersion: undefined, receivingRegion: undefined }

  test('不在名单、又没有收入标准的，不能说超过：请工作人员录入标准', () => {
    const found = under({ ...asked, lowIncomeRegistry: false }, either, { region: null })
    expect(found.eligible).toBe('need_more')
    expect(asks(found)).toEqual(['standardMonthlyPerCapita'])
  })

  test('名单和收入都不知道的，先说收入', () => {
    const found = under({ ...asked, household: undefined, standardMonthlyPerCapita: 1500 }, either)
    expect(said(found)).toBe('还不知道家庭人口和收入。')
    expect(asks(found)).toEqual(['lowIncomeRegistry', 'household'])
  })

  test('收入超过、名单不知道的，问名单', () => {
    const found = under(
      { ...asked, household: { ...ordinary.household, monthlyIncomeTotal: 9000 }, standardMonthlyPerCapita: 1500 },
      either,
    )
    expect(said(found)).toBe('还不知道是否被认定为低收入人口。')
    expect(asks(found)).toEqual(['lowIncomeRegistry'])
  })
})

describe('没有标准时问谁', () => {
  test('政策是有人选定的，请工作人员录入标准；谁也没有选的，问在哪里申请', () => {
    expect(asks(decide({ policyVersion: 'CN' }))).toEqual(['standardMonthlyPerCapita'])
    expect(asks(decide({ policyVersion: undefined, receivingRegion: '420102' }))).toEqual(['standardMonthlyPerCapita'])
    expect(asks(decide({ policyVersion: undefined }))).toEqual(['receivingRegion'])
    const chosen = under({ policyVersion: undefined }, policies['SD-2015'], { region: null })
    expect(asks(chosen)).toEqual(['standardMonthlyPerCapita'])
  })
})
