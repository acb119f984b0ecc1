import { answerClock, assessFacts, parseClock, parseFacts } from '../../packages/law/src/index.ts'
import { explainForCitizen } from '../../packages/law/src/citizen/index.ts'

// The whole door goes along, so that every table of the law is loaded where the answers are given.
export * from '../../packages/law/src/index.ts'

function answer(input: { facts?: unknown; clock?: unknown }): unknown {
  if (input.clock !== undefined) {
    const parsed = parseClock(input.clock)
    return parsed.ok ? answerClock(parsed.clock) : parsed.error
  }
  const parsed = parseFacts(input.facts)
  if (!parsed.ok) return parsed.error
  const assessment = assessFacts(parsed.facts)
  return { assessment, citizen: explainForCitizen(assessment) }
}

/** One line of JSON in, one out: run by Node as it is and built for the browser. */
export const answers = (lines: readonly string[]): string[] => lines.map((line) => JSON.stringify(answer(JSON.parse(line))))
