import { expect, test } from 'vitest'
import { policies, standards } from '../index.ts'
import { loadPolicies } from '../loading.ts'
import { citeInFull, citePhrase, inChinese, inOrder, localCites } from './index.ts'

const local = localCites(Object.values(policies), standards)

test.each([
  ['法31(五)', '《中华人民共和国法律援助法》第三十一条第五项'],
  ['法律援助法42(3)', '《中华人民共和国法律援助法》第四十二条第三项'],
  ['法43②', '《中华人民共和国法律援助法》第四十三条第二款'],
  ['法律援助法25①(1)', '《中华人民共和国法律援助法》第二十五条第一款第一项'],
  ['法律援助法44(2)', '《中华人民共和国法律援助法》第四十四条第一款第二项'],
  ['法律援助法48(4)', '《中华人民共和国法律援助法》第四十八条第一款第四项'],
  ['法律援助法20、63', '《中华人民共和国法律援助法》第二十条、第六十三条'],
  ['程20', '《办理法律援助案件程序规定》第二十条'],
  ['程序规定18(2)', '《办理法律援助案件程序规定》第十八条第二项'],
  ['程序规定（2012）20②', '《办理法律援助案件程序规定》（2012年文本）第二十条第二款'],
  ['2012程序规定15', '《办理法律援助案件程序规定》（2012年公布）第十五条'],
  ['2012程序规定', '《办理法律援助案件程序规定》（2012年公布）'],
  ['刑事诉讼法35', '《中华人民共和国刑事诉讼法》第三十五条'],
  ['刑事诉讼法(2012)267', '《中华人民共和国刑事诉讼法》（2012年文本）第二百六十七条'],
  ['行政复议法（1999）9', '《中华人民共和国行政复议法》（1999年文本）第九条'],
  ['刑诉法解释634', '《最高人民法院关于适用〈中华人民共和国刑事诉讼法〉的解释》第六百三十四条'],
  ['反家庭暴力法19', '《中华人民共和国反家庭暴力法》第十九条'],
  ['军人抚恤优待条例2(5)', '《军人抚恤优待条例》第二条第五项'],
  ['军人抚恤优待条例(2019)2', '《军人抚恤优待条例》（2019年文本）第二条'],
  ['军人军属法律援助办法2016第5条', '《军人军属法律援助工作实施办法》（2016年文本）第五条'],
  ['国发〔2006〕5号', '《国务院关于解决农民工问题的若干意见》（国发〔2006〕5号）'],
  ['行政诉讼法第十二条', '《中华人民共和国行政诉讼法》第十二条'],
  ['法律援助条例10①(5)', '《法律援助条例》第十条第一款第五项'],
  ['山东条例17', '《山东省法律援助条例》第十七条'],
  ['河北旧条例', '《河北省法律援助条例》'],
  ['河北2016标准', '《河北省法律援助经济困难标准》（2016）'],
  ['甘肃军人军属规范19', '《甘肃省军人军属法律援助规范》第十九条'],
  ['《某省法律援助条例》第九条', '《某省法律援助条例》第九条'],
])('%s goes out as %s', (cite, full) => {
  expect(citeInFull(cite, local)).toBe(full)
})

test('a name that nobody has confirmed is not printed, and no name of ours stands for it', () => {
  expect(citeInFull('湖南2024新规3(一)', local)).toBe('湖南省有关法律援助的地方性法规第三条第一项')
})

test('a rule an office has entered is cited by the name it was entered with', () => {
  const row = {
    id: 'XX-2025',
    title: '某省法律援助条例（2025 修订）',
    region: '410000',
    rank: 'LOCAL_REG',
    mattersAdded: [{ matter: 'DIVORCE', cite: '某省条例12②' }],
    art42Added: [{ category: 'WOMAN', cite: '第十三条第一款第（三）项' }],
    sources: [{ supports: ['title'], title: '某省公报', mark: '核' }],
  } as const
  const loaded = loadPolicies([row])
  const entered = localCites(loaded.ok ? loaded.policies : [])
  expect(citeInFull('某省条例12②', entered)).toBe('《某省法律援助条例》（2025修订）第十二条第二款')
  expect(citeInFull('第十三条第一款第（三）项', entered)).toBe('《某省法律援助条例》（2025修订）第十三条第一款第三项')
})

test('nothing stands for a cite whose source nobody knows', () => {
  expect([citeInFull('某办法3'), citeInFull('R-61'), citeInFull(''), citeInFull('法律援助法20、某办法3')]).toEqual([null, null, null, null])
})

test('a statute is named once when its articles follow one another', () => {
  const full = inOrder(['程序规定19', '法律援助法42(3)', '反家庭暴力法19', '法律援助法31(5)']).map((cite) => citeInFull(cite) ?? '')
  expect(citePhrase(full)).toBe(
    '《中华人民共和国法律援助法》第三十一条第五项、第四十二条第三项、《办理法律援助案件程序规定》第十九条、《中华人民共和国反家庭暴力法》第十九条',
  )
})

test.each([
  [1, '一'],
  [10, '十'],
  [15, '十五'],
  [31, '三十一'],
  [100, '一百'],
  [105, '一百零五'],
  [110, '一百一十'],
  [267, '二百六十七'],
])('%i is article %s', (value, words) => {
  expect(inChinese(value)).toBe(words)
})
