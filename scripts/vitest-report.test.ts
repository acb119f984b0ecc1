import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { tallyReport } from './vitest-report.ts'

const folder = mkdtempSync(join(tmpdir(), 'fayuan-report-'))
afterAll(() => rmSync(folder, { recursive: true }))

function report(testResults: unknown[]) {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify({ testResults }))
  return tallyReport(file)
}

const one = (status: string) => ({ status, fullName: `a ${status} test` })

test('tests are counted by what happened to them', () => {
  const tally = report([{ name: 'a', status: 'failed', assertionResults: [one('passed'), one('failed'), one('skipped'), one('todo')] }])
  expect(tally).toEqual({ passed: 1, failed: 1, skipped: 2, troubles: ['a > a failed test'] })
})

test('a file that could not be loaded is one failed test', () => {
  const tally = report([{ name: 'a', status: 'failed', message: 'SyntaxError: no\n  at x', assertionResults: [] }])
  expect(tally).toEqual({ passed: 0, failed: 1, skipped: 0, troubles: ['a: SyntaxError: no'] })
})

test('no report counts nothing', () => {
  expect(tallyReport(join(folder, 'absent.json'))).toEqual({ passed: 0, failed: 0, skipped: 0, troubles: [] })
})
