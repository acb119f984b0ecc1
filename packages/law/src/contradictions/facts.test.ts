import { describe, expect, test } from 'vitest'
import { toDay } from '../day.ts'
import { forums, matters, partyRoles, subMattersOf } from '../glossary/index.ts'
import { factFaults, questionKey, type SaidOfCase, toldOnly } from './index.ts'
import { divisionsNamed } from './organ.ts'

const today = toDay('2026-11-30')
const said = (more: Partial<SaidOfCase>) => factFaults({ today, ...more }).map(({ kind, code }) => `${kind} ${code}`)

test('什么都没有说，就什么都不问', () => expect(said({})).toEqual([]))

describe('收到日期', () => {
  test.each([
    ['2026-11-30', []],
    ['2026-10-31', []],
    ['2026-10-30', ['asked RECEIVED_LONG_AGO']],
    ['2025-11-28', ['asked RECEIVED_LONG_AGO']],
    ['2003-09-01', ['asked RECEIVED_LONG_AGO']],
    ['2003-08-31', ['refused RECEIVED_BEFORE_LAW']],
    ['1990-01-01', ['refused RECEIVED_BEFORE_LAW']],
    ['2026-12-01', ['refused RECEIVED_IN_FUTURE']],
  ])('%s', (on, expected) => expect(said({ receivedOn: toDay(on) })).toEqual(expected))

  test('确认的是那一天，换了一天再问', () => {
    const keys = ['2025-11-28', '2024-11-28'].flatMap((on) => factFaults({ today, receivedOn: toDay(on) }).map(questionKey))
    expect(new Set(keys).size).toBe(2)
  })
})

describe('地位、事项、办理途径和阶段', () => {
  test.each<[string, Partial<SaidOfCase>, string[]]>([
    ['欠薪，仲裁', { matter: 'LABOR_RELATION_OR_WAGE', subMatter: 'WAGE', role: 'CIVIL_PARTY', forum: 'ARBITRATION' }, []],
    ['欠薪的犯罪嫌疑人', { matter: 'LABOR_RELATION_OR_WAGE', role: 'SUSPECT', forum: 'ARBITRATION' }, ['refused ROLE_NOT_OF_MATTER']],
    ['刑事案件的民事当事人', { matter: 'CRIMINAL', role: 'CIVIL_PARTY', forum: 'LITIGATION' }, ['refused ROLE_NOT_OF_MATTER']],
    ['刑事案件的被害人', { matter: 'CRIMINAL', role: 'VICTIM', forum: 'LITIGATION', stage: 'PROSECUTION_REVIEW' }, []],
    ['刑事案件仲裁', { matter: 'CRIMINAL', role: 'SUSPECT', forum: 'ARBITRATION' }, ['refused FORUM_NOT_OF_MATTER']],
    ['国家赔偿仲裁', { matter: 'STATE_COMPENSATION', role: 'STATE_COMP_CLAIMANT', forum: 'ARBITRATION' }, ['refused FORUM_NOT_OF_MATTER']],
    ['国家赔偿的民事当事人', { matter: 'STATE_COMPENSATION', role: 'CIVIL_PARTY', forum: 'LITIGATION' }, ['asked ROLE_UNUSUAL']],
    ['离婚仲裁', { matter: 'DIVORCE', role: 'CIVIL_PARTY', forum: 'ARBITRATION' }, ['refused FORUM_NOT_OF_MATTER']],
    [
      '离婚里支付劳动报酬',
      { matter: 'DIVORCE', subMatter: 'WAGE', role: 'CIVIL_PARTY', forum: 'LITIGATION' },
      ['refused SUBMATTER_NOT_OF_MATTER'],
    ],
    ['欠薪填了一审', { matter: 'LABOR_RELATION_OR_WAGE', role: 'CIVIL_PARTY', stage: 'FIRST_INSTANCE' }, ['refused STAGE_WITHOUT_CRIME']],
    ['侦查阶段的被告人', { matter: 'CRIMINAL', role: 'DEFENDANT', forum: 'LITIGATION', stage: 'INVESTIGATION' }, ['asked ROLE_AT_STAGE']],
    ['一审的犯罪嫌疑人', { matter: 'CRIMINAL', role: 'SUSPECT', forum: 'LITIGATION', stage: 'FIRST_INSTANCE' }, ['asked ROLE_AT_STAGE']],
    ['见义勇为附带民事', { matter: 'BRAVERY_CIVIL_CLAIM', role: 'INCIDENTAL_PLAINTIFF', forum: 'LITIGATION' }, []],
    ['行政处罚复议', { matter: 'ADMIN_PENALTY', role: 'ADMIN_PARTY', forum: 'RECONSIDERATION' }, []],
    ['欠薪复议', { matter: 'LABOR_RELATION_OR_WAGE', role: 'CIVIL_PARTY', forum: 'RECONSIDERATION' }, ['asked FORUM_UNUSUAL']],
    [
      '另一项请求是离婚仲裁',
      { matter: 'MAINTENANCE', role: 'CIVIL_PARTY', forum: 'LITIGATION', furtherClaims: [{ matter: 'DIVORCE', forum: 'ARBITRATION' }] },
      ['refused FORUM_NOT_OF_MATTER'],
    ],
  ])('%s', (_, more, expected) => expect(said(more)).toEqual(expected))

  test('每一个事项都有一种说得通的地位和途径，说得通的不问；从不与自己矛盾', () => {
    for (const matter of Object.keys(matters)) {
      const quiet = Object.keys(partyRoles).flatMap((role) =>
        Object.keys(forums)
          .filter((forum) => said({ matter, role, forum }).length === 0)
          .map((forum) => `${role} ${forum}`),
      )
      expect(quiet, matter).not.toEqual([])
    }
    for (const [matter, parts = []] of Object.entries(subMattersOf))
      for (const subMatter of parts) expect(said({ matter, subMatter })).toEqual([])
  })
})

describe('办案机关和县区', () => {
  const organPlaces = ['双峰县', '娄底市', '湖南省']
  test.each([
    ['北京市海淀区人民法院', ['asked ORGAN_ELSEWHERE']],
    ['娄底市娄星区人民法院', ['asked ORGAN_ELSEWHERE']],
    ['双峰县人民法院', []],
    ['湖南省双峰县劳动人事争议仲裁委员会', []],
    ['娄底市中级人民法院', []],
    ['湖南省高级人民法院', []],
    ['长沙高新技术产业开发区人民法院', []],
    ['广铁第一人民法院', []],
    ['', []],
  ])('%s', (organ, expected) => expect(said({ organ, organPlaces })).toEqual(expected))
  test.each([
    ['广西壮族自治区南宁市青秀区人民法院', ['广西壮族自治区', '南宁市', '青秀区']],
    ['乐山市市中区人民法院', ['乐山市', '市中区']],
    ['本市人民法院', []],
  ])('%s 说的是哪里', (organ, expected) => expect(divisionsNamed(organ)).toEqual(expected))
})

describe('这个人是谁', () => {
  const categories = (...codes: string[]) => codes.map((code) => ({ code, evidence: 'PRESENT' }))
  test.each<[string, Partial<SaidOfCase>, string[]]>([
    ['永居证和公民', { applicantType: 'CITIZEN', person: { idType: 'FOREIGN_RESIDENCE' } }, ['asked FOREIGN_CARD_OF_CITIZEN']],
    ['永居证和外国人', { applicantType: 'FOREIGN_OR_STATELESS', person: { idType: 'FOREIGN_RESIDENCE' } }, []],
    [
      '外国护照和公民',
      { applicantType: 'CITIZEN', person: { idType: 'PASSPORT', idNumber: 'X1234567' } },
      ['asked FOREIGN_PASSPORT_OF_CITIZEN'],
    ],
    ['中国护照和公民', { applicantType: 'CITIZEN', person: { idType: 'PASSPORT', idNumber: 'E12345678' } }, []],
    ['身份证和外国人', { applicantType: 'FOREIGN_OR_STATELESS', person: { idType: 'RESIDENT_ID' } }, ['asked CITIZEN_CARD_OF_FOREIGNER']],
    ['妇女和男', { person: { sex: 'MALE' }, categories: categories('WOMAN') }, ['asked WOMAN_AND_MALE']],
    ['妇女和女', { person: { sex: 'FEMALE' }, categories: categories('WOMAN') }, []],
    ['老年人一有一无', { categories: [...categories('ELDERLY'), { code: 'ELDERLY', evidence: 'ABSENT' }] }, ['refused CATEGORY_TWICE']],
    ['没有生日，未成年和老年', { categories: categories('MINOR', 'ELDERLY_70') }, ['refused AGES_EXCLUDE']],
    ['60 和 70 周岁以上', { categories: categories('ELDERLY', 'ELDERLY_70') }, []],
  ])('%s', (_, more, expected) => expect(said(more)).toEqual(expected))
})

test.each<[string, Partial<SaidOfCase>, string[]]>([
  ['本人多于合计', { household: { members: 3, monthlyIncomeTotal: 3000, applicantMonthlyIncome: 5000 } }, ['asked OWN_INCOME_ABOVE_TOTAL']],
  [
    '合计 0 本人 5000',
    { household: { members: 3, monthlyIncomeTotal: 0, applicantMonthlyIncome: 5000 } },
    ['asked OWN_INCOME_ABOVE_TOTAL'],
  ],
  ['一口人，对方是家人', { household: { members: 1, monthlyIncomeTotal: 900, opponentIsMember: true } }, ['asked OPPONENT_MEMBER_OF_ONE']],
  [
    '一口人，合计多于本人',
    { household: { members: 1, monthlyIncomeTotal: 900, applicantMonthlyIncome: 500 } },
    ['asked TOTAL_ABOVE_ONLY_MEMBER'],
  ],
  ['合得上', { household: { members: 2, monthlyIncomeTotal: 5000, applicantMonthlyIncome: 5000, opponentIsMember: true } }, []],
  ['期限在一百年前', { limitationOn: toDay('1926-12-01') }, ['refused LIMITATION_IMPOSSIBLE']],
  ['期限在二百年后', { limitationOn: toDay('2226-12-01') }, ['refused LIMITATION_IMPOSSIBLE']],
  ['期限已经过了', { limitationOn: toDay('2026-11-01') }, ['asked LIMITATION_PAST']],
  ['期限是今天', { limitationOn: today }, []],
])('家庭和期限：%s', (_, more, expected) => expect(said(more)).toEqual(expected))

test('每一处都说明怎么办', () => {
  const all = factFaults({
    today,
    receivedOn: toDay('2025-01-01'),
    matter: 'DIVORCE',
    subMatter: 'WAGE',
    role: 'DEFENDANT',
    forum: 'ARBITRATION',
    stage: 'FIRST_INSTANCE',
    limitationOn: toDay('1926-12-01'),
    applicantType: 'CITIZEN',
    person: { idType: 'FOREIGN_RESIDENCE', sex: 'MALE' },
    categories: [{ code: 'WOMAN', evidence: 'PRESENT' }],
    household: { members: 1, monthlyIncomeTotal: 0, applicantMonthlyIncome: 1, opponentIsMember: true },
  })
  expect(all.length).toBeGreaterThan(7)
  for (const { text } of all) {
    expect(text).toMatch(/请/)
    expect(text).not.toMatch(/[A-Z_]{4}/)
  }
})

describe('刑法17 申请里不满十四周岁的犯罪嫌疑人、被告人，和通知里一样要核对', () => {
  const accused = { matter: 'CRIMINAL', forum: 'LITIGATION', receivedOn: toDay('2026-11-20') }
  const asked = (more: object) => said({ ...accused, ...more }).filter((one) => one.endsWith('UNDER_AGE_OF_ANSWERING')).length
  test.each([
    ['十岁的犯罪嫌疑人', { role: 'SUSPECT', person: { birthOn: '2016-06-07' } }, 1],
    ['十岁的被告人，写的是杀人', { role: 'DEFENDANT', title: '涉嫌故意杀人，请求辩护', person: { birthOn: '2016-06-07' } }, 1],
    ['十三岁，盗窃', { role: 'SUSPECT', title: '涉嫌盗窃', person: { birthOn: '2013-06-07' } }, 1],
    ['十三岁，故意伤害', { role: 'SUSPECT', title: '涉嫌故意伤害', person: { birthOn: '2013-06-07' } }, 0],
    ['十五岁', { role: 'SUSPECT', title: '涉嫌盗窃', person: { birthOn: '2011-06-07' } }, 0],
    ['十岁的被害人', { role: 'VICTIM', person: { birthOn: '2016-06-07' } }, 0],
    ['没有写生日', { role: 'SUSPECT', person: {} }, 0],
  ])('%s', (_, more, count) => expect(asked(more)).toBe(count))
})

test.each([
  ['请核对年份；确实是以前收到、现在补录的，提交时勾选确认。', '请核对年份。'],
  ['请核对；确实已经过了期限的，提交时勾选确认，并向申请人说明。', '请核对；并向申请人说明。'],
  ['请核对出生日期和罪名；文书确实这样写的，提交时勾选确认。', '请核对出生日期和罪名。'],
  ['确实同名的，填写对方的证件号码以便区分，或者提交时勾选确认。', '确实同名的，填写对方的证件号码以便区分。'],
  ['请核对是哪一个。', '请核对是哪一个。'],
])('窗口上的人才勾选，后来看的人不被叫去勾：%s', (asked, told) => expect(toldOnly(asked)).toBe(told))

test('没有一处疑点，叫后来看的人去勾选', () => {
  const all = factFaults({
    today,
    receivedOn: toDay('2024-01-01'),
    limitationOn: toDay('2023-01-01'),
    matter: 'CRIMINAL',
    role: 'SUSPECT',
    person: { birthOn: toDay('2012-01-01') },
  })
  expect(all.filter(({ text }) => text.includes('勾选')).length).toBeGreaterThan(1)
  expect(all.map(({ text }) => toldOnly(text)).filter((text) => text.includes('勾选'))).toEqual([])
})
