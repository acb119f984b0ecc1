import { toDay } from '../day.ts'
import type { Day } from '../day.ts'
import type { ClockRule } from '../deadlines/rule.ts'
import type { Matter, SubMatter } from '../glossary/matters.ts'
import type { PartyRole, PersonCategory } from '../glossary/persons.ts'
import { isRegion, levelOf } from '../jurisdiction/levels.ts'
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

/** Something nobody else asks about, on which an addition depends. */
export type Condition = {
  /** The question whose answer decides: the fact `conditions[conditionKey]`, or `conditionMet` where the condition has no key. */
  condition?: string
  /** Two conditions of one application are two facts: each has a key of its own. */
  conditionKey?: string
  /** The condition is one that staff look up, not one the applicant can answer. */
  isAskedOfStaff?: true
}

/** A matter added to the law's list, for everybody or for some persons, or when a condition is met. */
export type MatterAdded = Condition & {
  /** ANY: a regulation may take in whatever somebody needs help with to defend a lawful right (杭州12, 河南11(4)). */
  matter: Matter | 'ANY'
  subMatter?: SubMatter
  persons?: readonly PersonCategory[]
  cite: string
}

/** 法32(5): whom nobody asks about money. */
export type SituationAdded = Condition & {
  category: PersonCategory
  name?: string
  /** Only in these matters; absent: whatever they may bring. */
  matters?: readonly Matter[]
  subMatter?: SubMatter
  /** The situation brings its matters into scope even where no list holds them (法32 does so for violence and rescue). */
  opensMatters?: true
  cite: string
}

/** 法42(4): whose hardship is taken as found. Somebody is named by a category, by a matter, by a role or by a condition. */
export type WaiverAdded = Condition & {
  category?: PersonCategory
  matters?: readonly Matter[]
  subMatter?: SubMatter
  roles?: readonly PartyRole[]
  /** 且无固定生活来源. */
  needsNoFixedIncome?: true
  name?: string
  cite: string
}

/** A list that refers to another: what that policy adds counts here, too, as long as it is in force itself. */
export type ListReferred = { policy: string; lists: readonly PolicyList[]; cite: string }
export type PolicyList = 'mattersAdded' | 'art32Added' | 'art42Added'

/** A period the regulation sets beside a clock of the law. */
export type PolicyLimit = { clock: ClockRule; amount: number; unit: 'day' | 'workday'; cite: string }

/** An article that bears on eligibility or procedure and by which this system does not judge, with the reason. */
export type ArticleNotHeld = { cite: string; why: string }

/** A province's rules as data (eligibility.md §4). */
export type Policy = {
  id: string
  title: string
  /** Its own name, entered where the sources did not give it: papers cite it by this. */
  name?: string
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
  art32Added: readonly SituationAdded[]
  art42Added: readonly WaiverAdded[]
  alsoLists?: readonly ListReferred[]
  /** Last day of receipt on which the added matters and persons count. */
  additionsEffectiveTo: Day | null
  standard: Standard
  /** Last day of receipt on which the standard counts: since 2022 only a province sets one (法34). */
  standardEffectiveTo?: Day
  pledge: { barredIfPriorFalse: boolean; cite?: string }
  /** 「其他原因」的地方口径; absent: a person looks at each. */
  otherReasons?: { accepted: readonly OtherReason[]; cite: string }
  groupThreshold: number
  limits?: readonly PolicyLimit[]
  articlesNotHeld?: readonly ArticleNotHeld[]
  sources: readonly Source[]
}

export type { Mark, Source }

const lastDayOfOldLaw = toDay('2021-12-31')

const fault = (code: string, path: string, message: string) => ({ ok: false, error: { code, path, message } }) as const

const isAmount = (value: number): boolean => Number.isFinite(value) && value >= 0

/** Whether anything is said of the standard. */
export const saysStandard = (standard: Standard): boolean =>
  standard.kind !== 'INCOME' ||
  standard.monthlyPerCapita !== null ||
  standard.multiple !== undefined ||
  standard.knowsEvents ||
  Object.values(standard.cites).some((cite) => cite !== undefined)

/** The last day on which what the policy says of the standard counts; null: no end. */
const standardEnds = ({ effectiveTo, standardEffectiveTo }: Policy): Day | null => standardEffectiveTo ?? effectiveTo

/** What a place may enact: no county makes a regulation (立法法80、81、93), and since 2022 nobody below a province sets the standard (法34). */
function faultOfPlace(policy: Policy): ReturnType<typeof fault> | null {
  const { region, rank } = policy
  if (region === null) return null
  if (!isRegion(region)) return fault('UNKNOWN_REGION', 'region', `没有代码是 ${region} 的地区，请核对行政区划代码。`)
  if (rank === 'LAW' || rank === 'ADMIN_REG') {
    return fault('RANK_OF_REGION', 'rank', '法律和行政法规全国适用，不能只属于一个地区；地方的请写地方性法规、规章或者规范性文件。')
  }
  if (levelOf(region) === 'COUNTY' && rank !== 'NORM_DOC') {
    return fault('RANK_OF_REGION', 'rank', '县一级不能制定地方性法规和规章，请核对地区代码和效力层级；县级文件是规范性文件（NORM_DOC）。')
  }
  const ends = standardEnds(policy)
  if (levelOf(region) !== 'PROVINCE' && saysStandard(policy.standard) && (ends === null || ends > lastDayOfOldLaw)) {
    const message =
      '2022 年起经济困难标准由省级人民政府规定（法律援助法34），市县的不能算到 2022 年以后；请删去标准，或者用 standardEffectiveTo 写明标准算到哪一天（不晚于 2021-12-31）。'
    return fault('STANDARD_BELOW_PROVINCE', 'standard', message)
  }
  return null
}

/**
 * Only law and regulation may widen 法31(9), 法32(5), 法42(4). A normative document may set the standard, and keeps
 * its additions only for what was received under the 2003 regulation (条例10②).
 */
export function loadPolicy(policy: Policy): { ok: true; policy: Policy } | { ok: false; error: InputError } {
  const referred = policy.alsoLists?.length ?? 0
  const widens = policy.mattersAdded.length + policy.art32Added.length + policy.art42Added.length + referred > 0
  const endsWithOldLaw = policy.additionsEffectiveTo !== null && policy.additionsEffectiveTo <= lastDayOfOldLaw
  if (policy.rank === 'NORM_DOC' && widens && !endsWithOldLaw) {
    return fault('RANK_TOO_LOW', 'rank', '规范性文件不能增加援助事项或者免予核查的人员，只能规定经济困难标准；请核对文件的效力层级。')
  }
  if (policy.effectiveFrom !== null && policy.effectiveTo !== null && policy.effectiveTo < policy.effectiveFrom) {
    return fault('ENDS_BEFORE_IT_BEGINS', 'effectiveTo', '失效日不能早于施行日。')
  }
  const ofPlace = faultOfPlace(policy)
  if (ofPlace) return ofPlace
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
