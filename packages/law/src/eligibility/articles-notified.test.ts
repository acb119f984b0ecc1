import { describe, expect, test } from 'vitest'
import { answerOf, decide, transcriptOf } from './articles.kit.ts'
import type { Row } from './articles.kit.ts'

// What differs from the ordinary case of the kit, and the whole answer.
const rows: readonly Row[] = [
  [
    'R-16 法律援助法25①(1) 未成年被告人由法院通知',
    { channel: 'NOTIFIED_COURT', role: 'DEFENDANT', matter: 'CRIMINAL', categories: [{ code: 'MINOR', evidence: 'PRESENT' }] },
    { is: 'yes NOTIFIED CRIMINAL_DEFENSE', basis: '法律援助法25①(1) 法律援助法36', path: '1+', flags: 'SPECIAL_PROTECTION' },
  ],
  [
    'R-16 法律援助法25①(1) 未成年嫌疑人由公安机关通知',
    { channel: 'NOTIFIED_POLICE', role: 'SUSPECT', matter: 'CRIMINAL', categories: [{ code: 'MINOR', evidence: 'PRESENT' }] },
    { is: 'yes NOTIFIED CRIMINAL_DEFENSE', basis: '法律援助法25①(1) 法律援助法36', path: '1+', flags: 'SPECIAL_PROTECTION' },
  ],
  [
    'R-16 法律援助法25①(1) 未成年人由检察院通知',
    { channel: 'NOTIFIED_PROCURATORATE', role: 'SUSPECT', matter: 'CRIMINAL', categories: [{ code: 'MINOR', evidence: 'PRESENT' }] },
    { is: 'yes NOTIFIED CRIMINAL_DEFENSE', basis: '法律援助法25①(1) 法律援助法36', path: '1+', flags: 'SPECIAL_PROTECTION' },
  ],
  [
    'R-14 法律援助法25①(2) 视力残疾人',
    { channel: 'NOTIFIED_POLICE', role: 'SUSPECT', matter: 'CRIMINAL', categories: [{ code: 'DISABLED_VISION', evidence: 'PRESENT' }] },
    { is: 'yes NOTIFIED CRIMINAL_DEFENSE', basis: '法律援助法25①(2) 法律援助法36', path: '1+' },
  ],
  [
    'R-14 法律援助法25①(2) 听力、言语残疾人',
    {
      channel: 'NOTIFIED_POLICE',
      role: 'SUSPECT',
      matter: 'CRIMINAL',
      categories: [{ code: 'DISABLED_HEARING_SPEECH', evidence: 'PRESENT' }],
    },
    { is: 'yes NOTIFIED CRIMINAL_DEFENSE', basis: '法律援助法25①(2) 法律援助法36', path: '1+' },
  ],
  [
    'R-19 法律援助法25①(2) 肢体残疾不在其中，公安通知没有写明情形要补正',
    { channel: 'NOTIFIED_POLICE', role: 'SUSPECT', matter: 'CRIMINAL', categories: [{ code: 'DISABLED_PHYSICAL', evidence: 'PRESENT' }] },
    { is: 'need_more NOTIFIED CRIMINAL_DEFENSE', basis: '法律援助法25', path: '1?', missing: 'notifiedGround' },
  ],
  [
    'R-14 法律援助法25①(3) 不能完全辨认自己行为的成年人',
    {
      channel: 'NOTIFIED_POLICE',
      role: 'SUSPECT',
      matter: 'CRIMINAL',
      categories: [{ code: 'CANNOT_FULLY_RECOGNISE_CONDUCT', evidence: 'PRESENT' }],
    },
    { is: 'yes NOTIFIED CRIMINAL_DEFENSE', basis: '法律援助法25①(3) 法律援助法36', path: '1+', flags: 'SPECIAL_PROTECTION' },
  ],
  [
    'R-14 法律援助法25①(3) 智力、精神残疾不等于不能完全辨认自己行为',
    { channel: 'NOTIFIED_POLICE', role: 'SUSPECT', matter: 'CRIMINAL', categories: [{ code: 'DISABLED_MENTAL', evidence: 'PRESENT' }] },
    {
      is: 'need_more NOTIFIED CRIMINAL_DEFENSE',
      basis: '法律援助法25',
      path: '1?',
      missing: 'notifiedGround',
      flags: 'SPECIAL_PROTECTION',
    },
  ],
  [
    'R-15 法律援助法25①(4) 可能判处无期徒刑、死刑',
    { channel: 'NOTIFIED_POLICE', role: 'SUSPECT', matter: 'CRIMINAL', possibleSentence: 'LIFE_OR_DEATH' },
    { is: 'yes NOTIFIED CRIMINAL_DEFENSE', basis: '法律援助法25①(4) 法律援助法36', path: '1+' },
  ],
  [
    'R-15 法律援助法25①(5) 申请援助的死刑复核案件被告人',
    { channel: 'NOTIFIED_COURT', role: 'DEFENDANT', matter: 'CRIMINAL', deathReview: true },
    { is: 'yes NOTIFIED CRIMINAL_DEFENSE', basis: '法律援助法25①(5) 法律援助法36', path: '1+' },
  ],
  [
    'R-19 法律援助法25①(5) 死刑复核不能由检察院通知，通知没有写明情形要补正',
    { channel: 'NOTIFIED_PROCURATORATE', role: 'DEFENDANT', matter: 'CRIMINAL', deathReview: true },
    { is: 'need_more NOTIFIED CRIMINAL_DEFENSE', basis: '法律援助法25', path: '1?', missing: 'notifiedGround' },
  ],
  [
    'R-14 法律援助法25①(5) 检察院写明死刑复核的函复不指派',
    { channel: 'NOTIFIED_PROCURATORATE', role: 'DEFENDANT', matter: 'CRIMINAL', notifiedGround: 'N5' },
    { is: 'no NOTIFIED CRIMINAL_DEFENSE', basis: '法律援助法25①(5)', path: '1-' },
  ],
  [
    'R-14 法律援助法25①(6) 缺席审判案件的被告人',
    { channel: 'NOTIFIED_COURT', role: 'DEFENDANT', matter: 'CRIMINAL', absentTrial: true },
    { is: 'yes NOTIFIED CRIMINAL_DEFENSE', basis: '法律援助法25①(6) 法律援助法36', path: '1+' },
  ],
  [
    'R-14 法律援助法25①(7) 法律法规规定的其他人员，以通知写明的为准',
    { channel: 'NOTIFIED_POLICE', role: 'SUSPECT', matter: 'CRIMINAL', notifiedGround: 'N7' },
    { is: 'yes NOTIFIED CRIMINAL_DEFENSE', basis: '法律援助法25①(7) 法律援助法36', path: '1+' },
  ],
  [
    'R-14 法律援助法28 强制医疗由法院通知',
    { channel: 'NOTIFIED_COURT', role: 'COMPULSORY_TREATMENT_RESPONDENT', matter: 'COMPULSORY_MEDICAL' },
    { is: 'yes NOTIFIED CRIMINAL_REPRESENTATION', basis: '法律援助法28 法律援助法36', path: '1+' },
  ],
  [
    'R-14 法律援助法28 强制医疗不能由公安机关通知',
    { channel: 'NOTIFIED_POLICE', role: 'COMPULSORY_TREATMENT_RESPONDENT', matter: 'COMPULSORY_MEDICAL', notifiedGround: 'N8' },
    { is: 'no NOTIFIED CRIMINAL_REPRESENTATION', basis: '法律援助法28', path: '1-' },
  ],
  [
    'R-14 法律援助法28 强制医疗的被告人也由法院通知，形式是代理',
    { channel: 'NOTIFIED_COURT', role: 'DEFENDANT', matter: 'COMPULSORY_MEDICAL' },
    { is: 'yes NOTIFIED CRIMINAL_REPRESENTATION', basis: '法律援助法28 法律援助法36', path: '1+' },
  ],
  [
    'R-14 法律援助法25② 法院可以通知其他被告人',
    { channel: 'NOTIFIED_COURT', role: 'DEFENDANT', matter: 'CRIMINAL' },
    { is: 'yes NOTIFIED CRIMINAL_DEFENSE', basis: '法律援助法25② 法律援助法36', path: '1b+' },
  ],
  [
    'R-14 法律援助法25② 检察院不能按“可以通知”通知',
    { channel: 'NOTIFIED_PROCURATORATE', role: 'DEFENDANT', matter: 'CRIMINAL', notifiedGround: 'N9' },
    { is: 'no NOTIFIED CRIMINAL_DEFENSE', basis: '法律援助法25②', path: '1-' },
  ],
  [
    'R-19 法律援助法25② 法院通知的嫌疑人没有写明情形要补正',
    { channel: 'NOTIFIED_COURT', role: 'SUSPECT', matter: 'CRIMINAL' },
    { is: 'need_more NOTIFIED CRIMINAL_DEFENSE', basis: '法律援助法25', path: '1?', missing: 'notifiedGround' },
  ],
  [
    'R-17 法律援助法27 本人已委托辩护人的，函复不指派',
    {
      channel: 'NOTIFIED_COURT',
      role: 'DEFENDANT',
      matter: 'CRIMINAL',
      categories: [{ code: 'MINOR', evidence: 'PRESENT' }],
      hasCounsel: true,
    },
    { is: 'no NOTIFIED CRIMINAL_DEFENSE', basis: '刑诉法解释51 法律援助法25①(1) 法律援助法27', path: '1c-', flags: 'SPECIAL_PROTECTION' },
  ],
  [
    'R-17 法律援助法27 已委托且通知没有写明情形',
    { channel: 'NOTIFIED_POLICE', role: 'SUSPECT', matter: 'CRIMINAL', hasCounsel: true },
    { is: 'no NOTIFIED CRIMINAL_DEFENSE', basis: '刑诉法解释51 法律援助法25 法律援助法27', path: '1c-' },
  ],
  [
    'R-14 通知案不要申请表、不看收入、不看管辖问题',
    {
      channel: 'NOTIFIED_COURT',
      role: 'DEFENDANT',
      matter: 'CRIMINAL',
      categories: [{ code: 'MINOR', evidence: 'PRESENT' }],
      docs: undefined,
      household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false },
      jurisdictionOk: false,
      verification: undefined,
    },
    { is: 'yes NOTIFIED CRIMINAL_DEFENSE', basis: '法律援助法25①(1) 法律援助法36', path: '1+', flags: 'SPECIAL_PROTECTION' },
  ],
  [
    'R-14 通知书本身就是证明，身份材料不齐也指派',
    { channel: 'NOTIFIED_COURT', role: 'DEFENDANT', matter: 'CRIMINAL', categories: [{ code: 'MINOR', evidence: 'ABSENT' }] },
    { is: 'yes NOTIFIED CRIMINAL_DEFENSE', basis: '法律援助法25①(1) 法律援助法36', path: '1+', flags: 'SPECIAL_PROTECTION' },
  ],
  [
    'R-14 被害人不由办案机关通知',
    { channel: 'NOTIFIED_COURT', role: 'VICTIM', matter: 'CRIMINAL' },
    { is: 'no NOTIFIED CRIMINAL_REPRESENTATION', basis: '法律援助法25', path: '1-' },
  ],
  [
    'R-14 外国籍被告人同样通知',
    {
      channel: 'NOTIFIED_COURT',
      role: 'DEFENDANT',
      matter: 'CRIMINAL',
      possibleSentence: 'LIFE_OR_DEATH',
      applicantType: 'FOREIGN_OR_STATELESS',
      reciprocity: 'NONE',
    },
    { is: 'yes NOTIFIED CRIMINAL_DEFENSE', basis: '法律援助法25①(4) 法律援助法36', path: '1+' },
  ],
  [
    'R-14 法律援助法25① 再审的刑事被告人也可以被通知',
    { channel: 'NOTIFIED_COURT', role: 'RETRIAL_PARTY', matter: 'CRIMINAL', possibleSentence: 'LIFE_OR_DEATH', forum: 'RETRIAL_ORDERED' },
    { is: 'yes NOTIFIED CRIMINAL_DEFENSE', basis: '法律援助法25①(4) 法律援助法36', path: '1+' },
  ],
  [
    'R-14 法律援助法25① 写明的情形优先于从事实推断的情形',
    {
      channel: 'NOTIFIED_COURT',
      role: 'DEFENDANT',
      matter: 'CRIMINAL',
      categories: [{ code: 'MINOR', evidence: 'PRESENT' }],
      notifiedGround: 'N4',
    },
    { is: 'yes NOTIFIED CRIMINAL_DEFENSE', basis: '法律援助法25①(4) 法律援助法36', path: '1+', flags: 'SPECIAL_PROTECTION' },
  ],
  [
    'R-14 法律援助法25① 未成年又可能判死刑，按第一项',
    {
      channel: 'NOTIFIED_COURT',
      role: 'DEFENDANT',
      matter: 'CRIMINAL',
      categories: [{ code: 'MINOR', evidence: 'PRESENT' }],
      possibleSentence: 'LIFE_OR_DEATH',
    },
    { is: 'yes NOTIFIED CRIMINAL_DEFENSE', basis: '法律援助法25①(1) 法律援助法36', path: '1+', flags: 'SPECIAL_PROTECTION' },
  ],
]

describe('通知辩护和代理 N1–N9 (法25、28)', () => {
  test.each(rows)('%s', (_name, facts, answer) => {
    expect(answerOf(decide(facts))).toEqual(answer)
  })

  test('every sentence', async () => {
    await expect(transcriptOf(rows)).toMatchFileSnapshot('./transcripts/notified.txt')
  })
})
