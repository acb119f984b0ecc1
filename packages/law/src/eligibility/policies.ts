import type { Day } from '../day.ts'
import { isWithin } from '../jurisdiction/jurisdiction.ts'
import { loadPolicies } from './policies/load.ts'
import { policyRows } from './policies/rows.ts'
import type { MatterAdded, Policy } from './policy.ts'

const loaded = loadPolicies(policyRows)

/** Every policy by its id. Were one row refused there would be none at all, which the first test of the folder would show. */
export const policies: Readonly<Record<string, Policy>> = Object.fromEntries(
  loaded.ok ? loaded.policies.map((policy) => [policy.id, policy]) : [],
)

const cn = policies['CN']
if (!cn) throw new Error(`policy data do not load: ${JSON.stringify(loaded)}`)

/** The law alone, where no policy has been entered. */
export const nationalPolicy: Policy = cn

const isHere = (policy: Policy, region: string): boolean => policy.region !== null && isWithin(region, policy.region)

const covers = (policy: Policy, region: string, day: Day): boolean =>
  isHere(policy, region) &&
  policy.effectiveFrom !== null &&
  policy.effectiveFrom <= day &&
  (policy.effectiveTo === null || day <= policy.effectiveTo)

/** The policy of a place on a day (R-101: the place of the receiving agency, nobody else's); the bare law when none is entered. */
export function policyInForce(region: string, day: Day, list: readonly Policy[] = Object.values(policies)): Policy {
  const inForce = list.filter((policy) => covers(policy, region, day))
  return inForce.sort((a, b) => ((a.effectiveFrom ?? '') < (b.effectiveFrom ?? '') ? 1 : -1))[0] ?? nationalPolicy
}

/** Policies of a place that nobody has dated yet; one published later is not offered for what was received before. */
export const undatedPolicies = (region: string, day: Day, list: readonly Policy[]): Policy[] =>
  list.filter(
    (policy) =>
      policy.effectiveFrom === null &&
      isHere(policy, region) &&
      (policy.earliestDay === undefined || policy.earliestDay <= day) &&
      (policy.effectiveTo === null || day <= policy.effectiveTo),
  )

/** A normative document is chosen for its standard, and yet does not end the regulation it came after. */
const isHiddenBehind = (chosen: Policy, policy: Policy, region: string, day: Day): boolean =>
  chosen.rank === 'NORM_DOC' && policy.rank !== 'NORM_DOC' && covers(policy, region, day)

/**
 * Policies of a place that may be in force beside the one chosen: those nobody has dated, and a regulation behind a later paper. A rule must
 * carry its day, place and rank before it counts, so they decide nothing; but a "no" they might turn is not said.
 */
export function policiesBeside(region: string, day: Day, list: readonly Policy[]): Policy[] {
  const chosen = policyInForce(region, day, list)
  return [...undatedPolicies(region, day, list), ...list.filter((policy) => isHiddenBehind(chosen, policy, region, day))]
}

/**
 * Everything some province has ever added without a condition, for whoever has not said where aid is sought: provinces that have not been
 * entered may have added it too, so the place is asked for before a "no".
 */
export const addedSomewhere: readonly MatterAdded[] = Object.values(policies)
  .filter((policy) => policy.region !== null)
  .flatMap((policy) => policy.mattersAdded)
  .filter((added) => added.condition === undefined)
