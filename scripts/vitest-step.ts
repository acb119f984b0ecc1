import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.ts'
import { runStep } from './run-step.ts'
import { type Tally, tallyReport } from './vitest-report.ts'

/** Runs one vitest project and counts what it says; a run that breaks without a failed test is itself a failure. */
export async function runVitest(project: string): Promise<Tally> {
  const folder = join(root, '.cache/tests')
  const report = join(folder, `${project}.json`)
  mkdirSync(folder, { recursive: true })
  rmSync(report, { force: true })
  const args = ['run', '--project', project, '--passWithNoTests', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const result = await runStep({ name: project, command: 'vitest', args }, { stream: true })
  const tally = tallyReport(report)
  if (result.ok || tally.failed > 0) return tally
  return { ...tally, failed: 1, troubles: [`vitest ${project}: ${result.why}`] }
}
