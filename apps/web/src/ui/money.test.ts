import { expect, test } from 'vitest'
import { fenOf } from './fen.ts'
import { yuanText } from './money.tsx'

test.each([
  ['1200', 120000],
  ['0.1', 10],
  ['31,600.05', 3160005],
  ['１２', 1200],
  ['十几', null],
  ['-3', null],
  ['1.234', null],
  ['', null],
] as const)('an amount typed as %j is %s 分', (text, fen) => {
  expect(fenOf(text)).toBe(fen)
})

test('分 are shown as yuan with two digits', () => {
  expect(yuanText(3160005)).toBe('31,600.05')
})
