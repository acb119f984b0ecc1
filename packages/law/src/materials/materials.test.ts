import { expect, test } from 'vitest'
import { matters } from '../glossary/matters.ts'
import type { Matter } from '../glossary/matters.ts'
import { materialsFor } from './materials.ts'

test('法32 asks for no statement of hardship, everybody else fills it in', () => {
  expect(materialsFor('DV_ABUSE_ABANDONMENT', ['DV_VICTIM'], { meansReason: 'ART32' }).map((item) => item.code)).not.toContain('HARDSHIP')
  expect(materialsFor('PI_TRAFFIC', [], { meansReason: 'STANDARD' }).map((item) => item.code)).toContain('HARDSHIP')
})

test('notified cases and services need nothing', () => {
  expect(materialsFor('CRIMINAL', ['MINOR'], { meansReason: 'NOTIFIED' })).toEqual([])
})

test('every matter has a list without doubles', () => {
  for (const matter of Object.keys(matters) as Matter[]) {
    const titles = materialsFor(matter, ['DISABLED', 'DISABLED_VISION', 'ELDERLY'], { meansReason: 'ART42', isAgent: true }).map(
      (item) => item.title,
    )
    expect(new Set(titles).size).toBe(titles.length)
    expect(titles.length).toBeGreaterThan(4)
  }
})
