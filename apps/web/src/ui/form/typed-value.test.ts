import { expect, test } from 'vitest'
import { valueFault, valueSaidBack } from './typed-value.ts'

test.each([
  ['monthly', '1.2万', '每月 12,000 元'],
  ['monthly', '3千', '每月 3,000 元'],
  ['money', '1万2', '12,000 元'],
  ['money', '31600', '31,600 元'],
  ['money', '1,200.5', '1,200.50 元'],
  ['money', '600', ''],
  ['number', '四口人', '4'],
  ['number', '4', ''],
  ['tel', '0738-6822110转801', '07386822110 转 801'],
  ['tel', '138 0000 1111', '13800001111'],
  ['tel', '13800001111', ''],
] as const)('B 填了什么，下面就说读成了什么: %s %s', (kind, typed, said) => {
  expect(valueSaidBack({ kind, label: '数' }, typed)).toBe(said)
  expect(valueFault({ kind, label: '数' }, typed)).toBeNull()
})

test.each([
  ['monthly', '1e7'],
  ['money', '大约三千'],
  ['number', '三四个'],
  ['tel', '1380000123'],
] as const)('B 读不懂的不猜，离开就说怎么写: %s %s', (kind, typed) => {
  expect(valueSaidBack({ kind, label: '数' }, typed)).toBe('')
  expect(valueFault({ kind, label: '数' }, typed)).toMatch(/请|应/)
})

test('没有填，什么也不说', () => {
  expect([valueSaidBack({ kind: 'money', label: '数' }, ' '), valueFault({ kind: 'money', label: '数' }, '')]).toEqual(['', null])
})
