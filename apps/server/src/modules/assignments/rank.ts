import { type Day, daysBetween } from '@fayuan/law'
import { yearsSince } from '../providers/index.ts'
import { formerClientOf, warningsFor, whyBlocked } from './blocks.ts'
import type { CaseNeeds, Person, Ties } from './facts.ts'

export type Ranked = {
  person: Person
  score: number
  reasons: string[]
  warnings: string[]
  blocked: string | null
  formerClient: string | null
  yearsInPractice: number
}

type Part = { points: number; reason: string | null }
const nothing: Part = { points: 0, reason: null }

/** Who should take the case, best first, each point with its reason. The blocked come last and say why. */
export function rank(needs: CaseNeeds, people: readonly Person[], ties: Ties, today: Day): Ranked[] {
  const mean = people.length === 0 ? 0 : people.reduce((sum, p) => sum + p.thisYear, 0) / people.length
  return people
    .map((person) => {
      const parts = [
        specialty(needs, person),
        minors(needs, person),
        served(person, ties),
        place(needs, person),
        language(needs, person),
        open(person),
        share(person, mean),
        last(person, today),
      ]
      return {
        person,
        score: Math.max(0, Math.round(parts.reduce((sum, part) => sum + part.points, 0))),
        reasons: parts.toSorted((a, b) => b.points - a.points).flatMap((part) => part.reason ?? []),
        warnings: warningsFor(needs, person, ties),
        blocked: whyBlocked(needs, person, ties, today),
        formerClient: formerClientOf(person, ties),
        yearsInPractice: yearsSince(person.licensedOn, today),
      }
    })
    .toSorted(byFitness)
}

const byFitness = (a: Ranked, b: Ranked) =>
  Number(a.blocked !== null) - Number(b.blocked !== null) ||
  b.score - a.score ||
  a.person.thisYear - b.person.thisYear ||
  (a.person.name < b.person.name ? -1 : a.person.name > b.person.name ? 1 : a.person.id < b.person.id ? -1 : 1)

function specialty(needs: CaseNeeds, person: Person): Part {
  if (person.specialties.includes(needs.matter)) return { points: 30, reason: `专长：${needs.matterLabel}` }
  if (person.specialties.includes(needs.caseType)) return { points: 18, reason: `专长：${needs.caseTypeLabel}案件` }
  return nothing
}

// a minor's case wants somebody who knows minors.
const minors = (needs: CaseNeeds, person: Person): Part =>
  needs.isMinor && person.specialties.includes('MINOR') ? { points: 15, reason: '熟悉未成年人身心特点' } : nothing

const served = (person: Person, ties: Ties): Part =>
  ties.servedBefore.includes(person.id) ? { points: 12, reason: '曾承办这位受援人的案件' } : nothing

const place = (needs: CaseNeeds, person: Person): Part =>
  needs.regionCode.length >= 9 && person.regionCode?.slice(0, 9) === needs.regionCode.slice(0, 9)
    ? { points: 10, reason: '与案件同一乡镇' }
    : nothing

const language = (needs: CaseNeeds, person: Person): Part =>
  needs.language && person.languages.includes(needs.language) ? { points: 10, reason: `会${needs.language}` } : nothing

const open = (person: Person): Part => ({
  points: Math.max(0, 20 - 2 * person.openCases),
  reason: person.openCases === 0 ? '手上没有在办案件' : `在办 ${person.openCases} 件`,
})

/** Below the mean of the roster is a plus, above it a minus: the duty is shared. */
function share(person: Person, mean: number): Part {
  const gap = mean - person.thisYear
  const points = Math.max(-10, Math.min(10, gap * 2)) + 10
  const shown = mean.toFixed(1).replace(/\.0$/, '')
  const word = gap > 0.05 ? `少于人均 ${shown} 件` : gap < -0.05 ? `多于人均 ${shown} 件` : `与人均 ${shown} 件持平`
  return { points, reason: `今年已接 ${person.thisYear} 件，${word}` }
}

function last(person: Person, today: Day): Part {
  if (person.lastAssignedOn === null) return { points: 10, reason: '还没有接过指派' }
  const days = Math.max(0, daysBetween(person.lastAssignedOn, today))
  return { points: Math.min(10, days / 6), reason: days === 0 ? '今天刚接过指派' : `上次指派在 ${days} 天前` }
}
