import { materialsOfCategories } from '../materials/by-category.ts'
import { notWaivedAloud, owedAloud, type SaidOfPerson, waivedAloud } from './spoken-waiver.ts'
import { meansTexts } from '../eligibility/standard.ts'
import { specialGroup } from '../eligibility/special-group.ts'
import type { Assessment, MeansReason, Reason } from '../eligibility/types.ts'
import type { PersonCategory } from '../glossary/persons.ts'

/**
 * What a citizen is told. Three answers and never a flat "no": only a person signs a refusal, with reasons (法43).
 * Nothing here may sound as if aid were certain.
 */
export type CitizenVerdict = {
  verdict: 'likely' | 'unclear' | 'unlikely'
  title: string
  /** What stands in the way, where something known does: a headline names this and nothing else. */
  against: Against | null
  /** Only what rests on facts somebody gave; what stands in the way comes first. */
  why: { text: string; law: string }[]
  /** What is not known yet and may still change the answer. */
  open: { text: string; law: string }[]
  bring: string[]
  /** Where else to turn; never empty when aid is unlikely. */
  elsewhere: string[]
}

export type Against = 'SCOPE' | 'MEANS' | 'COUNSEL' | 'PLACE' | 'OTHER'

const titles = {
  likely: '您很可能可以申请到法律援助，请来申请，由工作人员审查后决定。',
  unclear: '现在还不能判断，建议您先来申请或者打 12348 问一问。',
  unlikely: '按您说的情况，可能还不符合法律援助的条件；您仍然可以申请，也可以走下面的其他渠道。',
} as const

/** Nobody is asked to apply for what is registered at once, or for what an organ has already notified (R-10, R-14). */
const titlesWithoutApplication = {
  SERVICE_NO_TEST: '这项服务不用审查，您直接来或者打 12348 就可以得到帮助。',
  NOTIFIED: '办案机关已经通知法律援助中心，由法律援助中心指派律师；您不用来申请，有疑问可以打 12348。',
} as const

/** An organ has notified; who is only owed a notice applies like anybody (step 1d). */
const isByNotice = ({ reasons }: Assessment): boolean => reasons.some(({ step }) => ['1', '1b', '1c'].includes(step))

function titleOf(verdict: CitizenVerdict['verdict'], assessment: Assessment): string {
  const { meansReason } = assessment
  if (verdict !== 'likely') return titles[verdict]
  if (meansReason === 'SERVICE_NO_TEST') return titlesWithoutApplication.SERVICE_NO_TEST
  return isByNotice(assessment) ? titlesWithoutApplication.NOTIFIED : titles.likely
}

const elsewhere = [
  '打 12348 免费咨询',
  '请司法所或者村（居）人民调解委员会调解',
  '找工会、妇联、残联、劳动监察帮忙',
  '打官司有困难的，可以向法院申请缓交、减交、免交诉讼费和司法救助',
] as const

/** What the desk settles when the person comes; not knowing it does not make the case doubtful. */
const isFormal = (fact: string): boolean =>
  fact === 'docs' ||
  fact.startsWith('docs.') ||
  ['jurisdictionOk', 'firstReceivedElsewhere', 'verification', 'agentIsInfringer', 'priorFalsePledge'].includes(fact)

function verdictOf({ eligible, missing, reasons }: Assessment): CitizenVerdict['verdict'] {
  if (eligible === 'yes') return 'likely'
  if (eligible === 'no') return 'unlikely'
  // Nothing is missing for one that another agency takes, so it stays unclear.
  const isOnlyFormal = missing.length > 0 && missing.every(({ fact }) => isFormal(fact))
  if (!isOnlyFormal) return 'unclear'
  return reasons.some((reason) => reason.met === false && ['7', '12'].includes(reason.step)) ? 'unlikely' : 'likely'
}

/** Spoken sentences by step and result (+ met, - not met, ? not known); a step that has none speaks its own text. */
const spoken: Readonly<Record<string, string>> = {
  '0+': '这项服务不用审查，不看收入，登记后就可以得到帮助。',
  '1+': '办案机关通知的案件，不用您申请，也不看收入。',
  '1d+': '您的情况属于办案机关应当通知法律援助的，不看收入；可以直接来申请，我们也会请办案机关通知。',
  '0-': '值班律师的法律帮助只给没有辩护人的犯罪嫌疑人、被告人；您可以打 12348 或者到窗口咨询。',
  '1b+': '办案机关通知的案件，不用您申请，也不看收入。',
  '1c-': '您已经有自己的律师了，就不再另外指派。',
  '2-': '法律援助是帮助个人的，单位不能申请。',
  '4-': '您已经请了律师。法律援助帮助的是没有请律师的人。',
  '5-': '这件事不归这里的法律援助中心管，工作人员会告诉您该去哪里。',
  '6-': '您已经先向另一家法律援助中心申请了，由那一家办理。',
  '7+': '您的这件事在法律援助的范围里。',
  '7-': '您的这件事不在法律规定的援助范围里。',
  '8+': '时间很紧，工作人员可以先帮您办，手续以后再补。',
  '9-': '还要准备一些材料，工作人员会一次告诉您。',
  '10+': '您的情况法律特别照顾，不看收入多少。',
  '10-': '您说的情况法律特别照顾，不看收入，但需要能证明的材料。',
  '10?': '您说的情况法律特别照顾，不看收入；还不知道有没有能证明的材料。',
  '11+': '您说的情况有证件或者证明就不用查家里的收入。',
  '11b-': '您说的情况还要看家里的经济情况；有证件、证明的请带来。',
  '11b?': '您说的情况有证件、证明的，就不用查家里的收入。',
  '14-': '按您说的收入，超过了这里的经济困难标准。',
  '14?': '没请律师还有别的原因的，也可以说明，由工作人员审查。',
  '12?': '家里的经济困难情况还要弄清，到窗口说明就可以。',
  '13-': '收入情况还要核对：可以同意部门联网查询，或者签一份诚信承诺书。',
  '13?': '收入情况还要核对：可以同意部门联网查询，或者签一份诚信承诺书。',
}

const marks = { true: '+', false: '-', null: '?' } as const

/** What the office has not compared yet of its own rules is the office's to settle, and no talk for a citizen. */
const isOfOurRules = ({ step, met }: Reason, { missing }: Assessment): boolean =>
  step === '7' && met === null && missing.some(({ fact }) => fact === 'policyVersion')

/** What has no sentence of its own, to the person and not about the applicant. */
const toThePerson = (text: string): string =>
  text
    .replaceAll('申请人自述', '您说')
    .replaceAll('申请人', '您')
    .replaceAll('本机构', '这里的法律援助中心')
    .replaceAll('受理地', '这里')
    .replace('未被认定为低收入人口', '您家没有被认定为低收入家庭')
    .replace(/，暂不能[^，。]*/, '')

/** What a matter waits for that is not known to be in, by the rule that asks. */
const openScope: Readonly<Record<string, string>> = {
  'R-13': '法院决定再审了没有，还不清楚；决定再审的才可以申请。',
}

/** What was said of the means is told as said: nobody has looked it up yet. */
function meansAloud({ text }: Reason, { lowIncomeRegistry, hardshipEvent }: SaidOfPerson): string | null {
  if (lowIncomeRegistry === true && text === meansTexts.registry)
    return '您说民政部门认定您家是低收入家庭；核对属实的，就符合经济困难标准。'
  if (hardshipEvent === true && text === meansTexts.event) return '您说家里突然遇到了难处；核对属实的，就符合经济困难标准。'
  return null
}

/** Added by the place under a condition only it knows. */
const isConditional = ({ step, met }: Reason, { missing }: Assessment): boolean =>
  step === '7' && met === null && missing.some(({ fact }) => fact === 'conditionMet' || fact.startsWith('conditions.'))

const isMatterOpen = ({ step, met }: Reason, { missing }: Assessment): boolean =>
  step === '7' && met === null && missing.some(({ fact }) => fact === 'matter')

function spokenFor(reason: Reason, assessment: Assessment, person: SaidOfPerson): string {
  if (isOfOurRules(reason, assessment)) return '本地是不是也把您的这件事列入援助范围，由工作人员核对后告诉您。'
  if (isMatterOpen(reason, assessment)) return '您说的是别的事；在不在援助范围里，要由工作人员看了您写的经过才知道。'
  if (isConditional(reason, assessment)) return '这件事要符合本地规定的条件才能申请法律援助；符不符合，由工作人员看了您的情况告诉您。'
  // Who may not pledge is not invited to (湖南新规4).
  const isBarred = reason.step === '13' && assessment.flags.includes('PLEDGE_NOT_ALLOWED')
  // Nobody claimed it: it is only not ruled out.
  if (reason.step === '10' && reason.met === null && reason.text.startsWith('还不知道是不是')) return toThePerson(reason.text)
  if (reason.step === '7' && reason.met === null) return openScope[reason.rule] ?? general(reason)
  if (reason.step === '12' && reason.met === true) return meansAloud(reason, person) ?? general(reason)
  if (reason.step === '1e') return owedAloud(reason, person) ?? general(reason)
  if (reason.step === '11') return waivedAloud(reason, person) ?? general(reason)
  if (reason.step === '11b') return notWaivedAloud(reason, person) ?? general(reason)
  return isBarred ? toThePerson(reason.text) : general(reason)
}

const general = (reason: Reason): string => spoken[`${reason.step}${marks[`${reason.met}`]}`] ?? toThePerson(reason.text)

const said = (reason: Reason, assessment: Assessment, person: SaidOfPerson) => ({
  text: spokenFor(reason, assessment, person),
  law: reason.cites.join('、'),
})

/** Steps that merely passed without deciding anything are not worth a citizen's time. */
const isTelling = ({ step, met, cites }: Reason, basis: readonly string[]): boolean =>
  met !== null &&
  (cites.length === 0 ? !met : cites.some((cite) => basis.includes(cite))) &&
  !(met && ['2', '3', '4', '5', '6', '9'].includes(step))

/** Of the person: what a status or its paper would change. */
const isPersonal = (fact: string): boolean =>
  ['categories', 'noFixedIncome', 'subMatter', 'conditionMet'].includes(fact) || fact.startsWith('conditions.')

/** What only the desk settles is asked there, and a doubt that can change nothing any more is none: of neither anything is said. */
const isOpen = ({ step, met }: Reason, { missing }: Assessment): boolean =>
  met === null && !['5', '6', '9'].includes(step) && (!['10', '11b'].includes(step) || missing.some(({ fact }) => isPersonal(fact)))

const decisive: Readonly<Record<string, Against>> = {
  '0': 'COUNSEL',
  '1': 'OTHER',
  '1c': 'COUNSEL',
  '2': 'OTHER',
  '2b': 'OTHER',
  '4': 'COUNSEL',
  '5': 'PLACE',
  '6': 'PLACE',
  '7': 'SCOPE',
  '12': 'MEANS',
  '14': 'MEANS',
}

const standsInTheWay = ({ step, met }: Reason): boolean => met === false && decisive[step] !== undefined

const papersOf = (meansReason: MeansReason, { categories = [], noFixedIncome }: SaidOfPerson): string[] =>
  materialsOfCategories(
    categories.map(({ code }) => code),
    { noFixedIncome, meansReason },
  ).map(({ title }) => title)

const generalPapers = {
  ART32: '能证明您情况的材料，例如告诫书、接处警记录、荣誉证书、再审判决书',
  ART42: '能证明您身份的证件或者证明，例如低保证、残疾人证、务工证明',
} as const

/** One ground of 法42 spares the test: of several groups the papers of one are enough, those of 法42(1) going with the proof of living. */
function eitherOf(person: SaidOfPerson): string[] {
  const { categories = [], noFixedIncome } = person
  const isSpecial = ({ code }: { code: PersonCategory }) => specialGroup.includes(code)
  const special = papersOf('ART42', { categories: categories.filter(isSpecial), noFixedIncome })
  const others = papersOf('ART42', { categories: categories.filter((one) => !isSpecial(one)), noFixedIncome })
  const ways = [...others, ...(special.length > 0 ? [special.join('和')] : [])]
  return ways.length > 1 ? [`不查家里的收入，下面的有一样就行：${ways.join('；或者')}`] : [...others, ...special]
}

/** What shows who the person says to be; in general words where nobody has said. */
function statusPapers(regime: keyof typeof generalPapers, person: SaidOfPerson): string[] {
  const own = regime === 'ART42' ? eitherOf(person) : papersOf(regime, person)
  const isNamed = (person.categories?.length ?? 0) > 0
  return own.length > 0 || (isNamed && regime === 'ART42') ? own : [generalPapers[regime]]
}

const ownId = ({ categories }: SaidOfPerson): string =>
  categories?.some(({ code }) => code === 'MINOR') === true ? '身份证或者户口本' : '身份证'

function bringFor(assessment: Assessment, isUnlikely: boolean, person: SaidOfPerson): string[] {
  const { meansReason, missing } = assessment
  if (meansReason === 'SERVICE_NO_TEST') return ['身份证（没有也可以先咨询）', '和这件事有关的材料']
  if (isByNotice(assessment)) return []
  const matter = '和这件事有关的材料，例如合同、欠条、病历、事故认定书、起诉书'
  // Whoever applies all the same is not sent for papers that would change nothing.
  if (isUnlikely) return [ownId(person), matter]
  const status = {
    ART32: () => statusPapers('ART32', person),
    ART42: () => statusPapers('ART42', person),
    NOTIFIED: () => ['拘留、逮捕通知书或者起诉书', ...papersOf('NOTIFIED', person)],
    STANDARD: () => ['家里几口人、每月收入多少，到窗口填一张经济困难状况说明表', ...papersOf('STANDARD', person)],
  }[meansReason]()
  const isAgent = missing.some(({ fact }) => fact === 'docs.proxyProof')
  const proxy = isAgent ? ['替别人申请的，带上能证明关系或者授权的材料'] : []
  return [ownId(person), matter, ...status, ...proxy]
}

/** `person`: what was said of the person, so that sentences and papers speak of that and of nobody else. */
export function explainForCitizen(assessment: Assessment, person: SaidOfPerson = {}): CitizenVerdict {
  const verdict = verdictOf(assessment)
  const { reasons, basis, eligible } = assessment
  const telling = reasons.filter((reason) => isTelling(reason, basis))
  const isAgainst = verdict === 'unlikely' || eligible === 'not_accepted'
  const inTheWay = isAgainst ? telling.filter(standsInTheWay) : []
  const isOut = inTheWay.some(({ step }) => step === '7')
  // Who the person is changes nothing in a matter that is out.
  const beside = telling.filter((reason) => !inTheWay.includes(reason) && !(isOut && ['11', '11b'].includes(reason.step)))
  const stillOpen = eligible === 'need_more' && verdict !== 'unlikely' ? reasons.filter((reason) => isOpen(reason, assessment)) : []
  const [first] = inTheWay
  return {
    verdict,
    title: titleOf(verdict, assessment),
    against: first ? (decisive[first.step] ?? null) : null,
    why: [...inTheWay, ...beside].map((reason) => said(reason, assessment, person)),
    open: stillOpen.map((reason) => said(reason, assessment, person)),
    bring: bringFor(assessment, verdict === 'unlikely', person),
    elsewhere: verdict === 'likely' ? [] : [...elsewhere],
  }
}
