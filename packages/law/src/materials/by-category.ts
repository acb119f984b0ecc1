import { specialGroup } from '../eligibility/special-group.ts'
import type { MeansReason } from '../eligibility/types.ts'
import type { PersonCategory } from '../glossary/persons.ts'
import { brought } from './material.ts'
import type { Material } from './material.ts'

/** Who one is must be shown, not only said (法32, 法42, R-41). `why` tells why a category needs no paper of its own. */
type Status = { title: string; dataFrom: string | null; cites: readonly string[] } | { why: string }

const relief = ['法律援助法42(2)']
const group = ['法律援助法42(1)']
const disabled: Status = { title: '残疾人证', dataFrom: '残联残疾人信息', cites: group }

const statuses: Readonly<Record<PersonCategory, Status>> = {
  MINIMUM_LIVING_ALLOWANCE: { title: '低保证或者民政部门证明', dataFrom: '民政部门低保信息', cites: relief },
  EXTREME_POVERTY_SUPPORT: { title: '特困人员供养证', dataFrom: '民政部门特困供养信息', cites: relief },
  LOW_INCOME_BORDERLINE: { title: '低收入人口认定材料', dataFrom: '民政部门低收入人口库', cites: ['法律援助法34'] },
  TEMP_RELIEF: { title: '临时救助决定', dataFrom: '民政部门临时救助信息', cites: relief },
  DISASTER_RELIEF: { title: '受灾救助证明', dataFrom: '应急管理部门救助信息', cites: relief },
  DISABLED: disabled,
  DISABLED_VISION: disabled,
  DISABLED_HEARING_SPEECH: disabled,
  DISABLED_PHYSICAL: disabled,
  DISABLED_MENTAL: disabled,
  CANNOT_FULLY_RECOGNISE_CONDUCT: { title: '诊断证明、司法鉴定意见或者法院认定行为能力的判决书', dataFrom: null, cites: group },
  ELDERLY: { why: '身份证上的出生日期就能证明年龄。' },
  ELDERLY_70: { why: '身份证上的出生日期就能证明年龄。' },
  MINOR: { why: '身份证或者户口簿上的出生日期就能证明年龄。' },
  WOMAN: { why: '妇女身份不改变审查，只用于统计。' },
  MIGRANT_WORKER: { title: '进城务工的证明', dataFrom: null, cites: ['法律援助法42(3)'] },
  MILITARY: { title: '军人证件', dataFrom: null, cites: relief },
  MILITARY_FAMILY: { title: '军属证明', dataFrom: '退役军人事务部门信息', cites: relief },
  VETERAN: { title: '退役军人优待证或者退役证件', dataFrom: '退役军人事务部门信息', cites: [...relief, '军人抚恤优待条例2(5)'] },
  MARTYR_OR_LINE_OF_DUTY_FAMILY: { title: '烈士、因公牺牲、病故军人遗属证明', dataFrom: '退役军人事务部门信息', cites: relief },
  HERO_MARTYR_NEAR_RELATIVE: { title: '英雄烈士近亲属关系证明', dataFrom: null, cites: ['法律援助法32(1)'] },
  BRAVERY: { title: '见义勇为证书或者证明', dataFrom: null, cites: ['法律援助法32(2)'] },
  DV_VICTIM: { title: '告诫书、保护令、接处警记录等材料', dataFrom: null, cites: ['法律援助法32(4)'] },
  JUDICIAL_AID: { title: '司法救助决定', dataFrom: '人民法院、人民检察院司法救助信息', cites: relief },
  RETRIAL_ACQUITTED: { title: '再审无罪判决书', dataFrom: null, cites: ['法律援助法32(3)'] },
  SINGLE_CHILD_LOSS: { title: '独生子女伤残死亡家庭证明', dataFrom: '卫生健康部门扶助对象信息', cites: ['法律援助法32(5)'] },
  ETHNIC_MINORITY: { why: '民族身份不改变审查；需要翻译的，由机构安排。' },
  FOREIGN_OR_STATELESS: { why: '按外国人、无国籍人的身份证件办理。' },
  OTHER: { why: '没有需要证明的身份。' },
}

const living = brought('NO_FIXED_INCOME_PROOF', '没有固定生活来源的证明', '村（居）委会证明即可；没有的也可以申请，按家庭收入审查', {
  rule: 'R-42',
  cites: group,
  dataFrom: '民政、人社部门待遇信息',
  kind: 'ORIGINAL',
  mark: '设',
})

const paperOf = (category: PersonCategory): Material[] => {
  const status = statuses[category]
  if ('why' in status) return []
  const { title, dataFrom, cites } = status
  const rule = cites[0]?.startsWith('法律援助法32') ? 'R-40' : 'R-41'
  return [brought(`STATUS_${category}`, title, '', { rule, cites, dataFrom, mark: '设' })]
}

/** Why a category needs no paper; null when it needs one. */
export const noPaperNeeded = (category: PersonCategory): string | null => {
  const status = statuses[category]
  return 'why' in status ? status.why : null
}

/**
 * Of whoever has said to have a fixed income nobody asks to show that there is none, nor of anybody where nobody asks about money at all
 * (法25, 法32).
 */
export const materialsOfCategories = (
  categories: readonly PersonCategory[],
  { noFixedIncome, meansReason }: { noFixedIncome?: boolean | undefined; meansReason: MeansReason },
): Material[] => {
  const countsLiving = noFixedIncome !== false && (meansReason === 'ART42' || meansReason === 'STANDARD')
  return [
    ...categories.flatMap(paperOf),
    ...(countsLiving && categories.some((category) => specialGroup.includes(category)) ? [living] : []),
  ]
}
