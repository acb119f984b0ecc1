import { describe, expect, test } from 'vitest'
import { toDay } from '../day.ts'
import { assessFacts, enactPolicy, parseFacts, policies, policyInForce } from '../eligibility/index.ts'
import { explainForCitizen } from '../citizen/index.ts'
import type { Assessment } from '../eligibility/index.ts'
import { firstReceived, jurisdiction } from '../jurisdiction/jurisdiction.ts'
import { oneTimeList } from '../materials/index.ts'
import { versionOn } from './versions.ts'

/** Rules of who is aided, each by a case it grants and the neighbour it refuses. */
const base = {
  receivedAt: '2025-03-10',
  policyVersion: 'R1',
  channel: 'SELF',
  applicantType: 'CITIZEN',
  role: 'CIVIL_PARTY',
  matter: 'PI_TRAFFIC',
  forum: 'LITIGATION',
  hasCounsel: false,
  jurisdictionOk: true,
  firstReceivedElsewhere: false,
  categories: [] as object[],
  household: { members: 1, monthlyIncomeTotal: 1400, opponentIsMember: false },
  verification: 'DATA_SHARED',
  docs: { idDoc: true, applicationForm: true, hardshipStatement: true, matterMaterials: true, proxyProof: true },
}
function decide(facts: object): Assessment {
  const parsed = parseFacts({ ...base, ...facts })
  if (!parsed.ok) throw new Error(`${parsed.error.path}: ${parsed.error.message}`)
  return assessFacts(parsed.facts)
}
const is = (...codes: string[]) => codes.map((code) => ({ code, evidence: 'PRESENT' }))
const says = (...codes: string[]) => codes.map((code) => ({ code, evidence: 'ABSENT' }))
const rich = { household: { members: 1, monthlyIncomeTotal: 9000, opponentIsMember: false } }
const notice = { channel: 'NOTIFIED_COURT', role: 'DEFENDANT', matter: 'CRIMINAL', household: undefined }
const accused = { role: 'DEFENDANT', matter: 'CRIMINAL' }
const wage = { matter: 'LABOR_RELATION_OR_WAGE', forum: 'ARBITRATION', categories: is('MIGRANT_WORKER') }

type Row = [string, object, Assessment['eligible'], Assessment['meansReason']]
const rows: Row[] = [
  ['R-10 法23 咨询 登记即可', { requestedService: 'CONSULTATION', ...rich }, 'yes', 'SERVICE_NO_TEST'],
  ['R-10 法22(2) 代书 登记即可', { requestedService: 'DOCUMENT_DRAFTING', ...rich }, 'yes', 'SERVICE_NO_TEST'],
  ['R-20 法30 值班律师帮助 登记即可', { ...accused, requestedService: 'DUTY_LAWYER_HELP', ...rich }, 'yes', 'SERVICE_NO_TEST'],
  [
    'R-20 法30 已有辩护人的，不由值班律师帮助',
    { ...accused, requestedService: 'DUTY_LAWYER_HELP', hasCounsel: true },
    'no',
    'SERVICE_NO_TEST',
  ],
  ['R-20 法30 离婚的当事人，咨询而不是法律帮助', { requestedService: 'DUTY_LAWYER_HELP', matter: 'DIVORCE' }, 'no', 'SERVICE_NO_TEST'],
  ['R-11 法24 贫困的被告人', accused, 'yes', 'STANDARD'],
  ['R-11 法24 不贫困的被告人，其他原因由人核实', { ...accused, ...rich }, 'need_more', 'STANDARD'],
  ['R-12 法29 被害人', { ...accused, role: 'VICTIM' }, 'yes', 'STANDARD'],
  ['R-12 法29 自诉人', { ...accused, role: 'PRIVATE_PROSECUTOR' }, 'yes', 'STANDARD'],
  ['R-12 法29 不贫困的附民原告', { ...accused, role: 'INCIDENTAL_PLAINTIFF', ...rich }, 'no', 'STANDARD'],
  ['R-13 法33 已抗诉', { role: 'RETRIAL_PARTY', forum: 'RETRIAL_ORDERED' }, 'yes', 'STANDARD'],
  ['R-13 法33 只递了申诉状', { role: 'RETRIAL_PARTY', forum: 'PETITION_FOR_RETRIAL_ONLY' }, 'no', 'STANDARD'],
  ['R-14 法25①(1) 未成年人，不审经济', { ...notice, categories: is('MINOR') }, 'yes', 'NOTIFIED'],
  ['R-14 法25② 可以通知也按通知', { ...notice, notifiedGround: 'N9' }, 'yes', 'NOTIFIED'],
  ['R-17 法27 已经自行委托', { ...notice, categories: is('MINOR'), hasCounsel: true }, 'no', 'NOTIFIED'],
  ['R-30 法31 没有委托代理人', {}, 'yes', 'STANDARD'],
  ['R-30 法31 已经委托代理人', { hasCounsel: true }, 'no', 'STANDARD'],
  ['R-31 法2 单位', { applicantType: 'ORGANISATION' }, 'no', 'STANDARD'],
  ['R-31 法69 有互惠的外国人', { applicantType: 'FOREIGN_OR_STATELESS', reciprocity: 'RECIPROCITY' }, 'yes', 'STANDARD'],
  ['R-31 法69 没有依据的外国人', { applicantType: 'FOREIGN_OR_STATELESS', reciprocity: 'NONE' }, 'no', 'STANDARD'],
  ['R-40 法32(4) 家暴受害人不问经济', { matter: 'DIVORCE', categories: is('DV_VICTIM'), ...rich }, 'yes', 'ART32'],
  ['R-40 法32(4) 只有口述', { matter: 'DIVORCE', categories: says('DV_VICTIM'), ...rich }, 'need_more', 'ART32'],
  ['R-40 法32(3) 再审无罪', { matter: 'STATE_COMPENSATION', categories: is('RETRIAL_ACQUITTED'), ...rich }, 'yes', 'ART32'],
  ['R-41 法42(2) 低保户', { categories: is('MINIMUM_LIVING_ALLOWANCE'), ...rich }, 'yes', 'ART42'],
  ['R-41 法42(2) 低保户，事项不在范围', { matter: 'NEIGHBOUR_RELATION', categories: is('MINIMUM_LIVING_ALLOWANCE') }, 'no', 'ART42'],
  ['R-42 法42(1) 老年人无固定生活来源', { categories: is('ELDERLY'), noFixedIncome: true, ...rich }, 'yes', 'ART42'],
  ['R-42 法42(1) 老年人有退休金', { categories: is('ELDERLY'), noFixedIncome: false, ...rich }, 'no', 'STANDARD'],
  ['R-42 妇女不是免核查类别', { categories: is('WOMAN'), noFixedIncome: true, ...rich }, 'no', 'STANDARD'],
  ['R-43 法42(3) 讨薪', { ...wage, subMatter: 'WAGE', ...rich }, 'yes', 'ART42'],
  ['R-43 法42(3) 只确认劳动关系', { ...wage, subMatter: 'RELATION', ...rich }, 'no', 'STANDARD'],
  ['R-43 法42(3) 交通事故', { categories: is('MIGRANT_WORKER'), ...rich }, 'no', 'STANDARD'],
  ['R-44 军人', { categories: is('MILITARY'), ...rich }, 'yes', 'ART42'],
  ['R-44 退役军人是优抚对象', { categories: is('VETERAN'), ...rich }, 'yes', 'ART42'],
  ['R-98 法42(2) 司法救助对象', { categories: is('JUDICIAL_AID'), ...rich }, 'yes', 'ART42'],
  ['R-98 没有救助决定，先补材料再说', { categories: says('JUDICIAL_AID'), ...rich }, 'need_more', 'STANDARD'],
  ['R-45 程18 人均等于标准', { household: { members: 2, monthlyIncomeTotal: 3000, opponentIsMember: false } }, 'yes', 'STANDARD'],
  ['R-45 程18 人均超过一元', { household: { members: 1, monthlyIncomeTotal: 1501, opponentIsMember: false } }, 'no', 'STANDARD'],
  [
    'R-45 程18(2) 对方共同生活，看本人',
    { household: { members: 4, monthlyIncomeTotal: 20_000, opponentIsMember: true, applicantMonthlyIncome: 1500 } },
    'yes',
    'STANDARD',
  ],
  ['R-46 法41 查询', { verification: 'DATA_SHARED' }, 'yes', 'STANDARD'],
  ['R-46 法41 承诺', { verification: 'PLEDGE' }, 'yes', 'STANDARD'],
  ['R-46 法41 都没有', { verification: 'NONE' }, 'need_more', 'STANDARD'],
  ['R-50 程11 材料齐全', {}, 'yes', 'STANDARD'],
  ['R-51 法40 代理人没有证明', { channel: 'AGENT', docs: { ...base.docs, proxyProof: false } }, 'need_more', 'STANDARD'],
  ['R-51 法40 代理人就是侵权人', { channel: 'AGENT', agentIsInfringer: true }, 'need_more', 'STANDARD'],
  ['R-52 R-55 法38 不归本机构', { jurisdictionOk: false }, 'not_accepted', 'STANDARD'],
  ['R-53 程10 别处先收到', { firstReceivedElsewhere: true }, 'not_accepted', 'STANDARD'],
  ['R-56 法43② 缺材料', { docs: { ...base.docs, matterMaterials: false } }, 'need_more', 'STANDARD'],
]

test.each(rows)('%s', (_name, facts, eligible, meansReason) => {
  expect(decide(facts)).toMatchObject({ eligible, meansReason })
})

describe('what goes with the answer', () => {
  test('R-15 R-16 R-18: whom to assign and what to ask at the first meeting', () => {
    expect(decide({ ...notice, categories: is('MINOR') }).nextSteps).toEqual([
      '自收到通知之日起三日内指派律师，并函告办案机关。',
      '刑事辩护只能指派律师，不得指派基层法律服务工作者。',
      '指派熟悉未成年人身心特点的律师。',
      '首次会见时询问本人是否同意为其辩护或者代理，并记录在案；不同意的，书面告知办案机关和本机构。',
    ])
    expect(decide({ ...notice, notifiedGround: 'N4', possibleSentence: 'LIFE_OR_DEATH' }).nextSteps.slice(1, 3)).toEqual([
      '刑事辩护只能指派律师，不得指派基层法律服务工作者。',
      '指派有三年以上刑事辩护执业经历的律师。',
    ])
  })
  test('R-57 程20: the decision on an application from custody is told to those who hold the person', () => {
    const tell = '把决定同时函告办案机关和监管场所。'
    expect(decide({ ...accused, channel: 'CUSTODY_TRANSFER' }).nextSteps).toContain(tell)
    expect(decide(accused).nextSteps).not.toContain(tell)
  })
  test.each([
    ['R-78 ten are a group', 10, true],
    ['R-78 nine are not', 9, false],
  ])('%s', (_name, groupSize, isGroup) => expect(decide({ groupSize }).flags.includes('GROUP_REPORT')).toBe(isGroup))
  test.each([
    ['R-59 法44 six days left', { deadlineDaysLeft: 6 }, true],
    ['R-59 法44 seven days left', { deadlineDaysLeft: 7 }, false],
    ['R-59 法44 preservation', { deadlineDaysLeft: 60, needsPreservation: true }, true],
  ])('%s', (_name, facts, provisional) => expect(decide(facts).provisional).toBe(provisional))
  test('R-56 everything missing is asked at once', () => {
    const { missing } = decide({ docs: { idDoc: false, applicationForm: true, hardshipStatement: false, matterMaterials: true } })
    expect(missing.map((one) => one.fact)).toEqual(['docs.idDoc', 'docs.hardshipStatement'])
  })
  test('R-100 a refusal points elsewhere and stays a refusal', () => {
    const refused = decide(rich)
    expect(refused.eligible).toBe('no')
    expect(refused.nextSteps.join('')).toContain('人民调解、12348 热线')
    expect(decide({}).nextSteps.join('')).not.toContain('人民调解')
  })
  test('R-55 not being the right centre is said to be no refusal', () => {
    expect(decide({ jurisdictionOk: false }).nextSteps).toEqual(['不受理，告知申请人应当向哪个法律援助机构申请；这不是不予援助的决定。'])
    expect(explainForCitizen(decide({ jurisdictionOk: false }))).toBeTruthy()
  })
})

describe('which rules, which place', () => {
  test.each([
    ['R-00 LAW-2003 on its last day', '2021-12-31', 'LAW-2003', 'PROC-2012'],
    ['R-00 LAW-2021 on its first day', '2022-01-01', 'LAW-2021', 'PROC-2012'],
    ['R-00 PROC-2012 on its last day', '2023-08-31', 'LAW-2021', 'PROC-2012'],
    ['R-00 PROC-2023 on its first day', '2023-09-01', 'LAW-2021', 'PROC-2023'],
  ])('%s', (_name, day, lawVersion, procedureVersion) => {
    expect(decide({ receivedAt: day }).law).toBe(lawVersion)
    expect([versionOn('LAW', toDay(day)), versionOn('PROCEDURE', toDay(day))]).toEqual([lawVersion, procedureVersion])
  })
  test.each([
    ['2025-06-14', 'COMPLAINT-2013'],
    ['2025-06-15', 'COMPLAINT-2025'],
    ['2012-12-31', null],
  ])('R-00 complaints of %s', (day, id) => expect(versionOn('COMPLAINT', toDay(day))).toBe(id))
  test('R-00 a policy enacted later leaves what was received before alone', () => {
    const list = enactPolicy('HN-2024', toDay('2024-10-01'))
    expect(policyInForce('431321', toDay('2024-10-01'), list).id).toBe('HN-2024')
    expect(policyInForce('431321', toDay('2024-09-30'), list).id).not.toBe('HN-2024')
  })
  test('R-101 条例13②: only the place that receives', () => {
    expect(policyInForce('130100', toDay('2025-03-10')).region).toBe('130000')
    expect(policyInForce('431321', toDay('2025-03-10')).region).not.toBe('130000')
    expect(Object.hasOwn(policies, 'HB-2025')).toBe(true)
  })
  test.each([
    ['R-52 法38 诉讼看办案机关', { forum: 'LITIGATION', organRegion: '431322', eventRegion: '431321' }, false],
    ['R-52 法38 非诉也看事由发生地', { forum: 'NON_LITIGATION', organRegion: '431322', eventRegion: '431321' }, true],
  ] as const)('%s', (_name, places, ok) =>
    expect(jurisdiction({ ...places, agencyRegion: '431321' })).toMatchObject({ ok, cites: ['法律援助法38'] }),
  )
  test('R-53 程10: of two receipts the earlier', () => {
    const [late, early] = [
      { agencyRegion: '431321', receivedAt: '2025-03-10T09:01:00+08:00' },
      { agencyRegion: '431322', receivedAt: '2025-03-10T09:00:00+08:00' },
    ]
    expect(firstReceived([late, early])).toBe(early)
  })
  test('R-19 法释49: the notice is brought by the organ', () => {
    const { now } = oneTimeList({ form: 'CRIMINAL_DEFENSE', matter: 'CRIMINAL', receivedOn: toDay('2025-03-10'), meansReason: 'NOTIFIED' })
    expect(now.map((one) => [one.rule, one.provider])).toEqual([
      ['R-19', 'CASE_AUTHORITY'],
      ['R-19', 'CASE_AUTHORITY'],
    ])
  })
})
