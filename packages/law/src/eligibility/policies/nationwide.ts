import type { PolicyRow } from './policy-row.ts'

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
]
