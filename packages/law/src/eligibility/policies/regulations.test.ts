import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { toDay } from '../../day.ts'
import { is, ordinary, rich } from '../articles.kit.ts'
import { assessUnder, parseFacts, policies, rulesInForce } from '../index.ts'
import type { StandardRow } from '../../standards/index.ts'
import { importPolicy } from './import.ts'
import type { PolicyRow } from './policy-row.ts'

/** Four regulations entered whole, as an office would hand them in; the sheets of the same four are read by the server's tests. */
const entered = (name: string): PolicyRow => {
  const json = readFileSync(new URL(`../../../../../tests/law/regulations/${name}.json`, import.meta.url), 'utf8')
  const read = importPolicy({ json }, Object.values(policies))
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.row
}

const today = toDay('2026-11-20')

function judging(name: string, region: string, standards: readonly StandardRow[] = []) {
  const rules = rulesInForce({ enactments: [], standards, policies: [entered(name)] })
  return (facts: object) => {
    const parsed = parseFacts({ ...ordinary, policyVersion: undefined, receivingRegion: region, ...facts })
    if (!parsed.ok) throw new Error(`${parsed.error.path}: ${parsed.error.message}`)
    return assessUnder(rules, parsed.facts, today)
  }
}
const asked = ({ missing }: { missing: readonly { fact: string }[] }) => missing.map(({ fact }) => fact)

describe('北京市法律援助条例（2008）', () => {
  const judge = judging('beijing-2008', '110105')
  const before = { receivedAt: '2015-05-05', standardMonthlyPerCapita: 1500 }

  test.each([
    ['STATE_COMPENSATION', '北京条例9(1)'],
    ['SOCIAL_INSURANCE_OR_ASSISTANCE', '北京条例9(2)'],
    ['PENSION_FOR_DEATH_INJURY', '北京条例9(3)'],
    ['MAINTENANCE', '北京条例9(4)'],
    ['DV_ABUSE_ABANDONMENT', '北京条例9(6)'],
    ['PI_TRAFFIC', '北京条例9(7)'],
    ['PI_MEDICAL', '北京条例9(7)'],
    ['PERSONAL_INJURY_OTHER', '北京条例9(7)'],
    ['OTHER_BY_LAW', '北京条例9(8)'],
  ])('第9条 %s', (matter, cite) => {
    const found = judge({ ...before, matter })
    expect(found).toMatchObject({ eligible: 'yes', policy: 'BJ-2008', law: 'LAW-2003' })
    expect(found.basis).toContain(cite)
    expect(found.basis).toContain('北京条例10')
  })

  test('第9条(7) 产品质量事故只及于人身伤害：先问，答了才定', () => {
    const product = { ...before, matter: 'FAKE_PRODUCT_DAMAGE' }
    expect([judge(product).eligible, asked(judge(product))]).toEqual(['need_more', ['conditions.BJ-2008-9-7']])
    expect(judge({ ...product, conditions: { 'BJ-2008-9-7': true } }).eligible).toBe('yes')
    expect(judge({ ...product, conditions: { 'BJ-2008-9-7': false } }).eligible).toBe('no')
    // Another condition's answer says nothing here, nor does the answer to a condition without a key.
    expect(judge({ ...product, conditions: { 'BJ-2008-12': true }, conditionMet: true }).eligible).toBe('need_more')
  })

  test('第11条 农民工讨薪、工伤不受经济困难条件限制；别的诉求不在其中', () => {
    const wage = { ...before, matter: 'LABOR_RELATION_OR_WAGE', subMatter: 'WAGE', categories: is('MIGRANT_WORKER'), household: rich }
    expect(judge(wage)).toMatchObject({ eligible: 'yes', meansTest: 'exempt', meansReason: 'ART32' })
    expect(judge(wage).basis).toContain('北京条例11')
    expect(judge(wage).basis).not.toContain('法律援助法32(5)')
    expect(judge({ ...wage, matter: 'MAINTENANCE', subMatter: undefined }).meansTest).toBe('required')
    expect(judge({ ...wage, matter: 'PI_WORK_INJURY', subMatter: undefined, receivedAt: '2025-03-10' })).toMatchObject({
      eligible: 'yes',
      basis: expect.arrayContaining(['法律援助法32(5)', '北京条例11']),
    })
  })

  test('第12条 见义勇为受到损害的，不问经济状况，也不问清单里有没有', () => {
    const rescuer = { ...before, matter: 'PROPERTY_DAMAGE', categories: is('BRAVERY'), household: rich }
    expect(judge(rescuer).eligible).toBe('need_more')
    expect(asked(judge(rescuer))).toContain('conditions.BJ-2008-12')
    const done = judge({ ...rescuer, conditions: { 'BJ-2008-12': true } })
    expect(done).toMatchObject({ eligible: 'yes', meansReason: 'ART32' })
    expect(done.basis).toContain('北京条例12')
  })

  test('第19条 有证明的直接认定经济困难；没有人说过的条件，不当作没有', () => {
    const traffic = { ...before, matter: 'PI_TRAFFIC', household: rich, lowIncomeRegistry: false }
    expect(judge({ ...traffic, categories: is('JUDICIAL_AID') })).toMatchObject({ eligible: 'yes', meansReason: 'ART42' })
    const none = judge({ ...traffic, noFixedIncome: true })
    expect([none.eligible, asked(none)]).toEqual([
      'need_more',
      ['conditions.BJ-2008-19-2', 'conditions.BJ-2008-19-3', 'conditions.BJ-2008-19-4'],
    ])
    const no = { 'BJ-2008-19-2': false, 'BJ-2008-19-3': false, 'BJ-2008-19-4': false }
    expect(judge({ ...traffic, conditions: no, noFixedIncome: true }).eligible).toBe('no')
    const ill = judge({ ...traffic, conditions: { ...no, 'BJ-2008-19-4': true }, noFixedIncome: true })
    expect(ill).toMatchObject({ eligible: 'yes', meansReason: 'ART42' })
    expect(judge({ ...traffic, conditions: { ...no, 'BJ-2008-19-4': true }, noFixedIncome: false }).eligible).toBe('no')
  })

  test('施行以前收到的，不适用', () => {
    expect(judge({ ...before, matter: 'PI_TRAFFIC', receivedAt: '2009-02-28' })).toMatchObject({ eligible: 'no', policy: 'CN' })
    expect(judge({ ...before, matter: 'PI_TRAFFIC', receivedAt: '2009-03-01' }).policy).toBe('BJ-2008')
  })
})

describe('上海市法律援助若干规定（2020 修正）', () => {
  const judge = judging('shanghai-2020', '310101')
  const before = { receivedAt: '2021-05-05', standardMonthlyPerCapita: 1500 }

  test('第5条 参照国务院条例的清单，两处都引；参照的清单失效以后不再引', () => {
    expect(judge({ ...before, matter: 'STATE_COMPENSATION' }).basis).toContain('上海规定5、法律援助条例10①(1)')
    expect(judge({ ...before, matter: 'STATE_COMPENSATION', receivedAt: '2022-01-01' }).basis).not.toContain(
      '上海规定5、法律援助条例10①(1)',
    )
  })

  test('第5条(1) 劳动合同中受到损害的，不限于劳动报酬', () => {
    expect(judge({ ...before, matter: 'LABOR_RELATION_OR_WAGE', subMatter: 'RELATION' })).toMatchObject({ eligible: 'yes' })
  })

  test('第5条(4) 因突发事件受到的人身损害', () => {
    const injury = { ...before, matter: 'PERSONAL_INJURY_OTHER' }
    expect(asked(judge(injury))).toEqual(['conditions.SH-2020-5-4'])
    expect(judge({ ...injury, conditions: { 'SH-2020-5-4': true } }).basis).toContain('上海规定5(4)')
    expect(judge({ ...injury, conditions: { 'SH-2020-5-4': false } }).eligible).toBe('no')
  })

  test('第7条 见义勇为导致的诉讼，什么事项都可以，不审查经济状况', () => {
    const debt = { ...before, matter: 'CONTRACT_DEBT', categories: is('BRAVERY'), household: rich }
    expect(judge(debt).eligible).toBe('need_more')
    expect(judge({ ...debt, conditions: { 'SH-2020-7': true } })).toMatchObject({ eligible: 'yes', meansTest: 'exempt' })
    expect(judge({ ...debt, conditions: { 'SH-2020-7': false } }).eligible).toBe('no')
    expect(judge({ ...debt, categories: is('WOMAN') }).eligible).toBe('no')
    expect(judge({ ...debt, receivedAt: '2025-03-10', conditions: { 'SH-2020-7': true } }).basis).toContain('法律援助法32(5)')
  })
})

describe('杭州市法律援助条例（2017）', () => {
  const judge = judging('hangzhou-2017', '330106')
  const before = { receivedAt: '2018-05-05', standardMonthlyPerCapita: 1500 }

  test('第12条 没有事项清单：为维护合法权益需要帮助的都可以', () => {
    for (const matter of ['NEIGHBOUR_RELATION', 'CONTRACT_DEBT', 'DIVORCE', 'LAND_CONTRACT']) {
      expect(judge({ ...before, matter })).toMatchObject({ eligible: 'yes', policy: 'HZ-2017' })
    }
    expect(judge({ ...before, matter: 'NEIGHBOUR_RELATION', receivedAt: '2025-03-10' }).basis).toEqual(
      expect.arrayContaining(['杭州条例12(3)', '法律援助法31(9)']),
    )
  })

  test('第12条② 市里的标准算到 2021 年底，以后按省级标准', () => {
    const standard = (receivedAt: string) => judge({ receivedAt, matter: 'DIVORCE', standardMonthlyPerCapita: undefined }).basis
    expect(standard('2021-12-31')).toContain('杭州条例12②')
    expect(standard('2022-01-01')).not.toContain('杭州条例12②')
  })

  test('第13条 免予审查：按人员、按事项、按条件', () => {
    const wealthy = { ...before, household: rich }
    expect(judge({ ...wealthy, matter: 'MAINTENANCE' })).toMatchObject({ eligible: 'yes', meansReason: 'ART42' })
    expect(judge({ ...wealthy, matter: 'MAINTENANCE', categories: undefined })).toMatchObject({ eligible: 'yes', meansReason: 'ART42' })
    expect(judge({ ...wealthy, matter: 'CONTRACT_DEBT', categories: is('MILITARY') })).toMatchObject({ eligible: 'yes' })
    const elder = { ...wealthy, matter: 'CONTRACT_DEBT', categories: is('ELDERLY_70'), noFixedIncome: false }
    expect(asked(judge(elder))).toContain('conditions.HZ-2017-13-1')
    expect(judge({ ...elder, conditions: { 'HZ-2017-13-1': true } }).basis).toContain('杭州条例13(1)')
    const woman = { ...wealthy, matter: 'PERSONAL_INJURY_OTHER', categories: is('WOMAN') }
    expect(asked(judge(woman))).toContain('conditions.HZ-2017-13-5')
    expect(judge({ ...woman, conditions: { 'HZ-2017-13-5': true } }).meansReason).toBe('ART42')
  })

  test('第16条 刑事被告人的六种情形', () => {
    const accused = { ...before, role: 'DEFENDANT', matter: 'CRIMINAL', household: rich }
    expect(judge({ ...accused, otherReason: 'CO_DEFENDANT_HAS_COUNSEL' })).toMatchObject({ eligible: 'yes' })
    expect(judge({ ...accused, conditions: { 'HZ-2017-16-3': true } }).basis).toContain('杭州条例16(3)')
    expect(judge({ ...accused, role: 'SUSPECT', conditions: { 'HZ-2017-16-3': true } }).eligible).not.toBe('yes')
  })

  test('第25条(6) 残疾人还须没有固定生活来源', () => {
    const disabled = { ...before, matter: 'DIVORCE', household: rich, categories: is('DISABLED') }
    expect(judge({ ...disabled, noFixedIncome: true })).toMatchObject({ eligible: 'yes', meansReason: 'ART42' })
    expect(judge({ ...disabled, noFixedIncome: false }).meansReason).toBe('STANDARD')
  })

  test('管不到杭州以外', () => {
    const elsewhere = judging('hangzhou-2017', '330203')
    expect(elsewhere({ ...before, matter: 'NEIGHBOUR_RELATION' })).toMatchObject({ eligible: 'no', policy: 'CN' })
  })
})

describe('河南省法律援助条例（2010 修正）', () => {
  const low: StandardRow = { region: '410102', kind: 'INCOME_MULTIPLE', multiple: 2, baseMonthlyYuan: 600, inclusive: true, effectiveFrom: toDay('2010-01-01'), effectiveTo: null, docNo: '某政发〔2010〕1号', mark: '核' } // prettier-ignore
  const judge = judging('henan-2010', '410102', [low])
  const before = { receivedAt: '2015-05-05', household: { members: 1, monthlyIncomeTotal: 600, opponentIsMember: false } }

  test('第11条(4) 残疾人、未成年人、老年人、妇女维护自身权益，什么事项都可以', () => {
    for (const who of ['DISABLED_VISION', 'MINOR', 'ELDERLY', 'WOMAN']) {
      const found = judge({ ...before, matter: 'NEIGHBOUR_RELATION', categories: is(who) })
      expect(found).toMatchObject({ eligible: 'yes', policy: 'HA-2010' })
      expect(found.basis).toContain('河南条例11(4)')
    }
  })

  test('第11条(7) 其他人的其他事项由工作人员认定，不能径直说不在范围', () => {
    const other = { ...before, matter: 'NEIGHBOUR_RELATION', categories: [] }
    expect([judge(other).eligible, asked(judge(other))]).toEqual(['need_more', ['conditions.HA-2010-11-7']])
    expect(judge({ ...other, conditions: { 'HA-2010-11-7': false } }).eligible).toBe('no')
    expect(judge({ ...other, conditions: { 'HA-2010-11-7': true } }).eligible).toBe('yes')
  })

  test('第11条(3) 责任事故以外的工伤', () => {
    const injury = { ...before, matter: 'PI_WORK_INJURY', categories: [], conditions: { 'HA-2010-11-7': false } }
    expect(judge({ ...injury, conditions: { 'HA-2010-11-3': true, 'HA-2010-11-7': false } }).basis).toContain('河南条例11(3)')
    expect(judge({ ...injury, conditions: { 'HA-2010-11-3': false, 'HA-2010-11-7': false } }).eligible).toBe('no')
  })

  test('第12条 标准是当地低保的一倍', () => {
    expect(judge({ ...before, matter: 'MAINTENANCE' })).toMatchObject({ eligible: 'yes' })
    const above = { ...before, matter: 'MAINTENANCE', household: { members: 1, monthlyIncomeTotal: 601, opponentIsMember: false } }
    expect(judge(above).eligible).toBe('no')
  })

  test('2026 年起收到的按新条例', () => {
    expect(judge({ ...before, matter: 'MAINTENANCE', receivedAt: '2025-12-31' }).policy).toBe('HA-2010')
    expect(judge({ ...before, matter: 'MAINTENANCE', receivedAt: '2026-01-01' }).policy).toBe('HA-2026')
  })
})

test.each(['beijing-2008', 'shanghai-2020', 'hangzhou-2017', 'henan-2010'])('%s：每一项都写着条款', (name) => {
  const row = entered(name)
  const lists: readonly (readonly { cite: string }[] | undefined)[] = [
    row.mattersAdded,
    row.art32Added,
    row.art42Added,
    row.limits,
    row.articlesNotHeld,
  ]
  const items = lists.flatMap((list) => list ?? [])
  expect(items.length).toBeGreaterThan(10)
  for (const item of items) expect(item.cite).toMatch(/^(北京条例|上海规定|杭州条例|河南条例)\d/)
})
