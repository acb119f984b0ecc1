import { toDay } from '../day.ts'
import type { Day } from '../day.ts'
import type { Matter, SubMatter } from '../glossary/matters.ts'
import type { PersonCategory } from '../glossary/persons.ts'
import type { InputError } from '../shape.ts'

export type PolicyRank = 'LAW' | 'ADMIN_REG' | 'LOCAL_REG' | 'RULE' | 'NORM_DOC'

export type StandardKind = 'INCOME' | 'REGISTRY' | 'EITHER'

/** 经济困难标准. `monthlyPerCapita` in yuan; null when the number has not been entered. */
export type Standard = {
  kind: StandardKind
  monthlyPerCapita: number | null
  /** Whether income equal to the standard still qualifies. */
  isInclusive: boolean
  /** Disaster, accident or sudden grave illness counts as hardship. */
  knowsEvents: boolean
  cites: { income?: string; registry?: string; event?: string }
}

/** A province's rules as data (eligibility.md §4). */
export type Policy = {
  id: string
  title: string
  /** GB/T 2260 code; null for nationwide and example policies, which are never chosen by place. */
  region: string | null
  rank: PolicyRank
  /** null: the day is not confirmed, so the policy is used only when it is named. */
  effectiveFrom: Day | null
  effectiveTo: Day | null
  mattersAdded: readonly { matter: Matter; subMatter?: SubMatter; cite: string }[]
  art32Added: readonly { category: PersonCategory; cite: string }[]
  art42Added: readonly { category: PersonCategory; matters?: readonly Matter[]; cite: string }[]
  /** Last day of receipt on which the added matters and persons count. */
  additionsEffectiveTo: Day | null
  standard: Standard
  pledge: { barredIfPriorFalse: boolean; cite?: string }
  groupThreshold: number
}

const lastDayOfOldLaw = toDay('2021-12-31')

/**
 * Only law and regulation may widen 法31(9), 法32(5), 法42(4). A normative document may set the standard, and keeps
 * its additions only for what was received under the 2003 regulation (条例10②).
 */
export function loadPolicy(policy: Policy): { ok: true; policy: Policy } | { ok: false; error: InputError } {
  const widens = policy.mattersAdded.length + policy.art32Added.length + policy.art42Added.length > 0
  const endsWithOldLaw = policy.additionsEffectiveTo !== null && policy.additionsEffectiveTo <= lastDayOfOldLaw
  if (policy.rank === 'NORM_DOC' && widens && !endsWithOldLaw) {
    const message = '规范性文件不能增加援助事项或者免予核查的人员，只能规定经济困难标准；请核对文件的效力层级。'
    return { ok: false, error: { code: 'RANK_TOO_LOW', path: 'rank', message } }
  }
  if (policy.effectiveFrom !== null && policy.effectiveTo !== null && policy.effectiveTo < policy.effectiveFrom) {
    return { ok: false, error: { code: 'ENDS_BEFORE_IT_BEGINS', path: 'effectiveTo', message: '失效日不能早于施行日。' } }
  }
  const number = policy.standard.monthlyPerCapita
  if (number !== null && !(Number.isFinite(number) && number >= 0)) {
    return { ok: false, error: { code: 'NEGATIVE', path: 'standard.monthlyPerCapita', message: '经济困难标准不能是负数。' } }
  }
  return { ok: true, policy }
}

export const additionsCount = (policy: Policy, receivedAt: Day): boolean =>
  policy.additionsEffectiveTo === null || receivedAt <= policy.additionsEffectiveTo
