import type { File, Finding, Step } from '../file.ts'
import { isListedMatter } from '../matter-scope.ts'
import { meansReasonOf } from '../regime.ts'
import { situationOf } from '../situation.ts'
import type { Situation } from '../situation.ts'
import type { Missing } from '../types.ts'
import { waiversOf } from '../waiver.ts'

const proofAsk = (situation: Situation): Missing => ({
  fact: 'categories',
  ask: `请提供能证明“${situation.name}”的材料，例如${situation.proof}；没有的，请说明情况，由工作人员协助查询。`,
})

/** Step 10: 法32, nobody asks about money, but the situation must be shown. */
export const specialSituation: Step = (file) => {
  const situation = situationOf(file)
  if (!situation) return null
  const base = { step: '10', rule: 'R-40', cites: situation.cites }
  if (situation.status === 'shown') {
    return { ...base, text: `属于“${situation.name}”，有材料证明，不受经济困难条件的限制。`, met: true, rests: true, outcome: 'yes' }
  }
  const isOnlyWayIn = situation.isOwnMatter || !isListedMatter(file)
  if (situation.status === 'none' || (situation.status === 'unknown' && !isOnlyWayIn)) return null
  const cites = [...situation.cites, file.law.cite.supplement]
  if (isOnlyWayIn) {
    const text = `主张“${situation.name}”，但还没有材料证明；应当一次性告知补充材料或者作出说明。`
    return { ...base, cites, text, met: false, rests: true, outcome: 'need_more', missing: [proofAsk(situation)] }
  }
  return { ...base, text: `自述“${situation.name}”，但没有材料证明，先按一般程序审查经济状况。`, met: false, rests: true }
}

/** Step 11: 法42, who they are is shown on paper, so hardship is taken as found. */
export const waiver: Step = (file) => {
  const waivers = waiversOf(file)
  const met = waivers.find((one) => one.isMet)
  if (!met) return null
  const cites = waivers.filter((one) => one.isMet).flatMap((one) => one.cites)
  return { step: '11', rule: met.rule, text: met.text, cites, met: true, rests: true, outcome: 'yes' }
}

/** Step 11b: claimed without what it takes; not refused for that, the ordinary test follows. */
export const waiverNotShown: Step = (file) => {
  const [first, ...others] = waiversOf(file).filter((one) => !one.isMet)
  if (!first) return null
  const text = [first, ...others].map((one) => one.text).join('')
  const cites = [first, ...others].flatMap((one) => one.cites)
  return { step: '11b', rule: 'R-42', text, cites, met: false, rests: true }
}

/** A waived person keeps that status even when the matter is out of scope (trap: no + exempt). */
export function waivedStatus(file: File): Finding | null {
  return meansReasonOf(file) === 'ART42' ? waiver(file) : null
}
