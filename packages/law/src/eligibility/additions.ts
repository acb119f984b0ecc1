import { matters } from '../glossary/matters.ts'
import { personCategories } from '../glossary/persons.ts'
import { nationwideAdditions } from './additions-nationwide.ts'
import { additionsCount } from './policy.ts'
import type { MatterAdded, Policy } from './policy.ts'
import { statusIn } from './status.ts'
import type { Facts, Missing } from './types.ts'

/** Whether an added matter reaches this application: it does, it does not, or something must be known first. */
export type Reach = { state: 'in' | 'open' | 'out'; cites: readonly string[]; missing: readonly Missing[] }

const nothing: Reach = { state: 'out', cites: [], missing: [] }

/** One thing an addition asks for: true, false, or the question that would tell. */
type Test = true | false | Missing

function persons(facts: Facts, { persons: codes }: MatterAdded): Test {
  if (codes === undefined) return true
  const status = statusIn(facts, codes)
  if (status === 'shown') return true
  if (status === 'none') return false
  const who = codes.map((code) => personCategories[code]).join('、')
  const ask = status === 'claimed' ? `请提供能证明属于${who}的证件或者证明。` : `申请人是不是${who}？有没有相应的证件或者证明？`
  return { fact: 'categories', ask }
}

function part(facts: Facts, { matter, subMatter }: MatterAdded): Test {
  if (subMatter === undefined || facts.subMatter === subMatter) return true
  return facts.subMatter === undefined ? { fact: 'subMatter', ask: `您就“${matters[matter]}”请求的具体是什么？` } : false
}

function condition(facts: Facts, { condition: ask }: MatterAdded): Test {
  if (ask === undefined || facts.conditionMet === true) return true
  return facts.conditionMet === undefined ? { fact: 'conditionMet', ask } : false
}

/** Asked in order, so that nobody is asked about a local condition who is not among its persons. */
function reachOf(facts: Facts, added: MatterAdded): Reach {
  const tests = [persons, part, condition].map((test) => test(facts, added))
  if (tests.includes(false)) return nothing
  const missing = tests.filter((test) => typeof test === 'object')
  return { state: missing.length > 0 ? 'open' : 'in', cites: [added.cite], missing }
}

/** The best of several: any that reaches counts, with every paper that does. */
export function bestReach(facts: Facts, added: readonly MatterAdded[]): Reach {
  const all = added.filter((one) => one.matter === facts.matter).map((one) => reachOf(facts, one))
  const state = all.some((one) => one.state === 'in') ? 'in' : all.some((one) => one.state === 'open') ? 'open' : 'out'
  const chosen = all.filter((one) => one.state === state)
  if (state === 'out') return nothing
  return { state, cites: chosen.flatMap((one) => one.cites), missing: chosen.flatMap((one) => one.missing) }
}

const nationwideOn = ({ receivedAt }: Facts): MatterAdded[] =>
  nationwideAdditions.filter(({ from, to }) => from <= receivedAt && (to === null || receivedAt <= to))

/** 法31(9) and 条例10②: what the policy adds, as long as its additions count, and what national papers add for some persons. */
export function addedReach(facts: Facts, policy: Policy): Reach {
  const local = additionsCount(policy, facts.receivedAt) ? policy.mattersAdded : []
  return bestReach(facts, [...local, ...nationwideOn(facts)])
}
