import type { DocumentCode } from '../glossary/documents.ts'
import type { Matter } from '../glossary/matters.ts'
import type { PersonCategory } from '../glossary/persons.ts'
import type { Assessment } from '../eligibility/types.ts'

/** 一次性告知清单: everything that is needed, said once. `form` is filled in at the desk; the rest is brought. */
export type Material = { code: string; title: string; note: string; form: DocumentCode | null }

const brought = (code: string, title: string, note = ''): Material => ({ code, title, note, form: null })
const filled = (code: string, title: string, form: DocumentCode, note = ''): Material => ({ code, title, note, form })

const labour = [brought('LABOUR_PROOF', '能证明干活和欠薪的材料', '劳动合同、工作证、工资条、欠条、考勤、聊天记录、工友证言，有什么带什么')]
const injury = (title: string, note: string): Material[] => [
  brought('INJURY_PROOF', title, note),
  brought('MEDICAL_RECORDS', '病历、诊断证明和医疗费票据'),
]
const marriage = [brought('FAMILY_PROOF', '结婚证、户口本等证明家庭关系的材料')]

const byMatter: Readonly<Partial<Record<Matter, readonly Material[]>>> = {
  LABOR_RELATION_OR_WAGE: labour,
  PI_WORK_INJURY: [...labour, ...injury('工伤认定或者事故经过的材料', '工伤认定书、事故报告、现场照片、证人联系方式')],
  PI_TRAFFIC: injury('道路交通事故认定书', '还没有拿到的，带上报警记录'),
  PI_MEDICAL: injury('诊疗过程的材料', '病历复印件、知情同意书；可以向医院申请复印'),
  PI_FOOD_DRUG: injury('购买凭证和产品包装', '小票、订单、照片'),
  MAINTENANCE: [...marriage, brought('SUPPORT_PROOF', '生活费用和对方情况的材料')],
  DV_ABUSE_ABANDONMENT: [
    brought(
      'VIOLENCE_PROOF',
      '遭受虐待、遗弃或者家庭暴力的材料',
      '告诫书、人身安全保护令、接处警记录、伤情照片、妇联或者村（居）委会求助记录',
    ),
    ...marriage,
  ],
  DIVORCE: marriage,
  STATE_COMPENSATION: [brought('COMPENSATION_PROOF', '处理决定、判决书、释放证明等文书')],
  SOCIAL_INSURANCE_OR_ASSISTANCE: [brought('BENEFIT_PROOF', '参保记录、待遇决定或者申请回执')],
  PENSION_FOR_DEATH_INJURY: [brought('PENSION_PROOF', '死亡证明、伤残等级证明和亲属关系证明')],
  CAPACITY_DECLARATION: [brought('CAPACITY_PROOF', '诊断证明、残疾人证和亲属关系证明')],
  ENVIRONMENT: [brought('POLLUTION_PROOF', '污染和损失的照片、检测报告、购买和收成记录')],
  FAKE_PRODUCT_DAMAGE: [brought('PRODUCT_PROOF', '购买凭证、产品包装和损失照片')],
  CRIMINAL: [brought('CRIMINAL_PAPERS', '拘留、逮捕通知书、起诉意见书、起诉书或者判决书', '没有的，说明办案机关名称')],
}

const statusProof: Readonly<Partial<Record<PersonCategory, string>>> = {
  MINIMUM_LIVING_ALLOWANCE: '低保证或者民政部门证明',
  EXTREME_POVERTY_SUPPORT: '特困人员供养证',
  LOW_INCOME_BORDERLINE: '低收入人口认定材料',
  TEMP_RELIEF: '临时救助决定',
  DISASTER_RELIEF: '受灾救助证明',
  DISABLED: '残疾人证',
  DISABLED_VISION: '残疾人证',
  DISABLED_HEARING_SPEECH: '残疾人证',
  DISABLED_PHYSICAL: '残疾人证',
  DISABLED_MENTAL: '残疾人证',
  MIGRANT_WORKER: '进城务工的证明',
  MILITARY: '军人证件',
  MILITARY_FAMILY: '军属证明',
  MARTYR_OR_LINE_OF_DUTY_FAMILY: '烈士、因公牺牲、病故军人遗属证明',
  BRAVERY: '见义勇为证书或者证明',
  DV_VICTIM: '告诫书、保护令、接处警记录等材料',
  JUDICIAL_AID: '司法救助决定',
  RETRIAL_ACQUITTED: '再审无罪判决书',
  HERO_MARTYR_NEAR_RELATIVE: '英雄烈士近亲属关系证明',
  SINGLE_CHILD_LOSS: '独生子女伤残死亡家庭证明',
}

const lifeProof: readonly PersonCategory[] = [
  'MINOR',
  'ELDERLY',
  'ELDERLY_70',
  'DISABLED',
  'DISABLED_VISION',
  'DISABLED_HEARING_SPEECH',
  'DISABLED_PHYSICAL',
  'DISABLED_MENTAL',
]

function statusMaterials(categories: readonly PersonCategory[]): Material[] {
  const proofs = categories.flatMap((category) => {
    const title = statusProof[category]
    return title === undefined ? [] : [brought(`STATUS_${category}`, title)]
  })
  const needsLife = categories.some((category) => lifeProof.includes(category))
  const life = needsLife
    ? [brought('NO_FIXED_INCOME_PROOF', '没有固定生活来源的证明', '村（居）委会证明即可；没有的也可以申请，按家庭收入审查')]
    : []
  return [...proofs, ...life]
}

/** The whole list for one application. 法32 needs no statement of hardship (程11③); a notified case and a service need nothing. */
export function materialsFor(
  matter: Matter,
  categories: readonly PersonCategory[],
  assessment: Pick<Assessment, 'meansReason'> & { isAgent?: boolean },
): Material[] {
  const { meansReason, isAgent } = assessment
  if (meansReason === 'NOTIFIED' || meansReason === 'SERVICE_NO_TEST') return []
  const list = [
    filled('APPLICATION', '法律援助申请表', 'APPLICATION', '在窗口填写，填写有困难的由工作人员代填'),
    brought('ID', '身份证或者其他有效身份证件'),
    ...(isAgent === true ? [brought('PROXY', '代理权证明', '授权委托书，或者户口本、出生证明等关系证明')] : []),
    ...(meansReason === 'ART32' ? [] : [filled('HARDSHIP', '经济困难状况说明表', 'HARDSHIP_STATEMENT', '不用到村（居）委会或者单位盖章')]),
    ...(byMatter[matter] ?? [brought('MATTER', '和这件事有关的材料')]),
    ...statusMaterials(categories),
  ]
  return list.filter((item, index) => list.findIndex((other) => other.title === item.title) === index)
}
