import type { Day } from '../day.ts'
import { personCategories } from '../glossary/persons.ts'
import type { PersonCategory } from '../glossary/persons.ts'
import { asksOf, conditionTest, partTest } from './condition.ts'
import type { Test } from './condition.ts'
import { additionsCount } from './policy.ts'
import type { WaiverAdded } from './policy.ts'
import { isCriminalAccused, isNotified, proofOf } from './file.ts'
import type { File } from './file.ts'
import { groundCategories } from './notified.ts'
import { oncePerFile } from './once.ts'
import { matterAsk, ofApplicant, ofStaff } from './owed.ts'
import type { Owed } from './owed.ts'
import { isPaperUnknown, isPromised, paperText } from './proof.ts'
import type { Proof } from './proof.ts'
import { reliefByPaper } from './relief-nationwide.ts'
import { specialGroup } from './special-group.ts'
import type { Met } from './types.ts'

/** R-41, 法42: people whose hardship need not be checked, because papers show who they are. The matter must still be in scope. */
export type Waiver = {
  cites: readonly string[]
  rule: string
  isMet: Met
  text: string
  missing: Owed[]
  /** The person says that there is a paper; until it has come nothing else is asked about money. */
  isAwaited?: boolean
}

/** Of an accused these are grounds of a notice, which asks about no money and no living at all (法25①, steps/exemptions.ts). */
const withoutGrounds = specialGroup.filter((category) => !groundCategories.includes(category))
const isOwedNotice = (file: File): boolean => file.law.isLaw2021 && isCriminalAccused(file) && !isNotified(file)

const relief: readonly PersonCategory[] = [
  'MINIMUM_LIVING_ALLOWANCE',
  'EXTREME_POVERTY_SUPPORT',
  'TEMP_RELIEF',
  'DISASTER_RELIEF',
  'JUDICIAL_AID',
  'MILITARY',
  'MILITARY_FAMILY',
  'MARTYR_OR_LINE_OF_DUTY_FAMILY',
]

const papers = (ask: string): Owed => ofApplicant('categories', ask)

type Named = { cites: readonly string[]; rule: string }

const met = (named: Named, text: string): Waiver => ({ ...named, isMet: true, text, missing: [] })
const notMet = (named: Named, text: string, missing: Owed[] = []): Waiver => ({ ...named, isMet: false, text, missing })
/** Claimed, and a fact that decides it is not known. */
const open = (named: Named, text: string, missing: Owed[]): Waiver => ({ ...named, isMet: null, text, missing })

/** Claimed and not shown on paper: known to be so, or nobody knows whether there is a paper. */
const notShown = (file: File, codes: readonly PersonCategory[], named: Named, claim: string, missing: Owed[]): Waiver => {
  if (!isPaperUnknown(file.facts, codes)) return notMet(named, `${claim}，但没有材料证明。`, missing)
  const isAwaited = isPromised(file.facts, codes)
  return { ...open(named, `${claim}，${paperText(isAwaited)}。`, missing), isAwaited }
}

/** Whether anybody claims it, with papers or without. */
const isClaimed = (proof: Proof): boolean => proof === 'shown' || proof === 'claimed'

const specialPapers = papers('请提供能证明年龄、残疾和无固定生活来源的材料，例如身份证、残疾人证、村（居）委会证明。')

/** 法42(1): being old, young or disabled is not enough; there must be no fixed source of living. */
function bySpecialGroup(file: File): Waiver | null {
  const codes = isOwedNotice(file) ? withoutGrounds : specialGroup
  const proof = proofOf(file, codes)
  const cite = file.law.waivers.special
  if (!isClaimed(proof) || cite === null) return null
  const cites = [cite]
  const { noFixedIncome } = file.facts
  if (noFixedIncome === false) {
    return notMet({ cites, rule: 'R-42' }, '申请人有固定生活来源，不能仅凭年龄或者残疾免予核查经济困难状况。')
  }
  // Both questions at once: what is missing is said once and whole.
  if (noFixedIncome === undefined) {
    const text = '还不知道申请人有没有固定生活来源，暂不能按特定群体免予核查。'
    const ask = ofApplicant('noFixedIncome', '您有没有固定的生活来源（工资、退休金、养老金等）？')
    return open({ cites, rule: 'R-42' }, text, proof === 'claimed' ? [ask, specialPapers] : [ask])
  }
  if (proof === 'claimed') {
    return notShown(file, codes, { cites, rule: 'R-41' }, '申请人自述属于无固定生活来源的特定群体', [specialPapers])
  }
  const text = '申请人属于无固定生活来源的未成年人、老年人、残疾人等特定群体，材料可以证明，免予核查经济困难状况。'
  return met({ cites, rule: 'R-41' }, text)
}

/** 法42(2): recipients of social assistance or judicial aid, and 优抚对象, soldiers and their families among them. */
function reliefRecipient(file: File): Waiver | null {
  const proof = proofOf(file, relief)
  const cite = file.law.waivers.relief
  if (!isClaimed(proof) || cite === null) return null
  const named = { cites: [cite], rule: 'R-41' }
  if (proof === 'shown') return met(named, '申请人是社会救助、司法救助或者优抚对象，材料可以证明，免予核查经济困难状况。')
  const ask = papers('请提供低保证、特困供养证、救助决定或者优抚证件。')
  return notShown(file, relief, named, '申请人自述是社会救助、司法救助或者优抚对象', [ask])
}

const noWaiver: readonly Waiver[] = []

const namedByPaper: ReadonlySet<PersonCategory> = new Set(reliefByPaper.map(({ category }) => category))

/** Whom a regulation counts among 优抚对象 by the wording of the day; where it names only some, staff look before anybody is waived or refused. */
function reliefByRegulation(file: File): readonly Waiver[] {
  const { law, facts } = file
  const cite = law.waivers.relief
  // Few are of them, and that is known before anything is compared.
  if (cite === null || !facts.categories?.some(({ code }) => namedByPaper.has(code))) return noWaiver
  const isThen = ({ from, to }: { from: Day; to: Day | null }) => from <= facts.receivedAt && (to === null || facts.receivedAt <= to)
  return reliefByPaper.filter(isThen).flatMap(({ category, papersAsk, confirm, cite: paper }) => {
    const proof = proofOf(file, [category])
    if (!isClaimed(proof)) return []
    const named = { cites: [cite, paper], rule: 'R-44' }
    const asks = proof === 'claimed' ? [papers(papersAsk)] : []
    if (confirm) return [open(named, confirm.text, [...asks, ofStaff('categories', confirm.ask)])]
    const who = personCategories[category]
    if (proof === 'claimed') return [notShown(file, [category], named, `申请人自述是${who}，属于优抚对象`, asks)]
    return [met(named, `申请人是${who}，属于优抚对象，材料可以证明，免予核查经济困难状况。`)]
  })
}

/** Whether the claim is for wages or for a work injury, the only two that 法42(3) covers; undefined when not known. */
function isWageOrWorkInjury(file: File): boolean | undefined {
  const { matter, subMatter } = file.facts
  if (matter === 'PI_WORK_INJURY') return true
  if (matter !== 'LABOR_RELATION_OR_WAGE') return false
  return subMatter === undefined ? undefined : subMatter === 'WAGE'
}

const migrantPapers = papers('请提供能证明您进城务工的材料，例如劳动合同、工作证、工资条、欠条或者工友证明。')

function migrantWorker(file: File): Waiver | null {
  const proof = proofOf(file, ['MIGRANT_WORKER'])
  const cite = file.law.waivers.migrant
  if (!isClaimed(proof) || cite === null) return null
  const named = { cites: [cite], rule: 'R-43' }
  if (file.facts.matter === 'UNSPECIFIED')
    return open(named, '还没有核定是哪一类事项，不知道进城务工人员在这件事上免不免核查。', [matterAsk])
  const covered = isWageOrWorkInjury(file)
  if (covered === false) {
    return notMet(named, '进城务工人员只有请求支付劳动报酬或者工伤人身损害赔偿时才免予核查，本事项不在其中。')
  }
  if (covered === undefined) {
    const ask = ofApplicant('subMatter', '您是要讨回工资，还是只要求确认劳动关系？')
    const text = '还不知道诉求是支付劳动报酬还是确认劳动关系，暂不能按进城务工人员免予核查。'
    return open(named, text, proof === 'claimed' ? [ask, migrantPapers] : [ask])
  }
  if (proof === 'claimed') return notShown(file, ['MIGRANT_WORKER'], named, '申请人自述是进城务工人员', [migrantPapers])
  return met(named, '进城务工人员请求支付劳动报酬或者工伤人身损害赔偿，材料可以证明，免予核查经济困难状况。')
}

const hasMore = ({ policy, facts }: File): boolean => policy.art42Added.length > 0 && additionsCount(policy, facts.receivedAt)

/** Whether the local waiver speaks of this matter and this party at all. */
const speaksOf = ({ facts }: File, { matters, roles }: WaiverAdded): boolean =>
  (matters === undefined || matters.includes(facts.matter)) && (roles === undefined || roles.includes(facts.role))

function noFixedIncomeTest({ facts }: File, { needsNoFixedIncome }: WaiverAdded): Test {
  if (needsNoFixedIncome !== true || facts.noFixedIncome === true) return true
  if (facts.noFixedIncome === false) return false
  return ofApplicant('noFixedIncome', '您有没有固定的生活来源（工资、退休金、养老金等）？')
}

/** What a local waiver still asks besides papers about the person; null where it does not reach this application. */
function openOf(file: File, waiver: WaiverAdded): readonly Owed[] | null {
  if (!speaksOf(file, waiver)) return null
  return asksOf([partTest(file.facts, waiver.subMatter), conditionTest(file.facts, waiver), noFixedIncomeTest(file, waiver)])
}

/** 法42(4): whom or what a regulation of the place adds. Who or which matter is meant says the waiver itself. */
function addedByPolicy(file: File): readonly Waiver[] {
  if (!hasMore(file)) return noWaiver
  return file.policy.art42Added.flatMap((waiver) => {
    const { category, name, cite } = waiver
    const asks = openOf(file, waiver)
    const proof = category === undefined ? 'shown' : proofOf(file, [category])
    if (asks === null || !isClaimed(proof)) return []
    // Nobody is named and the condition is open: nobody claims it, so it is only asked about where it would help (openWaivers).
    if (category === undefined && asks.length > 0) return []
    const named = { cites: [...file.law.waivers.added, cite], rule: 'R-41' }
    const what = name === undefined ? (category === undefined ? '情形' : '人员') : `“${name}”`
    if (proof === 'claimed') {
      const ask = papers('请提供能证明您身份的证件或者证明。')
      const claim = '申请人自述属于本地规定免予核查的人员'
      return [notShown(file, category === undefined ? [] : [category], named, claim, [ask, ...asks])]
    }
    if (asks.length > 0) return [open(named, `还不知道是否符合本地规定免予核查的${what}，暂不能认定。`, [...asks])]
    return [met(named, `${category === undefined ? '本申请' : '申请人'}属于本地规定免予核查经济困难状况的${what}。`)]
  })
}

/** Conditions of local waivers that name no person: nobody has claimed them, and a "no" for want of hardship must ask first. */
export function openWaivers(file: File): readonly Owed[] {
  if (!hasMore(file)) return []
  return file.policy.art42Added.flatMap((waiver) => (waiver.category === undefined ? (openOf(file, waiver) ?? []) : []))
}

/** Every waiver that is claimed, met or not, in the order of the article. */
export const waiversOf = oncePerFile((file: File): readonly Waiver[] => {
  // Nobody has said who the applicant is, so only what goes by the matter can be claimed.
  if (!file.facts.categories?.length) return addedByPolicy(file)
  const waivers: Waiver[] = []
  const add = (waiver: Waiver | null) => waiver && waivers.push(waiver)
  add(bySpecialGroup(file))
  add(reliefRecipient(file))
  reliefByRegulation(file).forEach(add)
  add(migrantWorker(file))
  addedByPolicy(file).forEach(add)
  return waivers
})
