import { caseTypes, channels, civilResults, criminalStages, defenceOutcomes } from '../glossary/cases.ts'
import { notifiedGrounds } from '../glossary/grounds.ts'
import { matters } from '../glossary/matters.ts'
import { personCategories } from '../glossary/persons.ts'

/** 维度 (statistics.md §2). Parts of an exclusive dimension add up to the total; parts of an overlapping one may exceed it (ST-06). */
export type Dimension = { label: string; isExclusive: boolean; values: Readonly<Record<string, string>> | null }

const exclusive = (label: string, values: Dimension['values'] = null): Dimension => ({ label, isExclusive: true, values })

export const dimensions = {
  region: exclusive('地区'),
  agency: exclusive('机构'),
  month: exclusive('月份'),
  caseType: exclusive('案件类型', caseTypes),
  matter: exclusive('事项', matters),
  stage: exclusive('刑事阶段', criminalStages),
  criminalRoute: exclusive('通知情形', notifiedGrounds),
  channel: exclusive('渠道', channels),
  personCategory: { label: '受援人类别（多选）', isExclusive: false, values: personCategories },
  gender: exclusive('性别', { MALE: '男', FEMALE: '女' }),
  ageBand: exclusive('年龄', { UNDER_18: '未满 18', FROM_18: '18 至 59', FROM_60: '60 以上' }),
  residence: exclusive('城乡', { URBAN: '城镇', RURAL: '农村' }),
  providerType: exclusive('承办人员', {
    LAWYER: '社会律师',
    AGENCY_STAFF: '机构律师',
    GRASSROOTS_WORKER: '基层法律服务工作者',
    ORGANISATION_STAFF: '社会组织人员',
    VOLUNTEER: '志愿者',
  }),
  procedure: exclusive('程序', { LITIGATION: '诉讼', ARBITRATION: '仲裁', MEDIATION: '调解', SETTLEMENT: '和解', OTHER: '非诉其他' }),
  result: exclusive('承办结果', { ...civilResults, ...defenceOutcomes }),
  consultMode: exclusive('咨询方式', { VISIT: '来访', CALL: '来电（12348）', LETTER: '信函', WEB: '网络', OUTREACH: '巡回上门' }),
  group: exclusive('群体案', { GROUP: '群体案', SINGLE: '非群体案' }),
  level: exclusive('层级', { PROVINCE: '省', CITY: '市', COUNTY: '县', TOWNSHIP: '乡镇', VILLAGE: '村居' }),
  stationKind: exclusive('站点类型'),
  trait: { label: '特征（多选）', isExclusive: false, values: null },
  grade: exclusive('评查等级', { EXCELLENT: '优秀', GOOD: '良好', PASS: '合格', FAIL: '不合格' }),
} as const satisfies Readonly<Record<string, Dimension>>

export type DimensionId = keyof typeof dimensions
