import { expect, test } from 'vitest'
import { application } from './application.ts'
import type { DocumentData } from './document-data.ts'
import { grantDecision } from './grant-decision.ts'
import { reviewForm } from './review-form.ts'
import { sampleCase } from './sample-case.ts'
import { urgentAidNote } from './urgent-aid-note.ts'
import { basisPhrase, caseName, day, sentence, stageOf } from './wording.ts'

test('a paper kept from before is put in full as far as its names are known, and what is in full stays as it is', () => {
  expect(basisPhrase(['程19', '法42(3)', '法31(5)'])).toBe(
    '《中华人民共和国法律援助法》第三十一条第五项、第四十二条第三项、《办理法律援助案件程序规定》第十九条',
  )
  const full = ['《中华人民共和国法律援助法》第三十一条第五项', '《某省法律援助条例》第九条']
  expect(basisPhrase(full)).toBe(full.join('、'))
})

test.each([
  [{ stage: 'FIRST_INSTANCE', forum: '诉讼' }, '一审'],
  [{ stage: '审查起诉' }, '审查起诉'],
  [{ stage: undefined, forum: '仲裁' }, '仲裁'],
  [{ stage: undefined, forum: 'ARBITRATION' }, '仲裁'],
  [{ stage: undefined, forum: undefined }, ''],
])('所处阶段: %o is %s', (more, words) => {
  expect(stageOf({ ...sampleCase, ...more })).toBe(words)
})

test.each([
  ['2026-11-22', '2026年11月22日'],
  ['2026-01-02', '2026年1月2日'],
  ['2026-01-02T08:00:00Z', '2026年1月2日'],
  [null, '　　年　　月　　日'],
])('day %s prints as %s', (on, words) => {
  expect(day(on)).toBe(words)
})

test('a criminal case does not name an opponent', () => {
  expect(caseName({ ...sampleCase, form: '刑事辩护', matter: '故意伤害罪', subMatter: undefined })).toBe(
    '欧阳买买提·阿布都热依木的“故意伤害罪”一案',
  )
  expect(caseName({ ...sampleCase, subMatter: undefined }, '你')).toBe('你与双峰县喆晟建筑劳务有限公司“请求支付劳动报酬”一案')
})

test('free text ends as a sentence', () => {
  expect([sentence('材料不全'), sentence('材料不全。'), sentence('')]).toEqual(['材料不全。', '材料不全。', ''])
})

test('the application promises no papers that did not come and no income that nobody stated', () => {
  const said = JSON.stringify(application(sampleCase))
  expect(said).toContain('以上内容和所交材料真实。知道应当如实说明经济困难状况；')
  expect(said).toContain('第四十一条、第六十四条')
  const bare = JSON.stringify(application({ ...sampleCase, materials: [], household: null }))
  expect(bare).toContain('以上内容真实。知道以欺骗')
  expect(bare).not.toMatch(/所交材料真实|如实说明经济|第四十一条/)
})

test.each([
  [false, '☑没有委托代理人或者辩护人　□已经委托'],
  [true, '□没有委托代理人或者辩护人　☑已经委托'],
  [undefined, '□没有委托代理人或者辩护人　□已经委托'],
])('the application says what was answered about counsel: %s', (hasCounsel, boxes) => {
  expect(JSON.stringify(application({ ...sampleCase, hasCounsel }))).toContain(boxes)
})

test.each([
  [{}, '民族', '维吾尔族'],
  [{ nationality: '越南' }, '国籍', '越南'],
  [{ nationality: '无国籍' }, '国籍', '无国籍'],
])('法69 the application names the nationality of a foreigner: %o', (more, row, words) => {
  const page = JSON.stringify(application({ ...sampleCase, recipient: { ...sampleCase.recipient, ...more } }))
  expect(new RegExp(`"${row}".*?"text":"([^"]*)"`).exec(page)?.[1]).toBe(words)
  expect(page.includes(row === '民族' ? '国籍' : '民族')).toBe(false)
})

test.each([
  [{}, '还不知道'],
  [{ hasNoOpponent: true }, '没有'],
  [{ form: '刑事辩护' }, undefined],
  [{ opponents: ['某公司'] }, '某公司'],
])('no paper says there is no other side unless somebody said so: %o', (more, printed) => {
  for (const paper of [application, reviewForm, urgentAidNote]) {
    const page = JSON.stringify(paper({ ...sampleCase, opponents: [], ...more }))
    expect(/"对方当事人".*?"text":"([^"]*)"/.exec(page)?.[1]).toBe(printed)
  }
})

test.each([reviewForm, application, urgentAidNote])('a form that is signed names no form of aid where the way is not said: %o', (paper) => {
  const row = (more: Partial<DocumentData>) => /"援助形式".*?"text":"([^"]*)"/.exec(JSON.stringify(paper({ ...sampleCase, ...more })))?.[1]
  const form = '劳动争议调解与仲裁代理'
  expect([row({ isFormOpen: true, form }), row({ form })]).toEqual(['还不知道', form])
})

test('a decision that was made before the way was asked about says nothing of the form', () => {
  const text = (more: Partial<DocumentData>) => JSON.stringify(grantDecision({ ...sampleCase, ...more }))
  expect(text({ isFormOpen: true })).not.toContain('援助形式为')
  expect(text({})).toContain(`决定给予法律援助，援助形式为${sampleCase.form}。`)
})
