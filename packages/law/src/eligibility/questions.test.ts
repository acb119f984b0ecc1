import { describe, expect, test } from 'vitest'
import { complete, decide, is, ordinary, rich, says } from './articles.kit.ts'

/** Every fact that can be missing: who is asked for it, and that the question goes once it is answered. */
const accused = { role: 'SUSPECT', matter: 'CRIMINAL', household: rich }
const registry = { policyVersion: 'R3', lowIncomeRegistry: false, hardshipEvent: false }
const pledging = { policyVersion: 'R3', lowIncomeRegistry: false, hardshipEvent: true, verification: 'PLEDGE' }
const foreigner = { applicantType: 'FOREIGN_OR_STATELESS' }
const agent = { channel: 'AGENT', agentIsInfringer: false }
const retrial = { role: 'RETRIAL_PARTY', matter: 'CONTRACT_DEBT' }
const migrant = { matter: 'LABOR_RELATION_OR_WAGE', categories: is('MIGRANT_WORKER'), household: rich }
const family = { members: 4, monthlyIncomeTotal: 20000, opponentIsMember: true }
const elder = { categories: is('ELDERLY'), household: rich }
const police = { channel: 'NOTIFIED_POLICE', role: 'SUSPECT', matter: 'CRIMINAL' }
const divorce = { policyVersion: 'SD-2015', matter: 'DIVORCE', standardMonthlyPerCapita: 1500 }

type Question = readonly [fact: string, without: object, answered: object]

const questions: readonly Question[] = [
  ['reciprocity', { ...foreigner }, { ...foreigner, reciprocity: 'LAW' }],
  ['agentIsInfringer', { ...agent, agentIsInfringer: undefined }, agent],
  ['docs.proxyProof', { ...agent, docs: { ...complete, proxyProof: undefined } }, agent],
  ['jurisdictionOk', { jurisdictionOk: undefined }, {}],
  ['firstReceivedElsewhere', { firstReceivedElsewhere: undefined }, {}],
  ['forum', { ...retrial, forum: undefined }, { ...retrial, forum: 'RETRIAL_ORDERED' }],
  [
    'channel',
    { role: 'COMPULSORY_TREATMENT_RESPONDENT', matter: 'COMPULSORY_MEDICAL' },
    { ...police, channel: 'NOTIFIED_COURT', matter: 'COMPULSORY_MEDICAL' },
  ],
  ['subMatter', { ...migrant, subMatter: undefined }, { ...migrant, subMatter: 'WAGE' }],
  ['categories', { categories: undefined, household: rich }, { categories: [], household: rich }],
  [
    'receivingRegion',
    { policyVersion: undefined },
    { policyVersion: undefined, receivingRegion: '420102', standardMonthlyPerCapita: 1500 },
  ],
  [
    'policyVersion',
    { policyVersion: undefined, receivingRegion: '431321', matter: 'FAKE_PRODUCT_DAMAGE' },
    { policyVersion: 'HN-2024', matter: 'FAKE_PRODUCT_DAMAGE', lowIncomeRegistry: true },
  ],
  ['docs', { docs: undefined }, {}],
  ['docs.idDoc', { docs: { ...complete, idDoc: undefined } }, {}],
  ['docs.applicationForm', { docs: { ...complete, applicationForm: undefined } }, {}],
  ['docs.hardshipStatement', { docs: { ...complete, hardshipStatement: undefined } }, {}],
  ['docs.matterMaterials', { docs: { ...complete, matterMaterials: undefined } }, {}],
  ['noFixedIncome', elder, { ...elder, noFixedIncome: true }],
  ['household', { household: undefined }, {}],
  ['household.members', { household: { monthlyIncomeTotal: 3000, opponentIsMember: false } }, {}],
  ['household.monthlyIncomeTotal', { household: { members: 3, opponentIsMember: false } }, {}],
  [
    'household.opponentIsMember',
    { household: { members: 3, monthlyIncomeTotal: 9000 } },
    { household: { members: 3, monthlyIncomeTotal: 9000, opponentIsMember: false } },
  ],
  ['household.applicantMonthlyIncome', { household: family }, { household: { ...family, applicantMonthlyIncome: 900 } }],
  ['standardMonthlyPerCapita', { standardMonthlyPerCapita: null }, {}],
  ['lowIncomeRegistry', { ...registry, lowIncomeRegistry: undefined }, registry],
  ['hardshipEvent', { ...registry, hardshipEvent: undefined }, registry],
  ['verification', { verification: undefined }, {}],
  ['priorFalsePledge', pledging, { ...pledging, priorFalsePledge: false }],
  ['otherReason', accused, { ...accused, categories: is('MINIMUM_LIVING_ALLOWANCE') }],
  ['conditionMet', divorce, { ...divorce, conditionMet: true }],
  ['notifiedGround', police, { ...police, notifiedGround: 'N1' }],
]

describe('不知道的事实都问到，知道了就不再问', () => {
  test.each(questions)('%s', (fact, without, answered) => {
    const asked = decide(without)
    expect(asked.eligible).toBe('need_more')
    const question = asked.missing.find((one) => one.fact === fact)
    expect(question?.ask).toMatch(/\p{Script=Han}.*[。？]$/u)
    const settled = decide(answered)
    expect(settled.missing.map((one) => one.fact)).not.toContain(fact)
    expect(settled.eligible).not.toBe('need_more')
    expect(settled.missing).toEqual([])
  })

  test('自述身份没有材料的，按身份要材料', () => {
    const ask = (code: string, facts: object) => decide({ categories: says(code), household: rich, ...facts }).missing[0]?.ask
    expect(ask('MINIMUM_LIVING_ALLOWANCE', {})).toBe('请提供低保证、特困供养证、救助决定或者优抚证件。')
    expect(ask('MIGRANT_WORKER', { matter: 'PI_WORK_INJURY' })).toBe(
      '请提供能证明您进城务工的材料，例如劳动合同、工作证、工资条、欠条或者工友证明。',
    )
    expect(ask('ELDERLY', { noFixedIncome: true })).toBe(
      '请提供能证明年龄、残疾和无固定生活来源的材料，例如身份证、残疾人证、村（居）委会证明。',
    )
    expect(ask('RETRIAL_ACQUITTED', { matter: 'STATE_COMPENSATION', role: 'STATE_COMP_CLAIMANT' })).toBe(
      '请提供材料证明属于“再审改判无罪请求国家赔偿”。',
    )
  })

  test('R-100 不予的同时告知其他渠道；R-57 在押人员的决定函告监管场所；R-18 首次会见问是否同意', () => {
    const refused = decide({ matter: 'INHERITANCE', channel: 'CUSTODY_TRANSFER' }).nextSteps
    expect(refused).toContain('告知其他渠道：人民调解、12348 热线、工会或者妇联或者残联、法院司法救助、劳动监察。')
    expect(refused).toContain('把决定同时函告办案机关和监管场所。')
    expect(decide({ matter: 'INHERITANCE' }).nextSteps).not.toContain('把决定同时函告办案机关和监管场所。')
    expect(decide({ ...police, notifiedGround: 'N7' }).nextSteps).toEqual([
      '自收到通知之日起三日内指派律师，并函告办案机关。',
      '刑事辩护只能指派律师，不得指派基层法律服务工作者。',
      '首次会见时询问本人是否同意为其辩护或者代理，并记录在案；不同意的，书面告知办案机关和本机构。',
    ])
  })

  test('R-57 值班律师转交的：本人在押的才函告监管场所', () => {
    const told = '把决定同时函告办案机关；本人在押的，并函告监管场所。'
    expect(decide({ channel: 'DUTY_LAWYER' }).nextSteps).toContain(told)
    expect(decide({ matter: 'INHERITANCE', channel: 'DUTY_LAWYER' }).nextSteps).toContain(told)
    expect(decide({}).nextSteps).not.toContain(told)
  })

  test('R-15 R-16 刑事辩护只派律师；未成年人申请的也派熟悉未成年人的律师', () => {
    const only = '刑事辩护只能指派律师，不得指派基层法律服务工作者。'
    const young = '指派熟悉未成年人身心特点的律师。'
    const minor = { categories: [{ code: 'MINOR', evidence: 'PRESENT' }], noFixedIncome: true }
    expect(decide({ role: 'DEFENDANT', matter: 'CRIMINAL' }).nextSteps).toContain(only)
    expect(decide({}).nextSteps).not.toContain(only)
    expect(decide(minor).nextSteps).toEqual([expect.stringContaining('报负责人审批'), young])
    expect(decide({ ...minor, receivedAt: '2015-05-05' }).nextSteps).not.toContain(young)
    expect(decide({ categories: [{ code: 'ELDERLY', evidence: 'PRESENT' }], noFixedIncome: true }).nextSteps).not.toContain(young)
  })

  test('R-62 程22 提出异议的十五日自 2023-09-01 起才告知', () => {
    const told = (receivedAt: string) => decide({ matter: 'INHERITANCE', receivedAt }).nextSteps[0]
    expect(told('2023-09-01')).toContain('十五日内')
    expect(told('2023-08-31')).toBe('报负责人审批；不予援助的，出具决定书，写明理由，并告知可向设立本机构的司法行政部门提出异议。')
    expect(told('2021-12-31')).toContain('确定本机构的司法行政部门')
  })

  test('法31(9) 受理地所在省没有录入规定的，决定不予以前对照本地规定', () => {
    const note = '本地补充事项的清单尚未核全，决定不予援助前请对照本地规定原文。'
    const asked = { matter: 'INHERITANCE', policyVersion: undefined, standardMonthlyPerCapita: 1500 }
    expect(decide({ ...asked, receivingRegion: '650102' }).nextSteps).toContain(note)
    expect(decide({ ...asked, receivingRegion: undefined, policyVersion: 'CN' }).nextSteps).not.toContain(note)
    expect(decide({ matter: 'INHERITANCE' }).nextSteps).not.toContain(note)
  })

  test('R-51 侵权的代理人不答复不算撤回；代理权和是否侵权一次问全', () => {
    const infringing = decide({ channel: 'AGENT', agentIsInfringer: true, docs: { ...ordinary.docs, proxyProof: true } })
    expect(infringing.nextSteps).toEqual(['先由工作人员核对所列事项再作决定；不需要申请人补充，七日审查期限照常计算。'])
    const without = decide({ channel: 'AGENT', docs: { ...ordinary.docs, proxyProof: false } })
    expect(without.missing.map(({ fact }) => fact)).toEqual(['docs.proxyProof', 'agentIsInfringer'])
    const settled = decide({ channel: 'AGENT', agentIsInfringer: false, docs: { ...ordinary.docs, proxyProof: false } })
    expect(settled.missing.map(({ fact }) => fact)).toEqual(['docs.proxyProof'])
  })

  test('R-40 本事项是否由此引起，只在要看得出联系的情形里提示', () => {
    const told = (facts: object) => decide(facts).reasons.find(({ step }) => step === '10')?.text
    const is = (code: string) => ({ categories: [{ code, evidence: 'PRESENT' }] })
    const open = expect.stringContaining('；本事项是否由此引起，由审查人员核对。')
    expect(told({ matter: 'PI_TRAFFIC', ...is('BRAVERY') })).toEqual(open)
    expect(told({ matter: 'DIVORCE', ...is('DV_VICTIM') })).toEqual(open)
    for (const facts of [
      { matter: 'DV_ABUSE_ABANDONMENT', ...is('DV_VICTIM') },
      { matter: 'BRAVERY_CIVIL_CLAIM', ...is('BRAVERY') },
      { matter: 'STATE_COMPENSATION', ...is('RETRIAL_ACQUITTED') },
      { matter: 'PI_TRAFFIC', policyVersion: 'HB-2025', ...is('ELDERLY_70') },
    ])
      expect(told(facts)).toMatch(/不受经济困难条件的限制。$/)
  })

  test('条例10①(6) 2022 年以前，见义勇为受伤的按实际的事由立案，也在范围', () => {
    const injured = (facts: object) => decide({ matter: 'PI_TRAFFIC', receivedAt: '2015-05-05', ...facts })
    expect(injured({ categories: is('BRAVERY') })).toMatchObject({ eligible: 'yes', basis: expect.arrayContaining(['法律援助条例10']) })
    const claimed = injured({ categories: [{ code: 'BRAVERY', evidence: 'ABSENT' }] })
    expect([claimed.eligible, claimed.missing.map(({ fact }) => fact)]).toEqual(['need_more', ['categories']])
    expect(injured({ categories: undefined }).eligible).toBe('need_more')
    expect([injured({}).eligible, injured({ matter: 'INHERITANCE', categories: is('BRAVERY') }).eligible]).toEqual(['no', 'no'])
    expect(injured({ matter: 'PENSION_FOR_DEATH_INJURY' }).eligible).toBe('yes')
  })

  test('不是待补的结论不留问题', () => {
    expect(decide({ matter: 'INHERITANCE', docs: undefined, household: undefined, verification: undefined }).missing).toEqual([])
  })
})
