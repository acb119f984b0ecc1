import type { MeansReason } from './types.ts'
import { isNotified } from './file.ts'
import type { File } from './file.ts'
import { oncePerFile } from './once.ts'
import { nearestSituationThatOpens, nearestSituation } from './situation.ts'
import { isListedMatter } from './matter-scope.ts'
import { groundWithoutNotice } from './notified.ts'
import { waiversOf } from './waiver.ts'

/**
 * Which regime of the means test the case falls under, whatever the answer turns out to be. The codes name a kind of exemption, not always an
 * article in force: ART42 is the waiver because papers show who somebody is, and before 2022 stands for the papers of that day that gave
 * it (2012 程序规定15, 国发〔2006〕5号, a province's own).
 */
export const meansReasonOf = oncePerFile((file: File): MeansReason => {
  const { requestedService } = file.facts
  if (requestedService !== undefined && requestedService !== 'REPRESENTATION') return 'SERVICE_NO_TEST'
  // Who is owed a notice is under its regime, whether it has come or not (法25①).
  if (isNotified(file) || groundWithoutNotice(file) !== null) return 'NOTIFIED'
  if (isArt32(file)) return 'ART32'
  return waiversOf(file).some((waiver) => waiver.isMet || waiver.isAwaited) ? 'ART42' : 'STANDARD'
})

/** A matter of 法32 stays one while its proof is still missing (example 10 of eligibility-cases.md); a status that merely might apply does not. */
function isArt32(file: File): boolean {
  const situation = nearestSituation(file)
  if (!situation) return false
  if (situation.proof === 'shown' || situation.isOwnMatter || situation.isPromised) return true
  return nearestSituationThatOpens(file)?.proof === 'claimed' && !isListedMatter(file)
}
