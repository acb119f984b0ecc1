/** 「其他原因」 of 法24. Which of them a place accepts is policy data; without it a person looks at each. */
export const otherReasons = {
  SEVERE_MENTAL_DISABILITY: '属于一级或者二级智力残疾',
  CO_DEFENDANT_HAS_COUNSEL: '共同犯罪案件中其他人已经委托辩护人',
  PROCURATORATE_PROTESTS: '人民检察院抗诉的案件',
  SOCIAL_IMPACT: '案件具有重大社会影响',
  MAY_BE_NOT_GUILTY: '有证据表明可能不构成犯罪',
  OTHER: '其他原因',
} as const

export type OtherReason = keyof typeof otherReasons
