import { assessFacts } from '../../packages/law/src/index.ts'
import type { Applicant } from './facts.ts'
import { rows } from './rows.ts'
import type { EngineAnswer } from './zen.ts'

type Engine = (applicant: Applicant) => Promise<EngineAnswer>

/** Every applicant on whom the three do not agree, and every row that decided nobody. A race between different answers says nothing. */
export async function disagreements(applicants: readonly Applicant[], engines: Readonly<Record<string, Engine>>): Promise<string[]> {
  const wrong: string[] = []
  const decided = new Set<string>()
  for (const applicant of applicants) {
    const own = assessFacts(applicant.facts)
    for (const [name, engine] of Object.entries(engines)) {
      const { id, outcome, hasReasons } = await engine(applicant)
      const row = rows.find((one) => one.id === id)
      const isWalked = own.reasons.some(({ step, met }) => step === row?.step && met === row.met)
      decided.add(id)
      if (outcome !== own.eligible || !isWalked || !hasReasons)
        wrong.push(`${name} says ${outcome} by ${id}, the law ${own.eligible}: ${JSON.stringify(applicant.flat)}`)
    }
  }
  return [...wrong, ...rows.filter(({ id }) => !decided.has(id)).map(({ id }) => `${id} decided nobody`)]
}
