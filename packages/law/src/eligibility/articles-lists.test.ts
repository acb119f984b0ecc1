import { describe, expect, test } from 'vitest'
import { decide, is, ordinary, rich, says } from './articles.kit.ts'
import { assess, parseFacts, policies } from './index.ts'
import type { Assessment, Policy } from './index.ts'

/** Every member of every list of the law, one by one, so that none can be lost. */
function under(facts: object, patch: Partial<Policy>): Assessment {
  const parsed = parseFacts({ ...ordinary, ...facts })
  const policy = policies['R1']
  if (!parsed.ok || !policy) throw new Error('not read')
  return assess(parsed.facts, { ...policy, ...patch })
}

describe('法42 免予核查的人员', () => {
  test.each([
    'MINOR',
    'ELDERLY',
    'ELDERLY_70',
    'DISABLED',
    'DISABLED_VISION',
    'DISABLED_HEARING_SPEECH',
    'DISABLED_PHYSICAL',
    'DISABLED_MENTAL',
    'CANNOT_FULLY_RECOGNISE_CONDUCT',
  ])('R-42 法42(1) %s 又没有固定生活来源', (code) => {
    const person = { categories: is(code), household: rich }
    expect(decide({ ...person, noFixedIncome: true })).toMatchObject({
      eligible: 'yes',
      meansReason: 'ART42',
      basis: ['法律援助法31(4)', '法律援助法42(1)'],
    })
    expect(decide({ ...person, noFixedIncome: false })).toMatchObject({ eligible: 'no', meansReason: 'STANDARD' })
  })

  test.each([
    'MINIMUM_LIVING_ALLOWANCE',
    'EXTREME_POVERTY_SUPPORT',
    'TEMP_RELIEF',
    'DISASTER_RELIEF',
    'JUDICIAL_AID',
    'MILITARY',
    'MILITARY_FAMILY',
    'MARTYR_OR_LINE_OF_DUTY_FAMILY',
  ])('R-41 法42(2) %s', (code) => {
    expect(decide({ categories: is(code), household: rich })).toMatchObject({
      eligible: 'yes',
      meansReason: 'ART42',
      basis: ['法律援助法31(4)', '法律援助法42(2)'],
    })
  })

  test.each(['WOMAN', 'ETHNIC_MINORITY', 'OTHER', 'LOW_INCOME_BORDERLINE'])('R-42 %s 不是免予核查的人员', (code) => {
    expect(decide({ categories: is(code), household: rich, noFixedIncome: true })).toMatchObject({
      eligible: 'no',
      meansReason: 'STANDARD',
    })
  })

  const added = { art42Added: [{ category: 'WOMAN', matters: ['PI_TRAFFIC'], cite: '某条例9' }] } as const
  const woman = { household: rich, matter: 'PI_TRAFFIC' }

  test('法42(4) 地方法规增加的人员，只就所写的事项', () => {
    expect(under({ ...woman, categories: is('WOMAN') }, added)).toMatchObject({
      eligible: 'yes',
      meansReason: 'ART42',
      basis: ['某条例9', '法律援助法31(7)', '法律援助法42(4)'],
    })
    expect(under({ ...woman, categories: is('WOMAN'), matter: 'PI_MEDICAL' }, added).eligible).toBe('no')
    expect(under({ ...woman, categories: is('MINIMUM_LIVING_ALLOWANCE') }, added).basis).toEqual(['法律援助法31(7)', '法律援助法42(2)'])
    expect(under({ ...woman, categories: [] }, added).eligible).toBe('no')
  })

  test('法42(4) 自述而没有证明的，请他证明', () => {
    const found = under({ ...woman, categories: says('WOMAN') }, added)
    expect(found.reasons.find(({ step }) => step === '11b')?.text).toBe('申请人自述属于本地规定免予核查的人员，但没有材料证明。')
    expect(found.missing).toEqual([{ fact: 'categories', ask: '请提供能证明您身份的证件或者证明。' }])
  })

  test('法42(4) 身份还不知道的，不当作自述', () => {
    expect(under({ ...woman, categories: undefined }, added).reasons.some(({ step }) => step === '11b')).toBe(false)
  })

  test('R-43 2015 年的进城务工人员，不提县级文件', () => {
    const found = decide({ receivedAt: '2015-05-05', categories: is('MIGRANT_WORKER'), household: rich })
    expect(found.reasons.find(({ step }) => step === '11b')?.text).toBe(
      '进城务工人员只有请求支付劳动报酬或者工伤人身损害赔偿时才免予核查，本事项不在其中。',
    )
  })

  test('申请代理而不在范围的，也说明本人免予核查；只是咨询的不说', () => {
    const person = { categories: is('MINIMUM_LIVING_ALLOWANCE'), matter: 'NEIGHBOUR_RELATION', requestedService: 'REPRESENTATION' }
    expect(decide(person)).toMatchObject({ eligible: 'no', meansReason: 'ART42', basis: ['法律援助法31', '法律援助法42(2)'] })
    expect(decide({ ...person, requestedService: 'CONSULTATION' }).basis).toEqual(['法律援助法22(1)', '法律援助法23'])
  })
})

describe('法32(1)(5) 不受经济困难限制', () => {
  test('R-40 烈士遗属维护英雄烈士的人格权益', () => {
    const family = { categories: is('MARTYR_OR_LINE_OF_DUTY_FAMILY'), matter: 'HERO_PERSONALITY_RIGHTS', household: rich }
    expect(decide(family)).toMatchObject({ eligible: 'yes', meansReason: 'ART32', basis: ['法律援助法32(1)'] })
  })

  test('R-40 法32(5) 地方法规没有写名称的，用人员的名称', () => {
    const parents = { categories: is('SINGLE_CHILD_LOSS'), household: rich }
    const found = under(parents, { art32Added: [{ category: 'SINGLE_CHILD_LOSS', cite: '某条例8' }] })
    expect(found).toMatchObject({ eligible: 'yes', meansReason: 'ART32', basis: ['某条例8', '法律援助法31(4)', '法律援助法32(5)'] })
    expect(found.reasons.at(-1)?.text).toContain('独生子女伤残或死亡家庭成员主张相关权益')
  })
})

describe('R-44 军人军属的附加事项', () => {
  const matters = ['DIVORCE', 'PERSONAL_INJURY_OTHER', 'PROPERTY_DAMAGE', 'FAKE_PRODUCT_DAMAGE', 'LAND_CONTRACT']
  const injuries = ['PI_TRAFFIC', 'PI_MEDICAL', 'PI_WORK_INJURY']

  test.each([...matters, ...injuries])('军人军属法律援助办法2016第5条 %s', (matter) => {
    const soldier = { matter, categories: is('MILITARY'), receivedAt: '2018-05-05' }
    const basis = ['2012程序规定15', '军人军属法律援助办法2016第5条', '法律援助条例10']
    expect(decide(soldier)).toMatchObject({ eligible: 'yes', basis })
    expect(decide({ ...soldier, receivedAt: '2021-12-31' })).toMatchObject({ eligible: 'yes', basis })
    expect(decide({ ...soldier, receivedAt: '2016-11-27' })).toMatchObject({ eligible: 'yes', basis })
    expect(decide({ ...soldier, receivedAt: '2016-11-26' }).eligible).toBe('no')
    expect(decide({ ...soldier, categories: is('WOMAN') }).eligible).toBe('no')
  })

  test('抚恤金条例本来就有，两处都引', () => {
    expect(decide({ matter: 'PENSION_FOR_DEATH_INJURY', categories: is('MILITARY'), receivedAt: '2018-05-05' }).basis).toEqual([
      '2012程序规定15',
      '军人军属法律援助办法2016第5条',
      '法律援助条例10',
    ])
  })

  test.each(matters)('2022 年以后 %s 是否仍属附加事项，由工作人员核对', (matter) => {
    const soldier = { matter, categories: is('MILITARY') }
    expect(decide(soldier).missing.map(({ fact }) => fact)).toEqual(['conditionMet'])
    expect(decide({ ...soldier, conditionMet: true }).eligible).toBe('yes')
    expect(decide({ ...soldier, conditionMet: false }).eligible).toBe('no')
  })
})

describe('法31(9) 地方增加的事项', () => {
  const debt = { matter: 'CONTRACT_DEBT' } as const

  test('两个文件，一个无条件的已经够了，另一个不必再问', () => {
    const found = under(debt, {
      mattersAdded: [
        { ...debt, cite: '甲条例' },
        { ...debt, condition: '是不是？', cite: '乙条例' },
      ],
    })
    expect(found).toMatchObject({ eligible: 'yes', missing: [], basis: ['法律援助法31(9)', '法律援助法34', '甲条例'] })
  })

  test('只增加其中一部分的，先问是哪一部分', () => {
    const relation = { matter: 'LABOR_RELATION_OR_WAGE', subMatter: 'RELATION', cite: '某省规定' } as const
    const old = { receivedAt: '2015-05-05', matter: 'LABOR_RELATION_OR_WAGE' }
    const local = { mattersAdded: [relation] }
    expect(under({ ...old, subMatter: 'RELATION' }, local)).toMatchObject({
      eligible: 'yes',
      basis: ['某省规定', '法律援助条例10', '法律援助条例13'],
    })
    expect(under({ ...old, subMatter: 'WAGE' }, local)).toMatchObject({ eligible: 'yes', basis: ['法律援助条例10', '法律援助条例13'] })
    expect(under({ ...old, subMatter: 'RELATION' }, { mattersAdded: [] }).eligible).toBe('no')
    expect(under(old, local).missing).toEqual([{ fact: 'subMatter', ask: '您是要讨回工资，还是只要求确认劳动关系？' }])
    const part = { mattersAdded: [{ matter: 'DIVORCE', subMatter: 'CHILD_SUPPORT', cite: '某省规定' }] } as const
    expect(under({ matter: 'DIVORCE', categories: [] }, part).missing).toEqual([{ fact: 'subMatter', ask: '您就“离婚”请求的具体是什么？' }])
    expect(under({ matter: 'DIVORCE', subMatter: 'CHILD_SUPPORT' }, part).eligible).toBe('yes')
    expect(under({ matter: 'DIVORCE', subMatter: 'SPOUSAL_SUPPORT' }, part).eligible).toBe('no')
  })

  test('条例10② 2018 年湖南补充的讨薪，两处都引', () => {
    const wage = { matter: 'LABOR_RELATION_OR_WAGE', subMatter: 'WAGE', receivedAt: '2018-05-05', policyVersion: 'HN-2016' }
    expect(decide({ ...wage, standardMonthlyPerCapita: 1500 }).basis).toContain('湖南2016实施意见')
    expect(decide({ matter: 'OTHER_BY_LAW', receivedAt: '2018-05-05' })).toMatchObject({ eligible: 'yes' })
  })
})

describe('R-00 引用的是收到之日的条文', () => {
  const cites = (facts: object, step: string) => decide(facts).reasons.find((reason) => reason.step === step)?.cites

  test.each([
    ['在押人员 2015', { role: 'SUSPECT', matter: 'CRIMINAL', channel: 'CUSTODY_TRANSFER', receivedAt: '2015-05-05' }, '7', ['法律援助条例11', '法律援助条例15', '刑事诉讼法(2012)34']], // prettier-ignore
    ['被告人 2012', { role: 'DEFENDANT', matter: 'CRIMINAL', receivedAt: '2012-12-31' }, '7', ['法律援助条例11']],
    ['被告人 2019', { role: 'DEFENDANT', matter: 'CRIMINAL', receivedAt: '2019-05-05' }, '7', ['法律援助条例11', '刑事诉讼法35']],
    ['值班律师 2018-10-25', { requestedService: 'DUTY_LAWYER_HELP', receivedAt: '2018-10-25' }, '0', ['法律援助条例2']],
    ['值班律师 2018-10-26', { requestedService: 'DUTY_LAWYER_HELP', receivedAt: '2018-10-26' }, '0', ['刑事诉讼法36']],
    ['外国人 2015', { applicantType: 'FOREIGN_OR_STATELESS', reciprocity: 'NONE', receivedAt: '2015-05-05' }, '2b', ['法律援助条例2']],
    ['咨询 2015', { requestedService: 'CONSULTATION', receivedAt: '2015-05-05' }, '0', ['法律援助条例2']],
    ['值班律师 2020', { requestedService: 'DUTY_LAWYER_HELP', receivedAt: '2020-05-05' }, '0', ['刑事诉讼法36']],
    ['先收到 2010', { receivedAt: '2010-05-05' }, '6', []],
    ['先收到 2012-07-01', { receivedAt: '2012-07-01' }, '6', ['2012程序规定']],
    ['先行 2012-07-01', { receivedAt: '2012-07-01', needsPreservation: true }, '8', ['2012程序规定']],
    ['先行 2012-06-30，还没有规定', { receivedAt: '2012-06-30', needsPreservation: true }, '8', ['法律援助条例18']],
    ['先行 2022-01-01', { receivedAt: '2022-01-01', needsPreservation: true }, '8', ['法律援助法44(2)']],
  ])('%s', (_name, facts, step, expected) => {
    expect(cites(facts, step)).toEqual(expected)
  })

  test('对方住在一起，2010 年的条文', () => {
    const home = { members: 3, monthlyIncomeTotal: 9000, opponentIsMember: true, applicantMonthlyIncome: 900 }
    expect(cites({ receivedAt: '2010-05-05', household: home }, '12')).toEqual(['法律援助条例13'])
  })
})

test('R-78 提示按次序说', () => {
  expect(decide({ needsPreservation: true, groupSize: 12 }).flags).toEqual(['GROUP_REPORT', 'URGENT'])
})
