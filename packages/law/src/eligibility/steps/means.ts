import type { Missing } from '../types.ts'
import { isCriminalAccused } from '../file.ts'
import type { File, Finding } from '../file.ts'
import { isListedMatter } from '../matter-scope.ts'
import { situationOf } from '../situation.ts'
import { meansFinding } from '../standard.ts'
import type { MeansFinding } from '../standard.ts'
import { acceptedReason, notPoorButAccused } from './other-reasons.ts'
import { waiversOf } from '../waiver.ts'

/** Steps 12 and 13: the ordinary means test and its proof. */

/** What could still lift the test: a status nobody has named, or one claimed without papers. */
function couldStillBeExempt(file: File): Missing[] {
  if (!file.facts.categories) {
    return [{ fact: 'categories', ask: '您是不是低保、特困、残疾、老年、进城务工等人员？有没有相应的证件或者证明？' }]
  }
  const situation = situationOf(file)
  const unproven = situation?.status === 'claimed' && isListedMatter(file)
  const proof = unproven ? [{ fact: 'categories', ask: `请提供材料证明属于“${situation.name}”。` }] : []
  return [...proof, ...waiversOf(file).flatMap((one) => one.missing)]
}

const verificationAsk = { fact: 'verification', ask: '您是否同意通过部门信息共享查询家庭经济状况，或者签署诚信承诺书？' }

/** Step 13: the statement is checked by shared data or carried by a pledge; who has pledged falsely may not pledge again. */
function verification(file: File, means: MeansFinding): Finding | null {
  const { facts, policy, law } = file
  // Before 2022 the certificate itself was the proof (条例17①(2)).
  const isCertified = !law.isLaw2021 && facts.docs?.hardshipStatement === true
  if (means.isVerified || isCertified) return null
  const base = { step: '13', rule: 'R-46', met: false, rests: true } as const
  const pledgeCites = [law.cite.verify, ...(policy.pledge.cite === undefined ? [] : [policy.pledge.cite])]
  if (facts.verification === 'PLEDGE' && policy.pledge.barredIfPriorFalse) {
    if (facts.priorFalsePledge === true) {
      const text = '申请人曾作虚假承诺，不适用个人诚信承诺，应当通过信息共享查询或者调查核实经济状况。'
      return {
        ...base,
        text,
        cites: pledgeCites,
        outcome: 'need_more',
        missing: [{ fact: 'verification', ask: '请同意通过信息共享查询您的家庭经济状况，或者配合调查核实。' }],
      }
    }
    if (facts.priorFalsePledge === undefined) {
      const text = '还不知道申请人以前是否作过虚假承诺，不能确定可否使用诚信承诺。'
      return {
        ...base,
        text,
        cites: pledgeCites,
        outcome: 'need_more',
        missing: [{ fact: 'priorFalsePledge', ask: '申请人以前申请援助时是否作过虚假承诺？' }],
      }
    }
  }
  if (!law.isLaw2021 && (facts.verification === 'NONE' || facts.verification === undefined)) {
    const ask = '请提交经济困难证明；不能提交的，由法律援助机构向有关单位查证。'
    const missing = [{ fact: 'verification', ask }]
    return { ...base, text: '还没有经济困难的证明，也没有向有关单位查证。', cites: [law.cite.verify], outcome: 'need_more', missing }
  }
  if (facts.verification === 'NONE') {
    const text = '既没有信息共享的查询结果，也没有诚信承诺，应当转信息共享查询或者调查核实。'
    return { ...base, text, cites: [law.cite.verify], outcome: 'need_more', missing: [verificationAsk] }
  }
  if (facts.verification === undefined) {
    return { ...base, text: '还不知道用什么方式核查经济状况。', cites: [law.cite.verify], outcome: 'need_more', missing: [verificationAsk] }
  }
  return null
}

const isBarredPledge = (file: File, means: MeansFinding): boolean =>
  !means.isVerified && file.facts.verification === 'PLEDGE' && file.policy.pledge.barredIfPriorFalse && file.facts.priorFalsePledge === true

function aboveStandard(file: File, means: MeansFinding): Finding {
  const unproven = couldStillBeExempt(file)
  if (isCriminalAccused(file) && file.law.knowsOtherReasons) return notPoorButAccused(file, means, unproven)
  const base = { step: '12', rule: 'R-45', text: means.text, cites: means.cites, met: false, rests: true } as const
  return unproven.length > 0 ? { ...base, outcome: 'need_more', missing: unproven } : { ...base, outcome: 'no' }
}

function ordinary(file: File): Finding[] {
  const means = meansFinding(file)
  const checked = verification(file, means)
  if (checked && isBarredPledge(file, means)) return [checked]
  if (means.result === 'above') return [aboveStandard(file, means)]
  const base = { step: '12', rule: 'R-45', text: means.text, cites: means.cites, rests: true } as const
  if (means.result === 'unknown') {
    const missing = [...couldStillBeExempt(file), ...means.missing]
    return [{ ...base, met: false, outcome: 'need_more', missing }, ...(checked ? [checked] : [])]
  }
  return checked ? [{ ...base, met: true }, checked] : [{ ...base, met: true, outcome: 'yes' }]
}

/** The findings of the ordinary test, in order; an accused whom it does not let through may have another reason. */
export function meansTest(file: File): Finding[] {
  const findings = ordinary(file)
  if (findings.some((finding) => finding.outcome === 'yes')) return findings
  const reason = acceptedReason(file)
  return reason ? [reason] : findings
}
