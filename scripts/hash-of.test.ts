import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { hashOf } from './hash-of.ts'

const base = mkdtempSync(join(tmpdir(), 'fayuan-hash-'))
afterAll(() => rmSync(base, { recursive: true }))

test('the digest changes with content and name, and with nothing else', () => {
  mkdirSync(join(base, 'src/deep'), { recursive: true })
  writeFileSync(join(base, 'src/deep/a.ts'), 'one')
  const first = hashOf(base, ['src', 'absent'])
  expect(hashOf(base, ['src', 'absent'])).toBe(first)

  writeFileSync(join(base, 'src/deep/a.ts'), 'two')
  expect(hashOf(base, ['src', 'absent'])).not.toBe(first)

  writeFileSync(join(base, 'src/deep/a.ts'), 'one')
  renameSync(join(base, 'src/deep/a.ts'), join(base, 'src/deep/b.ts'))
  expect(hashOf(base, ['src', 'absent'])).not.toBe(first)
})
