import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { besidesCompanyForm, keyOfName, keyOfNameBegun, numberKey, ownNumberIn, paperNumberIn, partyKeys, serialIn } from './likeness.ts'

describe('同一方，怎么写都一样', () => {
  test.each([
    [['双峰甲乙（湖南）劳务有限公司'], ['双峰甲乙(湖南)劳务有限公司']],
    [['双峰甲乙（湖南）劳务有限公司'], ['双峰甲乙 （湖南）　劳务有限公司']],
    [['张甲、李乙'], ['李乙', '张甲']],
    [['张甲，李乙'], ['张甲', '李乙', '张甲']],
    [['ＡＢＣ电子'], ['abc电子']],
    [['阿卜杜拉.买买提'], ['阿卜杜拉·买买提']],
    [['双峰甲乙（湖南）劳务有限公司'], ['双峰甲乙(湖南)劳务有限责任公司']],
    [['某某有限责任公司双峰分公司'], ['某某有限公司双峰分公司']],
    [['湖南某某股份公司'], ['湖南某某股份有限公司']],
  ])('%j 与 %j', (a, b) => expect(partyKeys(a)).toEqual(partyKeys(b)))

  test.each([
    [['双峰甲乙（湖南）劳务有限公司'], ['双峰甲乙（湖北）劳务有限公司']],
    [['张甲'], ['张甲', '李乙']],
    [['甲股份有限公司'], ['甲有限公司']],
    [['甲合作公司'], ['甲有限公司']],
    [[], ['张甲']],
  ])('%j 与 %j 是两方', (a, b) => expect(partyKeys(a)).not.toEqual(partyKeys(b)))
})

test('公司名打到哪里，都还是它的开头', () => {
  for (const whole of ['甲乙有限责任公司', '甲乙股份公司', '甲乙有限公司双峰分公司', '甲乙有限责任公司双峰分公司'])
    for (let typed = 1; typed <= whole.length; typed += 1)
      expect(keyOfName(whole).startsWith(keyOfNameBegun(whole.slice(0, typed))), whole.slice(0, typed)).toBe(true)
})

test.each([
  ['甲乙有限责任公司', '甲乙'],
  ['甲乙股份有限公司双峰分公司', '甲乙 双峰分公司'],
  ['有限公司', '有限公司'],
  ['张三', '张三'],
])('除了公司形式，%s 还说了 %s', (text, rest) => expect(besidesCompanyForm(text)).toBe(rest))

test.each([
  '（2026）湘1321刑初第188号',
  '(2026)湘1321刑初第188号',
  '〔2026〕湘1321刑初188号',
  '【２０２６】湘1321刑初 第0188号',
  '[2026]湘1321刑初188号',
])('同一份通知的文号：%s', (text) => expect(numberKey(text)).toBe(numberKey('(2026)湘1321刑初第188号')))

test.each(['（2025）湘1321刑初第188号', '（2026）湘1321刑初第18号', '（2026）湘1322刑初第188号', '（2026）湘1321刑终第188号'])(
  '另一份通知的文号：%s',
  (text) => expect(numberKey(text)).not.toBe(numberKey('(2026)湘1321刑初第188号')),
)

test.each([
  ['双援民字第0303号', { year: null, word: '双援民字', serial: '0303' }],
  ['(2026)双援民字第0303号', { year: '2026', word: '双援民字', serial: '0303' }],
  ['〔2026〕双援民字第303号', { year: '2026', word: '双援民字', serial: '0303' }],
  ['（２０２６） 双援民第０３０３号', { year: '2026', word: '双援民字', serial: '0303' }],
  ['2026双援民字第0303号', { year: '2026', word: '双援民字', serial: '0303' }],
  ['２０２６年双援民字第０３０３号', { year: '2026', word: '双援民字', serial: '0303' }],
  ['双援民字303', { year: null, word: '双援民字', serial: '0303' }],
  ['（2026）湘1321刑初第188号', null],
  ['张三', null],
] as const)('本机构的案件编号：%s', (text, expected) => expect(ownNumberIn(text)).toEqual(expected))

test.each([
  ['第0229号', '0229'],
  ['０２２９号', '0229'],
  ['第229号', '0229'],
  ['229', '0229'],
  ['双援民字第229号', null],
  ['第号', null],
])('单说一个序号：%s', (text, serial) => expect(serialIn(text)).toBe(serial))

test.each([
  ['双援申〔2026〕248号', '双援申〔2026〕248号'],
  ['双援申(2026)248', '双援申〔2026〕248号'],
  ['双援决【２０２６】第０１２号', '双援决〔2026〕12号'],
  ['（2026）双援民字第0229号', null],
  ['张三', null],
])('文书的文号：%s', (text, number) => expect(paperNumberIn(text)).toBe(number))

/** One name as another hand would write it: width, case, brackets, dots and blanks are anybody's. */
const respelt = (name: string) =>
  fc
    .tuple(...[...name].map((character) => fc.constantFrom(...spellingsOf(character))), fc.constantFrom('', ' ', '\u3000'))
    .map((parts) => parts.join(''))

function spellingsOf(character: string): string[] {
  if (character === '(') return ['(', '（', '〔', '[', ' （']
  if (character === ')') return [')', '）', '〕', ']', '） ']
  if (character === '·') return ['·', '•', '・', '‧']
  if (/[a-z]/.test(character)) return [character, character.toUpperCase(), String.fromCharCode(character.charCodeAt(0) + 0xfee0)]
  return /\d/.test(character) ? [character, String.fromCharCode(character.charCodeAt(0) + 0xfee0)] : [character, `${character} `]
}

const names = ['双峰甲乙(湖南)劳务有限公司', 'abc电子2厂', '阿卜杜拉·买买提', '张甲', '李乙', '武〇'] as const

test('任何人怎么写、按什么次序写，同样几个人是同一方；多一个少一个都不是', () => {
  const sides = fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(
      sides.chain((side) =>
        fc.tuple(
          fc.constant(side),
          fc.shuffledSubarray(side, { minLength: side.length }).chain((other) => fc.tuple(...other.map(respelt))),
          sides,
        ),
      ),
      ([side, written, another]) => {
        expect(partyKeys(written)).toEqual(partyKeys(side))
        expect(partyKeys([written.join('、')])).toEqual(partyKeys(side))
        const isSame = side.length === another.length && side.every((name) => another.includes(name))
        expect(JSON.stringify(partyKeys(written)) === JSON.stringify(partyKeys(another))).toBe(isSame)
      },
    ),
    { numRuns: 500 },
  )
})
