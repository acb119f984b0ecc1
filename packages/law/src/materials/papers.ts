import type { Day } from '../day.ts'
import type { MeansReason } from '../eligibility/types.ts'
import type { Docs } from '../eligibility/types.ts'
import type { Matter } from '../glossary/matters.ts'
import type { PersonCategory } from '../glossary/persons.ts'
import { materialsFor } from './materials.ts'
import type { Material } from './material.ts'

/** A request, and what its own assessment says of money: 法32 asks for no statement of hardship. */
export type Request = { matter: Matter; meansReason: MeansReason }

export type Asker = { categories: readonly PersonCategory[]; isAgent: boolean; receivedOn: Day }

/** The one list of what an application needs, of every request each paper once. The desk lists it, the review holds the file against it. */
export function papersOf(requests: readonly Request[], { categories, isAgent, receivedOn }: Asker): Material[] {
  const all = requests.flatMap(({ matter, meansReason }) => materialsFor(matter, categories, { meansReason, isAgent, receivedOn }))
  return all.filter(({ title }, at) => all.findIndex((one) => one.title === title) === at)
}

type Held = {
  /** Names of the papers that came in, as people give them. */
  received: readonly string[]
  docs?: Docs
  categories?: readonly { code: string; evidence?: string }[]
}

const formal: Readonly<Record<string, keyof Docs>> = {
  ID: 'idDoc',
  APPLICATION: 'applicationForm',
  HARDSHIP: 'hardshipStatement',
  PROXY: 'proxyProof',
}

const isNamed = (title: string, name: string) => name !== '' && (title.includes(name) || name.includes(title))
const isFormalPaper = (name: string) => /身份证|户口|居住证|护照|通行证|申请表|困难状况说明|授权|代理权/.test(name)

/** The list less what is there: by its name, by a form that was filled in here, by what the facts say was seen. */
export function papersLacking(papers: readonly Material[], { received, docs = {}, categories = [] }: Held): Material[] {
  // A paper under a name of its own, 欠条, shows the matter as well as the list's own words do.
  const hasOwn = received.some((name) => !isFormalPaper(name) && !papers.some(({ title }) => isNamed(title, name)))
  const isThere = ({ code, title }: Material): boolean => {
    if (received.some((name) => isNamed(title, name))) return true
    const known = formal[code]
    if (known) return docs[known] === true
    if (code.startsWith('STATUS_'))
      return categories.some((one) => `STATUS_${one.code}` === code && (one.evidence === 'PRESENT' || one.evidence === 'VERIFIED_BY_DATA'))
    return code !== 'AGENT_ID' && code !== 'NO_FIXED_INCOME_PROOF' && hasOwn && docs.matterMaterials === true
  }
  return papers.filter((paper) => !isThere(paper))
}
