import { expect, test } from 'vitest'
import { rowsTyped, typedOf } from './fee-amounts.ts'
import { changeText } from './fee-words.ts'

const items = [
  { code: 'TRIAL', label: '刑事审判阶段', unit: '件', needed: true },
  { code: 'GRASSROOTS', label: '基层法律服务工作者按', unit: '%', needed: false },
]

test('sums are read as people write them, and go back into the fields as they were', () => {
  const { rows, wrong } = rowsTyped({ TRIAL: '１,８００元', GRASSROOTS: '50%' }, items)
  expect([rows, wrong]).toEqual([
    [
      { item: 'TRIAL', amount: 180_000 },
      { item: 'GRASSROOTS', amount: 50 },
    ],
    {},
  ])
  expect(typedOf(rows, items)).toEqual({ TRIAL: '1800', GRASSROOTS: '50' })
})

test('what nobody can read is named by its line, and the others are kept', () => {
  const { rows, wrong } = rowsTyped({ TRIAL: '一千多', GRASSROOTS: '120%' }, items)
  expect([rows, Object.keys(wrong)]).toEqual([[], ['TRIAL', 'GRASSROOTS']])
})

test.each([
  [90_000, 100_000, '+11.1%'],
  [90_000, 81_000, '−10.0%'],
  [90_000, 90_000, '不变'],
  [null, 90_000, '新增'],
  [90_000, null, '不再有'],
  [null, null, ''],
])('%s → %s: %s', (now, next, expected) => expect(changeText(now, next)).toBe(expected))
