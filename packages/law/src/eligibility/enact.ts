import { addDays } from '../day.ts'
import type { Day } from '../day.ts'
import { policies } from './policies.ts'
import type { Policy } from './policy.ts'

/**
 * The list of policies after an administrator has entered the day a policy came into force (eligibility.md §4.2b).
 * The one it replaces ends the day before; what was received earlier stays under it.
 */
export function enactPolicy(id: string, effectiveFrom: Day, list: readonly Policy[] = Object.values(policies)): readonly Policy[] {
  const enacted = list.find((policy) => policy.id === id)
  if (!enacted || enacted.region === null) return list
  return list.map((policy) => {
    if (policy.id === id) return { ...policy, effectiveFrom }
    const isReplaced =
      policy.region === enacted.region &&
      policy.effectiveFrom !== null &&
      policy.effectiveFrom < effectiveFrom &&
      policy.effectiveTo === null
    return isReplaced ? { ...policy, effectiveTo: addDays(effectiveFrom, -1) } : policy
  })
}
