import { outsideEvents } from '../deadlines/index.ts'
import { matters } from '../glossary/matters.ts'
import { documentTypes } from '../glossary/documents.ts'
import { chainOf, verbLabel } from '../procedure/index.ts'
import { outcomeLabel } from '../procedure/page-diagram.ts'
import { code, table } from '../procedure/page-table.ts'
import { historyGroups, histories } from './all.ts'
import type { Finding, History, HistoryEvent, OpenClocks } from './types.ts'

const eligibles: Readonly<Record<Finding['eligible'], string>> = {
  yes: '符合',
  no: '不符合',
  need_more: '需要补充或者说明',
  not_accepted: '不由本机构受理',
}

const means: Readonly<Record<Finding['means'], string>> = {
  ART32: '不受经济困难限制（法32）',
  ART42: '免予核查经济状况',
  NOTIFIED: '通知案件，不审查经济',
  SERVICE_NO_TEST: '服务，不审查经济',
  STANDARD: '按经济困难标准审查',
}

const stateOf = ({ in: chain = 'CASE', state }: Pick<HistoryEvent, 'in' | 'state'>): string =>
  chainOf(chain)?.states.find((row) => row.code === state)?.label ?? ''

const clocksOf = (due: OpenClocks): string =>
  Object.entries(due)
    .map(([rule, end]) => `${rule} ${end ?? '暂停'}`)
    .join('；')

function actOf({ act, outcome, in: chain }: HistoryEvent): string {
  const name = (outsideEvents[act] ?? verbLabel(act)) + (outcome === undefined ? '' : `（${outcomeLabel(outcome)}）`)
  const beside = chain === undefined ? undefined : chainOf(chain)?.title
  return beside === undefined ? name : `【${beside}】${name}`
}

function noteOf({ note, law, isUrgent }: HistoryEvent): string {
  const urgent = isUrgent === undefined ? '' : isUrgent ? '（不足七日）' : '（还没有不足七日）'
  const changed = law === undefined ? '' : `（此后适用 ${law.replace(' ', '、')}）`
  return `${note}${urgent}${changed}`
}

const rowOf = (event: HistoryEvent): string[] => [
  event.at === undefined ? event.on : `${event.on} ${event.at}`,
  actOf(event),
  noteOf(event),
  stateOf(event),
  clocksOf(event.due ?? {}),
  (event.papers ?? []).map((paper) => documentTypes[paper].title).join('、'),
  event.by ?? '',
]

function findingOf({ facts, finding }: History): string[] {
  if (!finding) return []
  const matter = facts?.matter === undefined ? '' : `事项：${matters[facts.matter]}。`
  const asked = finding.missing === undefined ? '' : `；还要 ${finding.missing.map(code).join('、')}`
  const rests = finding.basis.length === 0 ? '' : `；依据 ${finding.basis.join('、')}`
  const line = `${matter}收到时审查：${eligibles[finding.eligible]}，${means[finding.means]}${asked}${rests}（政策 ${finding.policy}）。`
  return ['', line]
}

const endOf = (history: History): string =>
  Object.entries(history.ends)
    .map(([chain, state]) => `${chainOf(chain)?.title ?? chain}：${stateOf({ in: chain, state })}`)
    .join('；')

const paidOf = ({ subsidy }: History): string =>
  subsidy === undefined ? '' : `补贴 ${(subsidy.fen / 100).toFixed(2)} 元（标准 ${subsidy.table}）。`

const head = ['日期', '动作', '经过', '之后的状态', '走着的期限（末日）', '文书', '依据']

const told = (history: History): string[] => [
  `### ${history.title} ${code(history.id)}`,
  '',
  history.story.join(''),
  ...findingOf(history),
  '',
  table(head, history.events.map(rowOf)),
  '',
  `结果：${endOf(history)}。${paidOf(history)}`,
  '',
]

/** docs/handbook/histories.md, written by the command and compared by a test; nobody edits it by hand. */
export const historiesPage = (): string =>
  [
    '# 案例回放',
    '',
    '本页由 `packages/law/src/histories` 生成（`node packages/law/src/cli/histories.ts`），请改数据，不要改本页。',
    `${histories.length} 个编造的案例，人物和地点都不是真的。每一步之后的状态、期限末日和文书，是照条文和放假通知另行推算的，测试逐步与程序比对（R-00）。`,
    '',
    ...historyGroups.flatMap((group) => [`## ${group.title}`, '', ...group.histories.flatMap(told)]),
  ].join('\n')
