import type { MeansReason } from './types.ts'
import { isNotified } from './file.ts'
import type { File } from './file.ts'
import { openingSituation, situationOf } from './situation.ts'
import { isListedMatter } from './matter-scope.ts'
import { waiversOf } from './waiver.ts'

/** Which regime of the means test the case falls under, whatever the answer turns out to be. */
export function meansReasonOf(file: File): MeansReason {
  const { requestedService } = file.facts
  if (requestedService !== undefined && requestedService !== 'REPRESENTATION') return 'SERVICE_NO_TEST'
  if (isNotified(file)) return 'NOTIFIED'
  if (isArt32(file)) return 'ART32'
  return waiversOf(file).some((waiver) => waiver.isMet) ? 'ART42' : 'STANDARD'
}

/** A matter of 法32 stays one while its proof is still missing (case 10); a status that merely might apply does not. */
function isArt32(file: File): boolean {
  const situation = situationOf(file)
  if (!situation) return false
  if (situation.status === 'shown' || situation.isOwnMatter) return true
  return openingSituation(file)?.status === 'claimed' && !isListedMatter(file)
}
