import { describe, expect, test } from 'vitest'
import { toDay } from '../day.ts'
import { aidForms } from '../glossary/cases.ts'
import type { AidForm } from '../glossary/cases.ts'
import { matters } from '../glossary/matters.ts'
import type { Matter } from '../glossary/matters.ts'
import { personCategories } from '../glossary/persons.ts'
import type { PersonCategory } from '../glossary/persons.ts'
import { noPaperNeeded, oneTimeList } from './index.ts'
import type { MaterialsInput } from './index.ts'

const wage: MaterialsInput = {
  form: 'LABOR_MEDIATION_ARBITRATION',
  matter: 'LABOR_RELATION_OR_WAGE',
  categories: ['MIGRANT_WORKER'],
  receivedOn: toDay('2025-03-10'),
  meansReason: 'ART42',
}
const traffic: MaterialsInput = { ...wage, form: 'CIVIL_AGENCY', matter: 'PI_TRAFFIC', categories: [], meansReason: 'STANDARD' }
const notice: MaterialsInput = { ...wage, form: 'CRIMINAL_DEFENSE', matter: 'CRIMINAL', categories: ['MINOR'], meansReason: 'NOTIFIED' }

const now = (input: MaterialsInput) => oneTimeList(input).now.map((item) => item.code)
const later = (input: MaterialsInput) => oneTimeList(input).later.map((item) => item.code)
const item = (input: MaterialsInput, code: string) =>
  [...oneTimeList(input).now, ...oneTimeList(input).later].find((one) => one.code === code)

describe('R-50 一次性告知清单: what is asked, in order', () => {
  test.each<[string, MaterialsInput, string[]]>([
    ['法42(3) 农民工讨薪', wage, ['APPLICATION', 'ID', 'HARDSHIP', 'LABOUR_PROOF', 'ARBITRATION_PAPERS', 'STATUS_MIGRANT_WORKER']],
    ['法34 交通事故人损', traffic, ['APPLICATION', 'ID', 'HARDSHIP', 'PLEDGE', 'INJURY_PROOF', 'MEDICAL_RECORDS']],
    [
      '法32(4) 家暴受害人，没有经济说明',
      { ...traffic, matter: 'DV_ABUSE_ABANDONMENT', categories: ['DV_VICTIM'], meansReason: 'ART32' },
      ['APPLICATION', 'ID', 'VIOLENCE_PROOF', 'FAMILY_PROOF'],
    ],
    [
      '法42(1) 残疾人两证并一份',
      { ...traffic, categories: ['DISABLED', 'DISABLED_VISION', 'ELDERLY'], meansReason: 'ART42' },
      ['APPLICATION', 'ID', 'HARDSHIP', 'INJURY_PROOF', 'MEDICAL_RECORDS', 'STATUS_DISABLED', 'NO_FIXED_INCOME_PROOF'],
    ],
    ['法23 咨询 R-10', { ...traffic, form: 'CONSULTATION', meansReason: 'SERVICE_NO_TEST' }, ['CONSULT_REG']],
    ['法22(2) 代书 R-10', { ...traffic, form: 'DOCUMENT_DRAFTING', meansReason: 'SERVICE_NO_TEST' }, ['CONSULT_REG', 'MATTER']],
    ['法30 值班律师 R-20', { ...traffic, form: 'DUTY_LAWYER_HELP', meansReason: 'SERVICE_NO_TEST' }, ['HELP_APPLICATION', 'HELP_NOTICE']],
    ['法25 通知辩护 R-14', notice, ['NOTICE', 'NOTICE_PAPERS']],
    [
      '法33 已决定再审 R-13',
      { ...traffic, forum: 'RETRIAL_ORDERED' },
      ['APPLICATION', 'ID', 'HARDSHIP', 'PLEDGE', 'INJURY_PROOF', 'MEDICAL_RECORDS', 'RETRIAL_ORDER'],
    ],
    [
      '法29 被害人 R-12',
      { ...traffic, form: 'CRIMINAL_REPRESENTATION', matter: 'CRIMINAL' },
      ['APPLICATION', 'ID', 'HARDSHIP', 'PLEDGE', 'CRIMINAL_PAPERS', 'VICTIM_PROOF'],
    ],
    [
      '行政复议、诉讼',
      { ...traffic, form: 'ADMIN_AGENCY', matter: 'SOCIAL_INSURANCE_OR_ASSISTANCE' },
      ['APPLICATION', 'ID', 'HARDSHIP', 'PLEDGE', 'BENEFIT_PROOF', 'ADMIN_ACT'],
    ],
    [
      '国家赔偿',
      {
        ...traffic,
        form: 'STATE_COMPENSATION_AGENCY',
        matter: 'STATE_COMPENSATION',
        categories: ['RETRIAL_ACQUITTED'],
        meansReason: 'ART32',
      },
      ['APPLICATION', 'ID', 'COMPENSATION_PROOF', 'STATUS_RETRIAL_ACQUITTED'],
    ],
    ['法律规定的其他形式', { ...traffic, form: 'OTHER', matter: 'OTHER_BY_LAW' }, ['APPLICATION', 'ID', 'HARDSHIP', 'PLEDGE', 'MATTER']],
  ])('%s', (_name, input, codes) => expect(now(input)).toEqual(codes))
})

describe('R-51 法40 who applies for whom', () => {
  const base = ['APPLICATION', 'ID']
  const rest = ['HARDSHIP', 'PLEDGE', 'INJURY_PROOF', 'MEDICAL_RECORDS']
  test.each<[string, Partial<MaterialsInput>, string[]]>([
    ['法定代理人', { agent: 'STATUTORY' }, ['PROXY', 'AGENT_ID']],
    ['近亲属', { agent: 'CLOSE_RELATIVE' }, ['PROXY', 'AGENT_ID']],
    ['受委托的人', { agent: 'ENTRUSTED' }, ['PROXY', 'AGENT_ID']],
    ['还不知道是什么代理', { agent: 'UNSPECIFIED' }, ['PROXY']],
    ['未成年人没有说代理人', { isMinor: true }, ['PROXY', 'AGENT_ID']],
    ['在押，由近亲属代为申请', { isInCustody: true, agent: 'CLOSE_RELATIVE' }, ['PROXY', 'AGENT_ID', 'CUSTODY_TRANSFER']],
    ['在押，自己申请', { isInCustody: true }, ['CUSTODY_TRANSFER']],
    ['外国人', { applicantType: 'FOREIGN_OR_STATELESS' }, ['RECIPROCITY']],
    [
      '外国人委托他人',
      { applicantType: 'FOREIGN_OR_STATELESS', agent: 'ENTRUSTED' },
      ['PROXY', 'AGENT_ID', 'RECIPROCITY', 'PROXY_NOTARISED'],
    ],
  ])('%s', (_name, change, codes) => expect(now({ ...traffic, ...change })).toEqual([...base, ...codes, ...rest]))

  test('an entrusted mandate is a form in three copies, a relation is a paper the agent brings', () => {
    expect(item({ ...traffic, agent: 'ENTRUSTED' }, 'PROXY')).toMatchObject({
      form: 'PROXY_APPLY',
      copies: 3,
      provider: 'APPLICANT',
      kind: 'FILLED',
    })
    expect(item({ ...traffic, agent: 'STATUTORY' }, 'PROXY')).toMatchObject({
      form: null,
      provider: 'AGENT',
      rule: 'R-51',
      cites: ['法律援助法40', '程序规定11(2)'],
      dataFrom: '公安机关户籍信息',
    })
  })

  test('R-31 法69: a foreigner shows a passport; the centre, not the applicant, finds the treaty', () => {
    const foreign: MaterialsInput = { ...traffic, applicantType: 'FOREIGN_OR_STATELESS' }
    expect(item(foreign, 'ID')).toMatchObject({ rule: 'R-31', dataFrom: null, title: '护照、外国人居留证件或者身份证明' })
    expect(item(foreign, 'RECIPROCITY')).toMatchObject({ provider: 'COUNTER', cites: ['法律援助法69'] })
    expect(item({ ...traffic, categories: ['FOREIGN_OR_STATELESS'] }, 'ID')).toMatchObject({ rule: 'R-31' })
  })

  test('R-57: in custody the place that holds the person identifies them and passes the application on', () => {
    const held: MaterialsInput = { ...traffic, isInCustody: true }
    expect(item(held, 'ID')).toMatchObject({ provider: 'DETENTION_FACILITY', kind: 'COPY', rule: 'R-57' })
    expect(item(held, 'CUSTODY_TRANSFER')).toMatchObject({ provider: 'DETENTION_FACILITY', cites: ['法律援助法39①', '程序规定20'] })
  })
})

describe('R-46 the statement took the place of the certificate', () => {
  const on = (day: string, change: Partial<MaterialsInput> = {}) => oneTimeList({ ...traffic, receivedOn: toDay(day), ...change })
  const means = (day: string, change: Partial<MaterialsInput> = {}) =>
    on(day, change)
      .now.filter((one) => ['HARDSHIP', 'HARDSHIP_PROOF', 'PLEDGE'].includes(one.code))
      .map(({ code, need, dataFrom }) => `${code} ${need} ${dataFrom === null ? '-' : 'data'}`)

  test.each([
    ['2021-12-31 条例17', '2021-12-31', {}, ['HARDSHIP_PROOF MUST -'], 'PROC-2012'],
    ['2022-01-01 法41', '2022-01-01', {}, ['HARDSHIP_PROOF EITHER_OR data', 'PLEDGE EITHER_OR data'], 'PROC-2012'],
    ['2023-08-31 法41', '2023-08-31', {}, ['HARDSHIP_PROOF EITHER_OR data', 'PLEDGE EITHER_OR data'], 'PROC-2012'],
    ['2023-09-01 程11③', '2023-09-01', {}, ['HARDSHIP MUST -', 'PLEDGE EITHER_OR data'], 'PROC-2023'],
    ['2022 曾虚假承诺', '2022-06-01', { isPledgeBarred: true }, ['HARDSHIP_PROOF EITHER_OR data'], 'PROC-2012'],
    ['湖南2024新规4 曾虚假承诺', '2025-03-10', { isPledgeBarred: true }, ['HARDSHIP MUST -'], 'PROC-2023'],
    ['2012程序规定15 免核查', '2023-08-31', { meansReason: 'ART42' }, [], 'PROC-2012'],
    ['法42 仍填说明表', '2023-09-01', { meansReason: 'ART42' }, ['HARDSHIP MUST -'], 'PROC-2023'],
    ['法32 不填', '2023-09-01', { meansReason: 'ART32' }, [], 'PROC-2023'],
  ] as const)('%s', (_name, day, change, expected, version) => {
    expect(means(day, change)).toEqual(expected)
    expect(on(day, change).procedure).toBe(version)
  })

  test('法41: before the law no data stood in for a paper', () => {
    const id = (day: string) => on(day).now.find((one) => one.code === 'ID')?.dataFrom
    expect([id('2021-12-31'), id('2022-01-01')]).toEqual([null, '公安机关人口信息'])
  })

  test('before the first procedure nothing is claimed', () => expect(on('2010-05-01').procedure).toBeNull())
})

describe('R-59 法44 urgent aid: what may follow', () => {
  const urgent: MaterialsInput = { ...traffic, isUrgent: true, agent: 'STATUTORY' }
  test('who, what and why it cannot wait; all else later', () => {
    expect(now(urgent)).toEqual(['APPLICATION', 'ID', 'URGENCY', 'URGENT_AID_NOTE'])
    expect(later(urgent)).toEqual(['PROXY', 'AGENT_ID', 'HARDSHIP', 'PLEDGE', 'INJURY_PROOF', 'MEDICAL_RECORDS'])
    expect(later(traffic)).toEqual([])
  })
  test('a notified case is not made urgent by a tick', () => {
    expect(now({ ...notice, isUrgent: true })).toEqual(['NOTICE', 'NOTICE_PAPERS'])
    expect(oneTimeList({ ...notice, isUrgent: true })).toMatchObject({ later: [], notes: [] })
  })
})

test('R-56 the notes say what silence means, and each peculiarity once', () => {
  const notes = (change: Partial<MaterialsInput>) => oneTimeList({ ...traffic, ...change }).notes
  const withdrawn = '材料不齐的，一次性告知；没有按要求补充又不说明的，视为撤回申请（法律援助法43②）。'
  expect(notes({})).toEqual([withdrawn])
  expect(notes({ meansReason: 'ART32', isUrgent: true, isPledgeBarred: true })).toEqual([
    withdrawn,
    '本事项不受经济困难条件限制，不用填经济困难状况说明表（法律援助法32）。',
    '先行提供法律援助后，请在机构指定的期限内补齐后补的材料（法律援助法44）。',
    '曾作虚假承诺，不适用个人诚信承诺，由机构查询或者调查核实。',
  ])
  expect(notes({ form: 'CONSULTATION' })).toEqual([])
})

test('R-19 a notice for compulsory treatment cites 法28, one for defence 法25', () => {
  expect(item(notice, 'NOTICE')).toMatchObject({
    title: '通知辩护公函',
    cites: ['法律援助法25', '法律援助法36', '刑诉法解释49'],
    kind: 'ORIGINAL',
  })
  expect(item({ ...notice, form: 'CRIMINAL_REPRESENTATION', matter: 'COMPULSORY_MEDICAL' }, 'NOTICE')).toMatchObject({
    title: '通知代理（法律帮助）公函',
    cites: ['法律援助法28', '法律援助法36', '刑诉法解释49'],
  })
})

describe('every form, matter and category has its answer', () => {
  test.each(Object.keys(aidForms) as AidForm[])('%s', (form) => {
    const services = ['CONSULTATION', 'DOCUMENT_DRAFTING', 'DUTY_LAWYER_HELP']
    expect(now({ ...traffic, form }).includes('APPLICATION')).toBe(!services.includes(form))
  })
  test.each(Object.keys(matters) as Matter[])('%s brings something of its own', (matter) => {
    const list = oneTimeList({ ...traffic, matter }).now
    expect(list.length).toBeGreaterThan(4)
    for (const one of list) {
      expect(one.rule).toMatch(/^R-\d+$/)
      expect(one.cites.length).toBeGreaterThan(0)
      expect(one.copies).toBeGreaterThan(0)
    }
  })
  test.each(Object.keys(personCategories) as PersonCategory[])('R-41 %s shows a paper, or says why it needs none', (category) => {
    const hasPaper = now({ ...traffic, categories: [category] }).includes(`STATUS_${category}`)
    expect(noPaperNeeded(category) === null).toBe(hasPaper)
  })
  test('法42(2) a paper of relief may be replaced by the data of civil affairs, 法32 cites itself', () => {
    expect(item({ ...traffic, categories: ['MINIMUM_LIVING_ALLOWANCE'] }, 'STATUS_MINIMUM_LIVING_ALLOWANCE')).toMatchObject({
      rule: 'R-41',
      cites: ['法律援助法42(2)'],
      dataFrom: '民政部门低保信息',
    })
    expect(item({ ...traffic, categories: ['BRAVERY'] }, 'STATUS_BRAVERY')).toMatchObject({
      rule: 'R-40',
      cites: ['法律援助法32(2)'],
      dataFrom: null,
    })
  })
  test('R-42 no fixed income is asked of the nine groups only', () => {
    const asked = (Object.keys(personCategories) as PersonCategory[]).filter((category) =>
      now({ ...traffic, categories: [category], isMinor: false }).includes('NO_FIXED_INCOME_PROOF'),
    )
    expect(asked).toEqual([
      'DISABLED',
      'DISABLED_VISION',
      'DISABLED_HEARING_SPEECH',
      'DISABLED_PHYSICAL',
      'DISABLED_MENTAL',
      'CANNOT_FULLY_RECOGNISE_CONDUCT',
      'ELDERLY',
      'ELDERLY_70',
      'MINOR',
    ])
  })
})

describe('every item names its rule and its article', () => {
  const cited = (change: Partial<MaterialsInput>) => {
    const { now: first, later: rest } = oneTimeList({ ...traffic, ...change })
    return [...first, ...rest].map((one) => `${one.code} ${one.rule} ${one.cites.join('、')}`)
  }
  test('an application of a person in custody, urgent, through a relative', () => {
    expect(
      cited({ isInCustody: true, agent: 'CLOSE_RELATIVE', isUrgent: true, form: 'CRIMINAL_REPRESENTATION', matter: 'CRIMINAL' }),
    ).toEqual([
      'APPLICATION R-50 程序规定11(1)',
      'ID R-57 程序规定11(2)',
      'URGENCY R-59 法律援助法44',
      'URGENT_AID_NOTE R-59 法律援助法44、程序规定21',
      'PROXY R-51 法律援助法40、程序规定11(2)',
      'AGENT_ID R-51 法律援助法40、程序规定11(2)',
      'CUSTODY_TRANSFER R-57 法律援助法39①、程序规定20',
      'HARDSHIP R-46 法律援助法41、程序规定11(3)',
      'PLEDGE R-46 法律援助法41',
      'CRIMINAL_PAPERS R-50 程序规定11(4)',
      'VICTIM_PROOF R-12 法律援助法29',
    ])
  })
  test('before the law: the certificate of the regulation', () => {
    expect(cited({ receivedOn: toDay('2020-05-01') })).toContain('HARDSHIP_PROOF R-46 法律援助条例17、2012程序规定9')
  })
  test('a retrial and a foreigner with a mandate', () => {
    expect(cited({ forum: 'RETRIAL_ORDERED', applicantType: 'FOREIGN_OR_STATELESS', agent: 'ENTRUSTED' })).toEqual([
      'APPLICATION R-50 程序规定11(1)',
      'ID R-31 法律援助法69、程序规定11(2)',
      'PROXY R-51 法律援助法40、程序规定11(2)',
      'AGENT_ID R-51 法律援助法40、程序规定11(2)',
      'RECIPROCITY R-31 法律援助法69',
      'PROXY_NOTARISED R-31 民事诉讼法275',
      'HARDSHIP R-46 法律援助法41、程序规定11(3)',
      'PLEDGE R-46 法律援助法41',
      'INJURY_PROOF R-50 程序规定11(4)',
      'MEDICAL_RECORDS R-50 程序规定11(4)',
      'RETRIAL_ORDER R-13 法律援助法33',
    ])
  })
  test.each<[AidForm, string[]]>([
    ['CONSULTATION', ['CONSULT_REG R-10 法律援助法23']],
    ['DOCUMENT_DRAFTING', ['CONSULT_REG R-10 法律援助法22(2)', 'MATTER R-10 法律援助法22(2)']],
    ['DUTY_LAWYER_HELP', ['HELP_APPLICATION R-20 法律援助法30', 'HELP_NOTICE R-20 法律援助法30']],
  ])('%s', (form, lines) => expect(cited({ form })).toEqual(lines))
  test('R-40 R-41 R-42 the papers of the categories', () => {
    const categories = Object.keys(personCategories) as PersonCategory[]
    const lines = cited({ categories, isMinor: false, applicantType: 'CITIZEN' }).filter((line) => /^(STATUS|NO_FIXED)/.test(line))
    expect(lines).toEqual([
      'STATUS_MINIMUM_LIVING_ALLOWANCE R-41 法律援助法42(2)',
      'STATUS_EXTREME_POVERTY_SUPPORT R-41 法律援助法42(2)',
      'STATUS_LOW_INCOME_BORDERLINE R-41 法律援助法34',
      'STATUS_TEMP_RELIEF R-41 法律援助法42(2)',
      'STATUS_DISASTER_RELIEF R-41 法律援助法42(2)',
      'STATUS_DISABLED R-41 法律援助法42(1)',
      'STATUS_CANNOT_FULLY_RECOGNISE_CONDUCT R-41 法律援助法42(1)',
      'STATUS_MIGRANT_WORKER R-41 法律援助法42(3)',
      'STATUS_MILITARY R-41 法律援助法42(2)',
      'STATUS_MILITARY_FAMILY R-41 法律援助法42(2)',
      'STATUS_VETERAN R-41 法律援助法42(2)、军人抚恤优待条例2(5)',
      'STATUS_MARTYR_OR_LINE_OF_DUTY_FAMILY R-41 法律援助法42(2)',
      'STATUS_HERO_MARTYR_NEAR_RELATIVE R-40 法律援助法32(1)',
      'STATUS_BRAVERY R-40 法律援助法32(2)',
      'STATUS_DV_VICTIM R-40 法律援助法32(4)',
      'STATUS_JUDICIAL_AID R-41 法律援助法42(2)',
      'STATUS_RETRIAL_ACQUITTED R-40 法律援助法32(3)',
      'STATUS_SINGLE_CHILD_LOSS R-40 法律援助法32(5)',
      'NO_FIXED_INCOME_PROOF R-42 法律援助法42(1)',
    ])
  })
  test('where nobody has named a category, nobody is a minor and nobody a foreigner', () => {
    const list = oneTimeList({ ...traffic, categories: undefined }).now
    expect(list.map((one) => one.code)).toEqual(['APPLICATION', 'ID', 'HARDSHIP', 'PLEDGE', 'INJURY_PROOF', 'MEDICAL_RECORDS'])
    expect(list[1]?.rule).toBe('R-50')
  })
})
