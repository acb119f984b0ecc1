import { describe, expect, test } from 'vitest'
import { answerOf, decide, transcriptOf } from './articles.kit.ts'
import type { Row } from './articles.kit.ts'

// What differs from the ordinary case of the kit, and the whole answer.
const rows: readonly Row[] = [
  [
    'R-45 法律援助法34 人均低于标准',
    { household: { members: 3, monthlyIncomeTotal: 4499.97, opponentIsMember: false } },
    { is: 'yes STANDARD CIVIL_AGENCY', basis: '法律援助法31(4) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    'R-45 法律援助法34 人均等于标准的符合（含等于）',
    { household: { members: 3, monthlyIncomeTotal: 4500, opponentIsMember: false } },
    { is: 'yes STANDARD CIVIL_AGENCY', basis: '法律援助法31(4) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    'R-45 法律援助法34 人均高于标准一分钱的不符合',
    { household: { members: 3, monthlyIncomeTotal: 4500.01, opponentIsMember: false } },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助法31(4) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12-' },
  ],
  [
    'R-45 法律援助法34 各地标准不同：R2 为 1200 元',
    { policyVersion: 'R2', household: { members: 1, monthlyIncomeTotal: 1200.01, opponentIsMember: false } },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助法31(4) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12-', under: 'LAW-2021 R2' },
  ],
  [
    'R-101 以受理机构所在地标准为准，录入的标准优先',
    { policyVersion: 'R2', standardMonthlyPerCapita: 2000, household: { members: 3, monthlyIncomeTotal: 5997, opponentIsMember: false } },
    { is: 'yes STANDARD CIVIL_AGENCY', basis: '法律援助法31(4) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+', under: 'LAW-2021 R2' },
  ],
  [
    'R-45 法律援助法34 没有录入当地标准不能比较',
    { standardMonthlyPerCapita: null },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(4) 法律援助法34',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 12?',
      missing: 'standardMonthlyPerCapita',
    },
  ],
  [
    'R-45 法律援助法34 不知道向哪里申请，先问地方',
    { policyVersion: undefined },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(4) 法律援助法34',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 12?',
      missing: 'receivingRegion',
      under: 'LAW-2021 CN',
    },
  ],
  [
    'R-45 程序规定18(1) 家庭人口和收入都不知道',
    { household: undefined },
    { is: 'need_more STANDARD CIVIL_AGENCY', basis: '法律援助法31(4) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12?', missing: 'household' },
  ],
  [
    'R-45 程序规定18(1) 只知道收入不知道人口，收入低于一个人的标准也够了',
    { household: { monthlyIncomeTotal: 1499, opponentIsMember: false } },
    { is: 'yes STANDARD CIVIL_AGENCY', basis: '法律援助法31(4) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    'R-45 程序规定18(1) 只知道收入不知道人口，收入等于一个人的标准还不够',
    { household: { monthlyIncomeTotal: 1500, opponentIsMember: false } },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(4) 法律援助法34',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 12?',
      missing: 'household.members',
    },
  ],
  [
    'R-45 程序规定18(1) 只知道人口不知道收入',
    { household: { members: 3, opponentIsMember: false } },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(4) 法律援助法34',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 12?',
      missing: 'household.monthlyIncomeTotal',
    },
  ],
  [
    'R-45 程序规定18(2) 对方是共同生活的家庭成员，只看本人收入',
    { household: { members: 4, monthlyIncomeTotal: 20000, opponentIsMember: true, applicantMonthlyIncome: 1200 } },
    { is: 'yes STANDARD CIVIL_AGENCY', basis: '法律援助法31(4) 法律援助法34 程序规定18(2)', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    'R-45 程序规定18(2) 对方共同生活，本人收入超过标准',
    { household: { members: 4, monthlyIncomeTotal: 2000, opponentIsMember: true, applicantMonthlyIncome: 3200 } },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助法31(4) 法律援助法34 程序规定18(2)', path: '2+ 4+ 5+ 6+ 7+ 9+ 12-' },
  ],
  [
    'R-45 程序规定18(2) 对方共同生活，不知道本人收入',
    { household: { members: 4, monthlyIncomeTotal: 20000, opponentIsMember: true } },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(4) 程序规定18(2)',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 12?',
      missing: 'household.applicantMonthlyIncome',
    },
  ],
  [
    'R-45 程序规定18(2) 家庭纠纷不知道对方是否共同生活，两种算法结果不同',
    { household: { members: 4, monthlyIncomeTotal: 20000, applicantMonthlyIncome: 900 } },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(4) 法律援助法34',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 12?',
      missing: 'household.opponentIsMember',
    },
  ],
  [
    'R-45 程序规定18(2) 两种算法结果相同就不必问',
    { household: { members: 4, monthlyIncomeTotal: 4000, applicantMonthlyIncome: 900 } },
    { is: 'yes STANDARD CIVIL_AGENCY', basis: '法律援助法31(4) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    'R-45 程序规定18(2) 与家庭无关的事项不问对方是否共同生活',
    { matter: 'PI_TRAFFIC', household: { members: 4, monthlyIncomeTotal: 20000, applicantMonthlyIncome: 900 } },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助法31(7) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12-' },
  ],
  [
    'R-45 湖南2024新规3(一) 列入低收入人口名单',
    { policyVersion: 'R3', lowIncomeRegistry: true, household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false } },
    { is: 'yes STANDARD CIVIL_AGENCY', basis: '法律援助法31(4) 湖南2024新规3(一)', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+', under: 'LAW-2021 R3' },
  ],
  [
    'R-45 湖南2024新规3(一) 名单已核实，不必再承诺',
    { policyVersion: 'R3', lowIncomeRegistry: true, verification: undefined },
    { is: 'yes STANDARD CIVIL_AGENCY', basis: '法律援助法31(4) 湖南2024新规3(一)', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+', under: 'LAW-2021 R3' },
  ],
  [
    'R-45 湖南2024新规3(二) 突发重病致生活严重困难',
    {
      policyVersion: 'R3',
      lowIncomeRegistry: false,
      hardshipEvent: true,
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    {
      is: 'yes STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(4) 湖南2024新规3(二)',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 12+',
      under: 'LAW-2021 R3',
    },
  ],
  [
    'R-45 湖南2024新规3 既不在名单也没有突发困难',
    { policyVersion: 'R3', lowIncomeRegistry: false, hardshipEvent: false },
    {
      is: 'no STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(4) 法律援助法34 湖南2024新规3(一) 湖南2024新规3(二)',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 12-',
      under: 'LAW-2021 R3',
    },
  ],
  [
    'R-45 湖南2024新规3 不知道是否在名单',
    { policyVersion: 'R3', hardshipEvent: false },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(4) 法律援助法34 湖南2024新规3(一) 湖南2024新规3(二)',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 12?',
      missing: 'lowIncomeRegistry',
      under: 'LAW-2021 R3',
    },
  ],
  [
    'R-45 湖南2024新规3 名单和突发困难都不知道，都要问',
    { policyVersion: 'R3' },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(4) 法律援助法34 湖南2024新规3(一) 湖南2024新规3(二)',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 12?',
      missing: 'lowIncomeRegistry hardshipEvent',
      under: 'LAW-2021 R3',
    },
  ],
  [
    'R-45 湖南2024新规3(三) 录入了省政府规定的收入标准，两样都看',
    { policyVersion: 'R3', standardMonthlyPerCapita: 1500, lowIncomeRegistry: false, hardshipEvent: false },
    {
      is: 'yes STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(4) 法律援助法34 湖南2024新规3(一) 湖南2024新规3(三) 湖南2024新规3(二)',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 12+',
      under: 'LAW-2021 R3',
    },
  ],
  [
    'R-46 湖南2024新规4 曾作虚假承诺的不适用诚信承诺',
    { policyVersion: 'R3', lowIncomeRegistry: false, hardshipEvent: true, verification: 'PLEDGE', priorFalsePledge: true },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(4) 法律援助法41 湖南2024新规4',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 13-',
      missing: 'verification',
      flags: 'PLEDGE_NOT_ALLOWED',
      under: 'LAW-2021 R3',
    },
  ],
  [
    'R-46 湖南2024新规4 不知道是否曾作虚假承诺要先问',
    { policyVersion: 'R3', lowIncomeRegistry: false, hardshipEvent: true, verification: 'PLEDGE' },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(4) 法律援助法41 湖南2024新规3(二) 湖南2024新规4',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 12+ 13?',
      missing: 'priorFalsePledge',
      under: 'LAW-2021 R3',
    },
  ],
  [
    'R-46 湖南2024新规4 没有虚假承诺的可以承诺',
    { policyVersion: 'R3', lowIncomeRegistry: false, hardshipEvent: true, verification: 'PLEDGE', priorFalsePledge: false },
    {
      is: 'yes STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(4) 法律援助法41 湖南2024新规3(二) 湖南2024新规4',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 12+ 13+',
      under: 'LAW-2021 R3',
    },
  ],
  [
    'R-46 湖南2024新规4 信息共享查询的不受影响，仍作标记',
    { policyVersion: 'R3', lowIncomeRegistry: true, priorFalsePledge: true },
    {
      is: 'yes STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(4) 湖南2024新规3(一)',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 12+',
      flags: 'PLEDGE_NOT_ALLOWED',
      under: 'LAW-2021 R3',
    },
  ],
  [
    'R-46 法律援助法41 别省没有这一限制',
    { verification: 'PLEDGE', priorFalsePledge: true },
    { is: 'yes STANDARD CIVIL_AGENCY', basis: '法律援助法31(4) 法律援助法34 法律援助法41', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+ 13+' },
  ],
  [
    'R-46 法律援助法41② 信息共享或者诚信承诺二选一',
    { verification: 'PLEDGE' },
    { is: 'yes STANDARD CIVIL_AGENCY', basis: '法律援助法31(4) 法律援助法34 法律援助法41', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+ 13+' },
  ],
  [
    'R-46 法律援助法41② 两样都没有要转核实',
    { verification: 'NONE' },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(4) 法律援助法34 法律援助法41',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 12+ 13-',
      missing: 'verification',
    },
  ],
  [
    'R-46 法律援助法41② 不知道用哪种方式',
    { verification: undefined },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(4) 法律援助法34 法律援助法41',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 12+ 13?',
      missing: 'verification',
    },
  ],
  [
    'R-46 法律援助法41② 超过标准的不必再问核查方式',
    { household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false }, verification: undefined },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助法31(4) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12-' },
  ],
  [
    'R-45 河北2016标准 低收入名单或者收入标准',
    {
      policyVersion: 'HB-2016',
      receivedAt: '2024-12-31',
      standardMonthlyPerCapita: 900,
      lowIncomeRegistry: true,
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'yes STANDARD CIVIL_AGENCY', basis: '河北2016标准 法律援助法31(4)', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+', under: 'LAW-2021 HB-2016' },
  ],
  [
    'R-45 河北2016标准 名单不在、收入在标准以内',
    {
      policyVersion: 'HB-2016',
      receivedAt: '2024-12-31',
      standardMonthlyPerCapita: 900,
      lowIncomeRegistry: false,
      household: { members: 3, monthlyIncomeTotal: 2700, opponentIsMember: false },
    },
    {
      is: 'yes STANDARD CIVIL_AGENCY',
      basis: '河北2016标准 法律援助法31(4) 法律援助法34',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 12+',
      under: 'LAW-2021 HB-2016',
    },
  ],
  [
    'R-45 河北2016标准 收入超过、不知道名单',
    {
      policyVersion: 'HB-2016',
      receivedAt: '2024-12-31',
      standardMonthlyPerCapita: 900,
      household: { members: 3, monthlyIncomeTotal: 2703, opponentIsMember: false },
    },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '河北2016标准 法律援助法31(4) 法律援助法34',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 12?',
      missing: 'lowIncomeRegistry',
      under: 'LAW-2021 HB-2016',
    },
  ],
  [
    'R-45 没有说过身份又超过标准，先问身份',
    { categories: undefined, household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false } },
    { is: 'need_more STANDARD CIVIL_AGENCY', basis: '法律援助法31(4) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12-', missing: 'categories' },
  ],
  [
    'R-45 没有说过身份但在标准以内，不必问',
    { categories: undefined },
    { is: 'yes STANDARD CIVIL_AGENCY', basis: '法律援助法31(4) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    'R-45 湖南2024新规3(一) 低保边缘由民政数据核实的，等于在低收入人口名单',
    {
      policyVersion: 'R3',
      matter: 'FAKE_PRODUCT_DAMAGE',
      categories: [{ code: 'LOW_INCOME_BORDERLINE', evidence: 'VERIFIED_BY_DATA' }],
      household: undefined,
      verification: undefined,
    },
    {
      is: 'yes STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(9) 湖南2024新规2(一) 湖南2024新规3(一)',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 12+',
      under: 'LAW-2021 R3',
    },
  ],
  [
    'R-45 湖南2024新规3(一) 低保边缘只有纸面材料的，还要看名单',
    {
      policyVersion: 'R3',
      matter: 'FAKE_PRODUCT_DAMAGE',
      categories: [{ code: 'LOW_INCOME_BORDERLINE', evidence: 'PRESENT' }],
      household: undefined,
      hardshipEvent: false,
    },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(9) 法律援助法34 湖南2024新规2(一) 湖南2024新规3(一) 湖南2024新规3(二)',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 12?',
      missing: 'lowIncomeRegistry',
      under: 'LAW-2021 R3',
    },
  ],
]

describe('经济困难 (法34、41、程18)', () => {
  test.each(rows)('%s', (_name, facts, answer) => {
    expect(answerOf(decide(facts))).toEqual(answer)
  })

  test('every sentence', async () => {
    await expect(transcriptOf(rows)).toMatchFileSnapshot('./transcripts/means.txt')
  })
})
