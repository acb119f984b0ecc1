import { matters } from '../glossary/matters.ts'
import type { SubMatter } from '../glossary/matters.ts'
import { ofApplicant, ofStaff } from './owed.ts'
import type { Owed } from './owed.ts'
import type { Condition } from './policy.ts'
import type { Facts } from './types.ts'

/** One thing an addition asks for: true, false, or the question that would tell. */
export type Test = true | false | Owed

/** The fact that answers the condition of an addition: one of its own key, or the one of the application. */
export const factOfCondition = ({ conditionKey }: Pick<Condition, 'conditionKey'>): string =>
  conditionKey === undefined ? 'conditionMet' : `conditions.${conditionKey}`

/** Whether the condition of an addition is met; two conditions with keys of their own are two facts. */
export function conditionTest(facts: Facts, { condition: ask, conditionKey, isAskedOfStaff }: Condition): Test {
  if (ask === undefined) return true
  const known = conditionKey === undefined ? facts.conditionMet : facts.conditions?.[conditionKey]
  if (known !== undefined) return known
  const fact = factOfCondition({ conditionKey })
  return isAskedOfStaff === true ? ofStaff(fact, ask) : ofApplicant(fact, ask)
}

/** Whether the addition reaches the part of the matter that is claimed. */
export function partTest(facts: Facts, subMatter: SubMatter | undefined): Test {
  if (subMatter === undefined || facts.subMatter === subMatter) return true
  return facts.subMatter === undefined ? ofApplicant('subMatter', `您就“${matters[facts.matter]}”请求的具体是什么？`) : false
}

/** What is still asked; null where one of them is not met. */
export function asksOf(tests: readonly Test[]): readonly Owed[] | null {
  return tests.includes(false) ? null : tests.filter((test) => typeof test === 'object')
}
