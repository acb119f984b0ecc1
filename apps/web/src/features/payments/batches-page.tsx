import { Link } from '@tanstack/react-router'
import { get } from '../../api/client.ts'
import type { PaymentBatch } from '../../api/shapes.ts'
import { ListPage } from '../../ui/list/list-page.tsx'
import type { Column } from '../../ui/list/table.tsx'
import { Money } from '../../ui/money.tsx'
import { PaymentTabs } from './payment-tabs.tsx'

const batchStates = [
  { value: 'OPEN', label: '待付款' },
  { value: 'PAID', label: '已付款' },
]

const columns: Column<PaymentBatch>[] = [
  {
    key: 'number',
    title: '批次',
    cell: ({ id, number }) => (
      <Link to="/payments/batches/$batchId" params={{ batchId: id }}>
        <b>{number}</b>
      </Link>
    ),
  },
  { key: 'count', title: '件数', kind: 'number', cell: ({ count }) => `${count} 件` },
  { key: 'total', title: '金额', kind: 'number', cell: ({ totalFen }) => <Money fen={totalFen} /> },
  { key: 'state', title: '状态', kind: 'narrow', cell: ({ stateLabel }) => stateLabel },
]

export const BatchesPage = () => (
  <>
    <PaymentTabs />
    <ListPage
      name="batches"
      title="发放批次"
      columns={columns}
      filters={[{ name: 'state', label: '状态', kind: 'pick', options: batchStates }]}
      load={(query, signal) => get('/api/payment-batches', { query, signal })}
      rowKey={({ id }) => id}
      empty={{
        title: '还没有发放批次',
        hint: '在补贴列表里勾选已审批的补贴，建立批次。',
        action: <Link to="/payments">去补贴列表</Link>,
      }}
    />
  </>
)
