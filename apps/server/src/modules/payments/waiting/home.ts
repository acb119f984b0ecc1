import { addDays, type Day, daysBetween } from '@fayuan/law'
import { hasRole } from '../../../platform/actor.ts'
import type { Figure, HomePart } from '../../../platform/home.ts'
import { settingsOn } from '../../settings/index.ts'
import { type SubsidyState, subsidyStates } from '../schema.ts'
import { moneyWaiting, type RawWaiting, type Sum, type Waiting, waitingRow } from './queries.ts'
import type { MoneyView } from './schema.ts'

const lines = 12

/** 财务工作台: what is to be paid and how late, what has waited longest first (screens.md rows 30, 31). */
export const moneyAtHome: HomePart<MoneyView> = async (platform, actor, today) => {
  if (!hasRole(actor, 'FINANCE')) return null
  return platform.db.inTransaction(actor.scope, async (tx) => {
    const payDays = (await settingsOn(tx, { region: actor.shard }, today)).get('PAY_DAYS') ?? 30
    const { rows: answers } = await tx.executeQuery(
      moneyWaiting({ shard: actor.shard, lateBefore: addDays(today, -payDays), limit: lines }),
    )
    const answer = answers[0]?.answer
    if (!answer) throw new Error('the question of what waits answers one row')
    const rows = answer.rows.map(waitingRow).map((row) => lineOf(row, payDays, today))
    return {
      figures: figuresOf(answer, payDays, rows[0]),
      payDays,
      rows,
      total: answer.draft[0] + answer.approved[0] + answer.batched[0],
    }
  })
}

const nexts: Readonly<Record<string, string>> = { DRAFT: '等主任审批', APPROVED: '组成批次付款', BATCHED: '登记支付' }

function lineOf({ batchNumber, waitingSince, ...row }: RawWaiting, payDays: number, today: Day): MoneyView['rows'][number] {
  const days = daysBetween(waitingSince, today)
  const daysLeft = payDays - days
  const label = subsidyStates[row.state as SubsidyState] ?? row.state
  return {
    ...row,
    stateLabel: batchNumber ? `${label}，批次 ${batchNumber}` : label,
    since: waitingSince,
    days,
    daysLeft,
    light: daysLeft < 0 ? 'red' : daysLeft * 3 <= payDays ? 'yellow' : 'green',
    next: nexts[row.state] ?? '',
  }
}

function figuresOf(answer: Waiting, payDays: number, oldest: MoneyView['rows'][number] | undefined): Figure[] {
  const subsidies = (id: string, label: string, [count, fen]: Sum, query: Record<string, string>, text: string): Figure => ({
    id,
    label,
    count,
    fen,
    text,
    isAlert: false,
    opens: { list: '/api/subsidies', query },
  })
  const late = subsidies(
    'money.late',
    `核卷通过超 ${payDays} 天没付（本中心定）`,
    answer.late,
    { waiting: 'late' },
    answer.late[0] > 0 && oldest ? `最久 ${oldest.days} 天：${oldest.providerName}` : '没有超过的',
  )
  return [
    { ...late, isAlert: answer.late[0] > 0 },
    subsidies('money.approved', '批准了，等付款', answer.approved, { state: 'APPROVED' }, '勾选后组成批次'),
    {
      ...subsidies('money.batches', '批次在途，等登记支付', answer.batches, {}, ''),
      text: `${answer.batched[0]} 笔`,
      opens: { list: '/api/payment-batches', query: { state: 'OPEN' } },
    },
    ...(answer.draft[0] > 0 ? [subsidies('money.draft', '核算了，等主任批', answer.draft, { state: 'DRAFT' }, '批了才能付')] : []),
    ...(answer.returned[0] > 0
      ? [subsidies('money.returned', '冲销退回，还没重算', answer.returned, { waiting: 'returned' }, '改好账户后重新核算')]
      : []),
    {
      id: 'money.uncalculated',
      label: '核卷通过，还没核算',
      count: answer.uncalculated,
      fen: null,
      text: '在案件的“费用”里核算',
      isAlert: false,
      opens: { list: '/api/cases', query: { queue: 'uncalculated' } },
    },
  ]
}
