import { Link } from '@tanstack/react-router'
import { get } from '../../api/client.ts'
import type { DeadlineItem } from '../../api/shapes.ts'
import { ListPage } from '../../ui/list/list-page.tsx'
import type { Column } from '../../ui/list/table.tsx'
import { CaseLight } from '../cases/case-light.tsx'

const columns: Column<DeadlineItem>[] = [
  {
    key: 'name',
    title: '受援人',
    cell: ({ caseId, applicantName, number }) => (
      <>
        <Link to="/cases/$caseId" params={{ caseId }} search={{ tab: 'clocks' }}>
          <b>{applicantName}</b>
        </Link>
        <span className="sub">{number || '未编号'}</span>
      </>
    ),
  },
  { key: 'title', title: '期限', cell: ({ title }) => title },
  {
    key: 'light',
    title: '现在',
    kind: 'narrow',
    cell: ({ light, daysLeft, dueOn }) => <CaseLight light={light} daysLeft={daysLeft} dueOn={dueOn} />,
  },
  { key: 'due', title: '到期', kind: 'narrow', cell: ({ dueOn, dueAt }) => dueOn ?? dueAt ?? '停表' },
  { key: 'started', title: '起算', kind: 'narrow', cell: ({ startedOn }) => startedOn ?? '—' },
  { key: 'holder', title: '在谁手里', cell: ({ holder }) => holder || '—' },
  { key: 'cites', title: '依据', cell: ({ cites }) => cites.join('、') },
]

export const DeadlinesPage = () => (
  <ListPage
    name="deadlines"
    title="期限"
    columns={columns}
    filters={[
      {
        name: 'light',
        label: '灯',
        kind: 'pick',
        options: [
          { value: 'red', label: '■ 超期' },
          { value: 'yellow', label: '▲ 快到期' },
          { value: 'green', label: '● 正常' },
          { value: 'grey', label: '❚❚ 停表' },
        ],
      },
      { name: 'from', label: '到期日 从', kind: 'day' },
      { name: 'to', label: '到期日 到', kind: 'day' },
    ]}
    load={(query, signal) => get('/api/deadlines', { query, signal })}
    rowKey={({ id }) => id}
    empty={{ title: '没有走着的期限', hint: '收到申请、作出决定、指派后，法定期限自动开始；近的排在前面。' }}
  />
)
