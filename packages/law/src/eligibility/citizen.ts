import type { Assessment, Reason } from './types.ts'

/**
 * What a citizen is told. Three answers and never a flat "no": only a person signs a refusal, with reasons (法43).
 * Nothing here may sound as if aid were certain.
 */
export type CitizenVerdict = {
  verdict: 'likely' | 'unclear' | 'unlikely'
  title: string
  /** Only what rests on facts somebody gave. */
  why: { text: string; law: string }[]
  /** What is not known yet and may decide it. */
  open: { text: string; law: string }[]
  bring: string[]
  /** Where else to turn; never empty when aid is unlikely. */
  elsewhere: string[]
}

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
  '11+': '您有证明身份的材料，不用再查家里的收入。',
  '14?': '没请律师还有别的原因的，也可以说明，由工作人员审查。',
  '12?': '家里的经济困难情况还要弄清，到窗口说明就可以。',
  '13-': '收入情况还要核对：可以同意部门联网查询，或者签一份诚信承诺书。',
  '13?': '收入情况还要核对：可以同意部门联网查询，或者签一份诚信承诺书。',
}

const marks = { true: '+', false: '-', null: '?' } as const

/** What the office has not compared yet of its own rules is the office's to settle, and no talk for a citizen. */
const isOfOurRules = ({ step, met }: Reason, { missing }: Assessment): boolean =>
  step === '7' && met === null && missing.some(({ fact }) => fact === 'policyVersion')

function spokenFor(reason: Reason, assessment: Assessment): string {
  if (isOfOurRules(reason, assessment)) return '本地是不是也把您的这件事列入援助范围，由工作人员核对后告诉您。'
  // Who may not pledge is not invited to (湖南新规4).
  const isBarred = reason.step === '13' && assessment.flags.includes('PLEDGE_NOT_ALLOWED')
  return (isBarred ? undefined : spoken[`${reason.step}${marks[`${reason.met}`]}`]) ?? reason.text
}

const said = (reason: Reason, assessment: Assessment) => ({ text: spokenFor(reason, assessment), law: reason.cites.join('、') })

/** Steps that merely passed without deciding anything are not worth a citizen's time. */
const isTelling = ({ step, met, cites }: Reason, basis: readonly string[]): boolean =>
  met !== null &&
  (cites.length === 0 ? !met : cites.some((cite) => basis.includes(cite))) &&
  !(met && ['2', '3', '4', '5', '6', '9'].includes(step))

/** What only the desk settles is asked there; of it nothing is said before. */
const isOpen = ({ step, met }: Reason): boolean => met === null && !['5', '6', '9'].includes(step)

function bringFor(assessment: Assessment): string[] {
  const { meansReason, missing } = assessment
  if (meansReason === 'SERVICE_NO_TEST') return ['身份证（没有也可以先咨询）', '和这件事有关的材料']
  if (isByNotice(assessment)) return []
  const status = {
    ART32: ['能证明您情况的材料，例如告诫书、接处警记录、荣誉证书、再审判决书'],
    ART42: ['能证明您身份的证件或者证明，例如低保证、残疾人证、务工证明'],
    NOTIFIED: ['拘留、逮捕通知书或者起诉书，以及能证明您情况的证件'],
    STANDARD: ['家里几口人、每月收入多少，到窗口填一张经济困难状况说明表'],
  }[meansReason]
  const isAgent = missing.some(({ fact }) => fact === 'docs.proxyProof')
  const proxy = isAgent ? ['替别人申请的，带上能证明关系或者授权的材料'] : []
  return ['身份证', '和这件事有关的材料，例如合同、欠条、病历、事故认定书、起诉书', ...status, ...proxy]
}

export function explainForCitizen(assessment: Assessment): CitizenVerdict {
  const verdict = verdictOf(assessment)
  const { reasons, basis } = assessment
  return {
    verdict,
    title: titleOf(verdict, assessment),
    why: reasons.filter((reason) => isTelling(reason, basis)).map((reason) => said(reason, assessment)),
    open: reasons.filter(isOpen).map((reason) => said(reason, assessment)),
    bring: bringFor(assessment),
    elsewhere: verdict === 'likely' ? [] : [...elsewhere],
  }
}
