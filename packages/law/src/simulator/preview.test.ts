import { describe, expect, test } from 'vitest'
import { addDays, toDay } from '../day.ts'
import { is, ordinary, rich } from '../eligibility/articles.kit.ts'
import { enterPolicy, parseFacts, rulesInForce } from '../eligibility/index.ts'
import type { Facts, Policy } from '../eligibility/index.ts'
import { loadPolicies } from '../eligibility/policies/load.ts'
import { inOrder, tally, trialDays, tryOn } from './preview.ts'
import type { Turned } from './preview.ts'

const today = toDay('2026-11-20')
const draftOf = (more: object = {}): Policy => {
  const usual = { id: 'XX-2027', title: '某省条例', region: '420000', rank: 'LOCAL_REG', effectiveFrom: '2027-01-01' }
  const loaded = loadPolicies([{ ...usual, sources: [{ title: '某文件', mark: '核' }], ...more }])
  if (!loaded.ok || !loaded.policies[0]) throw new Error(JSON.stringify(loaded))
  return loaded.policies[0]
}
const factsOf = (facts: object): Facts => {
  const parsed = parseFacts({ ...ordinary, policyVersion: undefined, receivingRegion: '420102', receivedAt: '2026-05-05', ...facts })
  if (!parsed.ok) throw new Error(parsed.error.path)
  return parsed.facts
}
const tried = (facts: object, more: object, before = rulesInForce({ enactments: [], standards: [] })) => {
  const draft = draftOf(more)
  return tryOn(factsOf(facts), { draft, before, after: { ...before, policies: enterPolicy(draft, before.policies) }, today })
}

describe('谁会受影响：同一件申请，没有草案和有草案各判一次', () => {
  const poor = { matter: 'DIVORCE', categories: is('MINIMUM_LIVING_ALLOWANCE') }

  test('新列入范围的，改为给予；说出是哪一条', () => {
    const found = tried(poor, { mattersAdded: [{ matter: 'DIVORCE', cite: '某省条例10' }] })
    expect(found).toEqual({ matter: 'DIVORCE', turn: 'GAINS', by: 'MATTER', cites: ['法律援助法31(9)', '某省条例10'] })
  })

  test('列入范围但先要核对条件的，改为先核对再定', () => {
    const found = tried(poor, { mattersAdded: [{ matter: 'DIVORCE', condition: '是不是？', cite: '某省条例10' }] })
    expect(found).toMatchObject({ turn: 'ASKED', by: 'MATTER' })
  })

  test('原来的规定列入、草案没有列入的，失去', () => {
    const old = draftOf({ id: 'OLD', effectiveFrom: '2015-01-01', mattersAdded: [{ matter: 'DIVORCE', cite: '旧条例1' }] })
    const before = rulesInForce({ enactments: [], standards: [] })
    const found = tried(poor, {}, { ...before, policies: enterPolicy(old, before.policies) })
    expect(found).toMatchObject({ turn: 'LOSES', by: 'MATTER' })
  })

  test('免予核查的，说是免予核查', () => {
    const waived = {
      art42Added: [{ category: 'VETERAN', matters: ['MAINTENANCE'], condition: '是不是？', conditionKey: 'A', cite: '某省条例13' }],
    }
    const veteran = { matter: 'MAINTENANCE', categories: is('WOMAN'), household: rich, standardMonthlyPerCapita: 1500 }
    expect(tried(veteran, waived)).toBeNull()
    const by = tried(
      { ...veteran, conditions: { B: true } },
      { art42Added: [{ condition: '是不是？', conditionKey: 'B', cite: '某省条例13' }] },
    )
    expect(by).toMatchObject({ turn: 'GAINS', by: 'WAIVER', cites: ['法律援助法42(4)', '某省条例13'] })
  })

  test('结论不变的不说；案上写着的标准和政策不挡住草案', () => {
    expect(tried({ matter: 'MAINTENANCE', categories: is('MINIMUM_LIVING_ALLOWANCE') }, {})).toBeNull()
    const fixed = { ...poor, policyVersion: 'R1', standardMonthlyPerCapita: 1500 }
    expect(tried(fixed, { mattersAdded: [{ matter: 'DIVORCE', cite: '某省条例10' }] })).toMatchObject({ turn: 'GAINS' })
  })
})

test('试算的期间：最近一年；草案已经失效的，它施行的最后一年', () => {
  expect(trialDays(draftOf(), today)).toEqual({ from: addDays(today, -364), to: today })
  expect(trialDays(draftOf({ effectiveFrom: '2010-01-01', effectiveTo: '2015-12-31' }), today)).toEqual({
    from: '2015-01-01',
    to: '2015-12-31',
  })
  expect(trialDays(draftOf({ effectiveFrom: '2015-12-01', effectiveTo: '2015-12-31' }), today)).toEqual({
    from: '2015-12-01',
    to: '2015-12-31',
  })
})

test('失去的排在前面，同一原因的加在一起', () => {
  const rows = new Map<string, Turned>()
  const gains = { matter: 'DIVORCE', turn: 'GAINS', by: 'MATTER', cites: ['甲'] } as const
  for (const one of [gains, { ...gains, turn: 'LOSES' } as const, gains]) tally(rows, one)
  expect(inOrder(rows.values()).map(({ turn, count }) => [turn, count])).toEqual([
    ['LOSES', 1],
    ['GAINS', 2],
  ])
})
