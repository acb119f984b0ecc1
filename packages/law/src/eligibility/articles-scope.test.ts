import { describe, expect, test } from 'vitest'
import { answerOf, decide, transcriptOf } from './articles.kit.ts'
import type { Row } from './articles.kit.ts'

// What differs from the ordinary case of the kit, and the whole answer.
const rows: readonly Row[] = [
  [
    '法律援助法31(1) 请求国家赔偿',
    { role: 'STATE_COMP_CLAIMANT', matter: 'STATE_COMPENSATION' },
    { is: 'yes STANDARD STATE_COMPENSATION_AGENCY', basis: '法律援助法31(1) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    '法律援助法31(2) 请求社会保险待遇',
    { role: 'ADMIN_PARTY', matter: 'SOCIAL_INSURANCE_OR_ASSISTANCE' },
    { is: 'yes STANDARD ADMIN_AGENCY', basis: '法律援助法31(2) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    '法律援助法31(2) 社会保险待遇申请复议是行政代理',
    { matter: 'SOCIAL_INSURANCE_OR_ASSISTANCE', forum: 'RECONSIDERATION' },
    { is: 'yes STANDARD ADMIN_AGENCY', basis: '法律援助法31(2) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    '法律援助法31(2) 社会保险争议申请仲裁',
    { matter: 'SOCIAL_INSURANCE_OR_ASSISTANCE', forum: 'ARBITRATION' },
    { is: 'yes STANDARD LABOR_MEDIATION_ARBITRATION', basis: '法律援助法31(2) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    '法律援助法31(3) 请求发给抚恤金',
    { role: 'ADMIN_PARTY', matter: 'PENSION_FOR_DEATH_INJURY' },
    { is: 'yes STANDARD ADMIN_AGENCY', basis: '法律援助法31(3) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    '法律援助法31(4) 请求赡养费',
    { matter: 'MAINTENANCE', subMatter: 'SUPPORT_OF_ELDERS' },
    { is: 'yes STANDARD CIVIL_AGENCY', basis: '法律援助法31(4) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    '法律援助法31(4) 请求抚养费',
    { matter: 'MAINTENANCE', subMatter: 'CHILD_SUPPORT' },
    { is: 'yes STANDARD CIVIL_AGENCY', basis: '法律援助法31(4) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    '法律援助法31(5) 支付劳动报酬先走仲裁',
    { matter: 'LABOR_RELATION_OR_WAGE', subMatter: 'WAGE', forum: 'ARBITRATION' },
    { is: 'yes STANDARD LABOR_MEDIATION_ARBITRATION', basis: '法律援助法31(5) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    '法律援助法31(5) 确认劳动关系',
    { matter: 'LABOR_RELATION_OR_WAGE', subMatter: 'RELATION', forum: 'ARBITRATION' },
    { is: 'yes STANDARD LABOR_MEDIATION_ARBITRATION', basis: '法律援助法31(5) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    '法律援助法31(5) 劳动争议进入诉讼是民事代理',
    { matter: 'LABOR_RELATION_OR_WAGE', subMatter: 'WAGE', forum: 'LITIGATION' },
    { is: 'yes STANDARD CIVIL_AGENCY', basis: '法律援助法31(5) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    '法律援助法31(5) 劳动争议协商调解也是劳动争议代理',
    { matter: 'LABOR_RELATION_OR_WAGE', subMatter: 'WAGE', forum: 'NON_LITIGATION' },
    { is: 'yes STANDARD LABOR_MEDIATION_ARBITRATION', basis: '法律援助法31(5) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    '法律援助法31(6) 认定无民事行为能力',
    { matter: 'CAPACITY_DECLARATION' },
    { is: 'yes STANDARD CIVIL_AGENCY', basis: '法律援助法31(6) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    '法律援助法31(7) 工伤人身损害赔偿',
    { matter: 'PI_WORK_INJURY', forum: 'ARBITRATION' },
    { is: 'yes STANDARD LABOR_MEDIATION_ARBITRATION', basis: '法律援助法31(7) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    '法律援助法31(7) 交通事故人身损害赔偿',
    { matter: 'PI_TRAFFIC' },
    { is: 'yes STANDARD CIVIL_AGENCY', basis: '法律援助法31(7) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    '法律援助法31(7) 食品药品安全事故人身损害赔偿',
    { matter: 'PI_FOOD_DRUG' },
    { is: 'yes STANDARD CIVIL_AGENCY', basis: '法律援助法31(7) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    '法律援助法31(7) 医疗事故人身损害赔偿',
    { matter: 'PI_MEDICAL' },
    { is: 'yes STANDARD CIVIL_AGENCY', basis: '法律援助法31(7) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    '法律援助法31(7) 只有财产损失不在其中',
    { matter: 'PROPERTY_DAMAGE' },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助法31', path: '2+ 4+ 5+ 6+ 7-' },
  ],
  [
    '法律援助法31(7) 其他人身损害不在其中',
    { matter: 'PERSONAL_INJURY_OTHER' },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助法31', path: '2+ 4+ 5+ 6+ 7-' },
  ],
  [
    '法律援助法31(8) 环境污染损害赔偿',
    { matter: 'ENVIRONMENT' },
    { is: 'yes STANDARD CIVIL_AGENCY', basis: '法律援助法31(8) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    '法律援助法31(9) 法律法规规章规定的其他情形，审查表写明条文',
    { matter: 'OTHER_BY_LAW' },
    { is: 'yes STANDARD CIVIL_AGENCY', basis: '法律援助法31(9) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    '法律援助法31 离婚不在列举之内',
    { matter: 'DIVORCE' },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助法31 法律援助法32(4)', path: '2+ 4+ 5+ 6+ 7-' },
  ],
  [
    '法律援助法31 继承不在列举之内',
    { matter: 'INHERITANCE' },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助法31', path: '2+ 4+ 5+ 6+ 7-' },
  ],
  [
    '法律援助法31 土地承包不在列举之内',
    { matter: 'LAND_CONTRACT' },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助法31', path: '2+ 4+ 5+ 6+ 7-' },
  ],
  [
    '法律援助法31 合同债务不在列举之内，再穷也不扩大',
    { matter: 'CONTRACT_DEBT', household: { members: 3, monthlyIncomeTotal: 300, opponentIsMember: false } },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助法31', path: '2+ 4+ 5+ 6+ 7-' },
  ],
  [
    '法律援助法31 行政处罚不在列举之内',
    { role: 'ADMIN_PARTY', matter: 'ADMIN_PENALTY' },
    { is: 'no STANDARD ADMIN_AGENCY', basis: '法律援助法31', path: '2+ 4+ 5+ 6+ 7-' },
  ],
  [
    '法律援助法31 相邻权纠纷的低保户：事项不在范围，身份照报',
    { matter: 'NEIGHBOUR_RELATION', categories: [{ code: 'MINIMUM_LIVING_ALLOWANCE', evidence: 'PRESENT' }] },
    { is: 'no ART42 CIVIL_AGENCY', basis: '法律援助法31 法律援助法42(2)', path: '2+ 4+ 5+ 6+ 7- 11+' },
  ],
  [
    'R-42 妇女身份不扩大事项',
    { matter: 'DIVORCE', categories: [{ code: 'WOMAN', evidence: 'PRESENT' }] },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助法31 法律援助法32(4)', path: '2+ 4+ 5+ 6+ 7-' },
  ],
  [
    'R-42 残疾人身份不扩大事项',
    { matter: 'INHERITANCE', categories: [{ code: 'DISABLED', evidence: 'PRESENT' }], noFixedIncome: true },
    { is: 'no ART42 CIVIL_AGENCY', basis: '法律援助法31 法律援助法42(1)', path: '2+ 4+ 5+ 6+ 7- 11+' },
  ],
  [
    'R-42 进城务工人员身份不扩大事项',
    { matter: 'CONTRACT_DEBT', categories: [{ code: 'MIGRANT_WORKER', evidence: 'PRESENT' }] },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助法31 法律援助法42(3)', path: '2+ 4+ 5+ 6+ 7- 11b-' },
  ],
  [
    '法律援助法31 伪劣产品在没有地方规定的地方不在范围',
    { matter: 'FAKE_PRODUCT_DAMAGE' },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助法31', path: '2+ 4+ 5+ 6+ 7-' },
  ],
  [
    '法律援助法31(9) 不知道向哪里申请，别处增加的事项要先问',
    { matter: 'FAKE_PRODUCT_DAMAGE', policyVersion: undefined },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助法31 法律援助法34',
      path: '2+ 4+ 5+ 6+ 7? 9+ 12?',
      missing: 'receivingRegion',
      under: 'LAW-2021 CN',
    },
  ],
  [
    '法律援助法31(9) 不知道向哪里申请，没有地方增加过的事项直接判断',
    { matter: 'INHERITANCE', policyVersion: undefined },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助法31', path: '2+ 4+ 5+ 6+ 7-', under: 'LAW-2021 CN' },
  ],
  [
    '法律援助法31(9) 不知道向哪里申请，旧案的交通事故也要先问地方',
    { matter: 'PI_TRAFFIC', policyVersion: undefined, receivedAt: '2012-05-05' },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助条例10 法律援助条例13',
      path: '2+ 4+ 5+ 6+ 7? 9+ 12?',
      missing: 'receivingRegion',
      under: 'LAW-2003 CN',
    },
  ],
  [
    '法律援助法31(9) 湖南增加伪劣农资损害赔偿',
    { policyVersion: 'HN-2024', matter: 'FAKE_PRODUCT_DAMAGE', lowIncomeRegistry: true },
    {
      is: 'yes STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(9) 湖南2024新规2(一) 湖南2024新规3(一)',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 12+',
      under: 'LAW-2021 HN-2024',
    },
  ],
  [
    '法律援助法31(9) 湖南增加公共卫生事件、安全生产事故',
    { policyVersion: 'HN-2024', matter: 'PUBLIC_HEALTH_OR_SAFETY_ACCIDENT', lowIncomeRegistry: true },
    {
      is: 'yes STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(9) 湖南2024新规2(二) 湖南2024新规3(一)',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 12+',
      under: 'LAW-2021 HN-2024',
    },
  ],
  [
    '法律援助法31(9) 河北增加接受义务教育的权利',
    { policyVersion: 'HB-2025', matter: 'COMPULSORY_EDUCATION', standardMonthlyPerCapita: 1500 },
    {
      is: 'yes STANDARD CIVIL_AGENCY',
      basis: '河北2025新规 法律援助法31(9) 法律援助法34',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 12+',
      under: 'LAW-2021 HB-2025',
    },
  ],
  [
    '法律援助法31(9) 河北没有增加的事项，提示清单尚未核全',
    { policyVersion: 'HB-2025', matter: 'LAND_CONTRACT', standardMonthlyPerCapita: 1500 },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助法31', path: '2+ 4+ 5+ 6+ 7-', under: 'LAW-2021 HB-2025' },
  ],
  [
    '法律援助法31(9) 山东：对方重婚的离婚',
    { policyVersion: 'SD-2015', matter: 'DIVORCE', conditionMet: true, standardMonthlyPerCapita: 1500 },
    {
      is: 'yes STANDARD CIVIL_AGENCY',
      basis: '山东口径 法律援助法31(9) 法律援助法34',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 12+',
      under: 'LAW-2021 SD-2015',
    },
  ],
  [
    '法律援助法31(9) 山东：没有重婚同居情形的离婚不在范围',
    { policyVersion: 'SD-2015', matter: 'DIVORCE', conditionMet: false, standardMonthlyPerCapita: 1500 },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助法31 法律援助法32(4)', path: '2+ 4+ 5+ 6+ 7-', under: 'LAW-2021 SD-2015' },
  ],
  [
    '法律援助法31(9) 山东：不知道对方是否重婚要先问',
    { policyVersion: 'SD-2015', matter: 'DIVORCE', standardMonthlyPerCapita: 1500 },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '山东口径 法律援助法31(9) 法律援助法34',
      path: '2+ 4+ 5+ 6+ 7? 9+ 12+',
      missing: 'conditionMet',
      under: 'LAW-2021 SD-2015',
    },
  ],
  [
    '法律援助法31(9) 山东：进城务工人员的劳务合同',
    {
      policyVersion: 'SD-2015',
      matter: 'CONTRACT_DEBT',
      categories: [{ code: 'MIGRANT_WORKER', evidence: 'PRESENT' }],
      conditionMet: true,
      standardMonthlyPerCapita: 1500,
    },
    {
      is: 'yes STANDARD CIVIL_AGENCY',
      basis: '山东口径 法律援助法31(9) 法律援助法34 法律援助法42(3)',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 11b- 12+',
      under: 'LAW-2021 SD-2015',
    },
  ],
  [
    '法律援助法31(9) 山东：不是进城务工人员的劳务合同不在范围，也不问条件',
    { policyVersion: 'SD-2015', matter: 'CONTRACT_DEBT', standardMonthlyPerCapita: 1500 },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助法31', path: '2+ 4+ 5+ 6+ 7-', under: 'LAW-2021 SD-2015' },
  ],
  [
    '法律援助法31(9) 山东：自述进城务工没有材料',
    {
      policyVersion: 'SD-2015',
      matter: 'CONTRACT_DEBT',
      categories: [{ code: 'MIGRANT_WORKER', evidence: 'ABSENT' }],
      conditionMet: true,
      standardMonthlyPerCapita: 1500,
    },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '山东口径 法律援助法31(9) 法律援助法34 法律援助法42(3)',
      path: '2+ 4+ 5+ 6+ 7? 9+ 11b- 12+',
      missing: 'categories',
      under: 'LAW-2021 SD-2015',
    },
  ],
  [
    'R-98 山东条例17 法院司法救助决定直接认可',
    {
      policyVersion: 'SD-2015',
      matter: 'MAINTENANCE',
      categories: [{ code: 'JUDICIAL_AID', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    {
      is: 'yes ART42 CIVIL_AGENCY',
      basis: '山东条例17 法律援助法31(4) 法律援助法42(2) 法律援助法42(4)',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 11+',
      under: 'LAW-2021 SD-2015',
    },
  ],
  [
    'R-00 2022 年以后规范性文件增加的事项不再算数：湖南2016的义务教育',
    { policyVersion: 'HN-2016', matter: 'COMPULSORY_EDUCATION', standardMonthlyPerCapita: 1500 },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助法31', path: '2+ 4+ 5+ 6+ 7-', under: 'LAW-2021 HN-2016' },
  ],
  [
    'R-00 施行日待核的湖南2024不按地区自动适用，但不作不予结论',
    { policyVersion: undefined, receivingRegion: '431321', matter: 'FAKE_PRODUCT_DAMAGE', standardMonthlyPerCapita: 1500 },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助法31 法律援助法34 湖南2016实施意见',
      path: '2+ 4+ 5+ 6+ 7? 9+ 12+',
      missing: 'policyVersion',
      under: 'LAW-2021 HN-2016',
    },
  ],
  [
    'R-00 河南 2026-01-01 起按地区适用新条例',
    { policyVersion: undefined, receivingRegion: '410102', receivedAt: '2026-01-01', standardMonthlyPerCapita: 1500 },
    { is: 'yes STANDARD CIVIL_AGENCY', basis: '法律援助法31(4) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+', under: 'LAW-2021 HA-2026' },
  ],
  [
    'R-00 河南新条例施行前一日按国家法律',
    { policyVersion: undefined, receivingRegion: '410102', receivedAt: '2025-12-31', standardMonthlyPerCapita: 1500 },
    { is: 'yes STANDARD CIVIL_AGENCY', basis: '法律援助法31(4) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+', under: 'LAW-2021 CN' },
  ],
  [
    '法律援助法31(9) 湖南2010条例不因2016年的文件而失效：2018 年的伪劣农资先核对',
    {
      policyVersion: undefined,
      receivingRegion: '431321',
      receivedAt: '2018-05-05',
      matter: 'FAKE_PRODUCT_DAMAGE',
      standardMonthlyPerCapita: 1500,
    },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助条例10 法律援助条例13 湖南2016实施意见',
      path: '2+ 4+ 5+ 6+ 7? 9+ 12+',
      missing: 'policyVersion',
      under: 'LAW-2003 HN-2016',
    },
  ],
  [
    '法律援助法31(9) 湖南2010条例到 2025 年仍可能有效，与 2024 新规一并核对',
    {
      policyVersion: undefined,
      receivingRegion: '431321',
      receivedAt: '2025-03-10',
      matter: 'FAKE_PRODUCT_DAMAGE',
      standardMonthlyPerCapita: 1500,
    },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助法31 法律援助法34 湖南2016实施意见',
      path: '2+ 4+ 5+ 6+ 7? 9+ 12+',
      missing: 'policyVersion',
      under: 'LAW-2021 HN-2016',
    },
  ],
  [
    '法律援助法31(9) 湖南：条例不会列入的事项不等清单',
    {
      policyVersion: undefined,
      receivingRegion: '431321',
      receivedAt: '2018-05-05',
      matter: 'INHERITANCE',
      standardMonthlyPerCapita: 1500,
    },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助条例10', path: '2+ 4+ 5+ 6+ 7-', under: 'LAW-2003 HN-2016' },
  ],
  [
    'R-00 湖南2024新规不及于公布以前收到的申请：2024-08-04 只提 2010 条例',
    {
      policyVersion: undefined,
      receivingRegion: '431321',
      receivedAt: '2024-08-04',
      matter: 'FAKE_PRODUCT_DAMAGE',
      standardMonthlyPerCapita: 1500,
    },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助法31 法律援助法34 湖南2016实施意见',
      path: '2+ 4+ 5+ 6+ 7? 9+ 12+',
      missing: 'policyVersion',
      under: 'LAW-2021 HN-2016',
    },
  ],
  [
    '法律援助法31(9) 河北旧条例到 2024-12-31：2018 年的农资先核对',
    {
      policyVersion: undefined,
      receivingRegion: '130102',
      receivedAt: '2018-05-05',
      matter: 'FAKE_PRODUCT_DAMAGE',
      standardMonthlyPerCapita: 1500,
    },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '河北2016标准 法律援助条例10 法律援助条例13',
      path: '2+ 4+ 5+ 6+ 7? 9+ 12+',
      missing: 'policyVersion',
      under: 'LAW-2003 HB-2016',
    },
  ],
  [
    '法律援助法31(9) 河北旧条例最后一天',
    {
      policyVersion: undefined,
      receivingRegion: '130102',
      receivedAt: '2024-12-31',
      matter: 'FAKE_PRODUCT_DAMAGE',
      standardMonthlyPerCapita: 1500,
    },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '河北2016标准 法律援助法31 法律援助法34',
      path: '2+ 4+ 5+ 6+ 7? 9+ 12+',
      missing: 'policyVersion',
      under: 'LAW-2021 HB-2016',
    },
  ],
  [
    '法律援助法31(9) 河北：旧条例不会列入的事项不等清单',
    {
      policyVersion: undefined,
      receivingRegion: '130102',
      receivedAt: '2018-05-05',
      matter: 'INHERITANCE',
      standardMonthlyPerCapita: 1500,
    },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助条例10', path: '2+ 4+ 5+ 6+ 7-', under: 'LAW-2003 HB-2016' },
  ],
  [
    '法律援助法31(9) 山东：农资和产品质量要先问是不是农民、有没有人身损害',
    { policyVersion: 'SD-2015', matter: 'FAKE_PRODUCT_DAMAGE', standardMonthlyPerCapita: 1500 },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '山东口径 法律援助法31(9) 法律援助法34',
      path: '2+ 4+ 5+ 6+ 7? 9+ 12+',
      missing: 'conditionMet',
      under: 'LAW-2021 SD-2015',
    },
  ],
  [
    '法律援助法31(9) 山东：农民的农资损害',
    { policyVersion: 'SD-2015', matter: 'FAKE_PRODUCT_DAMAGE', conditionMet: true, standardMonthlyPerCapita: 1500 },
    {
      is: 'yes STANDARD CIVIL_AGENCY',
      basis: '山东口径 法律援助法31(9) 法律援助法34',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 12+',
      under: 'LAW-2021 SD-2015',
    },
  ],
  [
    '法律援助法31(9) 山东：不是农民、只有财产损失的产品质量纠纷不在范围',
    { policyVersion: 'SD-2015', matter: 'FAKE_PRODUCT_DAMAGE', conditionMet: false, standardMonthlyPerCapita: 1500 },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助法31', path: '2+ 4+ 5+ 6+ 7-', under: 'LAW-2021 SD-2015' },
  ],
  [
    '法律援助法31(9) 河北 2015 年除旧条例外一无所知，任何事项都等清单',
    {
      policyVersion: undefined,
      receivingRegion: '130102',
      receivedAt: '2015-12-31',
      matter: 'INHERITANCE',
      standardMonthlyPerCapita: 1500,
    },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助条例10 法律援助条例13',
      path: '2+ 4+ 5+ 6+ 7? 9+ 12+',
      missing: 'policyVersion',
      under: 'LAW-2003 CN',
    },
  ],
]

describe('事项范围 (法31)', () => {
  test.each(rows)('%s', (_name, facts, answer) => {
    expect(answerOf(decide(facts))).toEqual(answer)
  })

  test('every sentence', async () => {
    await expect(transcriptOf(rows)).toMatchFileSnapshot('./transcripts/scope.txt')
  })
})
