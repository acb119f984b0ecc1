import { existsSync, readFileSync } from 'node:fs'

export type Tally = { passed: number; failed: number; skipped: number; troubles: string[] }

type Assertion = { status: string; fullName: string; failureMessages?: string[] | null }
type TestFile = { name: string; status: string; message?: string; assertionResults: Assertion[] }

/** Counts the tests of a vitest JSON report. A file that could not even be loaded is one failed test. */
export function tallyReport(file: string): Tally {
  const tally: Tally = { passed: 0, failed: 0, skipped: 0, troubles: [] }
  if (!existsSync(file)) return tally
  for (const testFile of readFiles(file)) addFile(tally, testFile)
  return tally
}

function readFiles(file: string): TestFile[] {
  const report: { testResults?: TestFile[] } = JSON.parse(readFileSync(file, 'utf8'))
  return report.testResults ?? []
}

function addFile(tally: Tally, { name, status, message, assertionResults }: TestFile) {
  const failedHere = assertionResults.filter((test) => test.status === 'failed')
  tally.passed += assertionResults.filter((test) => test.status === 'passed').length
  tally.failed += failedHere.length
  tally.skipped += assertionResults.filter((test) => test.status !== 'passed' && test.status !== 'failed').length
  tally.troubles.push(...failedHere.map((test) => `${name} > ${test.fullName}`))
  if (status === 'failed' && failedHere.length === 0) {
    tally.failed += 1
    tally.troubles.push(`${name}: ${firstLine(message) || 'the file did not run'}`)
  }
}

function firstLine(text = '') {
  return text.trim().split('\n')[0] ?? ''
}
