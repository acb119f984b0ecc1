import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanText, comparable, looksEmpty } from './index.ts'

const kept = (text: string): string => {
  const clean = cleanText(text)
  return clean.ok ? clean.value : `refused: ${clean.reason}`
}

describe('a text is kept as typed', () => {
  test.each([
    '，：；！（）【】',
    '①②㎡㈱',
    'ＡＢＣ１２３',
    '第一行\n第二行\n\n第三行\t末',
    '　　段首空两格',
    '㐂䶮𬸚𫖸𰻞𱍐𠀡𬸺',
    'Ⅳ 级 2³',
    '⺮字头的字',
    '“引号” ‘单’',
    '︵竖排︶',
  ])('%s stays', (text) => expect(kept(text)).toBe(text))
  test.each([
    ['radicals of a PDF', '拖⽋⼯资、⻓沙、⻅证⼈、⺠事', '拖欠工资、长沙、见证人、民事'],
    ['compatibility ideographs', '\uF9D1\u8BB8\uFA1B', '\u516D\u8BB8\u798F'],
    ['private use of GBK', '李\uE863', '李䶮'],
    ['private use of the first and last place of the block', '\uE815\uE864', '厂龻'],
    ['zero width and direction', 'a\u200Bb\u202Ec\u2066d\u2069\uFEFFe\u00ADf\u2060', 'abcdef'],
    ['control characters', 'a\u0007b\u001Fc\u009Fd', 'abcd'],
    ['line breaks of one kind', 'a\r\nb\rc\u2028d\u000Be', 'a\nb\nc\nd\ne'],
    ['composed', 'e\u0301', 'é'],
    ['bullets of a word processor', '\uF0B7 第一点', '• 第一点'],
    ['stray variation selectors', 'a\uFE0Fb\u{E0100}', 'ab'],
  ])('%s', (_kind, typed, expected) => expect(kept(typed)).toBe(expected))

  test.each([
    ['an ideograph with its variation selector', '葛\u{E0100}'],
    ['joiners between Uygur letters', '\u0645\u06D5\u200C\u0646'],
    ['variation selectors of Mongolian', '\u1820\u180B\u1821'],
    ['a family of pictures', '👨\u200D👩\u200D👧'],
  ])('what is invisible and meant stays: %s', (_kind, text) => expect(kept(text)).toBe(text))

  test('a private-use character nobody published a place for is refused, with its place and a way on', () => {
    expect(kept('王小\uE123')).toMatch(/refused: “王小”后面有一个字.*U\+E123.*输入法/)
    expect(kept('\u{F0000}')).toMatch(/refused: 开头有一个字/)
  })

  test('cleaning twice is cleaning once, and nothing cleaned is invisible or private', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = cleanText(text)
        if (!once.ok) return
        expect(cleanText(once.value)).toEqual(once)
        expect(once.value).not.toMatch(/[\p{Co}\u200B\u200E\u202A-\u202E\u2060\uFEFF]/u)
      }),
    )
  })
})

test('a text of nothing but blanks and invisible characters is empty', () => {
  for (const text of ['', ' \n\t', '\u200B\u200D\uFEFF', '\u3164', '\u2800', '\u3000\u00A0']) expect(looksEmpty(text)).toBe(true)
  for (const text of ['a', '〇', '。', '\u200Bx']) expect(looksEmpty(text)).toBe(false)
})

describe('two spellings of one thing compare as one', () => {
  test.each([
    ['双峰甲乙（湖南）劳务有限公司', '双峰甲乙 (湖南)劳务有限公司'],
    ['ＡＢＣ电子', 'abc电子'],
    ['拖⽋⼯资纠纷', '拖欠工资纠纷'],
    ['阿卜杜拉.买买提', '阿卜杜拉・买买提'],
    ['阿卜杜拉•买买提', '阿卜杜拉·买买提'],
    ['〔2026〕双援民字第0303号', '（２０２６）双援民字第 0303 号'],
    ['【2026】', '[2026]'],
    ['二○二六', '二〇二六'],
    ['李\uE863', '李䶮'],
    ['⺮', '𥫗'],
    ['葛\u{E0100}', '葛'],
    ['“东方”公司', '"东方"公司'],
    ['A—B', 'A-B'],
  ])('%s = %s', (one, other) => expect(comparable(one)).toBe(comparable(other)))
  test.each([
    ['张甲', '张乙'],
    ['1.5', '15'],
    ['1.5', '1·5'],
    ['(2026)湘1321刑初188号', '(2026)湘1321刑初18号'],
  ])('%s and %s stay two', (one, other) => expect(comparable(one)).not.toBe(comparable(other)))
  test('a key is its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(comparable(comparable(text))).toBe(comparable(text))
      }),
    )
  })
})
