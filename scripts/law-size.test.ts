import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import packageJson from '../packages/law/package.json' with { type: 'json' }
import { type Door, doors, entryOf } from './law-bundle.ts'
import { isTooHeavy, weigh } from './law-size.ts'

const names = Object.keys(doors) as Door[]

test('every door of the package is weighed', () => {
  const published = Object.values(packageJson.exports).map((path) => path.replace('./src/', ''))
  expect(names.map((door) => doors[door].entry).sort()).toEqual(published.sort())
})

test.each(names)('%s fits into what a page may load', async (door) => {
  const weight = await weigh(door)
  expect(isTooHeavy(weight), `${weight.kb} KB`).toBe(false)
  // A build that loses its contents would be light, too.
  expect(weight.kb).toBeGreaterThan(1)
})

test('the calendar and the policies are the only rows that are not weighed with the law', async () => {
  const { datedKb } = await weigh('law')
  expect([datedKb > 3, datedKb < 8]).toEqual([true, true])
})

test('a law that has grown past its budget is refused', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fayuan-law-size-'))
  const grown = join(folder, 'grown.ts')
  const ballast = randomBytes(24 * 1024).toString('base64')
  writeFileSync(grown, `export * from ${JSON.stringify(entryOf('law'))}\nexport const ballast = '${ballast}'\n`)
  const weight = await weigh('law', grown)
  rmSync(folder, { recursive: true })
  expect(isTooHeavy(weight)).toBe(true)
})
