import { describe, expect, test } from 'vitest'
import { answerOf, is, ordinary, rich, says } from './articles.kit.ts'
import { assess, otherReasons, parseFacts } from './index.ts'
import { loadPolicies } from './policies/load.ts'
import type { Assessment } from './index.ts'

/** R-11, 法24: a place that has said which other reasons it accepts. */
const loaded = loadPolicies([
  {
    id: 'LOCAL',
    title: '有“其他原因”口径的地方',
    rank: 'NORM_DOC',
    standard: { monthlyPerCapita: 1500 },
    otherReasons: { accepted: ['SOCIAL_IMPACT', 'CO_DEFENDANT_HAS_COUNSEL'], cite: '某地口径2' },
    groupThreshold: 5,
    sources: [{ supports: ['otherReasons'], title: '某地口径', mark: '设' }],
  },
])

function decide(facts: object): Assessment {
  const parsed = parseFacts({ ...ordinary, role: 'SUSPECT', matter: 'CRIMINAL', household: rich, ...facts })
  const [policy] = loaded.ok ? loaded.policies : []
  if (!parsed.ok || !policy) throw new Error('not read')
  return assess(parsed.facts, policy)
}

describe('法24 其他原因按地方口径', () => {
  test('本地认可的原因，不看收入', () => {
    expect(answerOf(decide({ otherReason: 'SOCIAL_IMPACT' }))).toEqual({
      is: 'yes STANDARD CRIMINAL_DEFENSE',
      basis: '刑事诉讼法35 某地口径2 法律援助法24',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 14+',
      under: 'LAW-2021 LOCAL',
    })
    expect(decide({ otherReason: 'SOCIAL_IMPACT' }).reasons.at(-1)?.text).toBe(
      `因“${otherReasons.SOCIAL_IMPACT}”没有委托辩护人，属于本地认可的其他原因，不要求经济困难。`,
    )
  })

  test('收入在标准以内的，仍按经济困难给予', () => {
    const poor = decide({ otherReason: 'SOCIAL_IMPACT', household: ordinary.household })
    expect(answerOf(poor)).toMatchObject({ is: 'yes STANDARD CRIMINAL_DEFENSE', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+' })
  })

  test('收入不明但原因已被认可的，不必再问收入', () => {
    expect(decide({ otherReason: 'CO_DEFENDANT_HAS_COUNSEL', household: undefined, verification: undefined })).toMatchObject({
      eligible: 'yes',
      missing: [],
    })
  })

  test('R-50 本地认可的原因不问收入，也不要经济困难状况说明表；不认可的仍要', () => {
    const docs = { idDoc: true, applicationForm: true, hardshipStatement: false, matterMaterials: true }
    expect(decide({ otherReason: 'SOCIAL_IMPACT', docs })).toMatchObject({ eligible: 'yes', missing: [] })
    expect(decide({ otherReason: 'OTHER', docs }).missing.map(({ fact }) => fact)).toContain('docs.hardshipStatement')
  })

  test('不在口径之内的原因，不予', () => {
    const found = decide({ otherReason: 'PROCURATORATE_PROTESTS' })
    expect(answerOf(found)).toEqual({
      is: 'no STANDARD CRIMINAL_DEFENSE',
      basis: '刑事诉讼法35 某地口径2 法律援助法24 法律援助法34',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 14-',
      under: 'LAW-2021 LOCAL',
    })
    expect(found.reasons.at(-1)?.text).toContain('“人民检察院抗诉的案件”不在本地认可的其他原因之内。')
  })

  test('自述免核查身份没有材料的，先要材料，不直接不予', () => {
    const found = decide({ otherReason: 'PROCURATORATE_PROTESTS', categories: says('MINIMUM_LIVING_ALLOWANCE') })
    expect(found).toMatchObject({ eligible: 'need_more', missing: [{ fact: 'categories' }] })
  })

  test('没有说原因的，问原因', () => {
    expect(decide({})).toMatchObject({
      eligible: 'need_more',
      missing: [{ fact: 'otherReason', ask: '您没有委托辩护人，除经济困难外还有什么原因？' }],
    })
  })

  test('口径没有列到的其他原因，由工作人员审查', () => {
    expect(decide({ otherReason: 'OTHER' })).toMatchObject({
      eligible: 'need_more',
      missing: [{ fact: 'otherReason', ask: '请工作人员审查登记的原因“其他原因”是否成立。' }],
    })
  })

  test('只及于犯罪嫌疑人、被告人', () => {
    expect(decide({ role: 'VICTIM', otherReason: 'SOCIAL_IMPACT' }).eligible).toBe('no')
    expect(decide({ role: 'DEFENDANT', otherReason: 'SOCIAL_IMPACT' }).eligible).toBe('yes')
  })

  test('2013 年以前没有这条路', () => {
    expect(decide({ otherReason: 'SOCIAL_IMPACT', receivedAt: '2012-12-31' }).eligible).toBe('no')
    expect(decide({ otherReason: 'SOCIAL_IMPACT', receivedAt: '2013-01-01' }).eligible).toBe('yes')
  })

  test('R-78 群体人数的阈值由政策定', () => {
    expect(decide({ groupSize: 4, categories: is('MINIMUM_LIVING_ALLOWANCE') }).flags).toEqual([])
    expect(decide({ groupSize: 5, categories: is('MINIMUM_LIVING_ALLOWANCE') })).toMatchObject({
      flags: ['GROUP_REPORT'],
      nextSteps: [expect.any(String), expect.any(String), '人数达到 5 人以上，按群体性案件报告，可以推选代表人参加。'],
    })
  })
})
