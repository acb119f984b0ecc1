import type { File, Step } from '../file.ts'
import { cannotTell, doesNotMeet, meets } from '../finding.ts'
import type { Finding } from '../finding.ts'
import { notifiedCites, notifiedGrounds } from '../../glossary/grounds.ts'
import { groundClaimed, groundWithoutNotice, isGroundAwaited } from '../notified.ts'
import { isListedMatter } from '../matter-scope.ts'
import { ofApplicant } from '../owed.ts'
import type { Owed } from '../owed.ts'
import { paperText } from '../proof.ts'
import { meansReasonOf } from '../regime.ts'
import { nearestSituation, situationsThatOpen } from '../situation.ts'
import type { Situation } from '../situation.ts'
import { waiversOf } from '../waiver.ts'
import type { Waiver } from '../waiver.ts'

const papersAsk = ({ name, papers }: Situation): Owed =>
  ofApplicant('categories', `请提供能证明“${name}”的材料，例如${papers}；没有的，请说明情况，由工作人员协助查询。`)

/** Nobody has said who the applicant is, and the matter has no other way in: every situation that could open it is named. */
function mayBeSpecial(file: File): Finding | null {
  const situations = situationsThatOpen(file)
  if (situations.length === 0) return null
  const text = `还不知道是不是${situations.map(({ name }) => `“${name}”`).join('或者')}；有材料证明的，不受经济困难条件的限制。`
  const cites = [...situations.flatMap((one) => one.cites), file.law.cite.supplement]
  return cannotTell({ step: '10', rule: 'R-40', text, cites }, { outcome: 'need_more', missing: situations.map(papersAsk) })
}

/** Step 10: 法32, nobody asks about money, but the situation must be shown. */
export const specialSituation: Step = (file) => {
  const situation = nearestSituation(file)
  if (!situation) return null
  const by = { step: '10', rule: 'R-40' }
  if (situation.proof === 'shown') {
    const link = situation.isLinkOpen ? '；本事项是否由此引起，由审查人员核对' : ''
    const text = `属于“${situation.name}”，有材料证明，不受经济困难条件的限制${link}。`
    return meets({ ...by, text, cites: situation.cites }, { outcome: 'yes' })
  }
  const isOnlyWayIn = situation.isOwnMatter || !isListedMatter(file)
  if (situation.proof === 'none' || (situation.proof === 'unknown' && !isOnlyWayIn)) return null
  if (situation.proof === 'unknown' && !situation.isOwnMatter) return mayBeSpecial(file)
  const cites = [...situation.cites, file.law.cite.supplement]
  const isPaperUnknown = situation.proof === 'unknown' || situation.isPaperUnknown
  if (isPaperUnknown && isOnlyWayIn) {
    const text = `主张“${situation.name}”，${paperText(situation.isPromised)}。`
    return cannotTell({ ...by, text, cites }, { outcome: 'need_more', missing: [papersAsk(situation)] })
  }
  if (isOnlyWayIn) {
    const text = `主张“${situation.name}”，但还没有材料证明；应当一次性告知补充材料或者作出说明。`
    const missing = situation.asks.length > 0 ? situation.asks : [papersAsk(situation)]
    return doesNotMeet({ ...by, text, cites }, { outcome: 'need_more', missing })
  }
  if (situation.isPromised) {
    const text = `自述“${situation.name}”，${paperText(situation.isPromised)}；看到材料以后不受经济困难条件的限制。`
    return cannotTell({ ...by, text, cites }, { outcome: 'need_more', missing: [papersAsk(situation)] })
  }
  const shown = situation.isPaperUnknown ? paperText(situation.isPromised) : '但没有材料证明'
  const tell = situation.isPaperUnknown ? cannotTell : doesNotMeet
  return tell({ ...by, text: `自述“${situation.name}”，${shown}，先按一般程序审查经济状况。`, cites: situation.cites })
}

/** Claimed and not shown: told beside the answer, and asked for where it would help (couldStillBeExempt). */
function noticeClaimed(file: File): Finding | null {
  const claimed = groundClaimed(file)
  if (!claimed) return null
  const shown = claimed.isPaperUnknown ? '还不知道有没有材料证明' : '还没有材料证明'
  const text = `自述属于办案机关应当通知辩护的情形“${notifiedGrounds[claimed.ground]}”，${shown}；证明了的，不审查经济状况。`
  return (claimed.isPaperUnknown ? cannotTell : doesNotMeet)({ step: '1e', rule: 'R-14', text, cites: [notifiedCites[claimed.ground]] })
}

/** Step 1d: an accused applies whom the organ should have named: no means test, and the organ is asked for its notice (法25①, 法36). */
export const owedNotice: Step = (file) => {
  const ground = groundWithoutNotice(file)
  if (ground === null) return noticeClaimed(file)
  const awaited = isGroundAwaited(file, ground) ? '（材料还没有看到）' : ''
  const text = `属于办案机关应当通知辩护的情形“${notifiedGrounds[ground]}”${awaited}，没有委托辩护人；不审查经济状况，按申请办理，并函请办案机关依法通知。`
  const said = { step: '1d', rule: 'R-14', text, cites: [notifiedCites[ground], file.law.cite.notifiedReply] }
  if (awaited === '') return meets(said, { outcome: 'yes' })
  return cannotTell(said, {
    outcome: 'need_more',
    missing: [ofApplicant('categories', `请提供能证明“${notifiedGrounds[ground]}”的材料。`)],
  })
}

function citesOf(waivers: readonly Waiver[]): string[] {
  const cites: string[] = []
  for (const one of waivers) cites.push(...one.cites)
  return cites
}

/** Step 11: 法42, who they are is shown on paper, so hardship is taken as found. */
export const waiver: Step = (file) => {
  const met = waiversOf(file).filter((one) => one.isMet)
  const [first] = met
  if (!first) return null
  return meets({ step: '11', rule: first.rule, text: first.text, cites: citesOf(met) }, { outcome: 'yes' })
}

const isPaperOfStatus = ({ fact, from }: Owed): boolean => fact === 'categories' && from === 'applicant'

/** Several grounds are claimed and each has its paper: one ground spares the test, so one of the papers is enough, and that is said (法42). */
function anyOneOf(owed: readonly Owed[]): readonly Owed[] {
  const papers = owed.filter(isPaperOfStatus)
  const [first] = papers
  if (first === undefined || papers.length < 2) return owed
  const together = ofApplicant(first.fact, `以下证明有一样即可：${papers.map(({ ask }) => ask).join('')}`)
  return [...owed.filter((one) => !isPaperOfStatus(one)), together]
}

/** Step 11b: claimed without what it takes; not refused for that, the ordinary test follows. The rule is that of the first one claimed. */
export const waiverNotShown: Step = (file) => {
  const notMet = waiversOf(file).filter((one) => !one.isMet)
  const [first] = notMet
  if (!first) return null
  const text = notMet.map((one) => one.text).join('')
  const said = { step: '11b', rule: first.rule, text, cites: citesOf(notMet) }
  if (notMet.some((one) => one.isAwaited))
    return cannotTell(said, { outcome: 'need_more', missing: anyOneOf(notMet.flatMap((one) => one.missing)) })
  return notMet.some((one) => one.isMet === null) ? cannotTell(said) : doesNotMeet(said)
}

/** Who need not be checked keeps that status even when the matter is out of scope: the answer is then no, and the test exempt. */
export function personalExemption(file: File): Finding | null {
  return meansReasonOf(file) === 'ART42' ? waiver(file) : null
}
