import { originsOf } from './step.ts'
import { procedure } from './table.ts'
import { verbLabel } from './chains.ts'
import type { Chain } from './chains/define.ts'
import type { StepRow } from './step-row.ts'

const outcomes: Readonly<Record<string, string>> = {
  ART32: '不受经济困难限制',
  DEEMED: '视为撤回',
  SERVED_LATER: '另行送达',
  URGENT: '先行援助',
  URGENT_AID_ENDED: '终止先行援助',
  WITH_LAWYER: '已有承办人',
  WITH_OFFER: '先行指派待答复',
  REPLACEMENT: '更换的承办人',
  TERMINATED: '终止的案件',
  UPHELD: '维持',
  CORRECTED: '责令改正',
  CORRECTED_WITH_LAWYER: '改正，承办人不变',
  ORDERED: '执行责令改正',
  AGREEMENT_SIGNED: '已签协议',
  CHECK: '核查',
  INVESTIGATION: '调查',
  REVOKED: '撤销',
  WITHDRAWN: '撤回',
  FOUNDED: '成立',
  PARTLY: '部分成立',
  UNFOUNDED: '不成立',
  THIRD: '第三人',
  MENDED: '合格',
  NOT_MENDED: '不合格',
  BY_RULE: '系统触发',
}

export const outcomeLabel = (outcome: string): string => outcomes[outcome] ?? outcome

const nameOf = (row: StepRow): string => verbLabel(row.verb) + (row.outcome === undefined ? '' : `（${outcomeLabel(row.outcome)}）`)

/** Where the arrows of a row point; a return to the origin has one for each state it may return to. */
function targets(row: StepRow): string[] {
  if (row.to === 'SAME') return row.from === null ? [] : [row.from]
  const own = procedure.find((step) => step.to === 'ORIGIN' && step.verb === row.verb && step.from === row.from)
  return row.to === 'ORIGIN' ? (own ? originsOf(own) : []) : [row.to]
}

/** One arrow for each pair of states, carrying all the acts that lead along it. */
function arrows(rows: readonly StepRow[]): string[] {
  const along = new Map<string, Set<string>>()
  for (const row of rows)
    for (const to of targets(row)) {
      const pair = `${row.from ?? '[*]'} --> ${to}`
      along.set(pair, (along.get(pair) ?? new Set()).add(nameOf(row)))
    }
  return [...along].map(([pair, acts]) => `  ${pair}: ${[...acts].join('／')}`)
}

/** A state diagram for the pages of the handbook; acts that leave the state as it is are in the table only. */
export function diagram(chain: Chain, rows: readonly StepRow[]): string {
  const moves = rows.filter((row) => row.to !== 'SAME')
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...chain.states.map(({ code, label }) => `  state "${label}" as ${code}`),
    ...arrows(moves),
    ...chain.states.filter(({ isFinal }) => isFinal).map(({ code }) => `  ${code} --> [*]`),
    '```',
  ].join('\n')
}
