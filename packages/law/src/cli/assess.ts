import { assessClaims, assessFacts, parseClaims, parseFacts } from '../eligibility/index.ts'
import { run } from './run.ts'
import type { Answer } from './run.ts'

const hasClaims = (input: unknown): boolean => typeof input === 'object' && input !== null && Object.hasOwn(input, 'claims')

function answer(input: unknown): Answer {
  if (hasClaims(input)) {
    const parsed = parseClaims(input)
    return parsed.ok ? { ok: true, value: assessClaims(parsed.facts) } : parsed
  }
  const parsed = parseFacts(input)
  return parsed.ok ? { ok: true, value: assessFacts(parsed.facts) } : parsed
}

process.exit(await run(process.argv.slice(2), answer))
