import type { PolicyRow } from './policy-row.ts'

/**
 * 甘肃军人军属 (R-44, eligibility.md §4.3). A normative document: its own added matters and unlimited persons cannot widen the law and
 * are not carried; soldiers and their families are spared the check as 优抚对象 (法42(2)) in any case. What remains is the standard.
 */
export const gansu: readonly PolicyRow[] = [
  {
    id: 'GS-MILITARY',
    title: '甘肃省军人军属法律援助规范',
    region: '620000',
    rank: 'NORM_DOC',
    standard: {
      multiple: 3,
      persons: ['MILITARY', 'MILITARY_FAMILY', 'MARTYR_OR_LINE_OF_DUTY_FAMILY'],
      cites: { income: '甘肃军人军属规范19' },
    },
    sources: [
      { supports: ['standard'], title: '军人军属法律援助工作规范第16、18、19条：低保 3 倍', mark: '核' },
      { supports: ['effectiveFrom'], title: '施行日和文号', mark: '待核' },
    ],
  },
]
