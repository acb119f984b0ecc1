import type { FeeRate, FeeTable, FeeUnit, ProviderType } from './table.ts'

type Adds = keyof FeeTable['extra'] | 'FURTHER_CASE' | 'CAP'

/** One line a county may enter: a service and stage with its sum, or what is added, capped or reduced. */
type Item = {
  label: string
  unit: FeeUnit | '%'
  /** A table without it leaves cases nobody can be paid for. */
  needed?: true
  /** Other words counties write for it. */
  also?: readonly string[]
  rate?: Pick<FeeRate, 'service' | 'caseTypes' | 'stages' | 'trialModes' | 'parts'>
  adds?: Adds
  percentOf?: ProviderType
  /** It covers the same cases as these together, so only one of the two ways may be used. */
  insteadOf?: readonly string[]
}

const criminal = { service: 'CASE', caseTypes: ['CRIMINAL'] } as const

/** What a table may say, in the order of a county's paper (funds.md §4). */
export const feeItems = {
  INVESTIGATION: {
    label: '刑事侦查阶段',
    unit: '件',
    needed: true,
    also: ['侦查阶段', '侦查'],
    rate: { ...criminal, stages: ['INVESTIGATION'] },
  },
  PROSECUTION: {
    label: '刑事审查起诉阶段',
    unit: '件',
    needed: true,
    also: ['审查起诉阶段', '审查起诉', '起诉阶段'],
    rate: { ...criminal, stages: ['PROSECUTION_REVIEW'] },
  },
  TRIAL_SHORT: {
    label: '刑事审判阶段（不开庭、速裁）',
    unit: '件',
    needed: true,
    also: ['审判阶段（不开庭、速裁）', '刑事审判阶段（不开庭或者速裁）', '不开庭、速裁', '速裁'],
    rate: { ...criminal, trialModes: ['NO_HEARING', 'FAST_TRACK'] },
  },
  TRIAL: {
    label: '刑事审判阶段（开庭）',
    unit: '件',
    needed: true,
    also: ['刑事审判阶段', '审判阶段', '审判', '审判阶段（开庭）', '一审，开庭'],
    rate: { ...criminal },
  },
  INCIDENTAL: { label: '刑事附带民事', unit: '件', also: ['附带民事', '附民'], rate: { service: 'CASE', parts: ['INCIDENTAL'] } },
  ENFORCEMENT: { label: '执行', unit: '件', also: ['执行案件'], rate: { service: 'CASE', parts: ['ENFORCEMENT'] } },
  SUIT: {
    label: '民事、行政、国家赔偿诉讼',
    unit: '件',
    also: ['民事、行政诉讼', '民事行政诉讼', '民事、行政', '民行诉讼'],
    insteadOf: ['CIVIL', 'ADMIN', 'STATE_COMPENSATION'],
    rate: { service: 'CASE', caseTypes: ['CIVIL', 'ADMIN', 'STATE_COMPENSATION'] },
  },
  CIVIL: { label: '民事诉讼', unit: '件', also: ['民事'], rate: { service: 'CASE', caseTypes: ['CIVIL'] } },
  ADMIN: { label: '行政诉讼', unit: '件', also: ['行政'], rate: { service: 'CASE', caseTypes: ['ADMIN'] } },
  STATE_COMPENSATION: { label: '国家赔偿', unit: '件', rate: { service: 'CASE', caseTypes: ['STATE_COMPENSATION'] } },
  ARBITRATION: {
    label: '劳动仲裁',
    unit: '件',
    needed: true,
    also: ['劳动争议仲裁', '仲裁'],
    rate: { service: 'CASE', caseTypes: ['LABOR_ARBITRATION'] },
  },
  MEDIATION: {
    label: '非诉讼调解',
    unit: '件',
    also: ['调解'],
    rate: { service: 'CASE', caseTypes: ['NON_LITIGATION'], parts: ['MEDIATION'] },
  },
  NON_LITIGATION: {
    label: '非诉讼',
    unit: '件',
    needed: true,
    also: ['调解、非诉讼', '非诉', '非诉讼案件'],
    rate: { service: 'CASE', caseTypes: ['NON_LITIGATION'] },
  },
  DUTY: { label: '值班律师法律帮助', unit: '天', also: ['值班', '值班律师'], rate: { service: 'DUTY' } },
  CONSULTATION: { label: '法律咨询', unit: '天', also: ['咨询'], rate: { service: 'CONSULTATION' } },
  DOCUMENT_DRAFTING: { label: '代拟法律文书', unit: '份', also: ['代写文书', '代拟文书', '代书'], rate: { service: 'DOCUMENT_DRAFTING' } },
  FURTHER_CASE: { label: '同案每加一件', unit: '件', also: ['同案每增加一件', '同案多件'], adds: 'FURTHER_CASE' },
  OTHER_CITY: { label: '跨市加', unit: '件', also: ['跨市', '跨市增加'], adds: 'OTHER_CITY' },
  OTHER_PROVINCE: { label: '跨省加', unit: '件', also: ['跨省', '跨省增加'], adds: 'OTHER_PROVINCE' },
  MAJOR: { label: '重大疑难加', unit: '件', also: ['重大', '重大疑难', '重大案件'], adds: 'MAJOR' },
  CAP: { label: '一件最多', unit: '件', also: ['总额上限', '上限', '封顶'], adds: 'CAP' },
  GRASSROOTS: { label: '基层法律服务工作者按', unit: '%', also: ['基层法律服务工作者', '所工'], percentOf: 'GRASSROOTS_WORKER' },
  VOLUNTEER: { label: '志愿者按', unit: '%', also: ['志愿者'], percentOf: 'VOLUNTEER' },
} as const satisfies Readonly<Record<string, Item>>

export type FeeItem = keyof typeof feeItems
export const feeItem = (code: FeeItem): Item => feeItems[code]
export const isFeeItem = (code: unknown): code is FeeItem => typeof code === 'string' && Object.hasOwn(feeItems, code)
export const feeItemCodes = Object.keys(feeItems) as FeeItem[]
