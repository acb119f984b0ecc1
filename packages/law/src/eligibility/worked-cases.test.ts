import { describe, expect, test } from 'vitest'
import { assessFacts, parseFacts } from './index.ts'
import type { Assessment } from './types.ts'

/** The 25 worked cases of eligibility-cases.md, read from JSON as they would come from outside. */
const complete = { idDoc: true, applicationForm: true, hardshipStatement: true, matterMaterials: true, proxyProof: true }

const base = {
  receivedAt: '2025-03-10',
  policyVersion: 'R1',
  channel: 'SELF',
  applicantType: 'CITIZEN',
  role: 'CIVIL_PARTY',
  forum: 'LITIGATION',
  hasCounsel: false,
  jurisdictionOk: true,
  firstReceivedElsewhere: false,
  categories: [] as { code: string; evidence: string }[],
  verification: 'DATA_SHARED',
  docs: complete,
}

const is = (...codes: string[]) => codes.map((code) => ({ code, evidence: 'PRESENT' }))
const home = (perCapita: number, members = 1) => ({ members, monthlyIncomeTotal: perCapita * members, opponentIsMember: false })

function decide(facts: object): Assessment {
  const parsed = parseFacts({ ...base, ...facts })
  if (!parsed.ok) throw new Error(parsed.error.message)
  return assessFacts(parsed.facts)
}

type Case = [number, object, Assessment['eligible'], Assessment['meansTest'], string[], Assessment['form'], boolean?]

const labour = { matter: 'LABOR_RELATION_OR_WAGE', forum: 'ARBITRATION' }
const migrant = { categories: is('MIGRANT_WORKER') }
const injury = { matter: 'PI_WORK_INJURY', forum: 'ARBITRATION' }
const notified = { channel: 'NOTIFIED_COURT', role: 'DEFENDANT', matter: 'CRIMINAL' }
const fakeSeed = { policyVersion: 'R3', matter: 'FAKE_PRODUCT_DAMAGE' }

const cases: Case[] = [
  [
    1,
    { ...labour, ...migrant, subMatter: 'WAGE', household: home(4000) },
    'yes',
    'exempt',
    ['法律援助法31(5)', '法律援助法42(3)'],
    'LABOR_MEDIATION_ARBITRATION',
  ],
  [
    2,
    { ...labour, ...migrant, subMatter: 'RELATION', household: home(4000) },
    'no',
    'required',
    ['法律援助法31(5)', '法律援助法34', '法律援助法42(3)'],
    'LABOR_MEDIATION_ARBITRATION',
  ],
  [
    3,
    { ...migrant, matter: 'PI_TRAFFIC', household: home(1400, 4) },
    'yes',
    'required',
    ['法律援助法31(7)', '法律援助法34'],
    'CIVIL_AGENCY',
  ],
  [
    4,
    { ...migrant, matter: 'PI_TRAFFIC', household: home(2600) },
    'no',
    'required',
    ['法律援助法31(7)', '法律援助法34', '法律援助法42(3)'],
    'CIVIL_AGENCY',
  ],
  [
    5,
    { ...migrant, ...injury, household: home(2600) },
    'yes',
    'exempt',
    ['法律援助法31(7)', '法律援助法42(3)'],
    'LABOR_MEDIATION_ARBITRATION',
  ],
  [
    6,
    {
      matter: 'MAINTENANCE',
      subMatter: 'SUPPORT_OF_ELDERS',
      categories: is('ELDERLY'),
      noFixedIncome: false,
      household: { members: 4, monthlyIncomeTotal: 15200, opponentIsMember: true, applicantMonthlyIncome: 3200 },
    },
    'no',
    'required',
    ['法律援助法31(4)', '程序规定18(2)'],
    'CIVIL_AGENCY',
  ],
  [
    7,
    {
      matter: 'MAINTENANCE',
      categories: is('ELDERLY', 'ELDERLY_70'),
      noFixedIncome: true,
      household: { members: 4, monthlyIncomeTotal: 20000, opponentIsMember: true, applicantMonthlyIncome: 0 },
    },
    'yes',
    'exempt',
    ['法律援助法31(4)', '法律援助法42(1)'],
    'CIVIL_AGENCY',
  ],
  [
    8,
    {
      policyVersion: 'HB-2025',
      matter: 'FAKE_PRODUCT_DAMAGE',
      categories: is('ELDERLY', 'ELDERLY_70'),
      noFixedIncome: false,
      household: home(6000),
    },
    'yes',
    'exempt',
    ['河北2025新规', '法律援助法31(9)', '法律援助法32(5)'],
    'CIVIL_AGENCY',
  ],
  [
    9,
    { matter: 'DIVORCE', categories: is('WOMAN', 'DV_VICTIM'), household: home(8000) },
    'yes',
    'exempt',
    ['法律援助法32(4)', '反家庭暴力法19'],
    'CIVIL_AGENCY',
  ],
  [
    10,
    { matter: 'DIVORCE', categories: [{ code: 'DV_VICTIM', evidence: 'ABSENT' }], household: home(8000) },
    'need_more',
    'exempt',
    ['法律援助法32(4)', '法律援助法43②'],
    'CIVIL_AGENCY',
  ],
  [11, { matter: 'DIVORCE', household: home(900) }, 'no', 'required', ['法律援助法31', '法律援助法32(4)'], 'CIVIL_AGENCY'],
  [12, { ...notified, categories: is('MINOR') }, 'yes', 'exempt', ['法律援助法25①(1)', '法律援助法36'], 'CRIMINAL_DEFENSE'],
  [
    13,
    { ...notified, possibleSentence: 'LIFE_OR_DEATH', hasCounsel: true },
    'no',
    'exempt',
    ['法律援助法25①(4)', '法律援助法27', '刑诉法解释51'],
    'CRIMINAL_DEFENSE',
  ],
  [
    14,
    { channel: 'CUSTODY_TRANSFER', role: 'SUSPECT', matter: 'CRIMINAL', household: home(1000) },
    'yes',
    'required',
    ['法律援助法24', '法律援助法39', '刑事诉讼法35'],
    'CRIMINAL_DEFENSE',
  ],
  [
    15,
    { requestedService: 'DUTY_LAWYER_HELP', role: 'SUSPECT', matter: 'CRIMINAL' },
    'yes',
    'exempt',
    ['法律援助法30', '法律援助法22(5)'],
    'DUTY_LAWYER_HELP',
  ],
  [16, { role: 'VICTIM', matter: 'CRIMINAL', household: home(1200) }, 'yes', 'required', ['法律援助法29'], 'CRIMINAL_REPRESENTATION'],
  [
    17,
    { role: 'RETRIAL_PARTY', matter: 'CONTRACT_DEBT', forum: 'PETITION_FOR_RETRIAL_ONLY', household: home(800) },
    'no',
    'required',
    ['法律援助法33'],
    'CIVIL_AGENCY',
  ],
  [
    18,
    { role: 'RETRIAL_PARTY', matter: 'CONTRACT_DEBT', forum: 'RETRIAL_ORDERED', household: home(800) },
    'yes',
    'required',
    ['法律援助法33'],
    'CIVIL_AGENCY',
  ],
  [
    19,
    { role: 'STATE_COMP_CLAIMANT', matter: 'STATE_COMPENSATION', categories: is('RETRIAL_ACQUITTED'), household: home(25000) },
    'yes',
    'exempt',
    ['法律援助法32(3)'],
    'STATE_COMPENSATION_AGENCY',
  ],
  [
    20,
    { ...fakeSeed, lowIncomeRegistry: true },
    'yes',
    'required',
    ['湖南2024新规2(一)', '湖南2024新规3(一)', '法律援助法31(9)'],
    'CIVIL_AGENCY',
  ],
  [21, { ...fakeSeed, lowIncomeRegistry: false, hardshipEvent: true }, 'yes', 'required', ['湖南2024新规3(二)'], 'CIVIL_AGENCY'],
  [
    22,
    { ...fakeSeed, lowIncomeRegistry: false, verification: 'PLEDGE', priorFalsePledge: true },
    'need_more',
    'required',
    ['湖南2024新规4', '法律援助法41'],
    'CIVIL_AGENCY',
  ],
  [
    23,
    { matter: 'NEIGHBOUR_RELATION', categories: is('MINIMUM_LIVING_ALLOWANCE') },
    'no',
    'exempt',
    ['法律援助法31', '法律援助法42(2)'],
    'CIVIL_AGENCY',
  ],
  [
    24,
    { ...injury, deadlineDaysLeft: 5, docs: { ...complete, matterMaterials: false }, household: home(1000) },
    'need_more',
    'required',
    ['法律援助法44(1)', '法律援助法43②'],
    'LABOR_MEDIATION_ARBITRATION',
    true,
  ],
  [
    25,
    { applicantType: 'ORGANISATION', matter: 'CONTRACT_DEBT', household: home(500) },
    'no',
    'required',
    ['法律援助法2', '法律援助法31'],
    'CIVIL_AGENCY',
  ],
]

describe('25 worked cases', () => {
  test.each(cases)('case %i', (_number, facts, eligible, meansTest, basis, form, provisional = false) => {
    const answer = decide(facts)
    expect(answer).toMatchObject({ eligible, meansTest, form, provisional })
    expect(answer.basis).toEqual(expect.arrayContaining(basis))
    expect(answer.basis).toEqual([...answer.basis].sort())
    expect(answer.missing.length > 0).toBe(eligible === 'need_more')
    expect(decide(facts)).toEqual(answer)
  })

  test('the petition desk and the village point change nothing about eligibility', () => {
    const [, facts] = cases[2] ?? [0, {}]
    for (const channel of ['PETITION_DESK', 'STATION', 'HOTLINE', 'ONLINE']) expect(decide({ ...facts, channel }).eligible).toBe('yes')
  })
})

const traffic = { matter: 'PI_TRAFFIC', household: home(1400, 4) }

describe('neighbours of the worked cases', () => {
  test.each([
    ['equal to the standard qualifies', { ...traffic, household: home(1500, 3) }, 'yes'],
    ['one cent above does not', { ...traffic, household: { members: 3, monthlyIncomeTotal: 4500.01 } }, 'no'],
    ['R2 has its own number', { ...traffic, policyVersion: 'R2' }, 'no'],
    ['an override wins', { ...traffic, policyVersion: 'R2', standardMonthlyPerCapita: 1400 }, 'yes'],
    ['no number, no answer', { ...traffic, standardMonthlyPerCapita: null }, 'need_more'],
    [
      'a waiver without papers and above the standard is not simply refused',
      { ...labour, subMatter: 'WAGE', categories: [{ code: 'MIGRANT_WORKER', evidence: 'ABSENT' }], household: home(4000) },
      'need_more',
    ],
    [
      'a waiver without papers and within the standard passes the ordinary way',
      { ...labour, subMatter: 'WAGE', categories: [{ code: 'MIGRANT_WORKER', evidence: 'ABSENT' }], household: home(900) },
      'yes',
    ],
    [
      'an accused above the standard is looked at by a person',
      { role: 'DEFENDANT', matter: 'CRIMINAL', household: home(9000) },
      'need_more',
    ],
    ['a lawyer of one’s own ends it', { ...traffic, hasCounsel: true }, 'no'],
    ['the wrong agency does not refuse', { ...traffic, jurisdictionOk: false }, 'not_accepted'],
    ['the first receiver keeps it', { ...traffic, firstReceivedElsewhere: true }, 'not_accepted'],
    ['a foreigner without reciprocity', { ...traffic, applicantType: 'FOREIGN_OR_STATELESS', reciprocity: 'NONE' }, 'no'],
    ['a foreigner under a treaty', { ...traffic, applicantType: 'FOREIGN_OR_STATELESS', reciprocity: 'TREATY' }, 'yes'],
    [
      'an agent without authority',
      { ...traffic, channel: 'AGENT', agentIsInfringer: false, docs: { ...complete, proxyProof: false } },
      'need_more',
    ],
    ['a statutory agent who is the infringer', { ...traffic, channel: 'AGENT', agentIsInfringer: true }, 'need_more'],
    ['fake seed is out of scope under R1', { matter: 'FAKE_PRODUCT_DAMAGE', household: home(900) }, 'no'],
    [
      'an elder of 70 in Hebei with a matter out of scope',
      { policyVersion: 'HB-2025', matter: 'NEIGHBOUR_RELATION', categories: is('ELDERLY_70') },
      'no',
    ],
    ['a court may notify for any other defendant', { ...notified }, 'yes'],
    ['the procuratorate may not notify by 法25②', { ...notified, channel: 'NOTIFIED_PROCURATORATE', notifiedGround: 'N9' }, 'no'],
    [
      'a ground only a court can give, suggested by the facts but not named by the police',
      { ...notified, channel: 'NOTIFIED_POLICE', absentTrial: true },
      'need_more',
    ],
    ['a notice that names no ground', { ...notified, channel: 'NOTIFIED_POLICE', role: 'SUSPECT' }, 'need_more'],
    ['advice is free of every test', { requestedService: 'CONSULTATION', applicantType: 'ORGANISATION', matter: 'CONTRACT_DEBT' }, 'yes'],
    ['neither in the registry nor struck by an event', { ...fakeSeed, lowIncomeRegistry: false, hardshipEvent: false }, 'no'],
    ['no check and no pledge', { ...traffic, verification: 'NONE' }, 'need_more'],
  ] as const)('%s', (_name, facts, eligible) => {
    expect(decide(facts).eligible).toBe(eligible)
  })

  test('V7 urgent aid starts below seven days, not at seven', () => {
    expect([7, 6, 0, -1].map((deadlineDaysLeft) => decide({ ...traffic, deadlineDaysLeft }).provisional)).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(decide({ ...traffic, limitationOn: '2025-03-15' }).flags).toContain('URGENT')
    expect(decide({ matter: 'DIVORCE', deadlineDaysLeft: 2 }).provisional).toBe(false)
  })

  test('what is not known is asked for, unless it cannot change the outcome', () => {
    const asks = (facts: object) => decide(facts).missing.map(({ fact }) => fact)
    expect(asks({ ...traffic, docs: undefined })).toEqual(['docs'])
    expect(asks({ ...traffic, household: undefined })).toEqual(['household'])
    expect(asks({ ...traffic, jurisdictionOk: undefined })).toEqual(['jurisdictionOk'])
    expect(asks({ ...traffic, categories: undefined })).toEqual([])
    expect(asks({ ...traffic, household: home(4000), categories: undefined })).toEqual(['categories'])
    expect(asks({ ...labour, ...migrant, household: home(4000) })).toEqual(['subMatter'])
    expect(asks({ ...labour, ...migrant, subMatter: 'WAGE', household: undefined, verification: undefined })).toEqual([])
    expect(asks({ ...traffic, hasCounsel: true, docs: undefined, household: undefined })).toEqual([])
    expect(asks({ matter: 'MAINTENANCE', household: { members: 4, monthlyIncomeTotal: 12000 } })).toContain('household.opponentIsMember')
  })

  test('law and policy are those of the day of receipt', () => {
    const rural = { matter: 'LABOR_RELATION_OR_WAGE', subMatter: 'RELATION', household: home(900) }
    expect(decide({ ...rural, receivedAt: '2021-12-31' })).toMatchObject({
      eligible: 'no',
      law: 'LAW-2003',
      basis: expect.arrayContaining(['法律援助条例10']),
    })
    expect(decide({ ...rural, receivedAt: '2022-01-01' })).toMatchObject({ eligible: 'yes', law: 'LAW-2021' })
    const policy = (receivingRegion: string, receivedAt: string) =>
      decide({ ...traffic, policyVersion: undefined, receivingRegion, receivedAt }).policy
    expect(policy('130102', '2024-12-31')).toBe('HB-2016')
    expect(policy('130102', '2025-01-01')).toBe('HB-2025')
    expect(policy('431321', '2025-03-10')).toBe('HN-2016')
    expect(policy('110105', '2025-03-10')).toBe('CN')
  })

  test('flags for groups and for people who need care', () => {
    expect(decide({ ...traffic, groupSize: 10 }).flags).toEqual(['GROUP_REPORT'])
    expect(decide({ ...traffic, groupSize: 9, categories: is('MINOR') }).flags).toEqual(['SPECIAL_PROTECTION'])
  })
})
