import type { PolicyRow } from './policy-row.ts'

/** 河北 (eligibility.md §4.2). The old regulation lived until that of 2025 replaced it; the paper of 2016 changed the standard only. */
const paper2016 = '河北2016标准'
const rule2025 = '河北2025新规'

export const hebei: readonly PolicyRow[] = [
  {
    id: 'HB-OLD',
    title: '河北省法律援助条例（旧）',
    region: '130000',
    rank: 'LOCAL_REG',
    effectiveTo: '2024-12-31',
    mattersAdded: [{ matter: 'PI_TRAFFIC', cite: '河北旧条例' }],
    isMattersComplete: false,
    mayAlsoList: ['PI_MEDICAL', 'PI_WORK_INJURY', 'ENVIRONMENT', 'FAKE_PRODUCT_DAMAGE'],
    sources: [
      { supports: ['mattersAdded'], title: '河北省实践材料（2011）：交通事故', mark: '核' },
      { supports: ['effectiveFrom'], title: '施行日（2011 年前后）', mark: '待核' },
      { supports: ['mattersAdded', 'mayAlsoList'], title: '其余事项：医疗事故、工伤、环境污染、农资等', mark: '忆' },
    ],
  },
  {
    id: 'HB-2016',
    title: '河北省法律援助经济困难标准（2016）',
    region: '130000',
    rank: 'NORM_DOC',
    effectiveFrom: '2016-01-01',
    effectiveTo: '2024-12-31',
    // Not the paper's own: the old regulation's one confirmed matter, repeated because a place has one policy a day and this one is chosen.
    mattersAdded: [{ matter: 'PI_TRAFFIC', cite: '河北旧条例' }],
    art42Added: [
      { category: 'MILITARY', cite: paper2016 },
      { category: 'MILITARY_FAMILY', cite: paper2016 },
      { category: 'ELDERLY_70', cite: paper2016 },
      { category: 'EXTREME_POVERTY_SUPPORT', cite: paper2016 },
      { category: 'MIGRANT_WORKER', cite: paper2016 },
    ],
    additionsEffectiveTo: '2021-12-31',
    standard: { kind: 'EITHER', cites: { income: paper2016, registry: paper2016 } },
    sources: [
      {
        supports: ['effectiveFrom', 'standard', 'art42Added'],
        title: '2016 年起 4 类 13 种情形免审，标准由低保 1.5 倍过渡为低收入',
        publication: '河北省地方报道',
        publishedOn: '2015-12-08',
        mark: '核',
      },
      { supports: ['art42Added'], title: '13 种情形的逐项文字', mark: '待核' },
    ],
  },
  {
    id: 'HB-2025',
    title: '河北省法律援助条例（2025）',
    region: '130000',
    rank: 'LOCAL_REG',
    effectiveFrom: '2025-01-01',
    mattersAdded: [
      { matter: 'COMPULSORY_EDUCATION', cite: rule2025 },
      { matter: 'PUBLIC_HEALTH_OR_SAFETY_ACCIDENT', cite: rule2025 },
      { matter: 'FAKE_PRODUCT_DAMAGE', cite: rule2025 },
    ],
    isMattersComplete: false,
    art32Added: [
      { category: 'SINGLE_CHILD_LOSS', name: '独生子女伤残或者死亡的家庭成员主张相关民事权益', cite: rule2025 },
      { category: 'ELDERLY_70', name: '七十周岁以上老年人主张相关权益', cite: rule2025 },
    ],
    sources: [
      {
        supports: ['effectiveFrom', 'mattersAdded', 'art32Added'],
        title: '河北省法律援助条例（七章50条）十大亮点',
        publication: '法治日报',
        mark: '核',
      },
      { supports: ['mattersAdded'], title: '6 项新增事项中未见报道的其余项', mark: '待核' },
      { supports: ['standard'], title: '经济困难标准的数额', mark: '待核' },
    ],
  },
]
