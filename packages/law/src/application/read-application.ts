import type { Day } from '../day.ts'
import type { Forum } from '../glossary/cases.ts'
import type { Matter } from '../glossary/matters.ts'
import { jurisdiction } from '../jurisdiction/jurisdiction.ts'
import type { ApplicationFacts, FurtherClaim } from '../eligibility/application.ts'
import type { Docs, Facts } from '../eligibility/types.ts'
import { matterPapers, type Paper } from './matter-papers.ts'

/**
 * The one reader of facts: what a self-check, an application online, the desk and the review give is read here, so that the three agree. What
 * nobody said stays absent; nothing is filled in.
 */

/** A further request as it is said. */
type SaidClaim = Omit<FurtherClaim, 'id' | 'role' | 'jurisdictionOk' | 'firstReceivedElsewhere'> & Partial<Pick<FurtherClaim, 'role'>>

/** What the law asks of every application; a form that is still being filled in may lack them. */
type Core = Pick<Facts, 'channel' | 'applicantType' | 'role' | 'matter' | 'hasCounsel'>

export type SaidApplication = Omit<Partial<Facts>, keyof Core | 'receivedAt' | 'receivingRegion' | 'docs' | 'groupSize'> & {
  title?: string
  agent?: unknown
  /** Where the organ that handles it sits, and where it happened; without both, `jurisdictionOk` is what somebody said of it. */
  organRegion?: string
  eventRegion?: string
  recipients?: number
  materials?: readonly Paper[]
  furtherClaims?: readonly SaidClaim[]
}

export type Reading = { receivedAt: Day; region?: string; isFilledHere: boolean }

const papers = {
  idDoc: /身份证|户口|居住证|护照|通行证/,
  applicationForm: /申请表/,
  hardshipStatement: /困难状况说明/,
  proxyProof: /授权|代理权|户口|出生|监护/,
} as const

/** Received; listed and not received; not on the list at all, which says nothing. */
function standing(materials: readonly Paper[], isIt: (name: string) => boolean): boolean | undefined {
  const listed = materials.filter(({ name }) => name !== undefined && isIt(name))
  return listed.length === 0 ? undefined : listed.some(({ received = true }) => received)
}

/** Which of the papers of R-50 are in the hand, by what the receipt lists. A form filled in here is the form; its print is signed at the window. */
export function docsOf(
  materials: readonly Paper[],
  isFilledHere: boolean,
  hasAgent: boolean,
  matters: readonly Matter[] = [],
): Docs | undefined {
  const of = (pattern: RegExp) => standing(materials, (name) => pattern.test(name))
  const filled = isFilledHere ? true : undefined
  const found: Docs = {
    idDoc: of(papers.idDoc),
    applicationForm: of(papers.applicationForm) ?? filled,
    hardshipStatement: of(papers.hardshipStatement) ?? filled,
    matterMaterials: matterPapers(materials, matters),
    proxyProof: hasAgent ? of(papers.proxyProof) : undefined,
  }
  const known = Object.entries(found).filter(([, value]) => value !== undefined)
  return known.length > 0 ? Object.fromEntries(known) : undefined
}

type Seat = { forum?: Forum; organRegion?: string; eventRegion?: string; jurisdictionOk?: boolean }

/** by the seat where it is known, else as it was said. */
function isOurs({ forum, organRegion, eventRegion, jurisdictionOk }: Seat, agencyRegion: string | undefined): boolean | undefined {
  if (forum === undefined || agencyRegion === undefined) return jurisdictionOk
  return jurisdiction({ forum, organRegion, eventRegion, agencyRegion }).ok ?? jurisdictionOk
}

/** The further requests as they are judged and kept; none, and nothing is kept. Numbered after the main one. */
export function claimsBeside(
  { role = 'CIVIL_PARTY', jurisdictionOk, firstReceivedElsewhere, receivingRegion }: Partial<Facts>,
  title: string | undefined,
  claims: readonly SaidClaim[],
): Pick<ApplicationFacts, 'title' | 'furtherClaims'> {
  const furtherClaims = claims.map((claim, at): FurtherClaim => {
    // Where nobody names another organ, the one of the main matter has it too.
    const { organRegion, forum } = claim
    const own = isOurs({ forum, organRegion, jurisdictionOk }, receivingRegion)
    return { ...claim, id: String(at + 2), role: claim.role ?? role, jurisdictionOk: own, firstReceivedElsewhere }
  })
  return furtherClaims.length > 0 ? { title, furtherClaims } : {}
}

/** What every request is about, the main one first. */
const mattersOf = ({ matter, furtherClaims = [] }: Pick<SaidApplication, 'furtherClaims'> & Pick<Partial<Core>, 'matter'>): Matter[] =>
  [matter, ...furtherClaims.map((claim) => claim.matter)].filter((one) => one !== undefined)

/** The facts `assess` is asked with. What the law asks of every application has the type it came with: a draft may lack it. */
export function factsOfApplication<C extends Partial<Core>>(said: SaidApplication & C, { receivedAt, region, isFilledHere }: Reading) {
  const core = <K extends keyof Core>(name: K): C[K] => said[name]
  const channel: C['channel'] | 'AGENT' = said.agent === undefined ? core('channel') : 'AGENT'
  const facts = {
    receivedAt,
    receivingRegion: region,
    channel,
    applicantType: core('applicantType'),
    reciprocity: said.reciprocity,
    role: core('role'),
    matter: core('matter'),
    subMatter: said.subMatter,
    forum: said.forum,
    hasCounsel: core('hasCounsel'),
    jurisdictionOk: isOurs(said, region),
    firstReceivedElsewhere: said.firstReceivedElsewhere,
    categories: said.categories,
    categoriesOpen: said.categoriesOpen,
    noFixedIncome: said.noFixedIncome,
    household: said.household,
    lowIncomeRegistry: said.lowIncomeRegistry,
    hardshipEvent: said.hardshipEvent,
    verification: said.verification,
    priorFalsePledge: said.priorFalsePledge,
    agentIsInfringer: said.agentIsInfringer,
    possibleSentence: said.possibleSentence,
    limitationOn: said.limitationOn,
    needsPreservation: said.needsPreservation,
    urbanRural: said.urbanRural,
    otherReason: said.otherReason,
    conditionMet: said.conditionMet,
    conditions: said.conditions,
    groupSize: said.recipients,
    docs: docsOf(said.materials ?? [], isFilledHere, channel === 'AGENT', mattersOf(said)),
  }
  return { ...facts, ...claimsBeside(facts, said.title, said.furtherClaims ?? []) }
}
