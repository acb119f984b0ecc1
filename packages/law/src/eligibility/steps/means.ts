import { notifiedGrounds } from '../../glossary/grounds.ts'
import type { NotifiedGround } from '../../glossary/grounds.ts'
import { isCriminalAccused } from '../file.ts'
import type { File } from '../file.ts'
import { cannotTell, doesNotMeet, meets } from '../finding.ts'
import type { Finding } from '../finding.ts'
import { isListedMatter } from '../matter-scope.ts'
import { groundClaimed } from '../notified.ts'
import { matterAsk, ofApplicant, ofStaff } from '../owed.ts'
import type { Owed } from '../owed.ts'
import { nearestSituation } from '../situation.ts'
import { meansFinding } from '../standard.ts'
import type { MeansFinding } from '../standard.ts'
import { openWaivers, waiversOf } from '../waiver.ts'
import { acceptedReason, notPoorButAccused } from './other-reasons.ts'

/** Steps 12 and 13: the ordinary means test and its proof. */

/** The findings of the ordinary test, in order; an accused whom it does not let through may have another reason. */
export function meansTest(file: File): Finding[] {
  const findings = ordinary(file)
  if (findings.some((finding) => finding.outcome === 'yes')) return findings
  const reason = acceptedReason(file)
  return reason ? [reason] : findings
}

/** The income against the standard (12), and whether what was said of it is checked (13). A doubtful pledge comes before any sum. */
function ordinary(file: File): Finding[] {
  const means = meansFinding(file)
  const barred = barredPledge(file, means)
  if (barred) return [barred]
  const doubt = verification(file, means)
  if (means.result === 'above') return [aboveStandard(file, means)]
  const said = { step: '12', rule: 'R-45', text: means.text, cites: means.cites }
  if (means.result === 'unknown') {
    const missing = [...couldStillBeExempt(file), ...means.missing]
    return [cannotTell(said, { outcome: 'need_more', missing }), ...(doubt ? [doubt] : [])]
  }
  if (doubt) return [meets(said), doubt]
  return file.facts.verification === 'PLEDGE' && !isProved(file, means)
    ? [meets(said), meets(said13('经济状况由申请人作个人诚信承诺。', pledgeCites(file)), { outcome: 'yes' })]
    : [meets(said, { outcome: 'yes' })]
}

/** Above the standard is a refusal only when nothing unproven could still lift the test. */
function aboveStandard(file: File, means: MeansFinding): Finding {
  const unproven = couldStillBeExempt(file)
  if (isCriminalAccused(file) && file.law.knowsOtherReasons) return notPoorButAccused(file, means, unproven)
  const said = { step: '12', rule: 'R-45', text: means.text, cites: means.cites }
  return unproven.length > 0 ? doesNotMeet(said, { outcome: 'need_more', missing: unproven }) : doesNotMeet(said, { outcome: 'no' })
}

const whoAsk = ofApplicant(
  'categories',
  '您是不是低保、特困、残疾、老年、进城务工等人员，军人或者军人家属，家庭暴力、虐待、遗弃的受害人，见义勇为人员，或者再审改判无罪的人？有没有相应的证件或者证明？',
)

const groundAsk = (ground: NotifiedGround): Owed => ofApplicant('categories', `请提供材料证明属于“${notifiedGrounds[ground]}”。`)

/** What lifts the test whoever applies: the matter, where it is not settled, may be one of 法32; a local rule may name a condition. */
const whoeverApplies = (file: File): Owed[] => [...(file.facts.matter === 'UNSPECIFIED' ? [matterAsk] : []), ...openWaivers(file)]

/** What could still lift the test: a status nobody has named, or one claimed without papers. */
function couldStillBeExempt(file: File): Owed[] {
  const { categories, categoriesOpen } = file.facts
  if (!categories) return [whoAsk, ...whoeverApplies(file)]
  const claimed = groundClaimed(file)
  const situation = nearestSituation(file)
  const isUnproven = situation?.proof === 'claimed' && isListedMatter(file)
  const asks = situation && situation.asks.length > 0 ? situation.asks : null
  const proof = isUnproven ? (asks ?? [ofApplicant('categories', `请提供材料证明属于“${situation.name}”。`)]) : []
  return [
    ...(categoriesOpen === true ? [whoAsk] : []),
    ...(claimed ? [groundAsk(claimed.ground)] : []),
    ...proof,
    ...waiversOf(file).flatMap((one) => one.missing),
    ...whoeverApplies(file),
  ]
}

const said13 = (text: string, cites: readonly string[]) => ({ step: '13', rule: 'R-46', text, cites })
const unchecked = (text: string, cites: readonly string[], ask: Owed): Finding =>
  doesNotMeet(said13(text, cites), { outcome: 'need_more', missing: [ask] })
/** Nobody has said how it is to be checked. */
const notKnownChecked = (text: string, cites: readonly string[], ask: Owed): Finding =>
  cannotTell(said13(text, cites), { outcome: 'need_more', missing: [ask] })

const verificationAsk = ofApplicant('verification', '您是否同意通过部门信息共享查询家庭经济状况，或者签署诚信承诺书？')

/** Before 2022 the certificate of hardship, which `hardshipStatement` then stands for, was itself the proof (条例17①(2)). */
const isProved = ({ facts, law }: File, means: MeansFinding): boolean =>
  means.isVerified || (!law.isLaw2021 && facts.docs?.hardshipStatement === true)

const pledgeCites = ({ law, policy }: File): string[] => [
  law.cite.verify,
  ...(policy.pledge.cite === undefined ? [] : [policy.pledge.cite]),
]

const isDoubtfulPledge = ({ facts, policy }: File): boolean => facts.verification === 'PLEDGE' && policy.pledge.barredIfPriorFalse

/** Who has pledged falsely may not pledge again; until it is checked, what was said of the income counts for nothing. */
function barredPledge(file: File, means: MeansFinding): Finding | null {
  if (isProved(file, means) || !isDoubtfulPledge(file) || file.facts.priorFalsePledge !== true) return null
  const text = '申请人曾作虚假承诺，不适用个人诚信承诺，应当通过信息共享查询或者调查核实经济状况。'
  return unchecked(text, pledgeCites(file), ofApplicant('verification', '请同意通过信息共享查询您的家庭经济状况，或者配合调查核实。'))
}

/** Step 13: the statement is checked by shared data or carried by a pledge. */
function verification(file: File, means: MeansFinding): Finding | null {
  const { facts, law } = file
  if (isProved(file, means)) return null
  if (isDoubtfulPledge(file) && facts.priorFalsePledge === undefined) {
    const text = '还不知道申请人以前是否作过虚假承诺，不能确定可否使用诚信承诺。'
    return notKnownChecked(text, pledgeCites(file), ofStaff('priorFalsePledge', '申请人以前申请援助时是否作过虚假承诺？'))
  }
  const cites = [law.cite.verify]
  if (!law.isLaw2021 && (facts.verification === 'NONE' || facts.verification === undefined)) {
    const ask = ofApplicant('verification', '请提交经济困难证明；不能提交的，由法律援助机构向有关单位查证。')
    const isKnown = facts.verification === 'NONE' && facts.docs?.hardshipStatement === false
    return isKnown
      ? unchecked('还没有经济困难的证明，也没有向有关单位查证。', cites, ask)
      : notKnownChecked('还不知道有没有经济困难的证明，或者是否向有关单位查证过。', cites, ask)
  }
  if (facts.verification === 'NONE') {
    const text = '既没有信息共享的查询结果，也没有诚信承诺，应当转信息共享查询或者调查核实。'
    return unchecked(text, cites, verificationAsk)
  }
  if (facts.verification === undefined) {
    return notKnownChecked('还不知道用什么方式核查经济状况。', cites, verificationAsk)
  }
  return null
}
