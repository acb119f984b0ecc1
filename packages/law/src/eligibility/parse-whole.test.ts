import { describe, expect, test } from 'vitest'
import { parseClaims, parseFacts } from './index.ts'

/** contracts/assess.md: every field there is, read back as it was given. */
const whole = {
  receivedAt: '2025-03-10',
  policyVersion: 'HN-2016',
  receivingRegion: '431321',
  standardMonthlyPerCapita: 1500,
  requestedService: 'REPRESENTATION',
  channel: 'AGENT',
  applicantType: 'FOREIGN_OR_STATELESS',
  reciprocity: 'TREATY',
  role: 'DEFENDANT',
  matter: 'LABOR_RELATION_OR_WAGE',
  subMatter: 'WAGE',
  forum: 'ARBITRATION',
  hasCounsel: false,
  jurisdictionOk: true,
  firstReceivedElsewhere: false,
  notifiedGround: 'N1',
  possibleSentence: 'LIFE_OR_DEATH',
  absentTrial: false,
  deathReview: true,
  categories: [{ code: 'MIGRANT_WORKER', evidence: 'VERIFIED_BY_DATA' }],
  noFixedIncome: true,
  household: { members: 3, monthlyIncomeTotal: 3000.5, opponentIsMember: false, applicantMonthlyIncome: 0 },
  lowIncomeRegistry: true,
  hardshipEvent: false,
  verification: 'PLEDGE',
  priorFalsePledge: false,
  agentIsInfringer: false,
  docs: { idDoc: true, applicationForm: false, hardshipStatement: true, matterMaterials: false, proxyProof: true },
  deadlineDaysLeft: -1,
  limitationOn: '2025-03-09',
  needsPreservation: true,
  groupSize: 12,
  otherReason: 'OTHER',
  urbanRural: 'RURAL',
  conditionMet: true,
  narrative: '老板欠我三个月工资',
}

describe('facts', () => {
  test('every field is read back, and nothing that is not a field', () => {
    expect(parseFacts({ ...whole, extra: 1 })).toEqual({ ok: true, facts: whole })
  })

  test.each(['PRESENT', 'ABSENT', 'VERIFIED_BY_DATA'])('证明材料 %s', (evidence) => {
    expect(parseFacts({ ...whole, categories: [{ code: 'MINOR', evidence }] }).ok).toBe(true)
  })

  test.each([
    { verification: 'DATA_SHARED' },
    { verification: 'NONE' },
    { reciprocity: 'LAW' },
    { reciprocity: 'RECIPROCITY' },
    { reciprocity: 'NONE' },
    { urbanRural: 'URBAN' },
    { standardMonthlyPerCapita: null },
    { standardMonthlyPerCapita: 0 },
    { standardMonthlyPerCapita: 1_000_000_000 },
    { receivedAt: '2003-09-01' },
    { receivedAt: '2199-12-31' },
    { receivingRegion: '431321001' },
    { receivingRegion: '431321001002' },
    { household: { members: 1, monthlyIncomeTotal: 0 } },
    { household: { members: 100, monthlyIncomeTotal: 1_000_000_000, applicantMonthlyIncome: 1_000_000_000 } },
    { deadlineDaysLeft: -36_500 },
    { deadlineDaysLeft: 36_500 },
    { groupSize: 1 },
    { groupSize: 1_000_000 },
    { categories: [] },
    { narrative: '' },
  ])('%j is read', (patch) => {
    expect(parseFacts({ ...whole, ...patch })).toMatchObject({ ok: true, facts: patch })
  })

  test.each([
    [{ receivedAt: '2003-08-31' }, 'OUT_OF_RANGE', 'receivedAt', '收到申请的日期应在 2003-09-01 以后。'],
    [{ receivedAt: '2200-01-01' }, 'OUT_OF_RANGE', 'receivedAt', '收到申请的日期应在 2003-09-01 以后。'],
    [{ receivingRegion: '4313210' }, 'INVALID_FORMAT', 'receivingRegion', '行政区划代码应为 6、9 或者 12 位数字。'],
    [{ receivingRegion: 'x431321' }, 'INVALID_FORMAT', 'receivingRegion', '行政区划代码应为 6、9 或者 12 位数字。'],
    [{ receivingRegion: '4313210010' }, 'INVALID_FORMAT', 'receivingRegion', '行政区划代码应为 6、9 或者 12 位数字。'],
    [{ receivingRegion: '4313210010021' }, 'INVALID_FORMAT', 'receivingRegion', '行政区划代码应为 6、9 或者 12 位数字。'],
    [{ receivingRegion: '43132x' }, 'INVALID_FORMAT', 'receivingRegion', '行政区划代码应为 6、9 或者 12 位数字。'],
    [{ standardMonthlyPerCapita: 1_000_000_001 }, 'OUT_OF_RANGE', 'standardMonthlyPerCapita', '这里不能大于 1000000000。'],
    [{ household: { members: 0 } }, 'OUT_OF_RANGE', 'household.members', '这里不能小于 1。'],
    [{ household: { members: 101 } }, 'OUT_OF_RANGE', 'household.members', '这里不能大于 100。'],
    [{ household: { members: 1.5 } }, 'INVALID_TYPE', 'household.members', '这里应为整数。'],
    [{ household: { monthlyIncomeTotal: 1_000_000_001 } }, 'OUT_OF_RANGE', 'household.monthlyIncomeTotal', '这里不能大于 1000000000。'],
    [
      { household: { applicantMonthlyIncome: 1_000_000_001 } },
      'OUT_OF_RANGE',
      'household.applicantMonthlyIncome',
      '这里不能大于 1000000000。',
    ],
    [{ docs: { applicationForm: 1 } }, 'INVALID_TYPE', 'docs.applicationForm', '这里应为 true 或者 false。'],
    [{ docs: { hardshipStatement: 1 } }, 'INVALID_TYPE', 'docs.hardshipStatement', '这里应为 true 或者 false。'],
    [{ docs: { matterMaterials: 1 } }, 'INVALID_TYPE', 'docs.matterMaterials', '这里应为 true 或者 false。'],
    [{ docs: { proxyProof: 1 } }, 'INVALID_TYPE', 'docs.proxyProof', '这里应为 true 或者 false。'],
    [{ categories: [{ evidence: 'PRESENT' }] }, 'REQUIRED', 'categories[0].code', '缺少必填项 categories[0].code。'],
    [{ categories: [{ code: 'MINOR' }] }, 'REQUIRED', 'categories[0].evidence', '缺少必填项 categories[0].evidence。'],
    [{ categories: new Array(201).fill({ code: 'MINOR', evidence: 'PRESENT' }) }, 'OUT_OF_RANGE', 'categories', '这里最多 200 项。'],
    [{ deadlineDaysLeft: -36_501 }, 'OUT_OF_RANGE', 'deadlineDaysLeft', '这里不能小于 -36500。'],
    [{ deadlineDaysLeft: 36_501 }, 'OUT_OF_RANGE', 'deadlineDaysLeft', '这里不能大于 36500。'],
    [{ groupSize: 1_000_001 }, 'OUT_OF_RANGE', 'groupSize', '这里不能大于 1000000。'],
    [{ groupSize: 2.5 }, 'INVALID_TYPE', 'groupSize', '这里应为整数。'],
    [{ narrative: 1 }, 'INVALID_TYPE', 'narrative', '这里应为文字。'],
  ])('%j is refused', (patch, code, path, message) => {
    expect(parseFacts({ ...whole, ...patch })).toEqual({ ok: false, error: { code, path, message } })
  })

  test('what is not an object is refused as a whole', () => {
    expect(parseFacts('x')).toEqual({ ok: false, error: { code: 'INVALID_TYPE', path: '', message: '这里应为一个对象。' } })
  })
})

describe('an application with several claims', () => {
  const claim = {
    id: '工资',
    matter: 'MAINTENANCE',
    subMatter: 'RELATION',
    forum: 'LITIGATION',
    role: 'CIVIL_PARTY',
    notifiedGround: 'N2',
    jurisdictionOk: false,
    firstReceivedElsewhere: true,
    deadlineDaysLeft: 5,
    limitationOn: '2026-01-01',
    needsPreservation: false,
    conditionMet: false,
    opponentIsMember: true,
    matterMaterials: true,
  }

  test('what a claim says of itself is the claim’s, and what it does not say the application’s', () => {
    const read = parseClaims({ ...whole, claims: [claim, {}] })
    const { matter, subMatter, forum, role, notifiedGround, jurisdictionOk, firstReceivedElsewhere } = whole
    const { deadlineDaysLeft, limitationOn, needsPreservation, conditionMet } = whole
    const common = { matter, subMatter, forum, role, notifiedGround, jurisdictionOk, firstReceivedElsewhere }
    const other = { ...common, deadlineDaysLeft, limitationOn, needsPreservation, conditionMet, id: '2' }
    expect(read.ok && read.facts.claims).toEqual([claim, other])
  })

  const fault = (claims: unknown, patch: object = {}) => {
    const read = parseClaims({ ...whole, ...patch, claims })
    return read.ok ? null : read.error
  }

  test.each([
    [undefined, 'REQUIRED', 'claims', '至少要写一项诉求。'],
    [[], 'REQUIRED', 'claims', '至少要写一项诉求。'],
    [new Array(51).fill({}), 'OUT_OF_RANGE', 'claims', '这里最多 50 项。'],
    [['x'], 'INVALID_TYPE', 'claims[0]', '这里应为一个对象。'],
    [[{ id: '一 二' }], 'INVALID_FORMAT', 'claims[0].id', '诉求编号应为 1 至 60 个字，不含空格。'],
    [[{ id: 'x'.repeat(61) }], 'INVALID_FORMAT', 'claims[0].id', '诉求编号应为 1 至 60 个字，不含空格。'],
    [[{ id: '' }], 'INVALID_FORMAT', 'claims[0].id', '诉求编号应为 1 至 60 个字，不含空格。'],
    [[{}, { id: '1' }], 'DUPLICATE', 'claims[1].id', '诉求编号“1”重复。'],
    [[{ opponentIsMember: 1 }], 'INVALID_TYPE', 'claims[0].opponentIsMember', '这里应为 true 或者 false。'],
    [[{ matterMaterials: 1 }], 'INVALID_TYPE', 'claims[0].matterMaterials', '这里应为 true 或者 false。'],
    [[{}, { deadlineDaysLeft: 0.5 }], 'INVALID_TYPE', 'claims[1].deadlineDaysLeft', '这里应为整数。'],
  ])('%j is refused', (claims, code, path, message) => {
    expect(fault(claims)).toEqual({ code, path, message })
  })

  test('a fault of the application is named where it stands, a claim’s own under the claim', () => {
    expect(fault([{}], { channel: undefined })).toEqual({ code: 'REQUIRED', path: 'channel', message: '缺少必填项 channel。' })
    expect(fault([{}], { matter: 'X' })?.path).toBe('matter')
    expect(fault([{}], { matter: undefined })?.path).toBe('claims[0].matter')
    expect(fault([{ matter: 'X' }])?.path).toBe('claims[0].matter')
    expect(fault([{ id: 'x'.repeat(60) }])).toBe(null)
    expect(fault(new Array(50).fill({}))).toBe(null)
  })
})
