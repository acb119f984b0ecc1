import type { Act } from './act.ts'
import { applicationActs } from './application-acts.ts'
import { closingActs } from './closing-acts.ts'
import { handlingActs } from './handling-acts.ts'

export const acts: Record<string, Act | undefined> = { ...applicationActs, ...handlingActs, ...closingActs }

type Screen = '/review/$caseId' | '/approval/$caseId' | '/assign/$caseId'

/** Acts that are decided on a screen of their own, with the facts beside them. */
export const screens: Record<string, Screen | undefined> = {
  recordCheck: '/review/$caseId',
  askSupplement: '/review/$caseId',
  grantApplication: '/approval/$caseId',
  refuseApplication: '/approval/$caseId',
  assignCase: '/assign/$caseId',
  replaceLawyer: '/assign/$caseId',
}
