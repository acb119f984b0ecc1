import { hunan2024 } from './hunan.ts'
import type { PolicyRow } from './policy-row.ts'

const example = (what: string): PolicyRow['sources'] => [{ supports: ['standard'], title: what, mark: '设' }]

/** Worked examples for tests and training (eligibility.md §5); no place falls under them by itself. */
export const examples: readonly PolicyRow[] = [
  {
    id: 'R1',
    title: '示例标准：人均每月 1500 元',
    rank: 'LOCAL_REG',
    standard: { monthlyPerCapita: 1500 },
    sources: example('城乡一元，低保 750 元的 2 倍，等于标准的符合'),
  },
  {
    id: 'R2',
    title: '示例标准：人均每月 1200 元',
    rank: 'LOCAL_REG',
    standard: { monthlyPerCapita: 1200 },
    sources: example('城乡一元，低保 800 元的 1.5 倍，等于标准的符合'),
  },
  { ...hunan2024, id: 'R3', title: '示例标准：湖南低收入人口认定', region: null, sources: example('与 HN-2024 相同，用于练习') },
]
