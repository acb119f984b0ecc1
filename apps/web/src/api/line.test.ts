import { expect, test } from 'vitest'
import { heard, lineIsDown, onLine } from './line.ts'

test('who waits is told once when the line goes down, once when it is up again, and no more after leaving', () => {
  const told: boolean[] = []
  const leave = onLine(() => told.push(lineIsDown()))
  for (const down of [false, true, true, false, false]) heard(down)
  leave()
  heard(true)
  expect(told).toEqual([true, false])
  heard(false)
})
