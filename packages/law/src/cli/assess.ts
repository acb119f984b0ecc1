import { argv, exit } from 'node:process'
import { assessFacts, parseFacts } from '../eligibility/index.ts'
import { run } from './run.ts'

exit(
  await run(argv.slice(2), (input) => {
    const parsed = parseFacts(input)
    return parsed.ok ? { ok: true, value: assessFacts(parsed.facts) } : parsed
  }),
)
