import { toDay } from '../day.ts'
import type { Day } from '../day.ts'
import type { Matter, SubMatter } from '../glossary/matters.ts'
import type { PersonCategory } from '../glossary/persons.ts'
import type { InputError } from '../shape.ts'
import type { Mark, Source } from '../marks.ts'
import type { OtherReason } from './types.ts'

/** 效力层级: only the first four may widen the law (法31(9), 法32(5), 法42(4)). */
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
  /** Times the base of the standards table, where this policy counts otherwise than the table does (甘肃军人军属 3 倍). */
  multiple?: number
  /** Only for these persons; for everybody else the policy has no number. */
  persons?: readonly PersonCategory[]
}

/** A matter added to the law's list, for everybody or for some persons, or when a condition nobody else asks about is met. */
export type MatterAdded = {
  matter: Matter
  subMatter?: SubMatter
  persons?: readonly PersonCategory[]
  /** The question whose answer (fact `conditionMet`) decides. */
  condition?: string
  /** The condition is one that staff look up, not one the applicant can answer. */
  isAskedOfStaff?: true
  cite: string
}

/** A province's rules as data (eligibility.md §4). */
export type Policy = {
  id: string
  title: string
  /** GB/T 2260 code. null: never chosen by place (the bare law, examples for practice, a county's rule kept to replay old cases). */
  region: string | null
  rank: PolicyRank
  /** null: the day is not confirmed, so the policy is used only when it is named. */
  effectiveFrom: Day | null
  effectiveTo: Day | null
  /** The day of publication of a policy nobody has dated: what was received before it cannot fall under it. */
  earliestDay?: Day
  mattersAdded: readonly MatterAdded[]
  /** false: the source lists more than could be confirmed. */
  isMattersComplete: boolean
  /** What an incomplete list may hold besides; absent: anything. Beside a later policy no other matter waits for the list. */
  mayAlsoList?: readonly Matter[]
  art32Added: readonly { category: PersonCategory; name?: string; cite: string }[]
  art42Added: readonly { category: PersonCategory; matters?: readonly Matter[]; cite: string }[]
  /** Last day of receipt on which the added matters and persons count. */
  additionsEffectiveTo: Day | null
  standard: Standard
  pledge: { barredIfPriorFalse: boolean; cite?: string }
  /** 「其他原因」的地方口径; absent: a person looks at each. */
  otherReasons?: { accepted: readonly OtherReason[]; cite: string }
  groupThreshold: number
  sources: readonly Source[]
}

export type { Mark, Source }

const lastDayOfOldLaw = toDay('2021-12-31')

const fault = (code: string, path: string, message: string) => ({ ok: false, error: { code, path, message } }) as const

const isAmount = (value: number): boolean => Number.isFinite(value) && value >= 0

/**
 * Only law and regulation may widen 法31(9), 法32(5), 法42(4). A normative document may set the standard, and keeps
 * its additions only for what was received under the 2003 regulation (条例10②).
 */
export function loadPolicy(policy: Policy): { ok: true; policy: Policy } | { ok: false; error: InputError } {
  const widens = policy.mattersAdded.length + policy.art32Added.length + policy.art42Added.length > 0
  const endsWithOldLaw = policy.additionsEffectiveTo !== null && policy.additionsEffectiveTo <= lastDayOfOldLaw
  if (policy.rank === 'NORM_DOC' && widens && !endsWithOldLaw) {
    return fault('RANK_TOO_LOW', 'rank', '规范性文件不能增加援助事项或者免予核查的人员，只能规定经济困难标准；请核对文件的效力层级。')
  }
  if (policy.effectiveFrom !== null && policy.effectiveTo !== null && policy.effectiveTo < policy.effectiveFrom) {
    return fault('ENDS_BEFORE_IT_BEGINS', 'effectiveTo', '失效日不能早于施行日。')
  }
  const { monthlyPerCapita, multiple } = policy.standard
  if (monthlyPerCapita !== null && !isAmount(monthlyPerCapita)) {
    return fault('NEGATIVE', 'standard.monthlyPerCapita', '经济困难标准不能是负数。')
  }
  if (multiple !== undefined && !(isAmount(multiple) && multiple > 0)) {
    return fault('OUT_OF_RANGE', 'standard.multiple', '标准的倍数应当大于 0。')
  }
  if (multiple !== undefined && monthlyPerCapita !== null) {
    return fault('BAD_STANDARD', 'standard.multiple', '标准或者写数额，或者写倍数，不能两样都写。')
  }
  if (policy.standard.kind === 'REGISTRY' && monthlyPerCapita !== null) {
    return fault('BAD_STANDARD', 'standard.monthlyPerCapita', '只看低收入人口认定的标准没有收入数额；两样都看的请写 EITHER。')
  }
  return { ok: true, policy }
}

export const additionsCount = (policy: Policy, receivedAt: Day): boolean =>
  policy.additionsEffectiveTo === null || receivedAt <= policy.additionsEffectiveTo
