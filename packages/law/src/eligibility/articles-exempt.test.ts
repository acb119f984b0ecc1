import { describe, expect, test } from 'vitest'
import { answerOf, decide, transcriptOf } from './articles.kit.ts'
import type { Row } from './articles.kit.ts'

// What differs from the ordinary case of the kit, and the whole answer.
const rows: readonly Row[] = [
  [
    'R-40 法律援助法32(1) 英雄烈士近亲属维护人格权益不看经济',
    {
      matter: 'HERO_PERSONALITY_RIGHTS',
      categories: [{ code: 'HERO_MARTYR_NEAR_RELATIVE', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'yes ART32 CIVIL_AGENCY', basis: '法律援助法32(1)', path: '2+ 4+ 5+ 6+ 7+ 9+ 10+' },
  ],
  [
    'R-40 法律援助法32(1) 没有近亲属材料的先补材料',
    { matter: 'HERO_PERSONALITY_RIGHTS', household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false } },
    { is: 'need_more ART32 CIVIL_AGENCY', basis: '法律援助法32(1) 法律援助法43②', path: '2+ 4+ 5+ 6+ 7+ 9+ 10?', missing: 'categories' },
  ],
  [
    'R-40 法律援助法32(2) 见义勇为主张民事权益不看经济',
    {
      matter: 'BRAVERY_CIVIL_CLAIM',
      categories: [{ code: 'BRAVERY', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'yes ART32 CIVIL_AGENCY', basis: '法律援助法32(2)', path: '2+ 4+ 5+ 6+ 7+ 9+ 10+' },
  ],
  [
    'R-40 法律援助法32(2) 见义勇为没有材料的先补材料',
    {
      matter: 'BRAVERY_CIVIL_CLAIM',
      categories: [{ code: 'BRAVERY', evidence: 'ABSENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'need_more ART32 CIVIL_AGENCY', basis: '法律援助法32(2) 法律援助法43②', path: '2+ 4+ 5+ 6+ 7+ 9+ 10-', missing: 'categories' },
  ],
  [
    'R-40 法律援助法32(2) 见义勇为人员其他事项仍按一般规定',
    {
      matter: 'MAINTENANCE',
      categories: [{ code: 'BRAVERY', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助法31(4) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12-' },
  ],
  [
    'R-40 法律援助法32(3) 再审改判无罪请求国家赔偿不看经济',
    {
      role: 'STATE_COMP_CLAIMANT',
      matter: 'STATE_COMPENSATION',
      categories: [{ code: 'RETRIAL_ACQUITTED', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'yes ART32 STATE_COMPENSATION_AGENCY', basis: '法律援助法31(1) 法律援助法32(3)', path: '2+ 4+ 5+ 6+ 7+ 9+ 10+' },
  ],
  [
    'R-40 法律援助法32(3) 其他国家赔偿仍看经济',
    {
      role: 'STATE_COMP_CLAIMANT',
      matter: 'STATE_COMPENSATION',
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'no STANDARD STATE_COMPENSATION_AGENCY', basis: '法律援助法31(1) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12-' },
  ],
  [
    'R-40 法律援助法32(3) 自述改判无罪没有材料且超过标准',
    {
      role: 'STATE_COMP_CLAIMANT',
      matter: 'STATE_COMPENSATION',
      categories: [{ code: 'RETRIAL_ACQUITTED', evidence: 'ABSENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    {
      is: 'need_more STANDARD STATE_COMPENSATION_AGENCY',
      basis: '法律援助法31(1) 法律援助法32(3) 法律援助法34',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 10- 12-',
      missing: 'categories',
    },
  ],
  [
    'R-40 法律援助法32(3) 改判无罪人员的其他事项仍看经济',
    {
      matter: 'PI_TRAFFIC',
      categories: [{ code: 'RETRIAL_ACQUITTED', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助法31(7) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12-' },
  ],
  [
    'R-40 法律援助法32(4) 家暴受害人离婚不看经济',
    {
      matter: 'DIVORCE',
      categories: [{ code: 'DV_VICTIM', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'yes ART32 CIVIL_AGENCY', basis: '反家庭暴力法19 法律援助法32(4)', path: '2+ 4+ 5+ 6+ 7+ 9+ 10+', flags: 'SPECIAL_PROTECTION' },
  ],
  [
    'R-40 法律援助法32(4) 家暴受害人请求抚养费不看经济',
    {
      matter: 'MAINTENANCE',
      subMatter: 'CHILD_SUPPORT',
      categories: [{ code: 'DV_VICTIM', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    {
      is: 'yes ART32 CIVIL_AGENCY',
      basis: '反家庭暴力法19 法律援助法31(4) 法律援助法32(4)',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 10+',
      flags: 'SPECIAL_PROTECTION',
    },
  ],
  [
    'R-40 法律援助法32(4) 受虐待的人主张权益',
    {
      matter: 'DV_ABUSE_ABANDONMENT',
      categories: [{ code: 'DV_VICTIM', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'yes ART32 CIVIL_AGENCY', basis: '反家庭暴力法19 法律援助法32(4)', path: '2+ 4+ 5+ 6+ 7+ 9+ 10+', flags: 'SPECIAL_PROTECTION' },
  ],
  [
    'R-40 法律援助法32(4) 只有口述没有材料的，补材料或者作出说明',
    {
      matter: 'DV_ABUSE_ABANDONMENT',
      categories: [{ code: 'DV_VICTIM', evidence: 'ABSENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    {
      is: 'need_more ART32 CIVIL_AGENCY',
      basis: '反家庭暴力法19 法律援助法32(4) 法律援助法43②',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 10-',
      missing: 'categories',
      flags: 'SPECIAL_PROTECTION',
    },
  ],
  [
    'R-40 法律援助法32(4) 被控施暴的一方离婚不在范围',
    { matter: 'DIVORCE', household: { members: 3, monthlyIncomeTotal: 900, opponentIsMember: false } },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助法31 法律援助法32(4)', path: '2+ 4+ 5+ 6+ 7-' },
  ],
  [
    'R-40 法律援助法32(4) 受害人的合同纠纷不是相关权益',
    { matter: 'CONTRACT_DEBT', categories: [{ code: 'DV_VICTIM', evidence: 'PRESENT' }] },
    {
      is: 'no STANDARD CIVIL_AGENCY',
      basis: '法律援助法31',
      path: '2+ 4+ 5+ 6+ 7-',
      flags: 'SPECIAL_PROTECTION',
    },
  ],
  [
    'R-40 法律援助法32(4) 公安数据核实的受害人等于有材料',
    {
      matter: 'DIVORCE',
      categories: [{ code: 'DV_VICTIM', evidence: 'VERIFIED_BY_DATA' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'yes ART32 CIVIL_AGENCY', basis: '反家庭暴力法19 法律援助法32(4)', path: '2+ 4+ 5+ 6+ 7+ 9+ 10+', flags: 'SPECIAL_PROTECTION' },
  ],
  [
    'R-50 程序规定11③ 法32情形不要经济困难状况说明表',
    {
      matter: 'DIVORCE',
      categories: [{ code: 'DV_VICTIM', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
      verification: undefined,
      docs: { idDoc: true, applicationForm: true, hardshipStatement: false, matterMaterials: true, proxyProof: true },
    },
    { is: 'yes ART32 CIVIL_AGENCY', basis: '反家庭暴力法19 法律援助法32(4)', path: '2+ 4+ 5+ 6+ 7+ 9+ 10+', flags: 'SPECIAL_PROTECTION' },
  ],
  [
    'R-40 法律援助法32(4) 离婚没有说过身份，先问有没有受害情形',
    { matter: 'DIVORCE', categories: undefined, household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false } },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(9) 法律援助法32(4) 法律援助法43② 法律援助法70',
      path: '2+ 4+ 5+ 6+ 7? 9+ 10?',
      missing: 'categories conditionMet',
    },
  ],
  [
    'R-40 法律援助法32(4) 自述家暴离婚没有材料',
    { matter: 'DIVORCE', categories: [{ code: 'DV_VICTIM', evidence: 'ABSENT' }] },
    {
      is: 'need_more ART32 CIVIL_AGENCY',
      basis: '反家庭暴力法19 法律援助法32(4) 法律援助法43②',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 10-',
      missing: 'categories',
      flags: 'SPECIAL_PROTECTION',
    },
  ],
  [
    'R-40 法律援助法32(4) 受害人又是军人家属：按受害人，不等军属办法核对',
    {
      matter: 'DIVORCE',
      categories: [
        { code: 'DV_VICTIM', evidence: 'PRESENT' },
        { code: 'MILITARY_FAMILY', evidence: 'PRESENT' },
      ],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'yes ART32 CIVIL_AGENCY', basis: '反家庭暴力法19 法律援助法32(4)', path: '2+ 4+ 5+ 6+ 7+ 9+ 10+', flags: 'SPECIAL_PROTECTION' },
  ],
  [
    'R-40 法律援助法32(5) 河北：七十周岁以上老年人主张权益',
    {
      policyVersion: 'HB-2025',
      matter: 'FAKE_PRODUCT_DAMAGE',
      categories: [{ code: 'ELDERLY_70', evidence: 'PRESENT' }],
      noFixedIncome: false,
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    {
      is: 'yes ART32 CIVIL_AGENCY',
      basis: '河北2025新规 法律援助法31(9) 法律援助法32(5) 法律援助法42(1)',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 10+ 11b-',
      under: 'LAW-2021 HB-2025',
    },
  ],
  [
    'R-40 法律援助法32(5) 河北：独生子女伤残死亡家庭',
    {
      policyVersion: 'HB-2025',
      matter: 'MAINTENANCE',
      categories: [{ code: 'SINGLE_CHILD_LOSS', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    {
      is: 'yes ART32 CIVIL_AGENCY',
      basis: '河北2025新规 法律援助法31(4) 法律援助法32(5)',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 10+',
      under: 'LAW-2021 HB-2025',
    },
  ],
  [
    'R-40 法律援助法32(5) 河北：清单不完整，点到名的七十周岁老年人不能据此说不在范围',
    {
      policyVersion: 'HB-2025',
      matter: 'NEIGHBOUR_RELATION',
      categories: [{ code: 'ELDERLY_70', evidence: 'PRESENT' }],
      noFixedIncome: false,
    },
    {
      is: 'need_more ART32 CIVIL_AGENCY',
      basis: '河北2025新规 法律援助法31 法律援助法32(5) 法律援助法42(1)',
      path: '2+ 4+ 5+ 6+ 7? 9+ 10+ 11b-',
      missing: 'policyVersion',
      under: 'LAW-2021 HB-2025',
    },
  ],
  [
    'R-40 河北：清单不完整，没有点到的人和事项，仍按已录入的清单',
    { policyVersion: 'HB-2025', matter: 'NEIGHBOUR_RELATION', categories: [{ code: 'WOMAN', evidence: 'PRESENT' }] },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助法31', path: '2+ 4+ 5+ 6+ 7-', under: 'LAW-2021 HB-2025' },
  ],
  [
    'R-40 法律援助法32(5) 河北：不及于被告人的辩护',
    {
      role: 'SUSPECT',
      matter: 'CRIMINAL',
      policyVersion: 'HB-2025',
      categories: [{ code: 'ELDERLY_70', evidence: 'PRESENT' }],
      noFixedIncome: false,
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
      standardMonthlyPerCapita: 1500,
    },
    {
      is: 'need_more STANDARD CRIMINAL_DEFENSE',
      basis: '刑事诉讼法35 法律援助法24 法律援助法34 法律援助法42(1)',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 11b- 14?',
      missing: 'otherReason',
      under: 'LAW-2021 HB-2025',
    },
  ],
  [
    'R-40 法律援助法32(5) 别省没有这一条',
    {
      matter: 'PI_TRAFFIC',
      categories: [{ code: 'ELDERLY_70', evidence: 'PRESENT' }],
      noFixedIncome: false,
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助法31(7) 法律援助法34 法律援助法42(1)', path: '2+ 4+ 5+ 6+ 7+ 9+ 11b- 12-' },
  ],
  [
    'R-41 法律援助法42(1) 无固定生活来源的老年人',
    {
      categories: [{ code: 'ELDERLY', evidence: 'PRESENT' }],
      noFixedIncome: true,
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'yes ART42 CIVIL_AGENCY', basis: '法律援助法31(4) 法律援助法42(1)', path: '2+ 4+ 5+ 6+ 7+ 9+ 11+' },
  ],
  [
    'R-41 法律援助法42(1) 无固定生活来源的残疾人',
    {
      categories: [{ code: 'DISABLED_PHYSICAL', evidence: 'PRESENT' }],
      noFixedIncome: true,
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'yes ART42 CIVIL_AGENCY', basis: '法律援助法31(4) 法律援助法42(1)', path: '2+ 4+ 5+ 6+ 7+ 9+ 11+' },
  ],
  [
    'R-41 法律援助法42(1) 无固定生活来源的未成年人',
    {
      categories: [{ code: 'MINOR', evidence: 'PRESENT' }],
      noFixedIncome: true,
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'yes ART42 CIVIL_AGENCY', basis: '法律援助法31(4) 法律援助法42(1)', path: '2+ 4+ 5+ 6+ 7+ 9+ 11+', flags: 'SPECIAL_PROTECTION' },
  ],
  [
    'R-41 法律援助法42(1) 有退休金的老年人仍要核查',
    {
      categories: [{ code: 'ELDERLY', evidence: 'PRESENT' }],
      noFixedIncome: false,
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助法31(4) 法律援助法34 法律援助法42(1)', path: '2+ 4+ 5+ 6+ 7+ 9+ 11b- 12-' },
  ],
  [
    'R-41 法律援助法42(1) 不知道有没有固定生活来源要先问',
    {
      categories: [{ code: 'DISABLED', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(4) 法律援助法34 法律援助法42(1)',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 11b? 12-',
      missing: 'noFixedIncome',
    },
  ],
  [
    'R-41 法律援助法42(1) 自述无固定生活来源的老人没有材料',
    {
      categories: [{ code: 'ELDERLY', evidence: 'ABSENT' }],
      noFixedIncome: true,
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(4) 法律援助法34 法律援助法42(1)',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 11b- 12-',
      missing: 'categories',
    },
  ],
  [
    'R-41 法律援助法42(1) 没有固定收入但不属特定群体的仍要核查',
    {
      categories: [{ code: 'WOMAN', evidence: 'PRESENT' }],
      noFixedIncome: true,
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助法31(4) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12-' },
  ],
  [
    'R-41 法律援助法42(2) 低保对象',
    {
      categories: [{ code: 'MINIMUM_LIVING_ALLOWANCE', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'yes ART42 CIVIL_AGENCY', basis: '法律援助法31(4) 法律援助法42(2)', path: '2+ 4+ 5+ 6+ 7+ 9+ 11+' },
  ],
  [
    'R-41 法律援助法42(2) 特困供养人员由数据核实',
    {
      categories: [{ code: 'EXTREME_POVERTY_SUPPORT', evidence: 'VERIFIED_BY_DATA' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'yes ART42 CIVIL_AGENCY', basis: '法律援助法31(4) 法律援助法42(2)', path: '2+ 4+ 5+ 6+ 7+ 9+ 11+' },
  ],
  [
    'R-41 法律援助法42(2) 临时救助对象',
    {
      categories: [{ code: 'TEMP_RELIEF', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'yes ART42 CIVIL_AGENCY', basis: '法律援助法31(4) 法律援助法42(2)', path: '2+ 4+ 5+ 6+ 7+ 9+ 11+' },
  ],
  [
    'R-41 法律援助法42(2) 受灾救助对象',
    {
      categories: [{ code: 'DISASTER_RELIEF', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'yes ART42 CIVIL_AGENCY', basis: '法律援助法31(4) 法律援助法42(2)', path: '2+ 4+ 5+ 6+ 7+ 9+ 11+' },
  ],
  [
    'R-41 法律援助法42(2) 司法救助对象',
    {
      categories: [{ code: 'JUDICIAL_AID', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'yes ART42 CIVIL_AGENCY', basis: '法律援助法31(4) 法律援助法42(2)', path: '2+ 4+ 5+ 6+ 7+ 9+ 11+' },
  ],
  [
    'R-44 军人家属是优抚对象',
    {
      categories: [{ code: 'MILITARY_FAMILY', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'yes ART42 CIVIL_AGENCY', basis: '法律援助法31(4) 法律援助法42(2)', path: '2+ 4+ 5+ 6+ 7+ 9+ 11+' },
  ],
  [
    'R-44 烈士、因公牺牲、病故军人遗属是优抚对象',
    {
      categories: [{ code: 'MARTYR_OR_LINE_OF_DUTY_FAMILY', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'yes ART42 CIVIL_AGENCY', basis: '法律援助法31(4) 法律援助法42(2)', path: '2+ 4+ 5+ 6+ 7+ 9+ 11+' },
  ],
  [
    'R-41 法律援助法42(2) 低保边缘家庭不是社会救助对象的当然种类，仍看标准',
    {
      categories: [{ code: 'LOW_INCOME_BORDERLINE', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助法31(4) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12-' },
  ],
  [
    'R-41 法律援助法42(2) 自述低保没有证件且超过标准，先要证件',
    {
      categories: [{ code: 'MINIMUM_LIVING_ALLOWANCE', evidence: 'ABSENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(4) 法律援助法34 法律援助法42(2)',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 11b- 12-',
      missing: 'categories',
    },
  ],
  [
    'R-41 法律援助法42(2) 自述低保没有证件但在标准以内，按一般程序给予',
    { categories: [{ code: 'MINIMUM_LIVING_ALLOWANCE', evidence: 'ABSENT' }] },
    { is: 'yes STANDARD CIVIL_AGENCY', basis: '法律援助法31(4) 法律援助法34 法律援助法42(2)', path: '2+ 4+ 5+ 6+ 7+ 9+ 11b- 12+' },
  ],
  [
    'R-43 法律援助法42(3) 进城务工人员请求支付劳动报酬免核查',
    {
      matter: 'LABOR_RELATION_OR_WAGE',
      subMatter: 'WAGE',
      forum: 'ARBITRATION',
      categories: [{ code: 'MIGRANT_WORKER', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'yes ART42 LABOR_MEDIATION_ARBITRATION', basis: '法律援助法31(5) 法律援助法42(3)', path: '2+ 4+ 5+ 6+ 7+ 9+ 11+' },
  ],
  [
    'R-43 法律援助法42(3) 进城务工人员请求工伤赔偿免核查',
    {
      matter: 'PI_WORK_INJURY',
      forum: 'ARBITRATION',
      categories: [{ code: 'MIGRANT_WORKER', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'yes ART42 LABOR_MEDIATION_ARBITRATION', basis: '法律援助法31(7) 法律援助法42(3)', path: '2+ 4+ 5+ 6+ 7+ 9+ 11+' },
  ],
  [
    'R-43 法律援助法42(3) 进城务工人员只就劳动报酬和工伤免核查：交通事故须核查',
    {
      matter: 'PI_TRAFFIC',
      categories: [{ code: 'MIGRANT_WORKER', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助法31(7) 法律援助法34 法律援助法42(3)', path: '2+ 4+ 5+ 6+ 7+ 9+ 11b- 12-' },
  ],
  [
    'R-43 法律援助法42(3) 进城务工人员单纯确认劳动关系须核查',
    {
      matter: 'LABOR_RELATION_OR_WAGE',
      subMatter: 'RELATION',
      forum: 'ARBITRATION',
      categories: [{ code: 'MIGRANT_WORKER', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    {
      is: 'no STANDARD LABOR_MEDIATION_ARBITRATION',
      basis: '法律援助法31(5) 法律援助法34 法律援助法42(3)',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 11b- 12-',
    },
  ],
  [
    'R-43 法律援助法42(3) 不知道是讨薪还是确认劳动关系要先问',
    {
      matter: 'LABOR_RELATION_OR_WAGE',
      subMatter: undefined,
      forum: 'ARBITRATION',
      categories: [{ code: 'MIGRANT_WORKER', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    {
      is: 'need_more STANDARD LABOR_MEDIATION_ARBITRATION',
      basis: '法律援助法31(5) 法律援助法34 法律援助法42(3)',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 11b? 12-',
      missing: 'subMatter',
    },
  ],
  [
    'R-43 法律援助法42(3) 自述进城务工没有材料且超过标准，先要材料',
    {
      matter: 'LABOR_RELATION_OR_WAGE',
      subMatter: 'WAGE',
      forum: 'ARBITRATION',
      categories: [{ code: 'MIGRANT_WORKER', evidence: 'ABSENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    {
      is: 'need_more STANDARD LABOR_MEDIATION_ARBITRATION',
      basis: '法律援助法31(5) 法律援助法34 法律援助法42(3)',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 11b- 12-',
      missing: 'categories',
    },
  ],
  [
    'R-43 法律援助法42(3) 城镇职工讨薪不免核查',
    {
      matter: 'LABOR_RELATION_OR_WAGE',
      subMatter: 'WAGE',
      forum: 'ARBITRATION',
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'no STANDARD LABOR_MEDIATION_ARBITRATION', basis: '法律援助法31(5) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12-' },
  ],
  [
    'R-43 法律援助法42(3) 进城务工人员讨薪诉讼阶段同样免核查',
    {
      matter: 'LABOR_RELATION_OR_WAGE',
      subMatter: 'WAGE',
      forum: 'LITIGATION',
      categories: [{ code: 'MIGRANT_WORKER', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'yes ART42 CIVIL_AGENCY', basis: '法律援助法31(5) 法律援助法42(3)', path: '2+ 4+ 5+ 6+ 7+ 9+ 11+' },
  ],
  [
    'R-41 法律援助法42 两项都符合的都写进依据',
    {
      matter: 'LABOR_RELATION_OR_WAGE',
      subMatter: 'WAGE',
      forum: 'ARBITRATION',
      categories: [
        { code: 'MIGRANT_WORKER', evidence: 'PRESENT' },
        { code: 'MINIMUM_LIVING_ALLOWANCE', evidence: 'PRESENT' },
      ],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    {
      is: 'yes ART42 LABOR_MEDIATION_ARBITRATION',
      basis: '法律援助法31(5) 法律援助法42(2) 法律援助法42(3)',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 11+',
    },
  ],
  [
    'R-40 法律援助法32 先于 42：家暴受害人又是低保户',
    {
      matter: 'DIVORCE',
      categories: [
        { code: 'DV_VICTIM', evidence: 'PRESENT' },
        { code: 'MINIMUM_LIVING_ALLOWANCE', evidence: 'PRESENT' },
      ],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'yes ART32 CIVIL_AGENCY', basis: '反家庭暴力法19 法律援助法32(4)', path: '2+ 4+ 5+ 6+ 7+ 9+ 10+', flags: 'SPECIAL_PROTECTION' },
  ],
  [
    'R-44 军人家属离婚：附加事项的现行办法待核，由工作人员核对',
    { matter: 'DIVORCE', categories: [{ code: 'MILITARY_FAMILY', evidence: 'PRESENT' }] },
    {
      is: 'need_more ART42 CIVIL_AGENCY',
      basis: '法律援助法31(9) 法律援助法42(2) 法律援助法70',
      path: '2+ 4+ 5+ 6+ 7? 9+ 11+',
      missing: 'conditionMet',
    },
  ],
  [
    'R-44 军人家属土地承包：工作人员核对后属于附加事项',
    {
      matter: 'LAND_CONTRACT',
      categories: [{ code: 'MILITARY_FAMILY', evidence: 'PRESENT' }],
      conditionMet: true,
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'yes ART42 CIVIL_AGENCY', basis: '法律援助法31(9) 法律援助法42(2) 法律援助法70', path: '2+ 4+ 5+ 6+ 7+ 9+ 11+' },
  ],
  [
    'R-44 军人家属土地承包：工作人员核对后不属于附加事项',
    { matter: 'LAND_CONTRACT', categories: [{ code: 'MILITARY_FAMILY', evidence: 'PRESENT' }], conditionMet: false },
    { is: 'no ART42 CIVIL_AGENCY', basis: '法律援助法31 法律援助法42(2)', path: '2+ 4+ 5+ 6+ 7- 11+' },
  ],
  [
    'R-44 退役军人是优抚对象，但不在附加事项的人员之内',
    { matter: 'LAND_CONTRACT', categories: [{ code: 'VETERAN', evidence: 'PRESENT' }] },
    { is: 'no ART42 CIVIL_AGENCY', basis: '军人抚恤优待条例2(5) 法律援助法31 法律援助法42(2)', path: '2+ 4+ 5+ 6+ 7- 11+' },
  ],
  [
    'R-44 军人的相邻权纠纷不属附加事项',
    { matter: 'NEIGHBOUR_RELATION', categories: [{ code: 'MILITARY', evidence: 'PRESENT' }] },
    { is: 'no ART42 CIVIL_AGENCY', basis: '法律援助法31 法律援助法42(2)', path: '2+ 4+ 5+ 6+ 7- 11+' },
  ],
  [
    'R-40 法律援助法32(2) 见义勇为人员按实际事项提出：PI_TRAFFIC',
    {
      matter: 'PI_TRAFFIC',
      categories: [{ code: 'BRAVERY', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'yes ART32 CIVIL_AGENCY', basis: '法律援助法31(7) 法律援助法32(2)', path: '2+ 4+ 5+ 6+ 7+ 9+ 10+' },
  ],
  [
    'R-40 法律援助法32(2) 见义勇为人员按实际事项提出：PI_WORK_INJURY',
    {
      matter: 'PI_WORK_INJURY',
      categories: [{ code: 'BRAVERY', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'yes ART32 CIVIL_AGENCY', basis: '法律援助法31(7) 法律援助法32(2)', path: '2+ 4+ 5+ 6+ 7+ 9+ 10+' },
  ],
  [
    'R-40 法律援助法32(2) 见义勇为人员按实际事项提出：PI_MEDICAL',
    {
      matter: 'PI_MEDICAL',
      categories: [{ code: 'BRAVERY', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'yes ART32 CIVIL_AGENCY', basis: '法律援助法31(7) 法律援助法32(2)', path: '2+ 4+ 5+ 6+ 7+ 9+ 10+' },
  ],
  [
    'R-40 法律援助法32(2) 见义勇为人员按实际事项提出：PI_FOOD_DRUG',
    {
      matter: 'PI_FOOD_DRUG',
      categories: [{ code: 'BRAVERY', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'yes ART32 CIVIL_AGENCY', basis: '法律援助法31(7) 法律援助法32(2)', path: '2+ 4+ 5+ 6+ 7+ 9+ 10+' },
  ],
  [
    'R-40 法律援助法32(2) 见义勇为人员按实际事项提出：PERSONAL_INJURY_OTHER',
    {
      matter: 'PERSONAL_INJURY_OTHER',
      categories: [{ code: 'BRAVERY', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'yes ART32 CIVIL_AGENCY', basis: '法律援助法32(2)', path: '2+ 4+ 5+ 6+ 7+ 9+ 10+' },
  ],
  [
    'R-40 法律援助法32(2) 见义勇为人员按实际事项提出：PROPERTY_DAMAGE',
    {
      matter: 'PROPERTY_DAMAGE',
      categories: [{ code: 'BRAVERY', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'yes ART32 CIVIL_AGENCY', basis: '法律援助法32(2)', path: '2+ 4+ 5+ 6+ 7+ 9+ 10+' },
  ],
  [
    'R-40 法律援助法32(2) 见义勇为人员按实际事项提出：PENSION_FOR_DEATH_INJURY',
    {
      role: 'ADMIN_PARTY',
      matter: 'PENSION_FOR_DEATH_INJURY',
      categories: [{ code: 'BRAVERY', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'yes ART32 ADMIN_AGENCY', basis: '法律援助法31(3) 法律援助法32(2)', path: '2+ 4+ 5+ 6+ 7+ 9+ 10+' },
  ],
  [
    'R-40 法律援助法32(2) 见义勇为人员按实际事项提出：SOCIAL_INSURANCE_OR_ASSISTANCE',
    {
      role: 'ADMIN_PARTY',
      matter: 'SOCIAL_INSURANCE_OR_ASSISTANCE',
      categories: [{ code: 'BRAVERY', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'yes ART32 ADMIN_AGENCY', basis: '法律援助法31(2) 法律援助法32(2)', path: '2+ 4+ 5+ 6+ 7+ 9+ 10+' },
  ],
  [
    'R-40 法律援助法32(2) 见义勇为人员的交通事故没有材料又超过标准，先要材料',
    {
      matter: 'PI_TRAFFIC',
      categories: [{ code: 'BRAVERY', evidence: 'ABSENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(7) 法律援助法32(2) 法律援助法34',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 10- 12-',
      missing: 'categories',
    },
  ],
  [
    'R-40 法律援助法32(2)(4) 两种情形取材料最充分的，不取在前的：受害人有材料，见义勇为只是自述',
    {
      matter: 'PROPERTY_DAMAGE',
      categories: [
        { code: 'BRAVERY', evidence: 'ABSENT' },
        { code: 'DV_VICTIM', evidence: 'PRESENT' },
      ],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'yes ART32 CIVIL_AGENCY', basis: '反家庭暴力法19 法律援助法32(4)', path: '2+ 4+ 5+ 6+ 7+ 9+ 10+', flags: 'SPECIAL_PROTECTION' },
  ],
  [
    'R-40 法律援助法32(2)(4) 没有说过身份的财产损失：两种情形都问到',
    {
      matter: 'PROPERTY_DAMAGE',
      policyVersion: 'R2',
      categories: undefined,
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(9) 法律援助法32(2) 法律援助法32(4) 法律援助法43② 法律援助法70',
      path: '2+ 4+ 5+ 6+ 7? 9+ 10?',
      missing: 'categories conditionMet',
      under: 'LAW-2021 R2',
    },
  ],
  [
    'R-40 法律援助法32(4) 民法典1125 受遗弃的人主张继承',
    {
      matter: 'INHERITANCE',
      categories: [{ code: 'DV_VICTIM', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'yes ART32 CIVIL_AGENCY', basis: '反家庭暴力法19 法律援助法32(4)', path: '2+ 4+ 5+ 6+ 7+ 9+ 10+', flags: 'SPECIAL_PROTECTION' },
  ],
  [
    'R-40 法律援助法32(4) 受虐待的人申请认定行为能力',
    {
      matter: 'CAPACITY_DECLARATION',
      categories: [{ code: 'DV_VICTIM', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    {
      is: 'yes ART32 CIVIL_AGENCY',
      basis: '反家庭暴力法19 法律援助法31(6) 法律援助法32(4)',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 10+',
      flags: 'SPECIAL_PROTECTION',
    },
  ],
  [
    'R-40 法律援助法32(4) 自述受害没有材料的，其他事项不因此待审',
    { matter: 'CONTRACT_DEBT', categories: [{ code: 'DV_VICTIM', evidence: 'ABSENT' }] },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助法31', path: '2+ 4+ 5+ 6+ 7-', flags: 'SPECIAL_PROTECTION' },
  ],
  [
    'R-40 法律援助法32(4) 受害人的其他事项在列举之内的，按一般规定',
    {
      matter: 'PI_TRAFFIC',
      categories: [{ code: 'DV_VICTIM', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助法31(7) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12-', flags: 'SPECIAL_PROTECTION' },
  ],
  [
    'R-40 法律援助法32(4) 2022 年以前没有这一条，受害人的合同纠纷不待审',
    { matter: 'CONTRACT_DEBT', receivedAt: '2021-12-31', categories: [{ code: 'DV_VICTIM', evidence: 'PRESENT' }] },
    {
      is: 'no STANDARD CIVIL_AGENCY',
      basis: '法律援助条例10',
      path: '2+ 4+ 5+ 6+ 7-',
      flags: 'SPECIAL_PROTECTION',
      under: 'LAW-2003 R1',
    },
  ],
  [
    'R-40 法律援助法32(4) 山东：受害人的劳务合同按地方条件审查',
    {
      policyVersion: 'SD-2015',
      matter: 'CONTRACT_DEBT',
      categories: [
        { code: 'DV_VICTIM', evidence: 'PRESENT' },
        { code: 'MIGRANT_WORKER', evidence: 'PRESENT' },
      ],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '山东口径 法律援助法31(9) 法律援助法34 法律援助法42(3)',
      path: '2+ 4+ 5+ 6+ 7? 9+ 11b- 12?',
      missing: 'conditionMet standardMonthlyPerCapita',
      flags: 'SPECIAL_PROTECTION',
      under: 'LAW-2021 SD-2015',
    },
  ],
  [
    'R-44 军人抚恤优待条例2(5) 退役军人是抚恤优待对象，有证件的免予核查',
    {
      receivedAt: '2024-10-01',
      categories: [{ code: 'VETERAN', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'yes ART42 CIVIL_AGENCY', basis: '军人抚恤优待条例2(5) 法律援助法31(4) 法律援助法42(2)', path: '2+ 4+ 5+ 6+ 7+ 9+ 11+' },
  ],
  [
    'R-44 军人抚恤优待条例2(5) 退役军人自述没有证件，先问证件',
    { categories: [{ code: 'VETERAN', evidence: 'ABSENT' }], household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false } },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '军人抚恤优待条例2(5) 法律援助法31(4) 法律援助法34 法律援助法42(2)',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 11b- 12-',
      missing: 'categories',
    },
  ],
  [
    'R-44 军人抚恤优待条例(2019)2 只列复员军人、退伍军人：由工作人员核对，不直接不予',
    {
      receivedAt: '2024-09-30',
      categories: [{ code: 'VETERAN', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '军人抚恤优待条例(2019)2 法律援助法31(4) 法律援助法34 法律援助法42(2)',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 11b? 12-',
      missing: 'categories',
    },
  ],
  [
    'R-44 军人抚恤优待条例(2019)2 退役军人在标准以内，按一般程序给予',
    { receivedAt: '2024-09-30', categories: [{ code: 'VETERAN', evidence: 'PRESENT' }] },
    {
      is: 'yes STANDARD CIVIL_AGENCY',
      basis: '军人抚恤优待条例(2019)2 法律援助法31(4) 法律援助法34 法律援助法42(2)',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 11b? 12+',
    },
  ],
  [
    'R-56 法律援助法42(1) 收入来源和证件都不知道，一次问完',
    { categories: [{ code: 'ELDERLY', evidence: 'ABSENT' }], household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false } },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(4) 法律援助法34 法律援助法42(1)',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 11b? 12-',
      missing: 'noFixedIncome categories',
    },
  ],
  [
    'R-56 法律援助法42(3) 诉求和务工材料都不知道，一次问完',
    {
      matter: 'LABOR_RELATION_OR_WAGE',
      forum: 'ARBITRATION',
      categories: [{ code: 'MIGRANT_WORKER', evidence: 'ABSENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    {
      is: 'need_more STANDARD LABOR_MEDIATION_ARBITRATION',
      basis: '法律援助法31(5) 法律援助法34 法律援助法42(3)',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 11b? 12-',
      missing: 'subMatter categories',
    },
  ],
  [
    'R-40 法律援助法32(4) 没有说过身份的合同纠纷也不在范围',
    { matter: 'CONTRACT_DEBT', categories: undefined },
    {
      is: 'no STANDARD CIVIL_AGENCY',
      basis: '法律援助法31',
      path: '2+ 4+ 5+ 6+ 7-',
    },
  ],
]

describe('不受经济困难限制和免予核查 (法32、42)', () => {
  test.each(rows)('%s', (_name, facts, answer) => {
    expect(answerOf(decide(facts))).toEqual(answer)
  })

  test('every sentence', async () => {
    await expect(transcriptOf(rows)).toMatchFileSnapshot('./transcripts/exempt.txt')
  })
})
