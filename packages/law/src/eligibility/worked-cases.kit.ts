import { assessFacts, parseFacts } from './index.ts'
import type { Assessment } from './types.ts'

/** The 25 worked cases of eligibility-cases.md, read from JSON as they would come from outside. */
export const complete = { idDoc: true, applicationForm: true, hardshipStatement: true, matterMaterials: true, proxyProof: true }

export const base = {
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

export const is = (...codes: string[]) => codes.map((code) => ({ code, evidence: 'PRESENT' }))
export const home = (perCapita: number, members = 1) => ({ members, monthlyIncomeTotal: perCapita * members, opponentIsMember: false })

export function decide(facts: object): Assessment {
  const parsed = parseFacts({ ...base, ...facts })
  if (!parsed.ok) throw new Error(parsed.error.message)
  return assessFacts(parsed.facts)
}

export type Case = [number, object, Assessment['eligible'], Assessment['meansTest'], string[], Assessment['form'], boolean?]

export const labour = { matter: 'LABOR_RELATION_OR_WAGE', forum: 'ARBITRATION' }
export const migrant = { categories: is('MIGRANT_WORKER') }
const injury = { matter: 'PI_WORK_INJURY', forum: 'ARBITRATION' }
export const notified = { channel: 'NOTIFIED_COURT', role: 'DEFENDANT', matter: 'CRIMINAL' }
export const fakeSeed = { policyVersion: 'R3', matter: 'FAKE_PRODUCT_DAMAGE' }

export const cases: Case[] = [
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
