import { personCategories } from '../glossary/persons.ts'
import { nationwideAdditions } from './additions-nationwide.ts'
import { asksOf, conditionTest, partTest } from './condition.ts'
import type { Test } from './condition.ts'
import { ofApplicant } from './owed.ts'
import type { Owed } from './owed.ts'
import { additionsCount } from './policy.ts'
import type { MatterAdded, Policy } from './policy.ts'
import { proofIn } from './proof.ts'
import type { Facts } from './types.ts'

/** Whether an added matter reaches this application: it does, it does not, or that depends on something not known yet. */
export type Reach = { state: 'in' | 'depends' | 'out'; cites: readonly string[]; missing: readonly Owed[] }

const nothing: Reach = { state: 'out', cites: [], missing: [] }

function persons(facts: Facts, { persons: codes }: MatterAdded): Test {
  if (codes === undefined) return true
  const proof = proofIn(facts, codes)
  if (proof === 'shown') return true
  if (proof === 'none') return false
  const who = codes.map((code) => personCategories[code]).join('、')
  const ask = proof === 'claimed' ? `请提供能证明属于${who}的证件或者证明。` : `申请人是不是${who}？有没有相应的证件或者证明？`
  return ofApplicant('categories', ask)
}

/** Asked in order, so that nobody is asked about a local condition who is not among its persons. */
function reachOf(facts: Facts, added: MatterAdded): Reach {
  const missing = asksOf([persons(facts, added), partTest(facts, added.subMatter), conditionTest(facts, added)])
  if (missing === null) return nothing
  return { state: missing.length > 0 ? 'depends' : 'in', cites: [added.cite], missing }
}

/** The best of several: any that reaches counts, with every paper that does. */
export function bestReach(facts: Facts, added: readonly MatterAdded[]): Reach {
  const here = added.filter((one) => one.matter === facts.matter || one.matter === 'ANY')
  if (here.length === 0) return nothing
  const all = here.map((one) => reachOf(facts, one))
  // One that reaches settles it; else one that may reach keeps the question open; else the matter is not added.
  const state = (['in', 'depends'] as const).find((wanted) => all.some((one) => one.state === wanted))
  if (state === undefined) return nothing
  const chosen = all.filter((one) => one.state === state)
  return { state, cites: chosen.flatMap((one) => one.cites), missing: chosen.flatMap((one) => one.missing) }
}

const nationwideOn = ({ receivedAt, matter }: Facts): MatterAdded[] =>
  nationwideAdditions.filter((one) => one.matter === matter && one.from <= receivedAt && (one.to === null || receivedAt <= one.to))

/** 法31(9) and 条例10②: what the policy adds, as long as its additions count, and what national papers add for some persons. */
export function addedReach(facts: Facts, policy: Policy): Reach {
  const nationwide = nationwideOn(facts)
  return bestReach(facts, additionsCount(policy, facts.receivedAt) ? policy.mattersAdded.concat(nationwide) : nationwide)
}
