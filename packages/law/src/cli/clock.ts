import { argv, exit } from 'node:process'
import { answerClock, parseClock } from '../deadlines/index.ts'
import { run } from './run.ts'

exit(
  await run(argv.slice(2), (input) => {
    const parsed = parseClock(input)
    return parsed.ok ? { ok: true, value: answerClock(parsed.clock) } : parsed
  }),
)
