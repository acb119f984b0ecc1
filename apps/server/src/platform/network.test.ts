import { expect, test } from 'vitest'
import { budgets } from './limits.ts'
import { networkOf } from './network.ts'
import { recent } from './recent.ts'

test.each([
  ['2001:db8:1:2::1', '2001:db8:1:2:ffff:ffff:ffff:ffff'],
  ['2001:db8::1', '2001:0db8:0:0:5:6:7:8'],
  ['2001:DB8:1:2:3:4:5:6', '2001:db8:1:2::'],
  ['fe80::1%eth0', 'fe80::2%eth1'],
  ['::1', '::2'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['::ffff:c000:207', '192.0.2.7'],
])('one network: %s and %s', (one, other) => {
  expect(networkOf(one)).toBe(networkOf(other))
})

test.each([
  ['2001:db8:1:2::1', '2001:db8:1:3::1'],
  ['2001:db8::1', '2001:db8:0:1::1'],
  ['192.0.2.7', '192.0.2.8'],
  ['::ffff:192.0.2.7', '::ffff:192.0.2.8'],
])('two networks: %s and %s', (one, other) => {
  expect(networkOf(one)).not.toBe(networkOf(other))
})

test('a full table forgets what was not seen for longest, and nothing else', () => {
  const table = recent<number>(3)
  for (const [at, key] of ['a', 'b', 'c'].entries()) table.set(key, at)
  table.get('a')
  table.set('d', 3)
  expect(['a', 'b', 'c', 'd'].map((key) => table.get(key))).toEqual([0, undefined, 2, 3])
})

test('whoever used up a budget stays without it while strangers fill the table', () => {
  let now = 0
  const spend = budgets(() => now, { most: 1_000 })
  const guesser = { network: networkOf('2001:db8::1') }
  const tries = () => {
    let allowed = 0
    for (let i = 0; i < 20; i += 1) {
      try {
        spend('tracking', guesser)
        allowed += 1
      } catch {
        // Over the budget.
      }
    }
    return allowed
  }
  expect(tries()).toBe(10)
  for (let i = 0; i < 5_000; i += 1) {
    now += 1
    spend('tracking', { network: networkOf(`10.0.${i >> 8}.${i & 255}`) })
    if (i % 500 === 0) expect(tries()).toBe(0)
  }
  expect(tries()).toBe(0)
})
