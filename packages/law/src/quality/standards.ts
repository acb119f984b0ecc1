import { toDay } from '../day.ts'
import type { AidForm } from '../glossary/cases.ts'
import type { Grade, QualityItem, QualityStandard, Veto } from './standard.ts'

const item = (id: string, label: string, weight: number, mayNotApply = false): QualityItem => ({ id, label, weight, mayNotApply })

/** 四级 (S57 江宁). The names are verified, the thresholds are this project's and may be changed. */
export const fourGrades: readonly Grade[] = [
  { code: 'EXCELLENT', label: '优秀', from: 90 },
  { code: 'GOOD', label: '良好', from: 75 },
  { code: 'PASS', label: '合格', from: 60 },
  { code: 'FAIL', label: '不合格', from: 0 },
]

/** 一票不合格. Taking money is a wrong of 法63 itself; the others are set by this project. */
const vetoes: readonly Veto[] = [
  { code: 'TOOK_MONEY', label: '向受援人收受财物', cite: '法律援助法20、63', mark: '核' },
  { code: 'REFUSED_OR_DELAYED', label: '无正当理由拒绝、拖延或者擅自终止', cite: '法律援助法63', mark: '设' },
  { code: 'LEAKED', label: '泄露国家秘密、商业秘密或者个人隐私', cite: '法律援助法21、63', mark: '设' },
  { code: 'ABSENT_FROM_HEARING', label: '开庭案件没有出庭', cite: '程序规定34', mark: '设' },
  { code: 'FORGED_RECORD', label: '伪造笔录', cite: 'Q-07', mark: '设' },
]
const withoutMeeting: Veto = { code: 'OPINION_WITHOUT_MEETING', label: '没有会见就提交辩护意见', cite: '程序规定29', mark: '设' }

const plain = { version: '1', grades: fourGrades, step: 0.5, thirdBeyond: 10, mark: '设' } as const

const civil: QualityStandard = {
  ...plain,
  id: 'CIVIL-ADMIN',
  title: '民事行政法律援助案件评查标准（示例权重）',
  forms: ['CIVIL_AGENCY', 'ADMIN_AGENCY', 'STATE_COMPENSATION_AGENCY', 'LABOR_MEDIATION_ARBITRATION', 'OTHER'],
  items: [
    item('entrust', '委托与告知', 10),
    item('meeting', '约见与沟通', 15),
    item('evidence', '证据收集', 20),
    item('opinion', '法律适用与意见书', 25),
    item('hearing', '庭审、调解表现', 15, true),
    item('result', '结果与采纳', 5, true),
    item('filing', '结案归档', 10),
  ],
  vetoes,
  since: toDay('2020-12-30'),
  cite: 'SF/T 0085-2020',
}

const criminal: QualityStandard = {
  ...plain,
  id: 'CRIMINAL',
  title: '刑事法律援助案件评查标准（示例权重）',
  forms: ['CRIMINAL_DEFENSE', 'CRIMINAL_REPRESENTATION'],
  items: [
    item('meeting', '会见', 15),
    item('reading', '阅卷', 15, true),
    item('inquiry', '调查', 10, true),
    item('opinion', '辩护、代理意见', 25),
    item('hearing', '庭审', 15, true),
    item('informing', '告知通报', 10),
    item('filing', '归档', 10),
  ],
  vetoes: [...vetoes, withoutMeeting],
  // The number of the criminal rules of peer review has not been verified.
  since: null,
  cite: '刑事法律援助案件质量同行评估规则（标准号待核）',
}

export const qualityStandards: readonly QualityStandard[] = [civil, criminal]

/** The standard for a kind of service; null for advice, drafting and duty-lawyer help, which no published standard scores by file. */
export const standardFor = (form: AidForm, list: readonly QualityStandard[] = qualityStandards): QualityStandard | null =>
  list.find((standard) => standard.forms.includes(form)) ?? null
