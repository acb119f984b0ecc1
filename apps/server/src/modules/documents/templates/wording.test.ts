import { expect, test } from 'vitest'
import { application } from './application.ts'
import { sampleCase } from './sample-case.ts'
import { basisPhrase, caseName, citeInFull, day, sentence } from './wording.ts'

test.each([
  ['法31(5)', '《中华人民共和国法律援助法》第三十一条第（五）项'],
  ['法律援助法42(3)', '《中华人民共和国法律援助法》第四十二条第（三）项'],
  ['法43②', '《中华人民共和国法律援助法》第四十三条第二款'],
  ['程19', '《办理法律援助案件程序规定》第十九条'],
  ['本省法律援助条例第十条', '本省法律援助条例第十条'],
])('%s is cited as %s', (brief, full) => {
  expect(citeInFull(brief)).toBe(full)
})

test('a statute is named once when its articles follow one another', () => {
  expect(basisPhrase(['法31(5)', '法42(3)', '程19'])).toBe(
    '《中华人民共和国法律援助法》第三十一条第（五）项、第四十二条第（三）项、《办理法律援助案件程序规定》第十九条',
  )
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

test.each([
  [false, '☑没有委托代理人或者辩护人　□已经委托'],
  [true, '□没有委托代理人或者辩护人　☑已经委托'],
  [undefined, '□没有委托代理人或者辩护人　□已经委托'],
])('the application says what was answered about counsel: %s', (hasCounsel, boxes) => {
  expect(JSON.stringify(application({ ...sampleCase, hasCounsel }))).toContain(boxes)
})
