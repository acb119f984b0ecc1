import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { batchQuery } from '../../api/queries.ts'
import { post } from '../../api/client.ts'
import type { PaymentBatchWithItems } from '../../api/shapes.ts'
import { Facts } from '../../ui/facts.tsx'
import { FormDialog } from '../../ui/form/form-dialog.tsx'
import { Table } from '../../ui/list/table.tsx'
import { Money } from '../../ui/money.tsx'
import { tell } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { EmptyState, Loaded } from '../../ui/state.tsx'
import { subsidyColumns } from './subsidy-columns.tsx'

export function BatchPage() {
  const { batchId = '' } = useParams({ strict: false })
  return <Loaded query={useQuery(batchQuery(batchId))}>{(batch) => <BatchBody batch={batch} />}</Loaded>
}

function BatchBody({ batch }: { batch: PaymentBatchWithItems }) {
  const [open, setOpen] = useState(false)
  const isPaid = batch.state === 'PAID'
  return (
    <div className="stack">
      <Panel
        isPage
        title={`发放批次 ${batch.number}`}
        more={
          !isPaid && (
            <Button type="primary" onClick={() => setOpen(true)}>
              登记支付
            </Button>
          )
        }
      >
        <Facts
          columns={2}
          facts={[
            { label: '件数', value: `${batch.count} 件` },
            { label: '金额', value: <Money fen={batch.totalFen} /> },
            { label: '状态', value: batch.stateLabel },
            { label: '建立日期', value: batch.createdOn },
            { label: '付款', value: [batch.paidOn, batch.voucher].filter(Boolean).join('，凭证 ') },
          ]}
        />
      </Panel>
      <section className="card">
        {batch.items && batch.items.length > 0 ? (
          <Table label="批次内的补贴" columns={subsidyColumns} rows={batch.items} rowKey={({ id }) => id} />
        ) : (
          <EmptyState
            title="批次里没有补贴"
            hint="在补贴列表里勾选已审批的补贴，重新建立批次。"
            action={<Link to="/payments">去补贴列表</Link>}
          />
        )}
      </section>
      {open && (
        <FormDialog
          title="登记支付"
          submitLabel="登记支付"
          note="审批人不能登记支付。登记后不能修改，错了只能红字冲销。"
          fields={[
            { name: 'voucher', label: '付款凭证号', kind: 'text', required: true, width: 'half' },
            { name: 'paidOn', label: '付款日期', kind: 'day', required: true, width: 'half', startsToday: true, within: { most: 'TODAY' } },
          ]}
          write={(body) => post('/api/payment-batches/{id}/payments', { at: { id: batch.id }, body, version: batch.version })}
          onClose={() => setOpen(false)}
          onDone={() => {
            tell('已登记支付。')
            setOpen(false)
          }}
        />
      )}
    </div>
  )
}
