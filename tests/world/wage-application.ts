import type { ApplicationInput } from '../../apps/server/src/modules/applications/index.ts'

/** A migrant worker's wage claim that the rules find eligible without a means test (worked case 1). */
export const wageApplication = (more: Partial<ApplicationInput> = {}): ApplicationInput => ({
  channel: 'SELF',
  person: { name: '李国强', idType: 'NONE', sex: 'MALE', phone: '13800000000', address: '双峰县锁石镇' },
  applicantType: 'CITIZEN',
  role: 'CIVIL_PARTY',
  matter: 'LABOR_RELATION_OR_WAGE',
  subMatter: 'WAGE',
  forum: 'ARBITRATION',
  organ: '双峰县劳动人事争议仲裁委员会',
  organRegion: '431321',
  title: '支付拖欠工资 31600 元',
  narrative: '在锁石镇一处工地做木工，完工后工资一直没有结清，有欠条和考勤表。',
  opponents: [{ name: '娄底市某建筑劳务有限公司' }],
  recipients: 1,
  categories: [{ code: 'MIGRANT_WORKER', evidence: 'PRESENT' }],
  hasCounsel: false,
  firstReceivedElsewhere: false,
  verification: 'PLEDGE',
  materials: ['身份证', '法律援助申请表', '经济困难状况说明表', '欠条'].map((name) => ({ name, copies: 1, received: true })),
  ...more,
})
