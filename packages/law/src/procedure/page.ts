import { chains, verbLabel } from './chains.ts'
import type { Chain } from './chains/define.ts'
import { caseParts } from './case-parts.ts'
import { clockTable, eventLabels, limitTable } from './page-clocks.ts'
import { code, table } from './page-table.ts'
import { diagram, outcomeLabel } from './page-diagram.ts'
import { isInForce } from './step-row.ts'
import type { StepRow } from './step-row.ts'
import { documentTypes } from '../glossary/documents.ts'
import { roles } from '../glossary/roles.ts'
import { ruleOf } from '../deadlines/rules.ts'

const stateLabel = (chain: Chain, state: string): string => chain.states.find((row) => row.code === state)?.label ?? state

function destination(chain: Chain, row: StepRow): string {
  if (row.to === 'SAME') return '不变'
  return row.to === 'ORIGIN' ? '回到原来的状态' : stateLabel(chain, row.to)
}

const turn = (word: string, clocks: readonly string[]): string[] => (clocks.length === 0 ? [] : [`${word} ${clocks.join('、')}`])

function clocksOf(row: StepRow): string {
  const named = row.starts.map((clock) => {
    const variant = row.variants?.[clock]
    const title = variant === undefined ? undefined : ruleOf.get(clock)?.variants?.[variant]?.title
    return title === undefined ? clock : `${clock}（${title}）`
  })
  return [
    ...turn('停', row.stops),
    ...turn('起', named),
    ...turn('暂停', row.pauses),
    ...turn('恢复', row.resumes),
    ...turn('续算', row.reopens),
  ].join('；')
}

const actOf = (row: StepRow): string => `${verbLabel(row.verb)}${row.outcome === undefined ? '' : `（${outcomeLabel(row.outcome)}）`}`

const citesOf = ({ cite, underUrgentAid, underOrder }: StepRow): string =>
  cite.join('、') + (underUrgentAid ? '（只用于先行提供的援助）' : '') + (underOrder ? '（只用于被责令改正的）' : '')

const daysOf = ({ since, until }: StepRow): string => `${since} 起${until === null ? '' : `，至 ${until}`}`

/** What a row says apart from where it starts; rows that differ in nothing else are shown as one. */
const saying = (chain: Chain, row: StepRow): string[] => [
  destination(chain, row),
  row.roles.map((role) => roles[role]).join('、'),
  clocksOf(row),
  row.documents.map((document) => documentTypes[document].title).join('、'),
  citesOf(row),
  daysOf(row),
]

function stepTable(chain: Chain, rows: readonly StepRow[]): string {
  const lines = new Map<string, { act: string; from: string[]; rest: string[] }>()
  for (const row of rows) {
    const [act, rest] = [actOf(row), saying(chain, row)]
    const key = [act, ...rest].join('|')
    const line = lines.get(key) ?? { act, from: [], rest }
    line.from.push(row.from === null ? '（开始）' : stateLabel(chain, row.from))
    lines.set(key, line)
  }
  return table(
    ['动作', '从', '到', '谁', '时限', '文书', '依据', '有效'],
    [...lines.values()].map(({ act, from, rest }) => [act, from.join('、'), ...rest]),
  )
}

/** One line for each act and reason, with all the acts it shuts out. */
function separationTable(chain: Chain): string[] {
  if (chain.separation.length === 0) return []
  const lines = [...Map.groupBy(chain.separation, ({ first, reason }) => `${first}|${reason}`).values()]
  const cells = lines.map((pairs) => [
    verbLabel(pairs[0]?.first ?? ''),
    pairs.map(({ second }) => verbLabel(second)).join('、'),
    pairs[0]?.reason ?? '',
  ])
  return ['职责分离：', '', table(['同一个人做了', '就不能', '说明'], cells), '']
}

/** The rows people may take today, and those of rules still applied to what was received under them. */
const shownRows = (chain: Chain): readonly StepRow[] => (chain.id === 'CASE' ? chain.rows.filter((row) => isInForce(row)) : chain.rows)

const opening = (chain: Chain): string[] => (chain.opensOn.length === 0 ? [] : [`由以下动作引起：${eventLabels(chain.opensOn)}。`, ''])

const caseTables = (chain: Chain): string[] =>
  caseParts.flatMap(({ title, rules, verbs }) => {
    const rows = shownRows(chain).filter((row) => verbs.some((verb) => verb === row.verb))
    return [`### ${title}`, '', `规则：${rules.join('、')}。`, '', stepTable(chain, rows), '']
  })

const section = (chain: Chain): string[] => [
  `## ${chain.title} ${code(chain.id)}`,
  '',
  ...(chain.id === 'CASE' ? [] : [`规则：${chain.rules.join('、')}。`, '']),
  ...opening(chain),
  ...(chain.ruledBy === 'RECEIPT' ? ['按收到当日有效的规则办理到底，其后的新规则不改变已经收到的。', ''] : []),
  diagram(chain, shownRows(chain)),
  '',
  ...(chain.id === 'CASE' ? caseTables(chain) : [stepTable(chain, chain.rows), '']),
  ...separationTable(chain),
]

/** The handbook's page of the procedure, all of it drawn from the tables. */
export const procedurePage = (): string =>
  [
    '# 办案程序与期限',
    '',
    '本页由规则表生成（`packages/law/src/procedure`、`packages/law/src/deadlines`），请改表，不要改本页。',
    '“时限”一栏的编号见文末的期限总表；“有效”是这一行规则适用的日子，步骤按发生当日有效的规则办理（R-00）。',
    '案件主线在现行依据生效以前也是同样的走法，只是依据不同，供旧案复核，不在本页列出。',
    '',
    ...chains.flatMap(section),
    '## 期限总表',
    '',
    '期限按起算那一天有效的规定计算（R-00），`npm run clock` 也一样：2021 年起算的审查期限按当时的七个工作日，依据写当时的条文。',
    '那一天有效的规定没有设期限的，没有到期日，也不会逾期：`dueOn`、`daysLeft`、`light` 为 null，`state` 为 running 或者 paused，',
    '`cites` 写设定这一步而没有设期限的条文；那一天还没有收录任何规定的，`cites` 为空。要按今天的规定计算旧日子，写 `"inForce": false`。',
    '',
    clockTable(),
    '',
    '## 并列的时限',
    '',
    '法定期限必须遵守；承诺期限和内控期限只作提醒，不替代法定期限。',
    '',
    limitTable(),
    '',
  ].join('\n')
