import type { Matter } from '../glossary/matters.ts'
import { brought } from './material.ts'
import type { Material } from './material.ts'

/** 与申请事项有关的材料 (程11(4)), by matter. Lists are advice on what usually shows the matter, so their wording is the project's. */
const proof = (code: string, title: string, note = '', dataFrom: string | null = null) =>
  brought(code, title, note, { dataFrom, mark: '设' })

const labour = [proof('LABOUR_PROOF', '能证明干活和欠薪的材料', '劳动合同、工作证、工资条、欠条、考勤、聊天记录、工友证言，有什么带什么')]
const injury = (title: string, note: string): Material[] => [
  proof('INJURY_PROOF', title, note),
  proof('MEDICAL_RECORDS', '病历、诊断证明和医疗费票据'),
]
const marriage = [proof('FAMILY_PROOF', '结婚证、户口本等证明家庭关系的材料', '', '民政部门婚姻登记信息')]
const contract = [proof('CONTRACT_PROOF', '合同、借条、付款和往来记录')]
const criminalPapers = [proof('CRIMINAL_PAPERS', '拘留、逮捕通知书、起诉意见书、起诉书或者判决书', '没有的，说明办案机关名称')]

const byMatter: Readonly<Record<Matter, readonly Material[]>> = {
  LABOR_RELATION_OR_WAGE: labour,
  PI_WORK_INJURY: [
    proof('LABOUR_PROOF', '能证明在那里干活的材料', '劳动合同、工作证、工资条、考勤、聊天记录、工友证言，有什么带什么'),
    ...injury('工伤认定或者事故经过的材料', '工伤认定书、事故报告、现场照片、证人联系方式'),
  ],
  PI_TRAFFIC: injury('道路交通事故认定书', '还没有拿到的，带上报警记录'),
  PI_MEDICAL: injury('诊疗过程的材料', '病历复印件、知情同意书；可以向医院申请复印'),
  PI_FOOD_DRUG: injury('购买凭证和产品包装', '小票、订单、照片'),
  PERSONAL_INJURY_OTHER: injury('受伤经过的材料', '报警记录、现场照片、证人联系方式'),
  MAINTENANCE: [...marriage, proof('SUPPORT_PROOF', '生活费用和对方情况的材料')],
  DV_ABUSE_ABANDONMENT: [
    proof(
      'VIOLENCE_PROOF',
      '遭受虐待、遗弃或者家庭暴力的材料',
      '告诫书、人身安全保护令、接处警记录、伤情照片、妇联或者村（居）委会求助记录',
    ),
    ...marriage,
  ],
  DIVORCE: marriage,
  INHERITANCE: [proof('INHERITANCE_PROOF', '死亡证明、亲属关系证明和遗产线索')],
  STATE_COMPENSATION: [proof('COMPENSATION_PROOF', '处理决定、判决书、释放证明等文书')],
  SOCIAL_INSURANCE_OR_ASSISTANCE: [proof('BENEFIT_PROOF', '参保记录、待遇决定或者申请回执', '', '人社、民政部门待遇信息')],
  PENSION_FOR_DEATH_INJURY: [proof('PENSION_PROOF', '死亡证明、伤残等级证明和亲属关系证明')],
  CAPACITY_DECLARATION: [proof('CAPACITY_PROOF', '诊断证明、残疾人证和亲属关系证明')],
  ENVIRONMENT: [proof('POLLUTION_PROOF', '污染和损失的照片、检测报告、购买和收成记录')],
  FAKE_PRODUCT_DAMAGE: [proof('PRODUCT_PROOF', '购买凭证、产品包装和损失照片')],
  PUBLIC_HEALTH_OR_SAFETY_ACCIDENT: [proof('ACCIDENT_PROOF', '事件通报、事故调查材料和损失凭证')],
  COMPULSORY_EDUCATION: [proof('SCHOOLING_PROOF', '户口本、入学申请和学校或者教育部门的答复')],
  HERO_PERSONALITY_RIGHTS: [proof('HARM_PROOF', '侵害英雄烈士姓名、肖像、名誉、荣誉的截图、出版物等材料')],
  BRAVERY_CIVIL_CLAIM: [proof('BRAVERY_FACTS', '见义勇为经过和损失的材料')],
  CRIMINAL: criminalPapers,
  COMPULSORY_MEDICAL: [proof('COMPULSORY_PAPERS', '强制医疗申请书、决定书或者鉴定意见', '没有的，说明办案机关名称')],
  PROPERTY_DAMAGE: [proof('LOSS_PROOF', '财产受损经过和损失的材料')],
  NEIGHBOUR_RELATION: [proof('NEIGHBOUR_PROOF', '房屋、土地权属材料和现场照片')],
  LAND_CONTRACT: [proof('LAND_PROOF', '承包合同、承包经营权证和村里的分地记录')],
  CONTRACT_DEBT: contract,
  ADMIN_PENALTY: [proof('PENALTY_PROOF', '行政处罚决定书和送达日期')],
  OTHER_BY_LAW: [proof('MATTER', '和这件事有关的材料')],
  UNSPECIFIED: [proof('MATTER', '和这件事有关的材料')],
  OTHER: [proof('MATTER', '和这件事有关的材料')],
}

export const materialsOfMatter = (matter: Matter): readonly Material[] => byMatter[matter]
