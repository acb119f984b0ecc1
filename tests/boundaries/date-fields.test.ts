import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../scripts/root.ts'

const console_ = join(root, 'apps/web/src')
const native =
  /type=\{?\s*["'`](date|datetime-local|month|week|time)["'`]|["'`]datetime-local["'`]|\b(day|month|instant|week|time): ["'`](date|month|week|time)["'`]/

const sources = readdirSync(console_, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.tsx?$/.test(name) && !name.endsWith('schema.d.ts'),
)

test('no screen of the console has a date field of the browser: it is written mm/dd/yyyy there, and takes no 3月5日', () => {
  expect(sources.length).toBeGreaterThan(150)
  const found = sources.filter((name) => native.test(readFileSync(join(console_, name), 'utf8')))
  expect(found).toEqual([])
})

test.each([
  '<Input type="date" />',
  "<input type={'datetime-local'} />",
  "const types = { day: 'date' }",
  "instant: 'datetime-local'",
  '<Input type="month" />',
])('a planted one is found: %s', (planted) => expect(native.test(planted)).toBe(true))
