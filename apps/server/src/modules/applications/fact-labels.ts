import type { z } from 'zod'
import type { CorrectionIn } from './schema.ts'

/** What a reviewer corrects of an application, in words: the names under which the 修改记录 keeps it. */
export const factLabels = {
  applicantType: '申请人类型',
  reciprocity: '外国人、无国籍人申请的根据',
  role: '当事人地位',
  matter: '申请事项',
  subMatter: '具体是',
  forum: '办理途径',
  categories: '身份类别',
  noFixedIncome: '固定生活来源',
  hasCounsel: '已委托代理人',
  household: '家庭',
  lowIncomeRegistry: '民政认定的低收入人口',
  hardshipEvent: '遭遇灾害、事故、重病',
  verification: '核查方式',
  priorFalsePledge: '以前作过虚假承诺',
  jurisdictionOk: '由本地的机关处理',
  firstReceivedElsewhere: '先向别的法律援助机构申请过',
  agentIsInfringer: '代为申请的人侵害申请人权益',
  possibleSentence: '可能判处的刑罚',
  limitationOn: '时效或期限',
  needsPreservation: '需要立即申请保全或者先予执行',
  urbanRural: '城镇还是农村',
  otherReason: '没有委托辩护人的其他原因',
  conditionMet: '本地规定给这类事项加的条件',
  conditions: '本地规定里有编号的条件',
  furtherClaims: '另外的请求',
  hasNoOpponent: '有没有对方',
} as const satisfies Record<Exclude<keyof z.infer<typeof CorrectionIn>, 'confirmed'>, string>
