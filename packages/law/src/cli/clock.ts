import { answerClock, parseClock } from '../deadlines/index.ts'
import { run } from './run.ts'

process.exit(
  await run(process.argv.slice(2), (input) => {
    const parsed = parseClock(input)
    return parsed.ok ? { ok: true, value: answerClock(parsed.clock) } : parsed
  }),
)
