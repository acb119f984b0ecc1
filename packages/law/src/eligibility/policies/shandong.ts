import type { PolicyRow } from './policy-row.ts'

const published = '山东口径'

/** 山东 (eligibility.md §4.3): the matters as one city published them in December 2024, the regulation of 2015 for the rest. */
export const shandong: readonly PolicyRow[] = [
  {
    id: 'SD-2015',
    title: '山东省法律援助条例（2015）及公示事项',
    region: '370000',
    rank: 'LOCAL_REG',
    mattersAdded: [
      {
        matter: 'FAKE_PRODUCT_DAMAGE',
        condition: '是不是农民因购买、使用种子、农药、化肥等农业生产资料受到损失，或者是因产品质量事故受到人身损害？',
        cite: published,
      },
      { matter: 'CONTRACT_DEBT', persons: ['MIGRANT_WORKER'], condition: '是不是劳务合同或者返乡创业、就业合同纠纷？', cite: published },
      { matter: 'DIVORCE', condition: '对方是不是重婚或者与他人同居？', cite: published },
    ],
    // 山东17: what a court has granted as judicial aid is granted here too.
    art42Added: [{ category: 'JUDICIAL_AID', cite: '山东条例17' }],
    sources: [
      { supports: ['mattersAdded'], title: '某市公示的法律援助事项', publication: '市政府网站', publishedOn: '2024-12-01', mark: '核' },
      { supports: ['art42Added'], title: '山东省法律援助条例第17条', mark: '核' },
      { supports: ['effectiveFrom'], title: '条例施行日，以及公示事项所依据的文件和施行日', mark: '待核' },
      { supports: ['standard'], title: '受理地上年低保 2 倍的数额', mark: '待核' },
    ],
  },
]
