import { describe, expect, test } from 'vitest'
import { answerOf, decide, transcriptOf } from './articles.kit.ts'
import type { Row } from './articles.kit.ts'

// What differs from the ordinary case of the kit, and the whole answer.
const rows: readonly Row[] = [
  [
    'R-31 法律援助法2 单位不是申请主体',
    { applicantType: 'ORGANISATION', matter: 'CONTRACT_DEBT' },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助法2 法律援助法31', path: '2-' },
  ],
  [
    'R-10 法律援助法23 单位来咨询也可以',
    { applicantType: 'ORGANISATION', matter: 'CONTRACT_DEBT', requestedService: 'CONSULTATION' },
    { is: 'yes SERVICE_NO_TEST CONSULTATION', basis: '法律援助法22(1) 法律援助法23', path: '0+' },
  ],
  [
    'R-10 法律援助法22(1)、23 法律咨询只登记',
    { matter: 'DIVORCE', requestedService: 'CONSULTATION', docs: undefined, household: undefined },
    { is: 'yes SERVICE_NO_TEST CONSULTATION', basis: '法律援助法22(1) 法律援助法23', path: '0+' },
  ],
  [
    'R-10 法律援助法22(2) 代拟法律文书只登记',
    { matter: 'DIVORCE', requestedService: 'DOCUMENT_DRAFTING' },
    { is: 'yes SERVICE_NO_TEST DOCUMENT_DRAFTING', basis: '法律援助法22(2)', path: '0+' },
  ],
  [
    'R-31 法律援助法69 外国人没有法律、条约、互惠的不予',
    { applicantType: 'FOREIGN_OR_STATELESS', reciprocity: 'NONE' },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助法69', path: '2+ 2b-' },
  ],
  [
    'R-31 法律援助法69 有条约的继续审查',
    { applicantType: 'FOREIGN_OR_STATELESS', reciprocity: 'TREATY' },
    { is: 'yes STANDARD CIVIL_AGENCY', basis: '法律援助法31(4) 法律援助法34 法律援助法69', path: '2+ 2b+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    'R-31 法律援助法69 有法律规定的继续审查',
    { applicantType: 'FOREIGN_OR_STATELESS', reciprocity: 'LAW' },
    { is: 'yes STANDARD CIVIL_AGENCY', basis: '法律援助法31(4) 法律援助法34 法律援助法69', path: '2+ 2b+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    'R-31 法律援助法69 有互惠的继续审查',
    { applicantType: 'FOREIGN_OR_STATELESS', reciprocity: 'RECIPROCITY' },
    { is: 'yes STANDARD CIVIL_AGENCY', basis: '法律援助法31(4) 法律援助法34 法律援助法69', path: '2+ 2b+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    'R-31 法律援助法69 不知道有没有条约要先问',
    { applicantType: 'FOREIGN_OR_STATELESS' },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(4) 法律援助法34 法律援助法69',
      path: '2+ 2b? 4+ 5+ 6+ 7+ 9+ 12+',
      missing: 'reciprocity',
    },
  ],
  [
    'R-31 法律援助法69 外国人超过标准，问到条约也一样不予',
    { applicantType: 'FOREIGN_OR_STATELESS', household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false } },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助法31(4) 法律援助法34 法律援助法69', path: '2+ 2b? 4+ 5+ 6+ 7+ 9+ 12-' },
  ],
  [
    'R-51 法律援助法40① 代理人有代理权证明',
    { channel: 'AGENT', agentIsInfringer: false },
    { is: 'yes STANDARD CIVIL_AGENCY', basis: '法律援助法31(4) 法律援助法34 法律援助法40', path: '2+ 3+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    'R-51 法律援助法40① 代理人没有代理权证明',
    {
      channel: 'AGENT',
      agentIsInfringer: false,
      docs: { idDoc: true, applicationForm: true, hardshipStatement: true, matterMaterials: true, proxyProof: false },
    },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(4) 法律援助法34 法律援助法40',
      path: '2+ 3- 4+ 5+ 6+ 7+ 9+ 12+',
      missing: 'docs.proxyProof',
    },
  ],
  [
    'R-51 法律援助法40① 不知道代理人是否侵权、有没有证明',
    {
      channel: 'AGENT',
      docs: { idDoc: true, applicationForm: true, hardshipStatement: true, matterMaterials: true, proxyProof: undefined },
    },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(4) 法律援助法34 法律援助法40',
      path: '2+ 3? 4+ 5+ 6+ 7+ 9+ 12+',
      missing: 'docs.proxyProof agentIsInfringer',
    },
  ],
  [
    'R-51 法律援助法40① 法定代理人侵权的，由其他法定代理人或者近亲属代为申请',
    { channel: 'AGENT', agentIsInfringer: true },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(4) 法律援助法34 法律援助法40',
      path: '2+ 3- 4+ 5+ 6+ 7+ 9+ 12+',
      missing: 'agentIsInfringer',
    },
  ],
  [
    'R-51 法律援助法40① 从工作站来的申请，代理人侵权同样要换人',
    { channel: 'STATION', agentIsInfringer: true },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(4) 法律援助法34 法律援助法40',
      path: '2+ 3- 4+ 5+ 6+ 7+ 9+ 12+',
      missing: 'agentIsInfringer',
    },
  ],
  ['R-30 已自行委托代理人的不予', { hasCounsel: true }, { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助法31', path: '2+ 4-' }],
  [
    'R-30 已委托代理人的低保户：不予，身份照报',
    { hasCounsel: true, categories: [{ code: 'MINIMUM_LIVING_ALLOWANCE', evidence: 'PRESENT' }] },
    { is: 'no ART42 CIVIL_AGENCY', basis: '法律援助法31 法律援助法42(2)', path: '2+ 4- 11+' },
  ],
  [
    'R-55 法律援助法38 不归本机构管的不受理，不是不予',
    { jurisdictionOk: false },
    { is: 'not_accepted STANDARD CIVIL_AGENCY', basis: '法律援助法38', path: '2+ 4+ 5-' },
  ],
  [
    'R-55 法律援助法38 不知道归不归本机构管',
    { jurisdictionOk: undefined },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(4) 法律援助法34 法律援助法38',
      path: '2+ 4+ 5? 6+ 7+ 9+ 12+',
      missing: 'jurisdictionOk',
    },
  ],
  [
    'R-53 程序规定10 其他机构先收到同一事项',
    { firstReceivedElsewhere: true },
    { is: 'not_accepted STANDARD CIVIL_AGENCY', basis: '程序规定10', path: '2+ 4+ 5+ 6-' },
  ],
  [
    'R-53 程序规定10 不知道是否向别处申请过',
    { firstReceivedElsewhere: undefined },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(4) 法律援助法34 程序规定10',
      path: '2+ 4+ 5+ 6? 7+ 9+ 12+',
      missing: 'firstReceivedElsewhere',
    },
  ],
  [
    'R-52 法律援助法38 管辖不明又不在范围：两样可能不同，先问',
    { jurisdictionOk: undefined, matter: 'INHERITANCE' },
    { is: 'need_more STANDARD CIVIL_AGENCY', basis: '法律援助法31 法律援助法38', path: '2+ 4+ 5? 6+ 7-', missing: 'jurisdictionOk' },
  ],
  [
    'R-56 法律援助法43② 缺身份证一次性告知',
    { docs: { idDoc: false, applicationForm: true, hardshipStatement: true, matterMaterials: true, proxyProof: true } },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(4) 法律援助法34 法律援助法43②',
      path: '2+ 4+ 5+ 6+ 7+ 9- 12+',
      missing: 'docs.idDoc',
    },
  ],
  [
    'R-56 法律援助法43② 缺几样一次说完',
    { docs: { idDoc: true, applicationForm: false, hardshipStatement: false, matterMaterials: false, proxyProof: true } },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(4) 法律援助法34 法律援助法43②',
      path: '2+ 4+ 5+ 6+ 7+ 9- 12+',
      missing: 'docs.applicationForm docs.hardshipStatement docs.matterMaterials',
    },
  ],
  [
    'R-56 法律援助法43② 缺一样、另一样不知道，一并告知',
    { docs: { idDoc: false, applicationForm: true, hardshipStatement: true, matterMaterials: undefined, proxyProof: true } },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(4) 法律援助法34 法律援助法43②',
      path: '2+ 4+ 5+ 6+ 7+ 9- 12+',
      missing: 'docs.idDoc docs.matterMaterials',
    },
  ],
  [
    'R-56 法律援助法43② 不知道材料齐不齐',
    { docs: undefined },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(4) 法律援助法34 法律援助法43②',
      path: '2+ 4+ 5+ 6+ 7+ 9? 12+',
      missing: 'docs',
    },
  ],
  [
    'R-56 法律援助法43② 部分材料不知道',
    { docs: { idDoc: true, applicationForm: undefined, hardshipStatement: true, matterMaterials: true, proxyProof: true } },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(4) 法律援助法34 法律援助法43②',
      path: '2+ 4+ 5+ 6+ 7+ 9? 12+',
      missing: 'docs.applicationForm',
    },
  ],
  [
    'R-56 法律援助法43② 材料不齐的低保户仍先补材料',
    {
      categories: [{ code: 'MINIMUM_LIVING_ALLOWANCE', evidence: 'PRESENT' }],
      docs: { idDoc: true, applicationForm: true, hardshipStatement: true, matterMaterials: false, proxyProof: true },
    },
    {
      is: 'need_more ART42 CIVIL_AGENCY',
      basis: '法律援助法31(4) 法律援助法42(2) 法律援助法43②',
      path: '2+ 4+ 5+ 6+ 7+ 9- 11+',
      missing: 'docs.matterMaterials',
    },
  ],
  [
    'R-56 法律援助法43② 材料、收入、核查方式都缺，一次问全',
    {
      docs: { idDoc: false, applicationForm: true, hardshipStatement: true, matterMaterials: true, proxyProof: true },
      household: undefined,
      verification: undefined,
    },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(4) 法律援助法34 法律援助法41 法律援助法43②',
      path: '2+ 4+ 5+ 6+ 7+ 9- 12? 13?',
      missing: 'docs.idDoc household verification',
    },
  ],
  [
    'R-59 法律援助法44①(1) 剩六日，不足七日',
    { deadlineDaysLeft: 6 },
    {
      is: 'yes STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(4) 法律援助法34 法律援助法44(1)',
      path: '2+ 4+ 5+ 6+ 7+ 8+ 9+ 12+',
      flags: 'URGENT',
      provisional: true,
    },
  ],
  [
    'R-59 法律援助法44①(1) 剩七日整不触发',
    { deadlineDaysLeft: 7 },
    { is: 'yes STANDARD CIVIL_AGENCY', basis: '法律援助法31(4) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    'R-59 法律援助法44①(1) 最后一日仍可先行',
    { deadlineDaysLeft: 0 },
    {
      is: 'yes STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(4) 法律援助法34 法律援助法44(1)',
      path: '2+ 4+ 5+ 6+ 7+ 8+ 9+ 12+',
      flags: 'URGENT',
      provisional: true,
    },
  ],
  [
    'R-59 法律援助法44①(1) 已经届满的先行也来不及',
    { deadlineDaysLeft: -1 },
    { is: 'yes STANDARD CIVIL_AGENCY', basis: '法律援助法31(4) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    'R-59 法律援助法44①(1) 按届满日计算：收到后第六日届满',
    { limitationOn: '2025-03-16' },
    {
      is: 'yes STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(4) 法律援助法34 法律援助法44(1)',
      path: '2+ 4+ 5+ 6+ 7+ 8+ 9+ 12+',
      flags: 'URGENT',
      provisional: true,
    },
  ],
  [
    'R-59 法律援助法44①(1) 按届满日计算：收到后第七日届满',
    { limitationOn: '2025-03-17' },
    { is: 'yes STANDARD CIVIL_AGENCY', basis: '法律援助法31(4) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    'R-59 法律援助法44①(2) 需要立即申请保全',
    {
      needsPreservation: true,
      docs: { idDoc: true, applicationForm: true, hardshipStatement: true, matterMaterials: false, proxyProof: true },
    },
    {
      is: 'need_more STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(4) 法律援助法34 法律援助法43② 法律援助法44(2)',
      path: '2+ 4+ 5+ 6+ 7+ 8+ 9- 12+',
      missing: 'docs.matterMaterials',
      flags: 'URGENT',
      provisional: true,
    },
  ],
  [
    'R-59 法律援助法44① 时效和保全两项都写',
    { needsPreservation: true, deadlineDaysLeft: 3 },
    {
      is: 'yes STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(4) 法律援助法34 法律援助法44(1) 法律援助法44(2)',
      path: '2+ 4+ 5+ 6+ 7+ 8+ 9+ 12+',
      flags: 'URGENT',
      provisional: true,
    },
  ],
  [
    'R-59 法律援助法44 不在范围的事项不能先行',
    { matter: 'INHERITANCE', deadlineDaysLeft: 3 },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助法31', path: '2+ 4+ 5+ 6+ 7-' },
  ],
  [
    'R-59 法律援助法44 在范围但超过标准：不予，也不先行',
    { deadlineDaysLeft: 3, household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false } },
    {
      is: 'no STANDARD CIVIL_AGENCY',
      basis: '法律援助法31(4) 法律援助法34 法律援助法44(1)',
      path: '2+ 4+ 5+ 6+ 7+ 8+ 9+ 12-',
      flags: 'URGENT',
    },
  ],
  [
    'R-78 十人以上按群体性案件报告',
    { matter: 'LABOR_RELATION_OR_WAGE', subMatter: 'WAGE', forum: 'ARBITRATION', groupSize: 10 },
    {
      is: 'yes STANDARD LABOR_MEDIATION_ARBITRATION',
      basis: '法律援助法31(5) 法律援助法34',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 12+',
      flags: 'GROUP_REPORT',
    },
  ],
  [
    'R-78 九人不报告',
    { matter: 'LABOR_RELATION_OR_WAGE', subMatter: 'WAGE', forum: 'ARBITRATION', groupSize: 9 },
    { is: 'yes STANDARD LABOR_MEDIATION_ARBITRATION', basis: '法律援助法31(5) 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    '未成年人、家暴受害人作特别保护标记',
    { matter: 'MAINTENANCE', categories: [{ code: 'MINOR', evidence: 'PRESENT' }], noFixedIncome: true },
    { is: 'yes ART42 CIVIL_AGENCY', basis: '法律援助法31(4) 法律援助法42(1)', path: '2+ 4+ 5+ 6+ 7+ 9+ 11+', flags: 'SPECIAL_PROTECTION' },
  ],
]

describe('申请人、受理、材料和紧急情况 (法2、38、40、43、44、69)', () => {
  test.each(rows)('%s', (_name, facts, answer) => {
    expect(answerOf(decide(facts))).toEqual(answer)
  })

  test('every sentence', async () => {
    await expect(transcriptOf(rows)).toMatchFileSnapshot('./transcripts/applicant.txt')
  })
})
