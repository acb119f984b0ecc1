/** 援助事项. The order is that of the lists on screen; what is in scope stands in eligibility/matter-scope.ts, not here. */
export const matters = {
  LABOR_RELATION_OR_WAGE: '确认劳动关系或者支付劳动报酬',
  PI_WORK_INJURY: '工伤事故人身损害赔偿',
  PI_TRAFFIC: '交通事故人身损害赔偿',
  PI_MEDICAL: '医疗事故人身损害赔偿',
  PI_FOOD_DRUG: '食品药品安全事故人身损害赔偿',
  MAINTENANCE: '赡养费、抚养费、扶养费',
  DV_ABUSE_ABANDONMENT: '遭受虐待、遗弃或者家庭暴力主张权益',
  SOCIAL_INSURANCE_OR_ASSISTANCE: '社会保险待遇或者社会救助',
  PENSION_FOR_DEATH_INJURY: '抚恤金',
  STATE_COMPENSATION: '国家赔偿',
  CAPACITY_DECLARATION: '认定无民事行为能力或者限制民事行为能力',
  ENVIRONMENT: '环境污染、生态破坏损害赔偿',
  HERO_PERSONALITY_RIGHTS: '维护英雄烈士的人格权益',
  BRAVERY_CIVIL_CLAIM: '因见义勇为主张民事权益',
  CRIMINAL: '刑事案件',
  COMPULSORY_MEDICAL: '强制医疗案件',
  FAKE_PRODUCT_DAMAGE: '伪劣产品（农资）损害赔偿',
  PUBLIC_HEALTH_OR_SAFETY_ACCIDENT: '公共卫生事件、安全生产事故损害赔偿',
  COMPULSORY_EDUCATION: '接受义务教育的权利',
  PERSONAL_INJURY_OTHER: '其他人身损害赔偿',
  PROPERTY_DAMAGE: '财产损害赔偿',
  DIVORCE: '离婚',
  INHERITANCE: '继承',
  NEIGHBOUR_RELATION: '相邻关系',
  LAND_CONTRACT: '土地承包',
  CONTRACT_DEBT: '合同、债务',
  ADMIN_PENALTY: '行政处罚',
  OTHER_BY_LAW: '法律、法规、规章规定的其他情形',
  /** Said in other words than these, and nobody has settled which it is: not known, and therefore neither in nor out. */
  UNSPECIFIED: '事项还没有核定',
  OTHER: '其他事项',
} as const

export type Matter = keyof typeof matters

export const subMatters = {
  WAGE: '支付劳动报酬',
  RELATION: '确认劳动关系',
  SUPPORT_OF_ELDERS: '赡养费',
  CHILD_SUPPORT: '抚养费',
  SPOUSAL_SUPPORT: '扶养费',
} as const

export type SubMatter = keyof typeof subMatters

/** Which part belongs to which matter. */
export const subMattersOf: Readonly<Partial<Record<Matter, readonly SubMatter[]>>> = {
  LABOR_RELATION_OR_WAGE: ['WAGE', 'RELATION'],
  MAINTENANCE: ['SUPPORT_OF_ELDERS', 'CHILD_SUPPORT', 'SPOUSAL_SUPPORT'],
}
