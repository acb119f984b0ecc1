import type { Day } from '../day.ts'
import { isWithin } from '../jurisdiction/jurisdiction.ts'
import { loadPolicies } from './policies/load.ts'
import { policyRows } from './policies/rows.ts'
import { additionsCount, saysStandard } from './policy.ts'
import type { MatterAdded, Policy, PolicyList } from './policy.ts'

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

const isOn = ({ effectiveFrom, effectiveTo }: Policy, day: Day): boolean =>
  effectiveFrom !== null && effectiveFrom <= day && (effectiveTo === null || day <= effectiveTo)

const covers = (policy: Policy, region: string, day: Day): boolean => isHere(policy, region) && isOn(policy, day)

type Lists = Pick<Policy, PolicyList>
const listsOf = (policy: Policy, day: Day): Lists =>
  additionsCount(policy, day) ? policy : { mattersAdded: [], art32Added: [], art42Added: [] }

const withCite = <T extends { cite: string }>(rows: readonly T[], by: string): T[] =>
  rows.map((row) => ({ ...row, cite: `${by}、${row.cite}` }))

const plus = (a: Lists, b: Lists): Lists => ({
  mattersAdded: [...a.mattersAdded, ...b.mattersAdded],
  art32Added: [...a.art32Added, ...b.art32Added],
  art42Added: [...a.art42Added, ...b.art42Added],
})

/** What the lists a policy refers to hold on that day; a list that is no longer in force itself lends nothing. */
function referredBy(policy: Policy, day: Day, list: readonly Policy[]): Lists[] {
  return (policy.alsoLists ?? []).flatMap(({ policy: id, lists, cite }) => {
    const other = list.find((one) => one.id === id)
    if (!other || !isOn(other, day)) return []
    const held = listsOf(other, day)
    return [
      {
        mattersAdded: lists.includes('mattersAdded') ? withCite(held.mattersAdded, cite) : [],
        art32Added: lists.includes('art32Added') ? withCite(held.art32Added, cite) : [],
        art42Added: lists.includes('art42Added') ? withCite(held.art42Added, cite) : [],
      },
    ]
  })
}

/**
 * A policy with what holds beside it on a day: the lists it refers to, and the regulations of the same place and of those above it, none of
 * which it ends (a city's regulation does not end its province's, nor a paper a regulation). Its own number decides; where it has none, theirs.
 */
export function joined(policy: Policy, day: Day, list: readonly Policy[], others: readonly Policy[] = []): Policy {
  if (policy.alsoLists === undefined && others.length === 0) return policy
  const referred = referredBy(policy, day, list)
  // A paper beside lends its standard and no list: it cannot widen anything (法31(9)).
  const regulations = others.filter(({ rank }) => rank !== 'NORM_DOC')
  const beside = regulations.flatMap((other) => [listsOf(other, day), ...referredBy(other, day, list)])
  const lists = [listsOf(policy, day), ...referred, ...beside].reduce(plus)
  const standardOf = saysStandard(policy.standard) ? policy : (others.find(({ standard }) => saysStandard(standard)) ?? policy)
  return {
    ...policy,
    ...lists,
    additionsEffectiveTo: null,
    standard: standardOf.standard,
    standardEffectiveTo: standardOf.standardEffectiveTo,
    pledge: policy.pledge.barredIfPriorFalse
      ? policy.pledge
      : (others.find(({ pledge }) => pledge.barredIfPriorFalse)?.pledge ?? policy.pledge),
    otherReasons: policy.otherReasons ?? others.find(({ otherReasons }) => otherReasons !== undefined)?.otherReasons,
  }
}

const later = (a: Policy, b: Policy): number => ((a.effectiveFrom ?? '') < (b.effectiveFrom ?? '') ? 1 : -1)

/** The policy of a place on a day (R-101: the place of the receiving agency, nobody else's); the bare law when none is entered. */
export function policyInForce(region: string, day: Day, list: readonly Policy[] = Object.values(policies)): Policy {
  const [chosen, ...others] = list.filter((policy) => covers(policy, region, day)).sort(later)
  if (!chosen) return nationalPolicy
  return joined(chosen, day, list, others)
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
  .filter((added) => added.condition === undefined && added.matter !== 'ANY')
