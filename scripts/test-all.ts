import './pinned-node.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { checkSteps } from './check-steps.ts'
import { ensureBrowser } from './ensure-browser.ts'
import { root } from './root.ts'
import { runPool } from './run-pool.ts'
import { type Step, stopAllSteps } from './run-step.ts'
import { tellStep } from './tell.ts'
import { runVitest } from './vitest-step.ts'
import type { Tally } from './vitest-report.ts'

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    stopAllSteps(signal)
    process.exit(1)
  })

const tallies: Tally[] = []
const part = (title: string) => console.log(`\n== ${title}`)
const failure = (trouble: string): Tally => ({ passed: 0, failed: 1, skipped: 0, troubles: [trouble] })

part('checks')
const webBuild: Step[] = existsSync(join(root, 'apps/web/vite.config.ts'))
  ? [{ name: 'build of the console', command: 'node', args: ['scripts/build-web.ts'] }]
  : []
for (const { ok, name, why } of await runPool([...webBuild, ...checkSteps()], 2, tellStep))
  tallies.push(ok ? { passed: 1, failed: 0, skipped: 0, troubles: [] } : failure(`${name}: ${why}`))

for (const [project, title] of [
  ['pure', 'law, boundaries, house'],
  ['server', 'server, database, API'],
] as const) {
  part(title)
  tallies.push(await runVitest(project))
}

if (existsSync(join(root, 'tests/journeys'))) {
  part('browser')
  const browser = await ensureBrowser()
  console.log(browser.ok ? `browser: ${browser.path}` : browser.reason)
  tallies.push(browser.ok ? await runVitest('browser') : failure(browser.reason))
}

const sum = (of: (tally: Tally) => number) => tallies.reduce((total, tally) => total + of(tally), 0)
const passed = sum(({ passed }) => passed)
const failed = sum(({ failed }) => failed)
const skipped = sum(({ skipped }) => skipped)
const troubles = tallies.flatMap(({ troubles }) => troubles)

part('result')
for (const trouble of troubles) console.log(`failed: ${trouble.replaceAll(`${root}/`, '')}`)
if (skipped > 0) console.log(`skipped: ${skipped}`)
if (passed + failed === 0) console.log('Nothing ran.')
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
console.log(`${passed} passed, ${failed} failed`)
