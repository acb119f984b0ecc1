/**
 * 「其他原因」 of 法24. Which of them a place accepts is policy data (policy.otherReasons); without a row of its own a person looks at
 * each, and the answer is need_more (eligibility.md step 14).
 *
 * Where a local row would come from, 待核: the joint rule of 2013 on aid in criminal procedure (最高人民法院、最高人民检察院、公安部、司法部) is said to
 * name the first four, and some provinces have taken them over. Its text and whether it still counts beside 法24 were not confirmed, so no
 * place accepts any of them by default.
 */
export const otherReasons = {
  SEVERE_MENTAL_DISABILITY: '属于一级或者二级智力残疾',
  CO_DEFENDANT_HAS_COUNSEL: '共同犯罪案件中其他人已经委托辩护人',
  PROCURATORATE_PROTESTS: '人民检察院抗诉的案件',
  SOCIAL_IMPACT: '案件具有重大社会影响',
  MAY_BE_NOT_GUILTY: '有证据表明可能不构成犯罪',
  OTHER: '其他原因',
} as const

export type OtherReason = keyof typeof otherReasons
