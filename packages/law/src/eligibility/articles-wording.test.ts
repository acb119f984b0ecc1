import { describe, expect, test } from 'vitest'
import { complete, decide, is, ordinary, rich, says } from './articles.kit.ts'
import { assess, parseFacts, policies } from './index.ts'
import type { Assessment } from './index.ts'

/** Sentences, rules and cites that the tables by article do not reach. */
const asked = ({ missing }: Assessment) => missing.map(({ fact, ask }) => `${fact} ${ask}`)
const step = ({ reasons }: Assessment, id: string) => reasons.find((reason) => reason.step === id)

describe('R-56 缺什么问什么', () => {
  test('2023-09-01 以前缺身份证的，问的是身份证，不是经济困难证明', () => {
    const found = decide({ receivedAt: '2022-06-01', docs: { ...complete, idDoc: false } })
    expect(asked(found)).toEqual(['docs.idDoc 请提供身份证或者其他有效身份证件。'])
  })

  test('一样没有、一样还不知道的，一次问完', () => {
    const found = decide({ docs: { ...complete, idDoc: false, matterMaterials: undefined } })
    expect(found.missing.map(({ fact }) => fact)).toEqual(['docs.idDoc', 'docs.matterMaterials'])
    expect(step(found, '9')?.text).toBe('申请材料不齐全，应当一次性告知需要补充的材料；补充期间不计入审查期限。')
  })
})

test('法42 两样身份都没有证明的，两句话连着说', () => {
  const found = decide({ categories: says('MIGRANT_WORKER', 'TEMP_RELIEF'), matter: 'PI_TRAFFIC', household: rich })
  expect(step(found, '11b')).toEqual({
    step: '11b',
    rule: 'R-41',
    text: '申请人自述是社会救助、司法救助或者优抚对象，但没有材料证明。进城务工人员只有请求支付劳动报酬或者工伤人身损害赔偿时才免予核查，本事项不在其中。',
    cites: ['法律援助法42(2)', '法律援助法42(3)'],
    met: false,
  })
})

test('R-14 民事再审的当事人不是可以通知援助的人，刑事再审的是', () => {
  const civil = decide({ channel: 'NOTIFIED_COURT', role: 'RETRIAL_PARTY', matter: 'CONTRACT_DEBT', notifiedGround: 'N1' })
  expect(civil).toMatchObject({ eligible: 'no', basis: ['法律援助法25'] })
  const criminal = decide({ channel: 'NOTIFIED_COURT', role: 'RETRIAL_PARTY', matter: 'CRIMINAL', notifiedGround: 'N1' })
  expect(criminal).toMatchObject({ eligible: 'yes', basis: ['法律援助法25①(1)', '法律援助法36'] })
})

test('R-40 还不知道是不是英雄烈士近亲属的，说明怎样才在范围', () => {
  expect(step(decide({ matter: 'HERO_PERSONALITY_RIGHTS', categories: undefined }), '7')).toEqual({
    step: '7',
    rule: 'R-40',
    text: '事项“维护英雄烈士的人格权益”本身不在范围；如果属于英雄烈士近亲属为维护英雄烈士的人格权益，可以申请。',
    cites: ['法律援助法31', '法律援助法32(1)'],
    met: null,
  })
})

describe('法31(9) 还不能说不在范围', () => {
  const product = { matter: 'FAKE_PRODUCT_DAMAGE', policyVersion: undefined, standardMonthlyPerCapita: 1500 }

  test('收入在标准以内，只差不知道在哪里申请的，先问在哪里', () => {
    const found = decide(product)
    expect(found).toMatchObject({ eligible: 'need_more', policy: 'CN' })
    expect(asked(found)).toEqual(['receivingRegion 您向哪个县（市、区）的法律援助机构申请？'])
  })
})

describe('R-46 承诺', () => {
  const hunan = policies['HN-2024']
  const pledging = { household: undefined, hardshipEvent: true, verification: 'PLEDGE', priorFalsePledge: true }
  const under = (facts: object, patch: object): Assessment => {
    const parsed = parseFacts({ ...ordinary, ...facts })
    if (!parsed.ok || !hunan) throw new Error('not read')
    return assess(parsed.facts, { ...hunan, ...patch })
  }

  test('湖南新规4 曾作虚假承诺的不能再承诺；政策没有写条文的，只引法律', () => {
    expect(step(under(pledging, {}), '13')?.cites).toEqual(['法律援助法41', '湖南2024新规4'])
    expect(step(under(pledging, { pledge: { barredIfPriorFalse: true } }), '13')?.cites).toEqual(['法律援助法41'])
  })

  test('收入超过标准的，不因以前的承诺还要核查', () => {
    const barring = { pledge: { barredIfPriorFalse: true } }
    const above = { kind: 'INCOME', monthlyPerCapita: 1500, isInclusive: true, knowsEvents: false, cites: {} }
    const asks = (facts: object, patch: object) => under({ household: rich, ...facts }, { standard: above, ...patch })
    expect(asks({ verification: 'NONE', priorFalsePledge: true }, barring).eligible).toBe('no')
    expect(asks({ verification: 'PLEDGE', priorFalsePledge: false }, barring).eligible).toBe('no')
    expect(asks({ verification: 'DATA_SHARED', priorFalsePledge: true }, barring).eligible).toBe('no')
    expect(asks({ verification: 'PLEDGE', priorFalsePledge: true }, { pledge: { barredIfPriorFalse: false } }).eligible).toBe('no')
    expect(asks({ verification: 'PLEDGE', priorFalsePledge: true }, barring).eligible).toBe('need_more')
  })

  test('低收入认定过的，不看承诺', () => {
    expect(under({ ...pledging, lowIncomeRegistry: true }, {})).toMatchObject({ eligible: 'yes', missing: [] })
  })
})

test('R-11 本地认可的其他原因，规则写明', () => {
  const policy = policies['R1']
  const parsed = parseFacts({
    ...ordinary,
    role: 'SUSPECT',
    matter: 'CRIMINAL',
    household: rich,
    otherReason: 'SOCIAL_IMPACT',
    categories: is(),
  })
  if (!parsed.ok || !policy) throw new Error('not read')
  const found = assess(parsed.facts, { ...policy, otherReasons: { accepted: ['SOCIAL_IMPACT'], cite: '某地口径' } })
  expect(step(found, '14')).toMatchObject({ rule: 'R-11', met: true, cites: ['法律援助法24', '某地口径'] })
})
