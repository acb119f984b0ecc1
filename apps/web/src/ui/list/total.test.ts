import { expect, test } from 'vitest'
import { countTo1000, totalText } from './total.ts'

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [1001, '1,000+'],
])('a count of %i is shown as %s', (count, text) => {
  expect(countTo1000(count)).toBe(text)
})

test('a total that is not exact says that there are more', () => {
  expect(totalText({ count: 1000, exact: false })).toBe('1,000+')
  expect(totalText({ count: 13009, exact: true })).toBe('13,009')
  expect(totalText({ count: 13, exact: false })).toBe('约 13')
})
