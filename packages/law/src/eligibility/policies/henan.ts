import type { PolicyRow } from './policy-row.ts'

/** 河南 2026 (eligibility.md §4.3): the day and the single standard for town and country are known, the list of matters is not. */
export const henan: readonly PolicyRow[] = [
  {
    id: 'HA-2026',
    title: '河南省法律援助条例（2026）',
    region: '410000',
    rank: 'LOCAL_REG',
    effectiveFrom: '2026-01-01',
    isMattersComplete: false,
    sources: [
      { supports: ['effectiveFrom', 'title'], title: '河南省法律援助条例（2025-09-29 通过）', publication: '河南法治报', mark: '核' },
      { supports: ['mattersAdded', 'art32Added', 'art42Added'], title: '条例新增的事项和人员', mark: '待核' },
      { supports: ['standard'], title: '全省统一（城乡一元）经济困难标准的数额', mark: '待核' },
    ],
  },
]
