import { describe, expect, test } from 'vitest'
import { ordinary } from './articles.kit.ts'
import { answerFacts, assessClaimsUnder, assessUnder, parseClaims, parseFacts, policies, rulesInForce, toDay } from '../index.ts'
import type { StandardRow } from '../index.ts'
import { standards } from '../standards/index.ts'

const today = toDay('2025-03-10')
const nothing = rulesInForce({ enactments: [], standards: [] })
const hunan2010 = { id: 'HN-2010', from: toDay('2010-10-01'), docNo: '省人大常委会公告第53号' }
const hunan2024 = { id: 'HN-2024', from: toDay('2024-10-01'), docNo: '省人大常委会公告第35号' }
const own: StandardRow = {
  region: '431321',
  kind: 'INCOME_MULTIPLE',
  multiple: 2,
  baseMonthlyYuan: 1500,
  inclusive: true,
  effectiveFrom: toDay('2020-01-01'),
  effectiveTo: null,
  docNo: '双政发〔2019〕18号',
  mark: '核',
}
const policy = (rules: typeof nothing, id: string) => rules.policies.find((one) => one.id === id)
const read = (facts: object) => {
  const parsed = parseFacts({ ...ordinary, policyVersion: undefined, standardMonthlyPerCapita: undefined, ...facts })
  if (!parsed.ok) throw new Error(parsed.error.path)
  return parsed.facts
}

describe('一处安装的规则 (R-00, R-101)', () => {
  test('什么也没有录入的，就是随系统带来的', () => {
    expect(nothing).toEqual({ policies: Object.values(policies), standards: [...standards] })
  })

  test('补录的施行日按日子的先后生效，与录入的先后无关；有文号的才算核实', () => {
    const rules = rulesInForce({ enactments: [hunan2024, hunan2010], standards: [] })
    expect(rules).toEqual(rulesInForce({ enactments: [hunan2010, hunan2024], standards: [] }))
    expect(policy(rules, 'HN-2010')).toMatchObject({ effectiveFrom: '2010-10-01', effectiveTo: '2024-09-30' })
    const dayOf = (docNo: string) =>
      policy(rulesInForce({ enactments: [{ ...hunan2024, docNo }], standards: [] }), 'HN-2024')?.sources.find(({ supports }) =>
        supports.includes('effectiveFrom'),
      )
    expect(dayOf('某公告')).toMatchObject({ mark: '核', docNo: '某公告' })
    expect(dayOf('')?.mark).toBe('待核')
  })

  test('某县以前的规则只在录入的那一处生效', () => {
    const county = { id: 'COUNTY-2010', from: toDay('2010-03-01'), docNo: '某县文件', region: '431321' }
    const rules = rulesInForce({ enactments: [county], standards: [] })
    expect([policy(nothing, 'COUNTY-2010')?.region, policy(rules, 'COUNTY-2010')?.region]).toEqual([null, '431321'])
  })

  test('录入的标准排在前面，审查时用它', () => {
    const rules = rulesInForce({ enactments: [], standards: [own] })
    expect(rules.standards[0]).toEqual(own)
    const facts = read({ receivingRegion: '431321', household: { members: 1, monthlyIncomeTotal: 3000, opponentIsMember: false } })
    expect([assessUnder(nothing, facts, today).eligible, assessUnder(rules, facts, today).eligible]).toEqual(['need_more', 'yes'])
  })

  test('录入的规则和当天的日子都算数', () => {
    const rules = rulesInForce({ enactments: [hunan2024], standards: [] })
    const damaged = read({ matter: 'FAKE_PRODUCT_DAMAGE', receivingRegion: '431321', lowIncomeRegistry: true })
    expect([assessUnder(nothing, damaged, today).eligible, assessUnder(rules, damaged, today)]).toMatchObject([
      'need_more',
      { eligible: 'yes', policy: 'HN-2024' },
    ])
    const near = read({ policyVersion: 'R1', limitationOn: '2025-03-16' })
    expect([today, toDay('2025-03-01')].map((day) => assessUnder(nothing, near, day).provisional)).toEqual([true, false])
  })
})

describe('从外面来的事实，读和判断一次做完', () => {
  const claim = { id: 'a', matter: 'PI_TRAFFIC', role: 'CIVIL_PARTY', jurisdictionOk: true, firstReceivedElsewhere: false }
  const { matter: _matter, role: _role, jurisdictionOk: _here, firstReceivedElsewhere: _first, ...common } = ordinary
  const several = { ...common, claims: [claim] }

  test('一项的和几项的，各用各的判断', () => {
    expect(answerFacts(nothing, ordinary, today)).toEqual({ ok: true, answer: assessUnder(nothing, read(ordinary), today) })
    const parsed = parseClaims(several)
    if (!parsed.ok) throw new Error(parsed.error.path)
    expect(answerFacts(nothing, several, today)).toEqual({ ok: true, answer: assessClaimsUnder(nothing, parsed.facts, today) })
    expect(assessClaimsUnder(nothing, parsed.facts, today)).toMatchObject({ eligible: 'yes', covers: ['a'] })
  })

  test('几项请求也按录入的规则和当天的日子', () => {
    const rules = rulesInForce({ enactments: [hunan2024], standards: [own] })
    const home = { members: 1, monthlyIncomeTotal: 3000, opponentIsMember: false }
    const asked = (more: object) => {
      const parsed = parseClaims({ ...several, policyVersion: undefined, standardMonthlyPerCapita: undefined, ...more })
      if (!parsed.ok) throw new Error(parsed.error.path)
      return parsed.facts
    }
    const here = asked({ receivingRegion: '431321', household: home, claims: [{ ...claim, limitationOn: '2025-03-16' }] })
    expect(assessClaimsUnder(nothing, here, today)).toMatchObject({ eligible: 'need_more', policy: 'HN-2016' })
    expect(assessClaimsUnder(rules, here, today)).toMatchObject({ eligible: 'yes', policy: 'HN-2024', provisional: true })
    expect(assessClaimsUnder(rules, here, toDay('2025-03-01')).provisional).toBe(false)
    const old = asked({ receivingRegion: '431321', receivedAt: '2023-01-10', household: home })
    expect([assessClaimsUnder(nothing, old, today).eligible, assessClaimsUnder(rules, old, today).eligible]).toEqual(['need_more', 'yes'])
  })

  test.each([
    ['缺了必填的', { ...ordinary, channel: undefined }, 'channel'],
    ['几项里有一项写错', { ...several, claims: [{ ...claim, matter: 'NOTHING' }] }, 'claims[0].matter'],
    ['什么也不是', null, ''],
    ['一串字', '事实', ''],
  ])('%s：说出在哪里，不猜', (_, input, path) => {
    const answered = answerFacts(nothing, input, today)
    expect(answered.ok ? 'answered' : answered.error.path).toBe(path)
  })
})
