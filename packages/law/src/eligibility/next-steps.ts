import { notifiedGrounds } from '../glossary/grounds.ts'
import { isCriminalAccused, isNotified } from './file.ts'
import type { File } from './file.ts'
import { accusedGroundOwed, groundOf, groundWithoutNotice } from './notified.ts'
import { isGroup } from './outcome.ts'
import type { Debtor } from './owed.ts'
import type { Eligible, MeansReason } from './types.ts'

type Outcome = { eligible: Eligible; provisional: boolean; meansReason: MeansReason; debtors: readonly Debtor[] }

/** What the desk does by the law of the day of receipt: 法43 and 法49 from 2022, 条例18, 19 and 21 before. */
type Words = { grant: string; refuse: string; supplement: string; staffCheck: string; assign: string }

const words2021: Words = {
  grant: '报负责人审批；自收到申请之日起七日内作出给予援助的决定，决定之日起三日内指派。',
  refuse: '报负责人审批；不予援助的，出具决定书，写明理由，并告知可向设立本机构的司法行政部门提出异议。',
  supplement: '一次性告知需要补充或者说明的内容；补充期间不计入七日审查期限，不按要求补充的视为撤回申请。',
  staffCheck: '先由工作人员核对所列事项再作决定；不需要申请人补充，七日审查期限照常计算。',
  assign: '自收到通知之日起三日内指派律师，并函告办案机关。',
}

// 法49 names no period for an objection; the fifteen days came with 程规22.
const words2023: Words = {
  ...words2021,
  refuse: '报负责人审批；不予援助的，出具决定书，写明理由，并告知可在十五日内向设立本机构的司法行政部门提出异议。',
}

const words2003: Words = {
  grant: '报负责人审批；符合条件的及时决定提供援助，并指派律师事务所或者安排本机构人员承办。',
  refuse: '报负责人审批；不符合条件的，书面告知理由，并告知可向确定本机构的司法行政部门提出异议。',
  supplement: '告知需要补充或者说明的内容；不按要求补充或者说明的，视为撤销申请。',
  staffCheck: '先由工作人员核对所列事项再作决定；不需要申请人补充。',
  assign: '指派律师，并把承办人员回复作出指定或者通知的机关。',
}

const wordsOf = ({ law }: File): Words => (law.isOwnStatement ? words2023 : law.isLaw2021 ? words2021 : words2003)

const urgent = '情况紧急，先行提供援助，指定补办手续的期限；先行援助不等于已经给予援助。'
// whoever holds the applicant learns of the decision too.
const tellCustody = '把决定同时函告办案机关和监管场所。'

const tellHolder = '把决定同时函告办案机关；本人在押的，并函告监管场所。'

/** Whom else the decision is told: a duty lawyer passes on for people in custody and for others. */
function alsoTold({ facts }: File): string[] {
  if (facts.channel === 'CUSTODY_TRANSFER') return [tellCustody]
  return facts.channel === 'DUTY_LAWYER' ? [tellHolder] : []
}

const isMinor = ({ facts }: File): boolean => facts.categories?.some(({ code }) => code === 'MINOR') ?? false

const isGrave = ({ facts }: File): boolean => facts.possibleSentence === 'LIFE_OR_DEATH' || facts.deathReview === true

/** Whom to assign when the law asks for experience or a kind of lawyer. */
function whom(file: File): string[] {
  if (!file.law.isLaw2021) return []
  const ground = groundOf(file)
  const who: string[] = []
  if (isCriminalAccused(file)) who.push('刑事辩护只能指派律师，不得指派基层法律服务工作者。')
  // 法26 looks at the sentence and the review whatever other ground there is: a minor's defender needs the years as well.
  if (ground === 'N4' || ground === 'N5' || isGrave(file)) who.push('指派有三年以上刑事辩护执业经历的律师。')
  if (ground === 'N1' || isMinor(file)) who.push('指派熟悉未成年人身心特点的律师。')
  return who
}

/** What the first meeting settles in a notified case. */
const asksConsent = '首次会见时询问本人是否同意为其辩护或者代理，并记录在案；不同意的，书面告知办案机关和本机构。'

function granted(file: File, meansReason: MeansReason): string[] {
  if (meansReason === 'SERVICE_NO_TEST') return ['登记后直接提供服务，并提示可以申请法律援助。']
  if (isNotified(file)) return [wordsOf(file).assign, ...whom(file), ...(file.law.isLaw2021 ? [asksConsent] : [])]
  return [wordsOf(file).grant, ...whom(file), ...alsoTold(file)]
}

/** Rows that are known to be incomplete, or a place whose province nobody has entered: either may add more than is seen here (法31(9)). */
const mayLackMatters = ({ facts, policy, beside }: File): boolean =>
  [policy, ...beside].some((one) => !one.isMattersComplete) || (policy.region === null && facts.receivingRegion !== undefined)

function refused(file: File): string[] {
  if (isNotified(file)) return ['函复办案机关，说明不指派的理由。']
  const incomplete = '本地补充事项的清单尚未核全，决定不予援助前请对照本地规定原文。'
  return [
    wordsOf(file).refuse,
    // where else to turn; it changes nothing about the decision.
    '告知其他渠道：人民调解、12348 热线、工会或者妇联或者残联、法院司法救助、劳动监察。',
    ...alsoTold(file),
    ...(mayLackMatters(file) ? [incomplete] : []),
  ]
}

/** Only an applicant can let an application lapse: what staff or an organ owe is never held against the person (法43②, 条例18, R-56). */
function completing(file: File, debtors: readonly Debtor[]): string[] {
  if (debtors.includes('applicant')) return [wordsOf(file).supplement]
  return debtors.includes('organ') ? ['请有关机关办理所列事项；不需要申请人补充。'] : [wordsOf(file).staffCheck]
}

const hurried = (provisional: boolean, steps: string[]): string[] => (provisional ? [urgent, ...steps] : steps)

function first(file: File, { eligible, provisional, meansReason, debtors }: Outcome): string[] {
  switch (eligible) {
    case 'yes':
      return hurried(provisional, granted(file, meansReason))
    case 'no':
      return refused(file)
    case 'not_accepted':
      return ['不受理，告知申请人应当向哪个法律援助机构申请；这不是不予援助的决定。']
    case 'need_more':
      if (isNotified(file)) return ['请办案机关补正通知。']
      return hurried(provisional, completing(file, debtors))
  }
}

const groundOwed = (file: File) => groundWithoutNotice(file) ?? accusedGroundOwed(file)

/** An accused who applies although the organ should have notified: the organ is told, for then nobody asks about money (法25①, 法36). */
function reminderOf(file: File, { eligible, meansReason }: Outcome): string | null {
  const isApplying = isCriminalAccused(file) && !isNotified(file) && meansReason !== 'SERVICE_NO_TEST'
  const ground = isApplying && file.law.isLaw2021 && eligible !== 'not_accepted' && !file.facts.hasCounsel ? groundOwed(file) : null
  return (
    ground &&
    `属于办案机关应当通知辩护的情形“${notifiedGrounds[ground]}”，函请办案机关依法通知；${meansReason === 'NOTIFIED' ? '' : '收到通知后'}不审查经济状况。`
  )
}

/** What the desk does now. Only a person signs a decision, so a "no" is still a proposal. */
export function nextStepsFor(file: File, outcome: Outcome): string[] {
  const steps = first(file, outcome)
  const reminder = reminderOf(file, outcome)
  if (reminder !== null) steps.push(reminder)
  if (isGroup(file) && outcome.eligible !== 'not_accepted')
    steps.push(`人数达到 ${file.policy.groupThreshold} 人以上，按群体性案件报告，可以推选代表人参加。`)
  return steps
}
