import type { PolicyRow } from './policy-row.ts'

const old = '法律援助条例10①'

/**
 * The list of 2003, for regulations that refer to it (上海规定5). It is never chosen itself: for what was received in its days the walk knows it.
 */
const regulation2003: PolicyRow = {
  id: 'CN-2003',
  title: '法律援助条例（2003）',
  rank: 'ADMIN_REG',
  effectiveFrom: '2003-09-01',
  effectiveTo: '2021-12-31',
  mattersAdded: [
    { matter: 'STATE_COMPENSATION', cite: `${old}(1)` },
    { matter: 'SOCIAL_INSURANCE_OR_ASSISTANCE', cite: `${old}(2)` },
    { matter: 'PENSION_FOR_DEATH_INJURY', cite: `${old}(3)` },
    { matter: 'MAINTENANCE', cite: `${old}(4)` },
    { matter: 'LABOR_RELATION_OR_WAGE', subMatter: 'WAGE', cite: `${old}(5)` },
    { matter: 'BRAVERY_CIVIL_CLAIM', cite: `${old}(6)` },
  ],
  sources: [
    {
      supports: ['title', 'effectiveFrom', 'mattersAdded'],
      title: '法律援助条例第10条第1款、第31条',
      docNo: '国务院令第385号',
      publication: '国务院',
      publishedOn: '2003-07-21',
      mark: '核',
    },
  ],
}

/** The law alone: for places whose policy has not been entered. It has no income number. */
export const nationwide: readonly PolicyRow[] = [
  {
    id: 'CN',
    title: '法律援助法（未录入本地标准）',
    rank: 'LAW',
    sources: [
      {
        supports: ['title'],
        title: '中华人民共和国法律援助法',
        docNo: '主席令第93号',
        publication: '全国人民代表大会常务委员会',
        publishedOn: '2021-08-20',
        mark: '核',
      },
      { supports: ['groupThreshold'], title: '群体案件按 10 人以上报告（R-78，法律未规定人数）', mark: '设' },
    ],
  },
  regulation2003,
]
