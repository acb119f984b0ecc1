import type { PolicyRow } from './policy-row.ts'

const countyRule = '县级规定'
const injuries = ['PI_TRAFFIC', 'PI_WORK_INJURY', 'PI_MEDICAL', 'PERSONAL_INJURY_OTHER'] as const
const migrant = ['MIGRANT_WORKER'] as const

/**
 * A county paper never widened the law (eligibility.md §4.4). It is kept to replay what was decided before 2022, when the county
 * took injury claims of migrant workers and asked nothing about their means; from 2022 its additions no longer count.
 */
export const county: readonly PolicyRow[] = [
  {
    id: 'COUNTY-2010',
    title: '县级农民工免审规定（历史）',
    rank: 'NORM_DOC',
    effectiveFrom: '2009-01-01',
    effectiveTo: '2021-12-31',
    mattersAdded: injuries.map((matter) => ({ matter, persons: migrant, cite: countyRule })),
    art42Added: [{ category: 'MIGRANT_WORKER', matters: injuries, cite: countyRule }],
    additionsEffectiveTo: '2021-12-31',
    sources: [
      { supports: ['art42Added', 'mattersAdded'], title: '湖南某县经验材料（2010 年前后）', mark: '核' },
      { supports: ['effectiveFrom'], title: '施行日（2009 至 2010 年）', mark: '待核' },
    ],
  },
]
