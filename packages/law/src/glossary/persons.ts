/** 人员类别 (organisation.md §6 and contracts/assess.md). A category is a lead, never by itself a decision. */
export const personCategories = {
  MINIMUM_LIVING_ALLOWANCE: '低保对象',
  EXTREME_POVERTY_SUPPORT: '特困供养人员',
  LOW_INCOME_BORDERLINE: '低保边缘或低收入人口',
  TEMP_RELIEF: '临时救助对象',
  DISASTER_RELIEF: '受灾救助对象',
  DISABLED: '残疾人',
  DISABLED_VISION: '视力残疾人',
  DISABLED_HEARING_SPEECH: '听力、言语残疾人',
  DISABLED_PHYSICAL: '肢体残疾人',
  DISABLED_MENTAL: '智力、精神残疾人',
  CANNOT_FULLY_RECOGNISE_CONDUCT: '不能完全辨认自己行为的成年人',
  ELDERLY: '老年人（60 周岁以上）',
  ELDERLY_70: '老年人（70 周岁以上）',
  MINOR: '未成年人',
  WOMAN: '妇女',
  MIGRANT_WORKER: '进城务工人员（农民工）',
  MILITARY: '军人',
  MILITARY_FAMILY: '军人家属',
  VETERAN: '退役军人',
  MARTYR_OR_LINE_OF_DUTY_FAMILY: '烈士、因公牺牲、病故军人遗属',
  HERO_MARTYR_NEAR_RELATIVE: '英雄烈士近亲属',
  BRAVERY: '见义勇为人员',
  DV_VICTIM: '虐待、遗弃、家庭暴力受害人',
  JUDICIAL_AID: '司法救助对象',
  RETRIAL_ACQUITTED: '再审改判无罪人员',
  SINGLE_CHILD_LOSS: '独生子女伤残或死亡家庭成员',
  ETHNIC_MINORITY: '少数民族',
  FOREIGN_OR_STATELESS: '外国人或无国籍人',
  OTHER: '其他',
} as const

export type PersonCategory = keyof typeof personCategories

export const applicantTypes = { CITIZEN: '公民', FOREIGN_OR_STATELESS: '外国人或无国籍人', ORGANISATION: '单位' } as const

export type ApplicantType = keyof typeof applicantTypes

/** 当事人地位; named partyRoles because `roles` are those of staff. */
export const partyRoles = {
  SUSPECT: '犯罪嫌疑人',
  DEFENDANT: '被告人',
  VICTIM: '公诉案件被害人',
  PRIVATE_PROSECUTOR: '自诉人',
  INCIDENTAL_PLAINTIFF: '附带民事诉讼原告人',
  COMPULSORY_TREATMENT_RESPONDENT: '强制医疗被申请人',
  CIVIL_PARTY: '民事当事人',
  ADMIN_PARTY: '行政当事人',
  STATE_COMP_CLAIMANT: '国家赔偿请求人',
  RETRIAL_PARTY: '再审当事人',
} as const

export type PartyRole = keyof typeof partyRoles
