import { expect, test } from 'vitest'
import { newId } from './ids.ts'

test('ids made in one millisecond sort in the order they were made, and none repeats', () => {
  const ids = Array.from({ length: 2000 }, () => newId(1_800_000_000_000))
  expect([...ids].sort()).toEqual(ids)
  expect(new Set(ids).size).toBe(2000)
  expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

test('a later millisecond sorts later', () => {
  expect(newId(1_800_000_000_001) > newId(1_800_000_000_000)).toBe(true)
})
