import type { Matter, PartyRole, PersonCategory, SubMatter } from '@fayuan/law'

/** What people come with, in their words. The one-letter codes keep addresses from telling a shoulder-surfer what was answered. */
export type Choice = {
  code: string
  label: string
  hint?: string
  matter: Matter
  subMatter?: SubMatter
  role: PartyRole
  isFamily?: boolean
  /** The status that whoever chooses this has said of himself with it. */
  says?: string
  wish: string
}

const civil = { role: 'CIVIL_PARTY' } as const

export const choices: readonly Choice[] = [
  {
    code: 'a',
    label: '打工被欠钱',
    hint: '工资、工钱、加班费',
    matter: 'LABOR_RELATION_OR_WAGE',
    subMatter: 'WAGE',
    ...civil,
    wish: '付清欠我的工资 31600 元',
  },
  { code: 'b', label: '干活受了伤', hint: '工伤、工地受伤', matter: 'PI_WORK_INJURY', ...civil, wish: '赔偿工伤的医疗费、误工费' },
  { code: 'c', label: '出了交通事故', matter: 'PI_TRAFFIC', ...civil, wish: '赔偿医疗费、误工费' },
  {
    code: 'd',
    label: '家里人打骂、虐待、不管我',
    matter: 'DV_ABUSE_ABANDONMENT',
    ...civil,
    isFamily: true,
    says: 'h',
    wish: '申请人身安全保护令，离婚',
  },
  {
    code: 'e',
    label: '老人要赡养费',
    matter: 'MAINTENANCE',
    subMatter: 'SUPPORT_OF_ELDERS',
    ...civil,
    isFamily: true,
    wish: '子女每月给赡养费',
  },
  {
    code: 'f',
    label: '给孩子要抚养费',
    // 民法典1067: the claim is the child's, and so is every answer.
    hint: '申请人是孩子，由您代为申请',
    matter: 'MAINTENANCE',
    subMatter: 'CHILD_SUPPORT',
    ...civil,
    isFamily: true,
    wish: '对方每月给孩子抚养费',
  },
  { code: 'g', label: '离婚', matter: 'DIVORCE', ...civil, isFamily: true, wish: '离婚，孩子跟我' },
  { code: 'h', label: '看病、吃药、吃东西出了事', matter: 'PI_MEDICAL', ...civil, wish: '赔偿医疗费' },
  {
    code: 'i',
    label: '低保、社保、养老金',
    hint: '办不下来或者被停了',
    matter: 'SOCIAL_INSURANCE_OR_ASSISTANCE',
    role: 'ADMIN_PARTY',
    wish: '恢复我的低保',
  },
  { code: 'j', label: '抚恤金', matter: 'PENSION_FOR_DEATH_INJURY', role: 'ADMIN_PARTY', wish: '发给抚恤金' },
  {
    code: 'k',
    label: '本人或家人被抓、被起诉',
    hint: '刑事案件',
    matter: 'CRIMINAL',
    role: 'SUSPECT',
    wish: '请律师辩护',
  },
  {
    code: 'l',
    label: '被人犯罪伤害了',
    hint: '我是受害的一方',
    matter: 'CRIMINAL',
    role: 'VICTIM',
    wish: '追究对方责任，赔偿损失',
  },
  { code: 'm', label: '买到假种子、假农药、假货', matter: 'FAKE_PRODUCT_DAMAGE', ...civil, wish: '赔偿减产的损失' },
  { code: 'n', label: '土地、山林、宅基地', matter: 'LAND_CONTRACT', ...civil, wish: '确认这块地归我承包' },
  { code: 'o', label: '借钱不还、合同纠纷', matter: 'CONTRACT_DEBT', ...civil, wish: '归还借款' },
  {
    code: 'p',
    label: '被错抓错判，要国家赔偿',
    matter: 'STATE_COMPENSATION',
    role: 'STATE_COMP_CLAIMANT',
    wish: '国家赔偿',
  },
  {
    code: 'q',
    label: '单位不承认我是他们的工人',
    matter: 'LABOR_RELATION_OR_WAGE',
    subMatter: 'RELATION',
    ...civil,
    wish: '确认劳动关系',
  },
  { code: 'r', label: '污染害了庄稼、鱼塘、身体', matter: 'ENVIRONMENT', ...civil, wish: '赔偿污染造成的损失' },
  { code: 'z', label: '别的事', matter: 'UNSPECIFIED', ...civil, wish: '写您想要的结果' },
]

export const choiceOf = (code: string): Choice | undefined => choices.find((choice) => choice.code === code)

/** Who the law looks at with other eyes. `needsNoIncome`: the status alone is not enough. */
export type Status = {
  code: string
  label: string
  hint?: string
  category: PersonCategory
  needsNoIncome?: boolean
  /** Only beside this choice of matter. */
  onlyWith?: string
  /** Said of whoever is accused: the organ owes these a defender (法25①). */
  isOfAccused?: boolean
}

export const statuses: readonly Status[] = [
  { code: 'a', label: '离开老家在外打工的农民工', category: 'MIGRANT_WORKER' },
  { code: 'b', label: '吃低保', category: 'MINIMUM_LIVING_ALLOWANCE' },
  { code: 'c', label: '特困、五保', category: 'EXTREME_POVERTY_SUPPORT' },
  { code: 'd', label: '残疾人', category: 'DISABLED', needsNoIncome: true },
  { code: 'e', label: '60 岁以上的老人', category: 'ELDERLY', needsNoIncome: true },
  { code: 'f', label: '未满 18 岁', category: 'MINOR', needsNoIncome: true },
  { code: 'g', label: '军人的家属', category: 'MILITARY_FAMILY' },
  { code: 'h', label: '被家里人打骂、虐待', category: 'DV_VICTIM' },
  { code: 'i', label: '见义勇为的人', category: 'BRAVERY' },
  { code: 'j', label: '眼睛看不见', category: 'DISABLED_VISION', needsNoIncome: true, isOfAccused: true },
  { code: 'k', label: '听不见，或者不能说话', category: 'DISABLED_HEARING_SPEECH', needsNoIncome: true, isOfAccused: true },
  {
    code: 'l',
    label: '有精神病、智力障碍，不能完全认清自己在做什么',
    category: 'CANNOT_FULLY_RECOGNISE_CONDUCT',
    needsNoIncome: true,
    isOfAccused: true,
  },
  { code: 'm', label: '退役军人', category: 'VETERAN' },
  { code: 'n', label: '现役军人', category: 'MILITARY' },
  { code: 'o', label: '烈士、因公牺牲或者病故军人的家属', category: 'MARTYR_OR_LINE_OF_DUTY_FAMILY' },
  { code: 'p', label: '正在领临时救助', category: 'TEMP_RELIEF' },
  { code: 'q', label: '正在领受灾救助', category: 'DISASTER_RELIEF' },
  { code: 'r', label: '得过法院、检察院的司法救助', category: 'JUDICIAL_AID' },
  { code: 't', label: '再审改判无罪的人', category: 'RETRIAL_ACQUITTED', onlyWith: 'p' },
]

/** The statuses that can matter for whoever chose this. */
export const statusesFor = (choice: string): Status[] => {
  const isAccused = choiceOf(choice)?.role === 'SUSPECT'
  return statuses.filter(
    ({ isOfAccused, onlyWith }) => (isAccused || isOfAccused !== true) && (onlyWith === undefined || onlyWith === choice),
  )
}

export const statusesOf = (codes: readonly string[]): Status[] => statuses.filter((status) => codes.includes(status.code))

/** What was ticked of what is asked with this matter, and what the choice of the matter has said already. */
export const statusesWith = (choice: string, ticked: readonly string[]): string[] => {
  const said = choiceOf(choice)?.says
  const asked = statusesFor(choice).map(({ code }) => code)
  return asked.filter((code) => ticked.includes(code) || code === said)
}

/** A rescuer hurt by a crime claims what the deed cost him beside the prosecution (法32(2)). */
export const roleOf = (choice: string, ticked: readonly string[]): PartyRole | undefined => {
  const role = choiceOf(choice)?.role
  return role === 'VICTIM' && statusesOf(ticked).some(({ category }) => category === 'BRAVERY') ? 'INCIDENTAL_PLAINTIFF' : role
}

/** 都不是 or 说不清 beside another answer is a question. */
export const isContradictory = (ticked: readonly string[]): boolean => ticked.length > 1 && ['0', 'x'].some((one) => ticked.includes(one))
export const contradictoryWords = (ticked: readonly string[]): string =>
  ticked.includes('x') ? '选了“说不清”，又选了别的。说得清的选上，“说不清”去掉。' : '选了“都不是”，又选了别的。请留一样，去掉另一样。'
