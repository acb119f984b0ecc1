import type { Verb } from './verbs.ts'

/** Two acts that one person may not both do on one file (organisation.md §2, R-64). */
export type Separation = { first: Verb; second: Verb; reason: string }

const pair = (first: Verb, second: Verb, reason: string): Separation => ({ first, second, reason })

const intake = '受理、审查的人不能审批同一件申请，请由其他负责人审批。'
const objection = '作出原决定的人不能审查对它的异议，请由其他人员审查。'
const own = '承办人不能审核自己办理的案件，请由其他人员审核。'
const money = '核卷、补贴审批和付款必须由不同的人完成。'

export const separation: readonly Separation[] = [
  pair('submitApplication', 'grantApplication', intake),
  pair('submitApplication', 'refuseApplication', intake),
  pair('recordCheck', 'grantApplication', intake),
  pair('recordCheck', 'refuseApplication', intake),
  pair('grantApplication', 'decideObjection', objection),
  pair('refuseApplication', 'decideObjection', objection),
  pair('terminateCase', 'decideObjection', objection),
  pair('acceptFile', 'approveSubsidy', money),
  pair('acceptFile', 'recordPayment', money),
  pair('approveSubsidy', 'recordPayment', money),
  pair('calculateSubsidy', 'approveSubsidy', money),
  pair('acceptAssignment', 'acceptFile', own),
  pair('acceptAssignment', 'approveSubsidy', own),
  pair('acceptAssignment', 'recordPayment', own),
  pair('acceptAssignment', 'calculateSubsidy', own),
  pair('submitFile', 'acceptFile', own),
]

/** Why this person may not do the verb, given what they did on the file before; null when they may. */
export function separatedBy(verb: Verb, done: readonly Verb[]): string | null {
  return (
    separation.find(({ first, second }) => (second === verb && done.includes(first)) || (first === verb && done.includes(second)))
      ?.reason ?? null
  )
}
