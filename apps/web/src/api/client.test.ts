import { expect, test } from 'vitest'
import { nameOf } from './client.ts'

test.each([
  ["attachment; filename*=UTF-8''%E6%A1%88%E4%BB%B6.xlsx", '案件.xlsx'],
  ['inline; filename="a.pdf"', 'a.pdf'],
  [null, null],
] as const)('the name of a file in %j is %j', (disposition, name) => {
  expect(nameOf(disposition)).toBe(name)
})
