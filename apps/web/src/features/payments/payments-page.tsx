import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { get } from '../../api/client.ts'
import type { SubsidyItem } from '../../api/shapes.ts'
import { ListPage } from '../../ui/list/list-page.tsx'
import { optionsOf } from '../../ui/form/field.ts'
import { WhyButton } from '../../ui/why-button.tsx'
import { ExportButton } from '../exports/export-button.tsx'
import { PaymentTabs } from './payment-tabs.tsx'
import { subsidyColumns, subsidyStates } from './subsidy-columns.tsx'
import { useBatching } from './use-batching.ts'

const titles: Record<string, string> = { unpaid: '还没付的补贴', late: '超期没付的补贴', returned: '冲销退回、还没重算的补贴' }

/** Subsidies: calculated, approved, gathered into a batch, paid. */
export function PaymentsPage() {
  const { waiting = '' } = useSearch({ strict: false }) as { waiting?: string }
  const [chosen, setChosen] = useState<ReadonlyMap<string, SubsidyItem>>(new Map())
  const batching = useBatching(() => setChosen(new Map()))
  const toggle = (key: string, row: SubsidyItem | undefined) => {
    const next = new Map(chosen)
    if (!next.delete(key) && row) next.set(key, row)
    setChosen(next)
  }
  const wrong = [...chosen.values()].find(({ state }) => state !== 'APPROVED')
  const why =
    chosen.size === 0
      ? '先勾选已审批的补贴。'
      : wrong
        ? `${wrong.applicantName}的补贴是“${wrong.stateLabel}”，只有审批过、待付款的能进批次。`
        : null
  return (
    <>
      <PaymentTabs />
      <ListPage
        name="subsidies"
        title={titles[waiting] ?? '补贴'}
        columns={subsidyColumns}
        filters={[
          { name: 'state', label: '状态', kind: 'pick', options: subsidyStates },
          { name: 'waiting', label: '等着办的', kind: 'pick', options: optionsOf(titles) },
        ]}
        load={(query, signal) => get('/api/subsidies', { query, signal })}
        rowKey={({ id }) => id}
        chosen={new Set(chosen.keys())}
        onChoose={toggle}
        tools={(criteria) => (
          <>
            <WhyButton type="primary" why={why} loading={batching.isPending} onClick={() => batching.make([...chosen.keys()])}>
              {`建立发放批次（${chosen.size}）`}
            </WhyButton>
            <ExportButton kind="subsidies" criteria={criteria} />
          </>
        )}
        empty={{
          title: '没有补贴',
          hint: '核卷通过的案件在“案件 · 费用”里核算补贴，核算后出现在这里。',
          action: <Link to="/payments/waiting">看等着核算的案件</Link>,
        }}
      />
    </>
  )
}
