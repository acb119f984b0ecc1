import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { door, lawInChunks } from './law-bundle.ts'
import { isTooHeavy, weigh } from './law-size.ts'

test('the law that decides fits into what a page may load, and every part has its place', async () => {
  const weights = weigh(await lawInChunks())
  expect(weights.map(({ file }) => file)).toEqual(['law.js', 'about.js', 'dated.js'])
  expect(weights.filter(isTooHeavy)).toEqual([])
  // A build that loses its contents would be light, too.
  expect(weights.map(({ kb }) => kb > 3)).toEqual([true, true, true])
})

test('a law that has grown past its budget is refused', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fayuan-law-size-'))
  const grown = join(folder, 'grown.ts')
  writeFileSync(grown, `export * from ${JSON.stringify(door)}\nexport const ballast = '${randomBytes(24 * 1024).toString('base64')}'\n`)
  const weights = weigh(await lawInChunks(grown)).filter(isTooHeavy)
  rmSync(folder, { recursive: true })
  expect(weights.map(({ file }) => file)).toEqual(['law.js'])
})

test('a part without a budget, or a budget without a part, is not passed over', () => {
  const limits = { 'law.js': { most: 1, holds: '' } }
  expect(() => weigh([{ file: 'other.js', code: '' }], limits)).toThrow('other.js has no budget')
  expect(() => weigh([], limits)).toThrow('law.js was not built')
})
