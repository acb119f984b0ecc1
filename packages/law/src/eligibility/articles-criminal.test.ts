import { describe, expect, test } from 'vitest'
import { answerOf, decide, transcriptOf } from './articles.kit.ts'
import type { Row } from './articles.kit.ts'

// What differs from the ordinary case of the kit, and the whole answer.
const rows: readonly Row[] = [
  [
    'R-11 法律援助法24 犯罪嫌疑人经济困难没有委托辩护人可以申请',
    { role: 'SUSPECT', matter: 'CRIMINAL' },
    { is: 'yes STANDARD CRIMINAL_DEFENSE', basis: '刑事诉讼法35 法律援助法24 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    'R-11 法律援助法24 被告人经济困难可以申请',
    { role: 'DEFENDANT', matter: 'CRIMINAL' },
    { is: 'yes STANDARD CRIMINAL_DEFENSE', basis: '刑事诉讼法35 法律援助法24 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    'R-11 法律援助法24 收入超过标准的被告人可以因其他原因申请，默认人工复核',
    { role: 'DEFENDANT', matter: 'CRIMINAL', household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false } },
    {
      is: 'need_more STANDARD CRIMINAL_DEFENSE',
      basis: '刑事诉讼法35 法律援助法24 法律援助法34',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 14?',
      missing: 'otherReason',
    },
  ],
  [
    'R-11 登记了其他原因，仍由人工审查是否成立',
    {
      role: 'SUSPECT',
      matter: 'CRIMINAL',
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
      otherReason: 'SOCIAL_IMPACT',
    },
    {
      is: 'need_more STANDARD CRIMINAL_DEFENSE',
      basis: '刑事诉讼法35 法律援助法24 法律援助法34',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 14?',
      missing: 'otherReason',
    },
  ],
  [
    'R-11 法律援助法24 已经委托辩护人的不予援助',
    { role: 'SUSPECT', matter: 'CRIMINAL', hasCounsel: true },
    { is: 'no STANDARD CRIMINAL_DEFENSE', basis: '法律援助法24', path: '2+ 4-' },
  ],
  [
    'R-57 法律援助法39① 看守所转交的申请照样审查，决定函告监管场所',
    { role: 'SUSPECT', matter: 'CRIMINAL', channel: 'CUSTODY_TRANSFER' },
    { is: 'yes STANDARD CRIMINAL_DEFENSE', basis: '刑事诉讼法35 法律援助法24 法律援助法34 法律援助法39', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    'R-57 法律援助法39② 值班律师转交的申请',
    { role: 'SUSPECT', matter: 'CRIMINAL', channel: 'DUTY_LAWYER' },
    { is: 'yes STANDARD CRIMINAL_DEFENSE', basis: '刑事诉讼法35 法律援助法24 法律援助法34 法律援助法39', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    'R-51 法律援助法40② 在押人员由近亲属代为申请，有关系证明',
    { role: 'SUSPECT', matter: 'CRIMINAL', channel: 'AGENT', agentIsInfringer: false },
    { is: 'yes STANDARD CRIMINAL_DEFENSE', basis: '刑事诉讼法35 法律援助法24 法律援助法34 法律援助法40', path: '2+ 3+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    'R-41 法律援助法42(2) 低保户犯罪嫌疑人免予核查',
    {
      role: 'SUSPECT',
      matter: 'CRIMINAL',
      categories: [{ code: 'MINIMUM_LIVING_ALLOWANCE', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'yes ART42 CRIMINAL_DEFENSE', basis: '刑事诉讼法35 法律援助法24 法律援助法42(2)', path: '2+ 4+ 5+ 6+ 7+ 9+ 11+' },
  ],
  [
    'R-16 法律援助法25①(1) 未成年嫌疑人自己申请：提示办案机关应当通知',
    {
      role: 'SUSPECT',
      matter: 'CRIMINAL',
      categories: [{ code: 'MINOR', evidence: 'PRESENT' }],
      noFixedIncome: false,
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    {
      is: 'yes NOTIFIED CRIMINAL_DEFENSE',
      basis: '刑事诉讼法35 法律援助法24 法律援助法25①(1) 法律援助法36',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 1d+',
      flags: 'SPECIAL_PROTECTION',
    },
  ],
  [
    'R-15 法律援助法25①(4) 可能判死刑的人自己申请：提示办案机关应当通知',
    { role: 'SUSPECT', matter: 'CRIMINAL', possibleSentence: 'LIFE_OR_DEATH' },
    {
      is: 'yes NOTIFIED CRIMINAL_DEFENSE',
      basis: '刑事诉讼法35 法律援助法24 法律援助法25①(4) 法律援助法36',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 1d+',
    },
  ],
  [
    'R-14 法律援助法25①(2) 视力残疾的嫌疑人自己申请，收入高也不问',
    {
      role: 'SUSPECT',
      matter: 'CRIMINAL',
      categories: [{ code: 'DISABLED_VISION', evidence: 'PRESENT' }],
      noFixedIncome: false,
      household: { members: 1, monthlyIncomeTotal: 90_000, opponentIsMember: false },
    },
    {
      is: 'yes NOTIFIED CRIMINAL_DEFENSE',
      basis: '刑事诉讼法35 法律援助法24 法律援助法25①(2) 法律援助法36',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 1d+',
    },
  ],
  [
    'R-14 法律援助法25①(5) 死刑复核案件的被告人自己申请',
    {
      role: 'DEFENDANT',
      matter: 'CRIMINAL',
      deathReview: true,
      household: { members: 1, monthlyIncomeTotal: 90_000, opponentIsMember: false },
    },
    {
      is: 'yes NOTIFIED CRIMINAL_DEFENSE',
      basis: '刑事诉讼法35 法律援助法24 法律援助法25①(5) 法律援助法36',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 1d+',
    },
  ],
  [
    'R-31 法律援助法69 刑事诉讼法17、35 贫困的外国嫌疑人，不问互惠',
    { role: 'SUSPECT', matter: 'CRIMINAL', applicantType: 'FOREIGN_OR_STATELESS' },
    {
      is: 'yes STANDARD CRIMINAL_DEFENSE',
      basis: '刑事诉讼法17 刑事诉讼法35 法律援助法24 法律援助法34 法律援助法69',
      path: '2+ 2b+ 4+ 5+ 6+ 7+ 9+ 12+',
    },
  ],
  [
    'R-40 法律援助法32(2) 见义勇为的附带民事诉讼原告人，收入高',
    {
      role: 'INCIDENTAL_PLAINTIFF',
      matter: 'CRIMINAL',
      categories: [{ code: 'BRAVERY', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 90_000, opponentIsMember: false },
    },
    { is: 'yes ART32 CRIMINAL_REPRESENTATION', basis: '法律援助法29 法律援助法32(2)', path: '2+ 4+ 5+ 6+ 7+ 9+ 10+' },
  ],
  [
    'R-12 法律援助法29 公诉案件被害人经济困难可以申请代理',
    { role: 'VICTIM', matter: 'CRIMINAL' },
    { is: 'yes STANDARD CRIMINAL_REPRESENTATION', basis: '法律援助法29 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    'R-12 法律援助法29 自诉人经济困难可以申请代理',
    { role: 'PRIVATE_PROSECUTOR', matter: 'CRIMINAL' },
    { is: 'yes STANDARD CRIMINAL_REPRESENTATION', basis: '法律援助法29 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    'R-12 法律援助法29 附带民事诉讼原告人经济困难可以申请代理',
    { role: 'INCIDENTAL_PLAINTIFF', matter: 'CRIMINAL' },
    { is: 'yes STANDARD CRIMINAL_REPRESENTATION', basis: '法律援助法29 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    'R-12 法律援助法29 被害人没有“其他原因”这条路，超过标准不予',
    {
      role: 'VICTIM',
      matter: 'CRIMINAL',
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
      otherReason: 'SOCIAL_IMPACT',
    },
    { is: 'no STANDARD CRIMINAL_REPRESENTATION', basis: '法律援助法29 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12-' },
  ],
  [
    'R-12 法律援助法29 被害人已委托代理人不予',
    { role: 'VICTIM', matter: 'CRIMINAL', hasCounsel: true },
    { is: 'no STANDARD CRIMINAL_REPRESENTATION', basis: '法律援助法29', path: '2+ 4-' },
  ],
  [
    'R-40 法律援助法32(4) 家庭暴力案件的被害人不看经济状况',
    {
      role: 'VICTIM',
      matter: 'CRIMINAL',
      categories: [{ code: 'DV_VICTIM', evidence: 'PRESENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    {
      is: 'yes ART32 CRIMINAL_REPRESENTATION',
      basis: '反家庭暴力法19 法律援助法29 法律援助法32(4)',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 10+',
      flags: 'SPECIAL_PROTECTION',
    },
  ],
  [
    'R-40 法律援助法32(4) 被害人自述家庭暴力没有材料，按一般程序审查',
    { role: 'VICTIM', matter: 'CRIMINAL', categories: [{ code: 'DV_VICTIM', evidence: 'ABSENT' }] },
    {
      is: 'yes STANDARD CRIMINAL_REPRESENTATION',
      basis: '反家庭暴力法19 法律援助法29 法律援助法32(4) 法律援助法34',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 10- 12+',
      flags: 'SPECIAL_PROTECTION',
    },
  ],
  [
    'R-40 法律援助法32(4) 自述家庭暴力没有材料且超过标准，先要材料',
    {
      role: 'VICTIM',
      matter: 'CRIMINAL',
      categories: [{ code: 'DV_VICTIM', evidence: 'ABSENT' }],
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    {
      is: 'need_more STANDARD CRIMINAL_REPRESENTATION',
      basis: '反家庭暴力法19 法律援助法29 法律援助法32(4) 法律援助法34',
      path: '2+ 4+ 5+ 6+ 7+ 9+ 10- 12-',
      missing: 'categories',
      flags: 'SPECIAL_PROTECTION',
    },
  ],
  [
    'R-13 法律援助法33 法院已决定再审，经济困难的可以申请',
    { role: 'RETRIAL_PARTY', matter: 'CONTRACT_DEBT', forum: 'RETRIAL_ORDERED' },
    { is: 'yes STANDARD CIVIL_AGENCY', basis: '法律援助法33 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    'R-13 法律援助法33 再审案件超过标准不予',
    {
      role: 'RETRIAL_PARTY',
      matter: 'CONTRACT_DEBT',
      forum: 'RETRIAL_ORDERED',
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
    },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助法33 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12-' },
  ],
  [
    'R-13 法律援助法33 只提交申诉状不在范围',
    { role: 'RETRIAL_PARTY', matter: 'CONTRACT_DEBT', forum: 'PETITION_FOR_RETRIAL_ONLY' },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助法33', path: '2+ 4+ 5+ 6+ 7-' },
  ],
  [
    'R-13 法律援助法33 刑事申诉未启动再审不在范围',
    { role: 'RETRIAL_PARTY', matter: 'CRIMINAL', forum: 'PETITION_FOR_RETRIAL_ONLY' },
    { is: 'no STANDARD CRIMINAL_DEFENSE', basis: '法律援助法33', path: '2+ 4+ 5+ 6+ 7-' },
  ],
  [
    'R-13 法律援助法33 刑事案件检察院已抗诉',
    { role: 'RETRIAL_PARTY', matter: 'CRIMINAL', forum: 'RETRIAL_ORDERED' },
    { is: 'yes STANDARD CRIMINAL_DEFENSE', basis: '法律援助法33 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    'R-13 法律援助法33 不知道再审是否启动要先问',
    { role: 'RETRIAL_PARTY', matter: 'CONTRACT_DEBT', forum: undefined },
    { is: 'need_more STANDARD CIVIL_AGENCY', basis: '法律援助法33 法律援助法34', path: '2+ 4+ 5+ 6+ 7? 9+ 12+', missing: 'forum' },
  ],
  [
    'R-13 法律援助法33 民事当事人的案件已裁定再审，列举外的事项也可以',
    { matter: 'CONTRACT_DEBT', forum: 'RETRIAL_ORDERED' },
    { is: 'yes STANDARD CIVIL_AGENCY', basis: '法律援助法33 法律援助法34', path: '2+ 4+ 5+ 6+ 7+ 9+ 12+' },
  ],
  [
    'R-13 法律援助法33 再审已委托代理人不予',
    { role: 'RETRIAL_PARTY', matter: 'CONTRACT_DEBT', forum: 'RETRIAL_ORDERED', hasCounsel: true },
    { is: 'no STANDARD CIVIL_AGENCY', basis: '法律援助法33', path: '2+ 4-' },
  ],
  [
    'R-14 法律援助法28 强制医疗被申请人不由本人申请，请法院通知',
    { role: 'COMPULSORY_TREATMENT_RESPONDENT', matter: 'COMPULSORY_MEDICAL' },
    {
      is: 'need_more STANDARD CRIMINAL_REPRESENTATION',
      basis: '法律援助法28 法律援助法34',
      path: '2+ 4+ 5+ 6+ 7- 9+ 12+',
      missing: 'channel',
    },
  ],
  [
    'R-20 法律援助法22(5)、30 值班律师法律帮助只登记不审查',
    {
      role: 'SUSPECT',
      matter: 'CRIMINAL',
      requestedService: 'DUTY_LAWYER_HELP',
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
      docs: undefined,
    },
    { is: 'yes SERVICE_NO_TEST DUTY_LAWYER_HELP', basis: '刑事诉讼法36 法律援助法22(5) 法律援助法30', path: '0+' },
  ],
]

describe('刑事：申请 (法24、29、33)', () => {
  test.each(rows)('%s', (_name, facts, answer) => {
    expect(answerOf(decide(facts))).toEqual(answer)
  })

  test('every sentence', async () => {
    await expect(transcriptOf(rows)).toMatchFileSnapshot('./transcripts/criminal.txt')
  })
})
