import './pinned-node.ts'
import { checkSteps, lawTests } from './check-steps.ts'
import { runPool } from './run-pool.ts'
import { stopAllSteps } from './run-step.ts'
import { tellStep } from './tell.ts'

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    stopAllSteps(signal)
    process.exit(1)
  })

const results = await runPool([...checkSteps(), lawTests], 2, tellStep, { limitMs: 10 * 60_000 })
const failed = results.filter(({ ok }) => !ok)
console.log(`${results.length - failed.length} passed, ${failed.length} failed`)
process.exitCode = failed.length > 0 ? 1 : 0
