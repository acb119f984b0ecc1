import { toDay } from '../day.ts'
import type { Facts } from '../eligibility/index.ts'
import type { PersonCategory } from '../glossary/persons.ts'
import type { FactsGiven, History } from './types.ts'

/** The ordinary applicant: a citizen at the window of the right agency, without counsel, papers complete, agreeing to a data query. */
const usual = {
  channel: 'SELF',
  applicantType: 'CITIZEN',
  role: 'CIVIL_PARTY',
  matter: 'MAINTENANCE',
  hasCounsel: false,
  jurisdictionOk: true,
  firstReceivedElsewhere: false,
  categories: [],
  verification: 'DATA_SHARED',
  docs: { idDoc: true, applicationForm: true, hardshipStatement: true, matterMaterials: true, proxyProof: true },
} as const satisfies Partial<Facts>

export const shown = (...codes: PersonCategory[]) => codes.map((code) => ({ code, evidence: 'PRESENT' as const }))
export const said = (...codes: PersonCategory[]) => codes.map((code) => ({ code, evidence: 'ABSENT' as const }))

/** The facts of a history as the assessment takes them; what is learned later comes on top. */
export function factsOf({ received, region }: Pick<History, 'received' | 'region'>, given: FactsGiven): Facts {
  const { limitationOn, docs, ...said } = given
  return {
    ...usual,
    ...said,
    docs: { ...usual.docs, ...docs },
    receivedAt: toDay(received),
    receivingRegion: region,
    ...(limitationOn === undefined ? {} : { limitationOn: toDay(limitationOn) }),
  }
}
