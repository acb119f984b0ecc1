import type { Clock } from '../../api/shapes.ts'
import { EmptyState } from '../../ui/state.tsx'
import { type Column, Table } from '../../ui/list/table.tsx'
import { BesideLimits } from './beside-limits.tsx'
import { CaseLight } from './case-light.tsx'

const columns: Column<Clock>[] = [
  { key: 'title', title: '期限', cell: ({ title }) => title },
  { key: 'light', title: '现在', kind: 'narrow', cell: (clock) => <Now clock={clock} /> },
  { key: 'started', title: '起算', kind: 'narrow', cell: ({ startedOn }) => startedOn },
  {
    key: 'due',
    title: '法定到期，承诺到期',
    kind: 'narrow',
    cell: ({ dueOn, dueAt, light, rolledFrom, provisional, beside }) => (
      <>
        {`${dueOn ?? dueAt ?? (light === 'grey' ? '停表' : '没有期限')}${rolledFrom ? `（原 ${rolledFrom}，遇休息日顺延）` : ''}${provisional ? '（放假安排未公布，暂按周末推算）' : ''}`}
        <BesideLimits limits={beside} />
      </>
    ),
  },
  { key: 'hold', title: '停表', kind: 'narrow', cell: ({ onHold }) => `${onHold} 天` },
  { key: 'cites', title: '依据', cell: ({ cites }) => cites.join('、') },
]

function Now({ clock: { stoppedOn, wasLate, light, daysLeft, dueOn } }: { clock: Clock }) {
  if (stoppedOn) return <span className="quiet">{`${stoppedOn} 办结${wasLate ? '，超期' : '，按期'}`}</span>
  return <CaseLight light={light} daysLeft={daysLeft} dueOn={dueOn} />
}

export const ClocksTab = ({ clocks }: { clocks: Clock[] }) => (
  <section className="card">
    {clocks.length === 0 ? (
      <EmptyState title="没有期限" hint="收到申请、作出决定、指派时，法定期限会自动开始计算。" />
    ) : (
      <Table label="期限" columns={columns} rows={clocks} rowKey={({ rule, startedOn }) => `${rule} ${startedOn}`} />
    )}
  </section>
)
