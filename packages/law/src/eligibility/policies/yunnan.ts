import type { PolicyRow } from './policy-row.ts'

/** 云南某县 (eligibility.md §4.3): an example of a standard split between town and country; its numbers are in the standards table. */
export const yunnan: readonly PolicyRow[] = [
  {
    id: 'YN-COUNTY',
    title: '云南某县法律援助经济困难标准（城乡二元）',
    region: '530521',
    rank: 'NORM_DOC',
    standard: { cites: { income: '云南某县标准' } },
    // 法34: since 2022 a county sets no standard, whatever its paper says.
    standardEffectiveTo: '2021-12-31',
    sources: [
      { supports: ['standard'], title: '法律援助服务手册：城镇低保 2 倍及以下，农村上年人均纯收入一半及以下', mark: '核' },
      { supports: ['effectiveFrom'], title: '施行日和文号', mark: '待核' },
    ],
  },
]
