import { describe, expect, test } from 'vitest'
import { toDay } from '../day.ts'
import type { StandardRow } from '../standards/index.ts'
import { answerOf, decide, is, ordinary, rich } from './articles.kit.ts'
import { assess, assessFacts, nationalPolicy, parseFacts, policies } from './index.ts'
import type { Assessment } from './index.ts'
import { standardInForce } from './standard-in-force.ts'

/** The table of standards comes in when neither the facts nor the policy have a number (法34, R-45). */
const row = (patch: Partial<StandardRow>): StandardRow => ({
  region: '420000',
  kind: 'INCOME_MULTIPLE',
  multiple: 2,
  baseMonthlyYuan: 600,
  inclusive: true,
  effectiveFrom: toDay('2025-01-01'),
  effectiveTo: null,
  docNo: '某政发〔2025〕1号',
  mark: '核',
  ...patch,
})

function under(rows: readonly StandardRow[], facts: object): Assessment {
  const parsed = parseFacts({ ...ordinary, policyVersion: undefined, receivingRegion: '420102', ...facts })
  if (!parsed.ok) throw new Error(parsed.error.path)
  return assessFacts(parsed.facts, undefined, undefined, rows)
}

const asks = (found: Assessment) => found.missing.map(({ fact }) => fact)
const earning = (monthlyIncomeTotal: number) => ({ household: { members: 1, monthlyIncomeTotal, opponentIsMember: false } })

describe('R-45 经济困难标准取自标准表', () => {
  test('按受理地标准判断，依据写明文号', () => {
    expect(answerOf(under([row({})], earning(1200)))).toEqual({
      is: 'yes STANDARD CIVIL_AGENCY',
      basis: '某政发〔2025〕1号 法律援助法31(4) 法律援助法34',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 12+',
      under: 'LAW-2021 CN',
    })
    expect(under([row({})], earning(1200.01)).eligible).toBe('no')
  })

  test('地方文本写“低于”的，等于标准不符合', () => {
    expect(under([row({ inclusive: false })], earning(1200)).eligible).toBe('no')
    expect(under([row({ inclusive: false })], earning(1199.99)).eligible).toBe('yes')
  })

  test('录入的标准先于政策，政策的数额先于标准表', () => {
    expect(under([row({})], { ...earning(1500), standardMonthlyPerCapita: 1600 }).eligible).toBe('yes')
    expect(asks(under([row({})], { ...earning(1000), standardMonthlyPerCapita: null }))).toEqual(['standardMonthlyPerCapita'])
    expect(under([row({})], { ...earning(1500), policyVersion: 'R1' }).eligible).toBe('yes')
  })

  test('没有指明地区但指明了政策的，按政策的地区', () => {
    const found = under([row({ region: '130000' })], { ...earning(1200), policyVersion: 'HB-2025', receivingRegion: undefined })
    expect(found).toMatchObject({ eligible: 'yes', policy: 'HB-2025' })
    expect(asks(under([row({})], { ...earning(1200), receivingRegion: undefined }))).toEqual(['receivingRegion'])
  })

  test('只按低收入认定的地方，问名单', () => {
    const rows = [row({ kind: 'REGISTRY', multiple: undefined, baseMonthlyYuan: null })]
    expect(asks(under(rows, earning(100)))).toEqual(['lowIncomeRegistry'])
    expect(under(rows, { ...earning(100), lowIncomeRegistry: false }).eligible).toBe('no')
    expect(answerOf(under(rows, { ...rich, lowIncomeRegistry: true })).basis).toBe('某政发〔2025〕1号 法律援助法31(4)')
  })

  test('收入或者名单任一符合', () => {
    const rows = [row({ kind: 'EITHER' })]
    expect(under(rows, { ...earning(100), lowIncomeRegistry: false }).eligible).toBe('yes')
    expect(under(rows, { ...earning(9000), lowIncomeRegistry: true }).eligible).toBe('yes')
    expect(asks(under(rows, earning(9000)))).toEqual(['lowIncomeRegistry'])
  })

  test('城乡分开的先问城镇还是农村', () => {
    const rows = [row({ urbanRural: 'URBAN' }), row({ urbanRural: 'RURAL', baseMonthlyYuan: 400 })]
    const found = under(rows, earning(1000))
    expect(found).toMatchObject({
      eligible: 'need_more',
      missing: [{ fact: 'urbanRural', ask: '您家住在城镇还是农村？当地城镇和农村的经济困难标准不一样。' }],
    })
    expect(under(rows, { ...earning(1000), urbanRural: 'URBAN' }).eligible).toBe('yes')
    expect(under(rows, { ...earning(1000), urbanRural: 'RURAL' }).eligible).toBe('no')
  })

  test('不到施行日的标准不用，随后的案件才用', () => {
    expect(under([row({})], { ...earning(1200), receivedAt: '2024-12-31' }).eligible).toBe('need_more')
    expect(under([row({})], { ...earning(1200), receivedAt: '2025-01-01' }).eligible).toBe('yes')
  })

  test('R-44 甘肃军人军属按低保 3 倍，其他人按本地倍数', () => {
    const rows = [row({ region: '620000' })]
    const gansu = policies['GS-MILITARY'] ?? nationalPolicy
    const limit = (categories: object[] | undefined) => {
      const parsed = parseFacts({ ...ordinary, receivingRegion: '620102', categories })
      return parsed.ok ? standardInForce(parsed.facts, gansu, rows).limit : null
    }
    expect([limit(is('MILITARY_FAMILY')), limit(is('MARTYR_OR_LINE_OF_DUTY_FAMILY'))]).toEqual([1800, 1800])
    expect([limit([]), limit(undefined), limit(is('VETERAN'))]).toEqual([1200, 1200, 1200])
    // 有证件的军人家属作为优抚对象免予核查，不到比较收入这一步。
    const facts = { ...earning(1700), policyVersion: 'GS-MILITARY', receivingRegion: '620102' }
    expect(under(rows, { ...facts, categories: is('MILITARY_FAMILY') })).toMatchObject({ eligible: 'yes', meansReason: 'ART42' })
    expect(under(rows, facts)).toMatchObject({ eligible: 'no', basis: ['某政发〔2025〕1号', '法律援助法31(4)', '法律援助法34'] })
  })

  test('assess 直接指定政策和标准表，结果相同', () => {
    const parsed = parseFacts({ ...ordinary, policyVersion: undefined, receivingRegion: '420102', ...earning(1200) })
    if (!parsed.ok) throw new Error(parsed.error.path)
    expect(assess(parsed.facts, nationalPolicy, undefined, [row({})]).eligible).toBe('yes')
    expect(assess(parsed.facts, nationalPolicy).eligible).toBe('need_more')
    expect(policies['HN-2016']?.standard.monthlyPerCapita).toBe(null)
  })

  test('随产品带的标准表没有数额，不改变任何结论', () => {
    expect(decide({ policyVersion: undefined, receivingRegion: '430102' }).eligible).toBe('need_more')
  })
})
