import type { Matter } from '../glossary/matters.ts'
import type { File } from './file.ts'
import { ofApplicant, ofStaff } from './owed.ts'
import type { Owed } from './owed.ts'
import type { Facts } from './types.ts'

/** Whether the household is within the standard of the receiving place; "unknown" carries what would decide it. */
export type MeansFinding = {
  result: 'within' | 'above' | 'unknown'
  text: string
  cites: readonly string[]
  missing: readonly Owed[]
  /** Found in data of the civil-affairs office, so no further check of the statement is needed. */
  isVerified: boolean
}

/** Disputes in which the other side may live under the same roof. */
const familyMatters: readonly Matter[] = ['MAINTENANCE', 'DIVORCE', 'INHERITANCE', 'DV_ABUSE_ABANDONMENT', 'CAPACITY_DECLARATION']

const fen = (yuan: number): number => Math.round(yuan * 100)

const unknown = (text: string, missing: readonly Owed[], cites: readonly string[] = []): MeansFinding => ({
  result: 'unknown',
  text,
  cites,
  missing,
  isVerified: false,
})

function limitAsk({ standard, isPolicyKnown }: File): readonly Owed[] {
  if (standard.missing.length > 0) return standard.missing
  return isPolicyKnown
    ? [ofStaff('standardMonthlyPerCapita', '请录入受理地现行的经济困难标准（每人每月收入）。')]
    : [ofApplicant('receivingRegion', '您向哪个县（市、区）的法律援助机构申请？')]
}

type Income = { who: string; total: number; people: number; cites?: readonly string[] }

function compare(file: File, { who, total, people, cites: own = [] }: Income): MeansFinding {
  const limit = file.standard.limit
  const cites = [file.law.cite.standard, ...own, ...optional(file.standard.cites.income)]
  if (limit === null) {
    return unknown('还没有受理地的经济困难标准，不能比较收入。', limitAsk(file), cites)
  }
  // Compared in whole 分 against the total, so that dividing by the members never rounds anybody out.
  const allowed = fen(limit) * people
  const isWithin = file.standard.isInclusive ? fen(total) <= allowed : fen(total) < allowed
  const shown = Math.round(fen(total) / people) / 100
  const text = `${who}每月 ${shown} 元，${isWithin ? '未超过' : '超过'}受理地每人每月 ${limit} 元的经济困难标准。`
  return { result: isWithin ? 'within' : 'above', text, cites, missing: [], isVerified: false }
}

const optional = (cite: string | undefined): string[] => (cite === undefined ? [] : [cite])

function byOwnIncome(file: File): MeansFinding {
  const own = file.facts.household?.applicantMonthlyIncome
  const cites = file.law.opponentAtHome
  if (own === undefined) {
    const missing = [ofApplicant('household.applicantMonthlyIncome', '您本人每月收入多少元？')]
    return unknown('对方当事人是共同生活的家庭成员，只看申请人本人收入，但还不知道本人收入。', missing, cites)
  }
  return compare(file, { who: '对方当事人是共同生活的家庭成员，只看申请人本人收入：', total: own, people: 1, cites })
}

function byHousehold(file: File): MeansFinding {
  const { household } = file.facts
  if (!household)
    return unknown(
      '还不知道家庭人口和收入。',
      [ofApplicant('household', '和您一起生活的家人有几口？全家每月收入一共多少元？')],
      [file.law.cite.standard],
    )
  const { members, monthlyIncomeTotal } = household
  const limit = file.standard.limit
  // Whatever their number, people who together stay within one person's standard are within it.
  if (members === undefined && monthlyIncomeTotal !== undefined && limit !== null && fen(monthlyIncomeTotal) < fen(limit)) {
    return compare(file, { who: '共同生活的家庭成员收入合计', total: monthlyIncomeTotal, people: 1 })
  }
  if (members === undefined || monthlyIncomeTotal === undefined) {
    const missing = [
      ...(members === undefined ? [ofApplicant('household.members', '和您一起生活的家人有几口（含您本人）？')] : []),
      ...(monthlyIncomeTotal === undefined ? [ofApplicant('household.monthlyIncomeTotal', '全家每月收入一共多少元？')] : []),
    ]
    return unknown('家庭人口和收入还不完整。', missing, [file.law.cite.standard])
  }
  return compare(file, { who: '共同生活的家庭成员人均收入', total: monthlyIncomeTotal, people: members })
}

function byIncome(file: File): MeansFinding {
  const { household, matter } = file.facts
  if (household?.opponentIsMember === true) return byOwnIncome(file)
  const atHome = byHousehold(file)
  const mayShareHome = household !== undefined && household.opponentIsMember === undefined && familyMatters.includes(matter)
  if (!mayShareHome || atHome.result === 'unknown') return atHome
  // Not known whether the other side lives with the applicant: decided only when both ways of counting agree.
  const alone = byOwnIncome(file)
  if (alone.result === atHome.result) return atHome
  const missing = [ofApplicant('household.opponentIsMember', '对方是不是和您一起生活的家庭成员？'), ...alone.missing]
  return unknown('还不知道对方当事人是不是共同生活的家庭成员，不能确定看家庭收入还是看本人收入。', missing, atHome.cites)
}

/** 低保边缘 or 低收入 found by data is found in the same registry. A paper alone is not: the registry is what the standard asks for. */
const isInRegistryData = ({ categories }: Facts): boolean =>
  categories?.some(({ code, evidence }) => code === 'LOW_INCOME_BORDERLINE' && evidence === 'VERIFIED_BY_DATA') ?? false

/** What a register or a blow settles, in the words of the desk. */
export const meansTexts = {
  registry: '申请人在民政部门的低收入人口名单中，符合经济困难标准。',
  event: '因自然灾害、意外事件或者突发重大疾病导致生活严重困难，符合经济困难标准。',
} as const

/** What of the two is still open, when neither has settled it. */
const openTextOf = (lowIncomeRegistry: boolean | undefined, questions: number): string =>
  questions > 1
    ? '还不知道是否被认定为低收入人口或者有突发困难情形。'
    : `还不知道${lowIncomeRegistry === undefined ? '是否被认定为低收入人口' : '有没有规定的突发困难情形'}。`

function byRegistry(file: File): MeansFinding {
  const { hardshipEvent } = file.facts
  const lowIncomeRegistry = isInRegistryData(file.facts) ? true : file.facts.lowIncomeRegistry
  const { cites, knowsEvents, kind } = file.standard
  if (lowIncomeRegistry === true) {
    return { result: 'within', text: meansTexts.registry, cites: optional(cites.registry), missing: [], isVerified: true }
  }
  if (knowsEvents && hardshipEvent === true) {
    return { result: 'within', text: meansTexts.event, cites: optional(cites.event), missing: [], isVerified: false }
  }
  const missing = [
    ...(lowIncomeRegistry === undefined ? [ofApplicant('lowIncomeRegistry', '您是否被民政部门认定为低收入人口？')] : []),
    ...(knowsEvents && hardshipEvent === undefined
      ? [ofApplicant('hardshipEvent', '您家里有没有遇到灾害、意外事故或者突发重病，导致生活严重困难？')]
      : []),
  ]
  const considered = [file.law.cite.standard, ...optional(cites.registry), ...(knowsEvents ? optional(cites.event) : [])]
  if (kind === 'EITHER' || file.standard.limit !== null) return eitherWay(byIncome(file), missing, considered)
  if (missing.length > 0) return unknown(openTextOf(lowIncomeRegistry, missing.length), missing, considered)
  return {
    result: 'above',
    // Where no event counts, nobody has asked about one.
    text: `未被认定为低收入人口${knowsEvents ? '，也没有规定的突发困难情形' : ''}，不符合经济困难标准。`,
    cites: considered,
    missing: [],
    isVerified: false,
  }
}

/** Registry or income, whichever helps: within by income settles it, otherwise the open questions of both remain. */
function eitherWay(income: MeansFinding, missing: readonly Owed[], considered: readonly string[]): MeansFinding {
  const cites = [...considered, ...income.cites]
  if (income.result === 'within') return { ...income, cites }
  const open = [...missing, ...income.missing]
  return open.length > 0
    ? unknown(income.result === 'unknown' ? income.text : '还不知道是否被认定为低收入人口。', open, cites)
    : { ...income, cites }
}

export const meansFinding = (file: File): MeansFinding => (file.standard.kind === 'INCOME' ? byIncome(file) : byRegistry(file))
