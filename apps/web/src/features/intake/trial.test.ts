import { toDay } from '@fayuan/law'
import { expect, test } from 'vitest'
import { factsOf, faultText, unreadText } from './intake-facts.ts'
import { trialUnder } from './trial.ts'

const paper = (name: string, received = true) => ({ name, copies: '1', received })
const nothingEntered = { today: '2026-11-20', enactments: [], standards: [], policies: [] }
const wages = {
  channel: 'SELF',
  applicantType: 'CITIZEN',
  role: 'CIVIL_PARTY',
  matter: 'LABOR_RELATION_OR_WAGE',
  subMatter: 'WAGE',
  forum: 'ARBITRATION',
  organRegion: '431321',
  hasCounsel: false,
  firstReceivedElsewhere: false,
  materials: [paper('身份证'), paper('欠条')],
}
const asked = (draft: object) => JSON.stringify(factsOf({ ...wages, ...draft }, '431321', toDay('2026-11-20')))
function answerOf(draft: object) {
  const answered = trialUnder(nothingEntered).answer(asked(draft))
  if (!answered.ok || 'claims' in answered.answer) throw new Error(JSON.stringify(answered))
  return { answer: answered.answer }
}
const migrant = { categories: [{ code: 'MIGRANT_WORKER', evidence: 'PRESENT' }] }

test('打字时当场判断：进城务工人员追讨工资', () => {
  expect(trialUnder(nothingEntered).answer(asked(migrant))).toMatchObject({ ok: true, answer: { eligible: 'yes', meansTest: 'exempt' } })
})

test('材料一样没有勾：不说齐全，也不说符合，缺的一步在先', () => {
  const materials = [paper('身份证', false), paper('欠条', false)]
  const { answer } = answerOf({ ...migrant, materials })
  expect(answer.eligible).toBe('need_more')
  expect(answer.reasons.find(({ step }) => step === '9')).toMatchObject({ met: false })
  expect(answer.missing.map(({ fact }) => fact)).toEqual(['docs.idDoc', 'docs.matterMaterials'])
})

test.each([
  ['先向别处申请过没有，没有填', { firstReceivedElsewhere: null }, '6', 'firstReceivedElsewhere'],
  ['在哪里办，没有填', { organRegion: '' }, '5', 'jurisdictionOk'],
  ['材料还没有列', { materials: [] }, '9', 'docs.idDoc'],
] as const)('没有人填的不当作事实：%s', (_name, draft, step, fact) => {
  const { answer } = answerOf({ ...migrant, ...draft })
  expect(answer.reasons.find((one) => one.step === step)).toMatchObject({ met: null })
  expect(answer.missing.map((one) => one.fact)).toContain(fact)
})

test('是不是低收入、有没有固定来源，没有填的不当作“不是”', () => {
  const { answer } = answerOf({
    matter: 'PI_TRAFFIC',
    subMatter: '',
    forum: 'LITIGATION',
    categories: [{ code: 'ELDERLY', evidence: 'PRESENT' }],
  })
  expect(answer.missing.map(({ fact }) => fact)).toEqual(expect.arrayContaining(['noFixedIncome', 'lowIncomeRegistry']))
})

test('补录的地方规则在浏览器里同样起用', () => {
  const enactments = [{ id: 'HN-2024', from: '2024-10-01', docNo: '某公告第1号' }]
  expect(trialUnder(nothingEntered).answer(asked({}))).toMatchObject({ answer: { policy: 'HN-2016' } })
  expect(trialUnder({ ...nothingEntered, enactments }).answer(asked({}))).toMatchObject({ answer: { policy: 'HN-2024' } })
})

test('时效按服务器的今天算，不按桌上电脑的钟', () => {
  const late = { ...nothingEntered, today: '2026-11-27' }
  const urgent = asked({ ...migrant, limitationOn: '2026-12-02' })
  expect(trialUnder(nothingEntered).answer(urgent)).toMatchObject({ answer: { provisional: false } })
  expect(trialUnder(late).answer(urgent)).toMatchObject({ answer: { provisional: true } })
})

test.each([
  [{ 'household.members': '0' }, '“共同生活人数”：这里不能小于 1。'],
  [{ 'household.members': '2', 'household.monthlyIncomeTotal': '-5' }, '“家庭月收入合计”：家庭月收入合计不能是负数。没有的填 0。'],
  [{ receivedOn: '2001-01-01' }, '“收到日期（不填即今天）”：收到申请的日期应在 2003-09-01 以后。'],
  [{ role: '' }, '填好“申请人的地位”后判断。'],
] as const)('还不能判断的草稿，说明哪一项要改：%o', (draft, said) => {
  const answered = trialUnder(nothingEntered).answer(asked(draft))
  const whole = { ...wages, ...draft }
  expect(unreadText(whole) ?? (answered.ok ? null : faultText(whole, answered.error))).toBe(said)
})

test('几项请求：逐项判断，主要的一项在先，没有写好的一项不算', () => {
  const relation = { title: '确认劳动关系', matter: 'LABOR_RELATION_OR_WAGE', subMatter: 'RELATION', forum: 'ARBITRATION' }
  const house = { title: '继承祖屋', matter: 'INHERITANCE', forum: 'LITIGATION', limitationOn: '2026-11-23' }
  const draft = { ...migrant, title: '支付工资', limitationOn: '2027-01-01', furtherClaims: [relation, { title: '还没有选' }, house] }
  const answered = trialUnder(nothingEntered).answer(asked(draft))
  expect(answered).toMatchObject({
    ok: true,
    answer: { eligible: 'yes', covers: ['1'], pending: ['2'], refused: [{ id: '3', title: '继承祖屋' }] },
  })
  expect(answered.ok && 'claims' in answered.answer && answered.answer.claims.map(({ title }) => title)).toEqual([
    '支付工资',
    '确认劳动关系',
    '继承祖屋',
  ])
})

test('另一项请求填错了，说明是第几项的哪一格', () => {
  const draft = { ...migrant, furtherClaims: [{ matter: 'DIVORCE', limitationOn: '2026-02-30' }] }
  const answered = trialUnder(nothingEntered).answer(asked(draft))
  expect(answered.ok ? null : faultText({ ...wages, ...draft }, answered.error)).toMatch(/^另一项请求 1 的“期限届满日”：/)
})
