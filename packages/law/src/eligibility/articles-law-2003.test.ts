import { describe, expect, test } from 'vitest'
import { answerOf, decide, transcriptOf } from './articles.kit.ts'
import type { Row } from './articles.kit.ts'

// What differs from the ordinary case of the kit, and the whole answer.
const rows: readonly Row[] = [
  [
    'R-00 2021-12-31 收到的适用条例：确认劳动关系不在条例10',
    { matter: 'LABOR_RELATION_OR_WAGE', subMatter: 'RELATION', forum: 'ARBITRATION', receivedAt: '2021-12-31' },
    { is: 'no STANDARD LABOR_MEDIATION_ARBITRATION', basis: '法律援助条例10', path: '2+ 4+ 5+ 6+ 7-', under: 'LAW-2003 R1' },
  ],
  [
    'R-00 2022-01-01 收到的适用法律援助法：确认劳动关系在范围',
    { matter: 'LABOR_RELATION_OR_WAGE', subMatter: 'RELATION', forum: 'ARBITRATION', receivedAt: '2022-01-01' },
    { is: 'yes STANDARD LABOR_MEDIATION_ARBITRATION', basis: '法律援助法31(5) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    '法律援助条例10(1) 国家赔偿',
    { role: 'STATE_COMP_CLAIMANT', matter: 'STATE_COMPENSATION', receivedAt: '2015-05-05' },
    {
      is: 'yes STANDARD STATE_COMPENSATION_AGENCY',
      basis: '法律援助条例10 法律援助条例13',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 12+',
      under: 'LAW-2003 R1',
    },
  ],
  [
    '法律援助条例10(2) 社会保险待遇、最低生活保障待遇',
    { matter: 'SOCIAL_INSURANCE_OR_ASSISTANCE', role: 'ADMIN_PARTY', receivedAt: '2015-05-05' },
    { is: 'yes STANDARD ADMIN_AGENCY', basis: '法律援助条例10 法律援助条例13', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+', under: 'LAW-2003 R1' },
  ],
  [
    '法律援助条例10(3) 抚恤金、救济金',
    { matter: 'PENSION_FOR_DEATH_INJURY', receivedAt: '2015-05-05' },
    { is: 'yes STANDARD CIVIL_AGENCY', basis: '法律援助条例10 法律援助条例13', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+', under: 'LAW-2003 R1' },
  ],
  [
    '法律援助条例10(4) 赡养费、抚养费、扶养费',
    { receivedAt: '2003-09-01' },
    { is: 'yes STANDARD CIVIL_AGENCY', basis: '法律援助条例10 法律援助条例13', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+', under: 'LAW-2003 R1' },
  ],
  [
    '法律援助条例10(5) 支付劳动报酬',
    { matter: 'LABOR_RELATION_OR_WAGE', subMatter: 'WAGE', forum: 'ARBITRATION', receivedAt: '2015-05-05' },
    {
      is: 'yes STANDARD LABOR_MEDIATION_ARBITRATION',
      basis: '法律援助条例10 法律援助条例13',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 12+',
      under: 'LAW-2003 R1',
    },
  ],
  [
    '法律援助条例10(5) 不知道是讨薪还是确认劳动关系',
    { matter: 'LABOR_RELATION_OR_WAGE', subMatter: undefined, forum: 'ARBITRATION', receivedAt: '2015-05-05' },
    {
      is: 'need_more STANDARD LABOR_MEDIATION_ARBITRATION',
      basis: '法律援助条例10 法律援助条例13',
      path: '2+ 4+ 5+ 6+ 7? 9+ 12+',
      missing: 'subMatter',
      under: 'LAW-2003 R1',
    },
  ],
  [
    '法律援助条例10(6) 见义勇为，当时仍看经济',
    {
      matter: 'BRAVERY_CIVIL_CLAIM',
      categories: [{ code: 'BRAVERY', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
      receivedAt: '2021-12-31',
    },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助条例10 法律援助条例13', path: '2+ 4+ 5+ 6+ 7+ 9+ 12-', under: 'LAW-2003 R1' },
  ],
  [
    '法律援助条例10 交通事故当时不在国家列举',
    { matter: 'PI_TRAFFIC', receivedAt: '2010-05-05' },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助条例10', path: '2+ 4+ 5+ 6+ 7-', under: 'LAW-2003 R1' },
  ],
  [
    '法律援助条例10 环境污染当时不在国家列举',
    { matter: 'ENVIRONMENT', receivedAt: '2021-12-31' },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助条例10', path: '2+ 4+ 5+ 6+ 7-', under: 'LAW-2003 R1' },
  ],
  [
    '法律援助条例10② 河北补充交通事故，旧案按当时政策',
    { matter: 'PI_TRAFFIC', policyVersion: 'HB-OLD', receivedAt: '2012-05-05', standardMonthlyPerCapita: 1500 },
    {
      is: 'yes STANDARD CIVIL_AGENCY',
      basis: '河北旧条例 法律援助条例10 法律援助条例13',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 12+',
      under: 'LAW-2003 HB-OLD',
    },
  ],
  [
    '法律援助条例10② 湖南2016 补充劳动合同权益，确认劳动关系在范围',
    {
      matter: 'LABOR_RELATION_OR_WAGE',
      subMatter: 'RELATION',
      forum: 'ARBITRATION',
      policyVersion: 'HN-2016',
      receivedAt: '2021-12-31',
      standardMonthlyPerCapita: 1500,
      lowIncomeRegistry: false,
    },
    {
      is: 'yes STANDARD LABOR_MEDIATION_ARBITRATION',
      basis: '法律援助条例10 法律援助条例13 湖南2016实施意见',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 12+',
      under: 'LAW-2003 HN-2016',
    },
  ],
  [
    '法律援助条例10② 湖南2016 按地区自动适用',
    {
      matter: 'COMPULSORY_EDUCATION',
      policyVersion: undefined,
      receivingRegion: '431321',
      receivedAt: '2018-05-05',
      standardMonthlyPerCapita: 1500,
      lowIncomeRegistry: false,
    },
    {
      is: 'yes STANDARD CIVIL_AGENCY',
      basis: '法律援助条例10 法律援助条例13 湖南2016实施意见',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 12+',
      under: 'LAW-2003 HN-2016',
    },
  ],
  [
    '法律援助条例10② 河北2016 免审人员：农民工交通事故',
    {
      matter: 'PI_TRAFFIC',
      policyVersion: 'HB-2016',
      receivedAt: '2021-12-31',
      categories: [{ code: 'MIGRANT_WORKER', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    {
      is: 'yes ART42 CIVIL_AGENCY',
      basis: '河北2016标准 河北旧条例 法律援助条例10',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 11+',
      under: 'LAW-2003 HB-2016',
    },
  ],
  [
    'R-00 河北2016 的免审人员 2022 年起不再算数',
    {
      matter: 'PI_TRAFFIC',
      policyVersion: 'HB-2016',
      receivedAt: '2022-01-01',
      categories: [{ code: 'MIGRANT_WORKER', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
      standardMonthlyPerCapita: 900,
      lowIncomeRegistry: false,
    },
    {
      is: 'no STANDARD CIVIL_AGENCY',
      basis: '河北2016标准 法律援助法31(7) 法律援助法34 法律援助法42(3)',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 11b- 12-',
      under: 'LAW-2021 HB-2016',
    },
  ],
  [
    'R-00 县级规定2010 回放：农民工交通事故不审经济',
    {
      matter: 'PI_TRAFFIC',
      policyVersion: 'COUNTY-2010',
      receivedAt: '2010-05-05',
      categories: [{ code: 'MIGRANT_WORKER', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'yes ART42 CIVIL_AGENCY', basis: '县级规定 法律援助条例10', path: '2+ 4+ 5+ 6+ 7+ 9+ 11+', under: 'LAW-2003 COUNTY-2010' },
  ],
  [
    'R-00 县级规定2010 只及于农民工',
    { matter: 'PI_TRAFFIC', policyVersion: 'COUNTY-2010', receivedAt: '2010-05-05' },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助条例10', path: '2+ 4+ 5+ 6+ 7-', under: 'LAW-2003 COUNTY-2010' },
  ],
  [
    'R-00 县级规定2010 到 2021-12-31 为止',
    {
      matter: 'PI_TRAFFIC',
      policyVersion: 'COUNTY-2010',
      receivedAt: '2021-12-31',
      categories: [{ code: 'MIGRANT_WORKER', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'yes ART42 CIVIL_AGENCY', basis: '县级规定 法律援助条例10', path: '2+ 4+ 5+ 6+ 7+ 9+ 11+', under: 'LAW-2003 COUNTY-2010' },
  ],
  [
    'R-00 县级规定2010 从 2022-01-01 起不能扩大免核查',
    {
      matter: 'PI_TRAFFIC',
      policyVersion: 'COUNTY-2010',
      receivedAt: '2022-01-01',
      categories: [{ code: 'MIGRANT_WORKER', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
      standardMonthlyPerCapita: 1500,
    },
    {
      is: 'no STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(7) 法律援助法34 法律援助法42(3)',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 11b- 12-',
      under: 'LAW-2021 COUNTY-2010',
    },
  ],
  [
    'R-43 国发〔2006〕5号 农民工讨薪不再审查经济',
    {
      matter: 'LABOR_RELATION_OR_WAGE',
      subMatter: 'WAGE',
      forum: 'ARBITRATION',
      receivedAt: '2006-01-31',
      categories: [{ code: 'MIGRANT_WORKER', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    {
      is: 'yes ART42 LABOR_MEDIATION_ARBITRATION',
      basis: '国发〔2006〕5号 法律援助条例10',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 11+',
      under: 'LAW-2003 R1',
    },
  ],
  [
    'R-43 国发〔2006〕5号 以前农民工讨薪仍审查',
    {
      matter: 'LABOR_RELATION_OR_WAGE',
      subMatter: 'WAGE',
      forum: 'ARBITRATION',
      receivedAt: '2006-01-30',
      categories: [{ code: 'MIGRANT_WORKER', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    {
      is: 'no STANDARD LABOR_MEDIATION_ARBITRATION',
      basis: '法律援助条例10 法律援助条例13',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 12-',
      under: 'LAW-2003 R1',
    },
  ],
  [
    'R-43 国发〔2006〕5号 农民工工伤赔偿',
    {
      matter: 'PI_WORK_INJURY',
      forum: 'ARBITRATION',
      receivedAt: '2010-05-05',
      categories: [{ code: 'MIGRANT_WORKER', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    {
      is: 'yes ART42 LABOR_MEDIATION_ARBITRATION',
      basis: '国发〔2006〕5号 法律援助条例10',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 11+',
      under: 'LAW-2003 R1',
    },
  ],
  [
    'R-43 国发〔2006〕5号 以前工伤不在列举',
    {
      matter: 'PI_WORK_INJURY',
      forum: 'ARBITRATION',
      receivedAt: '2006-01-30',
      categories: [{ code: 'MIGRANT_WORKER', evidence: 'PRESENT' }],
    },
    { is: 'no STANDARD LABOR_MEDIATION_ARBITRATION', basis: '法律援助条例10', path: '2+ 4+ 5+ 6+ 7-', under: 'LAW-2003 R1' },
  ],
  [
    '法律援助条例10 工伤赔偿当时只及于农民工',
    { matter: 'PI_WORK_INJURY', forum: 'ARBITRATION', receivedAt: '2010-05-05' },
    { is: 'no STANDARD LABOR_MEDIATION_ARBITRATION', basis: '法律援助条例10', path: '2+ 4+ 5+ 6+ 7-', under: 'LAW-2003 R1' },
  ],
  [
    'R-41 2012程序规定15 低保对象视为经济困难',
    {
      receivedAt: '2012-07-01',
      categories: [{ code: 'MINIMUM_LIVING_ALLOWANCE', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'yes ART42 CIVIL_AGENCY', basis: '2012程序规定15 法律援助条例10', path: '2+ 4+ 5+ 6+ 7+ 9+ 11+', under: 'LAW-2003 R1' },
  ],
  [
    'R-41 2012程序规定施行前没有免予核查的人员',
    {
      receivedAt: '2012-06-30',
      categories: [{ code: 'MINIMUM_LIVING_ALLOWANCE', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助条例10 法律援助条例13', path: '2+ 4+ 5+ 6+ 7+ 9+ 12-', under: 'LAW-2003 R1' },
  ],
  [
    'R-41 2012程序规定15 无固定生活来源的残疾人',
    {
      receivedAt: '2021-12-31',
      categories: [{ code: 'DISABLED', evidence: 'PRESENT' }],
      noFixedIncome: true,
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'yes ART42 CIVIL_AGENCY', basis: '2012程序规定15 法律援助条例10', path: '2+ 4+ 5+ 6+ 7+ 9+ 11+', under: 'LAW-2003 R1' },
  ],
  [
    'R-41 2012程序规定施行前残疾人同样审查',
    {
      receivedAt: '2012-06-30',
      categories: [{ code: 'DISABLED', evidence: 'PRESENT' }],
      noFixedIncome: true,
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助条例10 法律援助条例13', path: '2+ 4+ 5+ 6+ 7+ 9+ 12-', under: 'LAW-2003 R1' },
  ],
  [
    'R-40 法律援助法32 不溯及：家暴离婚 2021-12-31',
    { matter: 'DIVORCE', categories: [{ code: 'DV_VICTIM', evidence: 'PRESENT' }], receivedAt: '2021-12-31' },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助条例10', path: '2+ 4+ 5+ 6+ 7-', flags: 'SPECIAL_PROTECTION', under: 'LAW-2003 R1' },
  ],
  [
    'R-40 法律援助法32 自 2022-01-01 起：家暴离婚',
    { matter: 'DIVORCE', categories: [{ code: 'DV_VICTIM', evidence: 'PRESENT' }], receivedAt: '2022-01-01' },
    { is: 'yes ART32 CIVIL_AGENCY', basis: '反家庭暴力法19 法律援助法32(4)', path: '2+ 4+ 5+ 6+ 7+ 9+ 10+', flags: 'SPECIAL_PROTECTION' },
  ],
  [
    'R-40 法律援助法32(3) 不溯及：改判无罪请求国家赔偿当时仍看经济',
    {
      role: 'STATE_COMP_CLAIMANT',
      matter: 'STATE_COMPENSATION',
      categories: [{ code: 'RETRIAL_ACQUITTED', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
      receivedAt: '2021-12-31',
    },
    {
      is: 'no STANDARD STATE_COMPENSATION_AGENCY',
      basis: '法律援助条例10 法律援助条例13',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 12-',
      under: 'LAW-2003 R1',
    },
  ],
  [
    'R-13 法律援助法33 不溯及：再审的合同纠纷当时不在列举',
    { role: 'RETRIAL_PARTY', matter: 'CONTRACT_DEBT', forum: 'RETRIAL_ORDERED', receivedAt: '2021-12-31' },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助条例10', path: '2+ 4+ 5+ 6+ 7-', under: 'LAW-2003 R1' },
  ],
  [
    'R-12 法律援助条例11(1) 犯罪嫌疑人因经济困难申请',
    { role: 'SUSPECT', matter: 'CRIMINAL', receivedAt: '2010-05-05' },
    { is: 'yes STANDARD CRIMINAL_DEFENSE', basis: '法律援助条例11 法律援助条例13', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+', under: 'LAW-2003 R1' },
  ],
  [
    'R-12 法律援助条例11(1) 2013 年以前没有“其他原因”',
    {
      role: 'SUSPECT',
      matter: 'CRIMINAL',
      receivedAt: '2012-12-31',
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'no STANDARD CRIMINAL_DEFENSE', basis: '法律援助条例11 法律援助条例13', path: '2+ 4+ 5+ 6+ 7+ 9+ 12-', under: 'LAW-2003 R1' },
  ],
  [
    'R-11 2012年刑事诉讼法34① 2013 年起可以因其他原因申请',
    {
      role: 'SUSPECT',
      matter: 'CRIMINAL',
      receivedAt: '2013-01-01',
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    {
      is: 'need_more STANDARD CRIMINAL_DEFENSE',
      basis: '刑事诉讼法(2012)34 法律援助条例11 法律援助条例13',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 14?',
      missing: 'otherReason',
      under: 'LAW-2003 R1',
    },
  ],
  [
    'R-12 法律援助条例11(2) 公诉案件被害人',
    { role: 'VICTIM', matter: 'CRIMINAL', receivedAt: '2010-05-05' },
    {
      is: 'yes STANDARD CRIMINAL_REPRESENTATION',
      basis: '法律援助条例11 法律援助条例13',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 12+',
      under: 'LAW-2003 R1',
    },
  ],
  [
    'R-12 法律援助条例11 刑事再审的当事人',
    { role: 'RETRIAL_PARTY', matter: 'CRIMINAL', forum: 'RETRIAL_ORDERED', receivedAt: '2018-05-05' },
    {
      is: 'yes STANDARD CRIMINAL_DEFENSE',
      basis: '刑事诉讼法(2012)34 法律援助条例11 法律援助条例13',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 12+',
      under: 'LAW-2003 R1',
    },
  ],
  [
    'R-14 法律援助条例12② 法院为未成年被告人指定辩护',
    {
      channel: 'NOTIFIED_COURT',
      role: 'DEFENDANT',
      matter: 'CRIMINAL',
      categories: [{ code: 'MINOR', evidence: 'PRESENT' }],
      receivedAt: '2010-05-05',
    },
    { is: 'yes NOTIFIED CRIMINAL_DEFENSE', basis: '法律援助条例12', path: '1+', flags: 'SPECIAL_PROTECTION', under: 'LAW-2003 R1' },
  ],
  [
    'R-14 法律援助条例12① 法院为其他被告人指定辩护',
    { channel: 'NOTIFIED_COURT', role: 'DEFENDANT', matter: 'CRIMINAL', receivedAt: '2010-05-05' },
    { is: 'yes NOTIFIED CRIMINAL_DEFENSE', basis: '法律援助条例12', path: '1b+', under: 'LAW-2003 R1' },
  ],
  [
    'R-14 法律援助条例12 2013 年以前公安机关不通知',
    {
      channel: 'NOTIFIED_POLICE',
      role: 'SUSPECT',
      matter: 'CRIMINAL',
      categories: [{ code: 'MINOR', evidence: 'PRESENT' }],
      receivedAt: '2012-12-31',
    },
    {
      is: 'need_more NOTIFIED CRIMINAL_DEFENSE',
      basis: '法律援助条例12',
      path: '1?',
      missing: 'notifiedGround',
      flags: 'SPECIAL_PROTECTION',
      under: 'LAW-2003 R1',
    },
  ],
  [
    'R-14 法律援助条例12 2013 年以前公安机关写明未成年的也不由其通知',
    { channel: 'NOTIFIED_POLICE', role: 'SUSPECT', matter: 'CRIMINAL', notifiedGround: 'N1', receivedAt: '2012-12-31' },
    { is: 'no NOTIFIED CRIMINAL_DEFENSE', basis: '法律援助条例12', path: '1-', under: 'LAW-2003 R1' },
  ],
  [
    'R-14 2012年刑事诉讼法267 2013 年起公安机关应当通知',
    {
      channel: 'NOTIFIED_POLICE',
      role: 'SUSPECT',
      matter: 'CRIMINAL',
      categories: [{ code: 'MINOR', evidence: 'PRESENT' }],
      receivedAt: '2013-01-01',
    },
    {
      is: 'yes NOTIFIED CRIMINAL_DEFENSE',
      basis: '刑事诉讼法(2012)267 法律援助条例12',
      path: '1+',
      flags: 'SPECIAL_PROTECTION',
      under: 'LAW-2003 R1',
    },
  ],
  [
    'R-14 刑事诉讼法278 2018-10-26 起的条号',
    {
      channel: 'NOTIFIED_POLICE',
      role: 'SUSPECT',
      matter: 'CRIMINAL',
      categories: [{ code: 'MINOR', evidence: 'PRESENT' }],
      receivedAt: '2018-10-26',
    },
    {
      is: 'yes NOTIFIED CRIMINAL_DEFENSE',
      basis: '刑事诉讼法278 法律援助条例12',
      path: '1+',
      flags: 'SPECIAL_PROTECTION',
      under: 'LAW-2003 R1',
    },
  ],
  [
    'R-14 2012年刑事诉讼法34 可能判死刑，2018-10-25',
    { channel: 'NOTIFIED_POLICE', role: 'SUSPECT', matter: 'CRIMINAL', possibleSentence: 'LIFE_OR_DEATH', receivedAt: '2018-10-25' },
    { is: 'yes NOTIFIED CRIMINAL_DEFENSE', basis: '刑事诉讼法(2012)34 法律援助条例12', path: '1+', under: 'LAW-2003 R1' },
  ],
  [
    'R-14 刑事诉讼法293 缺席审判自 2018-10-26',
    { channel: 'NOTIFIED_COURT', role: 'DEFENDANT', matter: 'CRIMINAL', absentTrial: true, receivedAt: '2018-10-26' },
    { is: 'yes NOTIFIED CRIMINAL_DEFENSE', basis: '刑事诉讼法293 法律援助条例12', path: '1+', under: 'LAW-2003 R1' },
  ],
  [
    'R-14 2012年刑事诉讼法286 强制医疗由法院通知',
    { channel: 'NOTIFIED_COURT', role: 'COMPULSORY_TREATMENT_RESPONDENT', matter: 'COMPULSORY_MEDICAL', receivedAt: '2013-01-01' },
    { is: 'yes NOTIFIED CRIMINAL_REPRESENTATION', basis: '刑事诉讼法(2012)286 法律援助条例12', path: '1+', under: 'LAW-2003 R1' },
  ],
  [
    'R-14 2013 年以前没有强制医疗程序',
    { channel: 'NOTIFIED_COURT', role: 'COMPULSORY_TREATMENT_RESPONDENT', matter: 'COMPULSORY_MEDICAL', receivedAt: '2012-12-31' },
    {
      is: 'need_more NOTIFIED CRIMINAL_REPRESENTATION',
      basis: '法律援助条例12',
      path: '1?',
      missing: 'notifiedGround',
      under: 'LAW-2003 R1',
    },
  ],
  [
    'R-14 法律援助条例12 已有辩护人的不再指定',
    {
      channel: 'NOTIFIED_COURT',
      role: 'DEFENDANT',
      matter: 'CRIMINAL',
      categories: [{ code: 'MINOR', evidence: 'PRESENT' }],
      hasCounsel: true,
      receivedAt: '2010-05-05',
    },
    { is: 'no NOTIFIED CRIMINAL_DEFENSE', basis: '法律援助条例12', path: '1c-', flags: 'SPECIAL_PROTECTION', under: 'LAW-2003 R1' },
  ],
  [
    'R-51 法律援助条例16② 法定代理人与本人有争议，由无利害关系的其他法定代理人代理',
    { channel: 'AGENT', agentIsInfringer: true, receivedAt: '2010-05-05' },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助条例10 法律援助条例13 法律援助条例16',
      path: '2+ 3- 4+ 5+ 6+ 7+ 9+ 12+',
      missing: 'agentIsInfringer',
      under: 'LAW-2003 R1',
    },
  ],
  [
    'R-55 法律援助条例14 向义务人住所地申请，不归本机构的不受理',
    { jurisdictionOk: false, receivedAt: '2010-05-05' },
    { is: 'not_accepted STANDARD CIVIL_AGENCY', basis: '法律援助条例14', path: '2+ 4+ 5-', under: 'LAW-2003 R1' },
  ],
  [
    'R-46 法律援助条例17 困难证明就是证明，不另作承诺',
    { receivedAt: '2021-12-31', verification: undefined },
    { is: 'yes STANDARD CIVIL_AGENCY', basis: '法律援助条例10 法律援助条例13', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+', under: 'LAW-2003 R1' },
  ],
  [
    'R-46 法律援助法41 自 2022-01-01 起要核查或者承诺',
    { receivedAt: '2022-01-01', verification: undefined },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(4) 法律援助法34 法律援助法41',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 12+ 13?',
      missing: 'verification',
    },
  ],
  [
    'R-46 法律援助条例17(2) 没有困难证明但已向有关单位查证的，只补证明',
    {
      receivedAt: '2021-12-31',
      docs: { idDoc: true, applicationForm: true, hardshipStatement: false, matterMaterials: true, proxyProof: true },
    },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助条例10 法律援助条例13 法律援助条例18',
      path: '2+ 4+ 5+ 6+ 7+ 9- 12+',
      missing: 'docs.hardshipStatement',
      under: 'LAW-2003 R1',
    },
  ],
  [
    'R-46 法律援助条例17(2) 不知道有没有困难证明',
    {
      receivedAt: '2021-12-31',
      docs: { idDoc: true, applicationForm: true, hardshipStatement: undefined, matterMaterials: true, proxyProof: true },
      verification: undefined,
    },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助条例10 法律援助条例13 法律援助条例17 法律援助条例18',
      path: '2+ 4+ 5+ 6+ 7+ 9? 12+ 13?',
      missing: 'docs.hardshipStatement verification',
      under: 'LAW-2003 R1',
    },
  ],
  [
    'R-46 法律援助条例17(2) 没有困难证明的要补',
    {
      receivedAt: '2021-12-31',
      docs: { idDoc: true, applicationForm: true, hardshipStatement: false, matterMaterials: true, proxyProof: true },
      verification: 'NONE',
    },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助条例10 法律援助条例13 法律援助条例17 法律援助条例18',
      path: '2+ 4+ 5+ 6+ 7+ 9- 12+ 13-',
      missing: 'docs.hardshipStatement verification',
      under: 'LAW-2003 R1',
    },
  ],
  [
    'R-46 2023-08-31 收到的仍要经济困难证明',
    {
      receivedAt: '2023-08-31',
      docs: { idDoc: true, applicationForm: true, hardshipStatement: false, matterMaterials: true, proxyProof: true },
    },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(4) 法律援助法34 法律援助法43②',
      path: '2+ 4+ 5+ 6+ 7+ 9- 12+',
      missing: 'docs.hardshipStatement',
    },
  ],
  [
    'R-46 2023-09-01 起改填说明表',
    {
      receivedAt: '2023-09-01',
      docs: { idDoc: true, applicationForm: true, hardshipStatement: false, matterMaterials: true, proxyProof: true },
    },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(4) 法律援助法34 法律援助法43②',
      path: '2+ 4+ 5+ 6+ 7+ 9- 12+',
      missing: 'docs.hardshipStatement',
    },
  ],
  [
    'R-41 程序规定18 施行前一日按2012程序规定15：对方共同生活',
    { receivedAt: '2023-08-31', household: { members: 4, monthlyIncomeTotal: 20000, opponentIsMember: true, applicantMonthlyIncome: 900 } },
    { is: 'yes STANDARD CIVIL_AGENCY', basis: '2012程序规定15 法律援助法31(4) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    'R-45 程序规定18 自 2023-09-01 起：对方共同生活',
    { receivedAt: '2023-09-01', household: { members: 4, monthlyIncomeTotal: 20000, opponentIsMember: true, applicantMonthlyIncome: 900 } },
    { is: 'yes STANDARD CIVIL_AGENCY', basis: '法律援助法31(4) 法律援助法34 程序规定18(2)', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    'R-59 2012程序规定 不足七日先行提供',
    { receivedAt: '2021-12-31', deadlineDaysLeft: 3 },
    {
      is: 'yes STANDARD CIVIL_AGENCY',
      basis: '2012程序规定 法律援助条例10 法律援助条例13',
      path: '2+ 4+ 5+ 6+ 7+ 8+ 9+ 12+',
      flags: 'URGENT',
      provisional: true,
      under: 'LAW-2003 R1',
    },
  ],
  [
    'R-41 2012程序规定施行前没有先行提供，只能立即审查',
    { receivedAt: '2012-06-30', deadlineDaysLeft: 3 },
    {
      is: 'yes STANDARD CIVIL_AGENCY',
      basis: '法律援助条例10 法律援助条例13',
      path: '2+ 4+ 5+ 6+ 7+ 8- 9+ 12+',
      flags: 'URGENT',
      under: 'LAW-2003 R1',
    },
  ],
  [
    'R-44 军人军属办法2016第5条：军人家属离婚是附加事项',
    {
      matter: 'DIVORCE',
      categories: [{ code: 'MILITARY_FAMILY', evidence: 'PRESENT' }],
      receivedAt: '2016-11-27',
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    {
      is: 'yes ART42 CIVIL_AGENCY',
      basis: '2012程序规定15 军人军属法律援助办法2016第5条 法律援助条例10',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 11+',
      under: 'LAW-2003 R1',
    },
  ],
  [
    'R-44 军人军属办法2016 以前没有附加事项',
    { matter: 'DIVORCE', categories: [{ code: 'MILITARY_FAMILY', evidence: 'PRESENT' }], receivedAt: '2016-11-26' },
    { is: 'no ART42 CIVIL_AGENCY', basis: '2012程序规定15 法律援助条例10', path: '2+ 4+ 5+ 6+ 7- 11+', under: 'LAW-2003 R1' },
  ],
  [
    'R-44 军人军属办法2016 自述军属没有证件',
    { matter: 'LAND_CONTRACT', categories: [{ code: 'MILITARY_FAMILY', evidence: 'ABSENT' }], receivedAt: '2018-05-05' },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '2012程序规定15 军人军属法律援助办法2016第5条 法律援助条例10 法律援助条例13',
      path: '2+ 4+ 5+ 6+ 7? 9+ 11b- 12+',
      missing: 'categories',
      under: 'LAW-2003 R1',
    },
  ],
  [
    'R-00 施行日待核的河北旧条例不按地区自动适用，但不作不予结论',
    { matter: 'PI_TRAFFIC', policyVersion: undefined, receivingRegion: '130102', receivedAt: '2012-05-05', standardMonthlyPerCapita: 1500 },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助条例10 法律援助条例13',
      path: '2+ 4+ 5+ 6+ 7? 9+ 12+',
      missing: 'policyVersion',
      under: 'LAW-2003 CN',
    },
  ],
  [
    '法律援助条例2 咨询只登记',
    { requestedService: 'CONSULTATION', receivedAt: '2010-05-05' },
    { is: 'yes SERVICE_NO_TEST CONSULTATION', basis: '法律援助条例2', path: '0+', under: 'LAW-2003 R1' },
  ],
  [
    '法律援助条例2 代拟文书只登记',
    { requestedService: 'DOCUMENT_DRAFTING', receivedAt: '2010-05-05' },
    { is: 'yes SERVICE_NO_TEST DOCUMENT_DRAFTING', basis: '法律援助条例2', path: '0+', under: 'LAW-2003 R1' },
  ],
  [
    'R-14 刑事诉讼法36 值班律师法律帮助',
    { role: 'SUSPECT', matter: 'CRIMINAL', requestedService: 'DUTY_LAWYER_HELP', receivedAt: '2019-05-05' },
    { is: 'yes SERVICE_NO_TEST DUTY_LAWYER_HELP', basis: '刑事诉讼法36', path: '0+', under: 'LAW-2003 R1' },
  ],
]

describe('2022 年以前收到的申请 (条例10–18)', () => {
  test.each(rows)('%s', (_name, facts, answer) => {
    expect(answerOf(decide(facts))).toEqual(answer)
  })

  test('every sentence', async () => {
    await expect(transcriptOf(rows)).toMatchFileSnapshot('./transcripts/law-2003.txt')
  })
})
