/** 援助形式 (法22). */
export const aidForms = {
  CONSULTATION: '法律咨询',
  DOCUMENT_DRAFTING: '代拟法律文书',
  CRIMINAL_DEFENSE: '刑事辩护',
  CRIMINAL_REPRESENTATION: '刑事代理',
  CIVIL_AGENCY: '民事代理',
  ADMIN_AGENCY: '行政代理',
  STATE_COMPENSATION_AGENCY: '国家赔偿代理',
  DUTY_LAWYER_HELP: '值班律师法律帮助',
  LABOR_MEDIATION_ARBITRATION: '劳动争议调解与仲裁代理',
  OTHER: '其他形式',
} as const

export type AidForm = keyof typeof aidForms

export const services = {
  CONSULTATION: '法律咨询',
  DOCUMENT_DRAFTING: '代拟法律文书',
  DUTY_LAWYER_HELP: '值班律师法律帮助',
  REPRESENTATION: '代理或者辩护',
} as const

export type Service = keyof typeof services

/** 案件类型: exclusive, so that parts add up to the total (ST-06). */
export const caseTypes = {
  CRIMINAL: '刑事',
  CIVIL: '民事',
  ADMIN: '行政',
  STATE_COMPENSATION: '国家赔偿',
  LABOR_ARBITRATION: '劳动仲裁',
  NON_LITIGATION: '非诉讼',
} as const

export type CaseType = keyof typeof caseTypes

export const forums = {
  LITIGATION: '诉讼',
  ARBITRATION: '仲裁',
  RECONSIDERATION: '行政复议',
  NON_LITIGATION: '协商、调解等非诉讼',
  RETRIAL_ORDERED: '已决定再审或者已抗诉',
  PETITION_FOR_RETRIAL_ONLY: '仅提出申诉、尚未决定再审',
} as const

export type Forum = keyof typeof forums

/** The type a case is counted under; null for services that are never counted as cases. */
export function caseTypeOf(form: AidForm, forum?: Forum | null): CaseType | null {
  switch (form) {
    case 'CRIMINAL_DEFENSE':
    case 'CRIMINAL_REPRESENTATION':
      return 'CRIMINAL'
    case 'LABOR_MEDIATION_ARBITRATION':
      return forum === 'NON_LITIGATION' ? 'NON_LITIGATION' : 'LABOR_ARBITRATION'
    case 'STATE_COMPENSATION_AGENCY':
      return 'STATE_COMPENSATION'
    case 'ADMIN_AGENCY':
      return forum === 'NON_LITIGATION' ? 'NON_LITIGATION' : 'ADMIN'
    case 'CIVIL_AGENCY':
      return forum === 'NON_LITIGATION' ? 'NON_LITIGATION' : 'CIVIL'
    case 'OTHER':
      return 'NON_LITIGATION'
    // 值班律师法律帮助、咨询、代书单独登记，不计入案件总数 (ST, trap 12).
    case 'CONSULTATION':
    case 'DOCUMENT_DRAFTING':
    case 'DUTY_LAWYER_HELP':
      return null
  }
}

export const channels = {
  SELF: '本人到窗口',
  AGENT: '代理人代为申请',
  STATION: '工作站',
  LIAISON: '村居联络点',
  HOTLINE: '12348 热线',
  ONLINE: '网上申请',
  PETITION_DESK: '信访接待点',
  CUSTODY_TRANSFER: '监管场所转交',
  DUTY_LAWYER: '值班律师转交',
  OTHER_AGENCY: '其他机构转来',
  NOTIFIED_COURT: '人民法院通知',
  NOTIFIED_PROCURATORATE: '人民检察院通知',
  NOTIFIED_POLICE: '公安机关通知',
} as const

export type Channel = keyof typeof channels

export const criminalStages = {
  INVESTIGATION: '侦查',
  PROSECUTION_REVIEW: '审查起诉',
  FIRST_INSTANCE: '一审',
  SECOND_INSTANCE: '二审',
  DEATH_REVIEW: '死刑复核',
  RETRIAL: '再审',
} as const

export type CriminalStage = keyof typeof criminalStages

/** 民事、行政案件承办结果; never mixed with defenceOutcomes (forms.md §3). */
export const civilResults = {
  WON: '胜诉',
  PARTLY_WON: '部分胜诉',
  LOST: '败诉',
  MEDIATED: '调解',
  SETTLED: '和解',
  WITHDRAWN: '撤诉',
} as const

export type CivilResult = keyof typeof civilResults

export const defenceOutcomes = {
  FULLY_ADOPTED: '意见全部采纳',
  PARTLY_ADOPTED: '意见部分采纳',
  NOT_ADOPTED: '意见未采纳',
} as const

export type DefenceOutcome = keyof typeof defenceOutcomes
