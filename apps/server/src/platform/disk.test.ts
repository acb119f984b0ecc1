import { expect, test } from 'vitest'
import { type DiskState, diskStateOf, openDisk, type Space } from './disk.ts'

const states: [Space, DiskState, DiskState][] = [
  [{ free: 4, total: 100 }, 'ample', 'full'],
  [{ free: 5, total: 100 }, 'ample', 'low'],
  [{ free: 5, total: 100 }, 'full', 'full'],
  [{ free: 6, total: 100 }, 'full', 'low'],
  [{ free: 10, total: 100 }, 'full', 'ample'],
  [{ free: 10, total: 100 }, 'ample', 'ample'],
  [{ free: 0, total: 0 }, 'ample', 'ample'],
]
test.each(states)('a disk with %o that was %s is %s', (space, before, expected) => {
  expect(diskStateOf(space, before)).toBe(expected)
})

test('it is looked at at most as often as said, and one that cannot be read keeps what was known', () => {
  let looks = 0
  const often = openDisk('/', { read: () => ({ free: (looks += 1), total: 100 }), everyMs: 60_000 })
  expect([often.state(), often.state(), often.freeRatio(), looks]).toEqual(['full', 'full', 0.01, 1])
  let isGone = false
  const gone = openDisk('/', {
    everyMs: 0,
    read: () => {
      if (isGone) throw new Error('gone')
      return { free: 7, total: 100 }
    },
  })
  expect(gone.state()).toBe('low')
  isGone = true
  expect(gone.state()).toBe('low')
})

test('the real reader knows the disk of this machine', () => {
  expect(openDisk('/').freeRatio()).toBeGreaterThan(0)
})
