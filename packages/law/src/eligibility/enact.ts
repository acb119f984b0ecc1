import { addDays } from '../day.ts'
import type { Day } from '../day.ts'
import { policies } from './policies.ts'
import { saysStandard } from './policy.ts'
import type { Policy, Source } from './policy.ts'

const isDayOf = (source: Source): boolean => source.supports.includes('effectiveFrom')

/** The administrator who enters day and document number has confirmed them. */
const confirmed = (sources: readonly Source[], docNo: string | undefined): readonly Source[] =>
  docNo === undefined ? sources : sources.map((source) => (isDayOf(source) ? { ...source, docNo, mark: '核' } : source))

const isPaper = ({ rank }: Policy): boolean => rank === 'NORM_DOC'

/** An undated policy begins no earlier than it was published. */
const beginsBefore = ({ effectiveFrom, earliestDay }: Policy, day: Day): boolean => (effectiveFrom ?? earliestDay ?? '') < day

/** A later rule ends the earlier one of the same place; but no normative document ends a regulation (湖南、河北 2016). */
const isReplacedBy = (enacted: Policy, from: Day, policy: Policy): boolean =>
  policy.region === enacted.region && policy.effectiveTo === null && beginsBefore(policy, from) && (isPaper(policy) || !isPaper(enacted))

/**
 * The list of policies after an administrator has entered the day a policy came into force (eligibility.md §4.2b).
 * The one it replaces ends the day before; what was received earlier stays under it. A historical county rule of no place of its own
 * is entered for a `region`.
 */
export function enactPolicy(
  id: string,
  effectiveFrom: Day,
  list: readonly Policy[] = Object.values(policies),
  docNo?: string,
  region?: string,
): readonly Policy[] {
  const found = list.find((policy) => policy.id === id)
  const place = found?.region ?? region ?? null
  if (!found || place === null) return list
  const enacted = { ...found, region: place }
  return list.map((policy) => {
    if (policy.id === id) return { ...enacted, effectiveFrom, sources: confirmed(policy.sources, docNo) }
    return isReplacedBy(enacted, effectiveFrom, policy) ? { ...policy, effectiveTo: addDays(effectiveFrom, -1) } : policy
  })
}

/** Regulations end regulations and papers, papers only papers; and a regulation that names no standard leaves the paper that does. */
const yields = (entered: Policy, { rank, standard }: Policy): boolean =>
  rank === 'NORM_DOC' ? isPaper(entered) || saysStandard(entered.standard) || !saysStandard(standard) : !isPaper(entered)

const endsAfter = ({ effectiveTo }: Policy, day: Day): boolean => effectiveTo === null || effectiveTo >= day

/** The first day of the next policy that ends this one, where an earlier regulation is entered after a later one. */
const nextAfter = (policy: Policy, from: Day, list: readonly Policy[]): Day | undefined =>
  list
    .filter(({ region, effectiveFrom }) => region === policy.region && effectiveFrom !== null && effectiveFrom > from)
    .filter((later) => yields(later, policy))
    .flatMap(({ effectiveFrom }) => (effectiveFrom === null ? [] : [effectiveFrom]))
    .sort()[0]

/**
 * The list of policies with one an office has entered whole. What it replaces ends the day before, what begins on the same day gives way to it,
 * and one of the same id is the published version it stands for; what was received earlier stays as it was.
 */
export function enterPolicy(policy: Policy, list: readonly Policy[]): readonly Policy[] {
  const from = policy.effectiveFrom
  if (from === null) return list
  const next = nextAfter(policy, from, list)
  const ends = policy.effectiveTo ?? (next === undefined ? null : addDays(next, -1))
  const others = list.flatMap((other): Policy[] => {
    if (other.id === policy.id) return []
    const isSame = other.region === policy.region && yields(policy, other)
    if (!isSame || !endsAfter(other, from)) return [other]
    const begins = other.effectiveFrom ?? other.earliestDay ?? null
    if (begins === null || begins < from) return [{ ...other, effectiveTo: addDays(from, -1) }]
    return begins === from ? [] : [other]
  })
  return [...others, { ...policy, effectiveTo: ends }]
}

const education2016 = { matter: 'COMPULSORY_EDUCATION', cite: '湖南2024新规2(三)' } as const

/**
 * 湖南: whether the matters of 2016 live on under the rules of 2024 is for the province to say; until it has, they do not (eligibility.md §4.1).
 * Of the five, all but schooling have since come into the law's own list.
 */
export const carryOver2016Matters = (list: readonly Policy[] = Object.values(policies)): readonly Policy[] =>
  list.map((policy) => (policy.id === 'HN-2024' ? { ...policy, mattersAdded: [...policy.mattersAdded, education2016] } : policy))
