import type { Day } from '../day.ts'
import type { MeansReason } from '../eligibility/types.ts'
import type { Matter } from '../glossary/matters.ts'
import type { PersonCategory } from '../glossary/persons.ts'
import { materialsFor } from './materials.ts'
import type { Material } from './material.ts'

/** A request, and what its own assessment says of money: 法32 asks for no statement of hardship. */
export type Request = { matter: Matter; meansReason: MeansReason }

export type Asker = {
  categories: readonly PersonCategory[]
  isAgent: boolean
  receivedOn: Day
  isForeign?: boolean
  noFixedIncome?: boolean
}

/** The one list of what an application needs, of every request each paper once. Portal and desk list it, the review holds the file against it. */
export function papersOf(requests: readonly Request[], { categories, ...asker }: Asker): Material[] {
  const all = requests.flatMap(({ matter, meansReason }) =>
    // Whoever applies although an organ owes the notice brings what applicants bring, and no word on money (法25①).
    materialsFor(matter, categories, { ...asker, meansReason: meansReason === 'NOTIFIED' ? 'ART32' : meansReason }),
  )
  return all.filter(({ title }, at) => all.findIndex((one) => one.title === title) === at)
}
