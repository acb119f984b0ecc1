import { expect, test } from 'vitest'
import { capitalAmount, chineseNumber, yuan } from './numerals.ts'

test.each([
  [0, '零元整'],
  [1, '壹分'],
  [10, '壹角整'],
  [105, '壹元零伍分'],
  [1000, '壹拾元整'],
  [185055, '壹仟捌佰伍拾元伍角伍分'],
  [2680000, '贰万陆仟捌佰元整'],
  [1234560, '壹万贰仟叁佰肆拾伍元陆角整'],
  [1000500, '壹万零伍元整'],
  [1050000, '壹万零伍佰元整'],
  [10100000, '壹拾万壹仟元整'],
  [100000000, '壹佰万元整'],
  [100050000, '壹佰万零伍佰元整'],
  [10000000000, '壹亿元整'],
  [10000000500, '壹亿零伍元整'],
  [20000500000, '贰亿零伍仟元整'],
  [10010001001, '壹亿零壹拾万零壹拾元零壹分'],
  [-1850, '负壹拾捌元伍角整'],
])('%i 分读作 %s', (fen, words) => {
  expect(capitalAmount(fen)).toBe(words)
})

test('an amount that is not whole 分 is refused', () => {
  expect(() => capitalAmount(1.5)).toThrow(RangeError)
})

test.each([
  [1, '一'],
  [10, '十'],
  [15, '十五'],
  [31, '三十一'],
  [100, '一百'],
  [105, '一百零五'],
  [0, '零'],
])('%i 写作 %s', (value, words) => {
  expect(chineseNumber(value)).toBe(words)
})

test.each([
  [185055, '￥1,850.55'],
  [5, '￥0.05'],
  [123456789, '￥1,234,567.89'],
  [-100, '-￥1.00'],
])('%i 分印作 %s', (fen, words) => {
  expect(yuan(fen)).toBe(words)
})
