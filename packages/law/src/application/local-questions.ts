import { factOfCondition } from '../eligibility/condition.ts'
import type { Condition } from '../eligibility/policy.ts'
import type { RulesInForce } from '../eligibility/rules-in-force.ts'

/** What local rules ask for by the fact that answers it, so that an answer is still known by its question once it is given. */
export function localQuestions({ policies }: RulesInForce): ReadonlyMap<string, string> {
  const conditions = policies.flatMap(({ mattersAdded, art32Added, art42Added }): readonly Condition[] => [
    ...mattersAdded,
    ...art32Added,
    ...art42Added,
  ])
  return new Map(conditions.flatMap((one) => (one.condition === undefined ? [] : [[factOfCondition(one), one.condition] as const])))
}
