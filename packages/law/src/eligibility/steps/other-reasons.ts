import { isCriminalAccused } from '../file.ts'
import type { File } from '../file.ts'
import { cannotTell, doesNotMeet, meets } from '../finding.ts'
import type { Finding } from '../finding.ts'
import { otherReasons } from '../other-reason-codes.ts'
import { ofApplicant, ofStaff } from '../owed.ts'
import type { Owed } from '../owed.ts'
import type { MeansFinding } from '../standard.ts'

/** Step 14: an accused may also apply for 其他原因 (法24, R-11). Which reasons a place accepts is its policy; without one a person looks. */

const ask = ofApplicant('otherReason', '您没有委托辩护人，除经济困难外还有什么原因？')

/** A reason the place accepts: then nobody asks about money. */
export function acceptedReason(file: File): Finding | null {
  const { facts, policy, law } = file
  const reason = facts.otherReason
  if (!isCriminalAccused(file) || !law.knowsOtherReasons || reason === undefined || policy.otherReasons === undefined) return null
  if (!policy.otherReasons.accepted.includes(reason)) return null
  const text = `因“${otherReasons[reason]}”没有委托辩护人，属于本地认可的其他原因，不要求经济困难。`
  return meets({ step: '14', rule: 'R-11', text, cites: [law.cite.criminal, policy.otherReasons.cite] }, { outcome: 'yes' })
}

/** An accused above the standard: never simply refused, unless the place has said which reasons it accepts and this is none of them. */
export function notPoorButAccused(file: File, means: MeansFinding, unproven: readonly Owed[]): Finding {
  const { facts, policy, law } = file
  const local = policy.otherReasons
  const cites = [...means.cites, law.cite.criminal, ...(local ? [local.cite] : [])]
  const by = { step: '14', rule: 'R-11', cites }
  const reason = facts.otherReason
  if (local && reason !== undefined && reason !== 'OTHER') {
    const text = `${means.text}“${otherReasons[reason]}”不在本地认可的其他原因之内。`
    return unproven.length > 0
      ? doesNotMeet({ ...by, text }, { outcome: 'need_more', missing: unproven })
      : doesNotMeet({ ...by, text }, { outcome: 'no' })
  }
  const text = `${means.text}但犯罪嫌疑人、被告人也可以因其他原因申请，应当登记原因并由人工审查。`
  const review = reason === undefined ? ask : ofStaff('otherReason', `请工作人员审查登记的原因“${otherReasons[reason]}”是否成立。`)
  return cannotTell({ ...by, text }, { outcome: 'need_more', missing: [...unproven, review] })
}
