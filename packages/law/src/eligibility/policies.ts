import { toDay } from '../day.ts'
import type { Day } from '../day.ts'
import { loadPolicy } from './policy.ts'
import type { Policy, Standard } from './policy.ts'

const income = (monthlyPerCapita: number | null): Standard => ({
  kind: 'INCOME',
  monthlyPerCapita,
  isInclusive: true,
  knowsEvents: false,
  cites: {},
})

const plain = {
  region: null,
  rank: 'LOCAL_REG',
  effectiveFrom: null,
  effectiveTo: null,
  mattersAdded: [],
  art32Added: [],
  art42Added: [],
  additionsEffectiveTo: null,
  pledge: { barredIfPriorFalse: false },
  groupThreshold: 10,
} as const satisfies Partial<Policy>

/** The law alone: for places whose policy has not been entered. It has no income number. */
export const nationalPolicy: Policy = { ...plain, id: 'CN', title: '法律援助法（未录入本地标准）', rank: 'LAW', standard: income(null) }

const hunan2024 = {
  ...plain,
  title: '湖南省法律援助新规（2024）',
  mattersAdded: [
    { matter: 'FAKE_PRODUCT_DAMAGE', cite: '湖南2024新规2(一)' },
    { matter: 'PUBLIC_HEALTH_OR_SAFETY_ACCIDENT', cite: '湖南2024新规2(二)' },
  ],
  standard: {
    kind: 'REGISTRY',
    monthlyPerCapita: null,
    isInclusive: true,
    knowsEvents: true,
    cites: { registry: '湖南2024新规3(一)', event: '湖南2024新规3(二)', income: '湖南2024新规3(三)' },
  },
  pledge: { barredIfPriorFalse: true, cite: '湖南2024新规4' },
} as const satisfies Partial<Policy>

const rows: readonly Policy[] = [
  nationalPolicy,
  // R1–R3 are worked examples for tests and training; no place falls under them by itself.
  { ...plain, id: 'R1', title: '示例标准：人均每月 1500 元', standard: income(1500) },
  { ...plain, id: 'R2', title: '示例标准：人均每月 1200 元', standard: income(1200) },
  { ...hunan2024, id: 'R3', title: '示例标准：湖南低收入人口认定' },
  {
    ...plain,
    id: 'HN-2010',
    title: '湖南省法律援助条例（2010 修订）',
    region: '430000',
    effectiveFrom: toDay('2010-12-01'),
    effectiveTo: toDay('2016-08-25'),
    standard: income(null),
  },
  {
    ...plain,
    id: 'HN-2016',
    title: '湖南省关于完善法律援助制度的实施意见（2016）',
    region: '430000',
    rank: 'NORM_DOC',
    effectiveFrom: toDay('2016-08-26'),
    mattersAdded: [
      { matter: 'LABOR_RELATION_OR_WAGE', cite: '湖南2016实施意见' },
      { matter: 'COMPULSORY_EDUCATION', cite: '湖南2016实施意见' },
      { matter: 'PI_MEDICAL', cite: '湖南2016实施意见' },
      { matter: 'PI_FOOD_DRUG', cite: '湖南2016实施意见' },
      { matter: 'MAINTENANCE', cite: '湖南2016实施意见' },
    ],
    additionsEffectiveTo: toDay('2021-12-31'),
    standard: {
      kind: 'EITHER',
      monthlyPerCapita: null,
      isInclusive: true,
      knowsEvents: false,
      cites: { income: '湖南2016实施意见', registry: '湖南2016实施意见' },
    },
  },
  // The day HN-2024 came into force is unconfirmed: an administrator enters it before the region uses it.
  { ...hunan2024, id: 'HN-2024', region: '430000' },
  {
    ...plain,
    id: 'HB-OLD',
    title: '河北省法律援助条例（旧）',
    region: '130000',
    effectiveFrom: toDay('2011-01-01'),
    effectiveTo: toDay('2015-12-31'),
    mattersAdded: [{ matter: 'PI_TRAFFIC', cite: '河北旧条例' }],
    standard: income(null),
  },
  {
    ...plain,
    id: 'HB-2016',
    title: '河北省法律援助经济困难标准（2016）',
    region: '130000',
    rank: 'NORM_DOC',
    effectiveFrom: toDay('2016-01-01'),
    effectiveTo: toDay('2024-12-31'),
    mattersAdded: [{ matter: 'PI_TRAFFIC', cite: '河北旧条例' }],
    art42Added: [
      { category: 'MILITARY', cite: '河北2016标准' },
      { category: 'MILITARY_FAMILY', cite: '河北2016标准' },
      { category: 'ELDERLY_70', cite: '河北2016标准' },
      { category: 'EXTREME_POVERTY_SUPPORT', cite: '河北2016标准' },
      { category: 'MIGRANT_WORKER', cite: '河北2016标准' },
    ],
    additionsEffectiveTo: toDay('2021-12-31'),
    standard: {
      kind: 'EITHER',
      monthlyPerCapita: null,
      isInclusive: true,
      knowsEvents: false,
      cites: { income: '河北2016标准', registry: '河北2016标准' },
    },
  },
  {
    ...plain,
    id: 'HB-2025',
    title: '河北省法律援助条例（2025）',
    region: '130000',
    effectiveFrom: toDay('2025-01-01'),
    mattersAdded: [
      { matter: 'COMPULSORY_EDUCATION', cite: '河北2025新规' },
      { matter: 'PUBLIC_HEALTH_OR_SAFETY_ACCIDENT', cite: '河北2025新规' },
      { matter: 'FAKE_PRODUCT_DAMAGE', cite: '河北2025新规' },
    ],
    art32Added: [
      { category: 'SINGLE_CHILD_LOSS', cite: '河北2025新规' },
      { category: 'ELDERLY_70', cite: '河北2025新规' },
    ],
    standard: income(null),
  },
  // A county paper never widened the law; it is kept to replay what was decided before 2022.
  {
    ...plain,
    id: 'COUNTY-2010',
    title: '县级农民工免审规定（历史）',
    rank: 'NORM_DOC',
    effectiveFrom: toDay('2009-01-01'),
    effectiveTo: toDay('2021-12-31'),
    art42Added: [
      { category: 'MIGRANT_WORKER', matters: ['PI_TRAFFIC', 'PI_WORK_INJURY', 'PI_MEDICAL', 'PERSONAL_INJURY_OTHER'], cite: '县级规定' },
    ],
    additionsEffectiveTo: toDay('2021-12-31'),
    standard: income(null),
  },
]

/** Every policy by its id; a row whose rank does not carry its content would not be here. */
export const policies: Readonly<Record<string, Policy>> = Object.fromEntries(
  rows.filter((row) => loadPolicy(row).ok).map((row) => [row.id, row]),
)

const covers = (policy: Policy, region: string, day: Day): boolean =>
  policy.region !== null &&
  region.startsWith(policy.region.replace(/(00)+$/, '')) &&
  policy.effectiveFrom !== null &&
  policy.effectiveFrom <= day &&
  (policy.effectiveTo === null || day <= policy.effectiveTo)

/** The policy of a place on a day (R-101: the place of the receiving agency, nobody else's); the bare law when none is entered. */
export function policyInForce(region: string, day: Day, list: readonly Policy[] = Object.values(policies)): Policy {
  const inForce = list.filter((policy) => covers(policy, region, day))
  return inForce.sort((a, b) => ((a.effectiveFrom ?? '') < (b.effectiveFrom ?? '') ? 1 : -1))[0] ?? nationalPolicy
}
