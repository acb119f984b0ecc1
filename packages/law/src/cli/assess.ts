import { assessFacts, parseFacts } from '../eligibility/index.ts'
import { run } from './run.ts'

process.exit(
  await run(process.argv.slice(2), (input) => {
    const parsed = parseFacts(input)
    return parsed.ok ? { ok: true, value: assessFacts(parsed.facts) } : parsed
  }),
)
