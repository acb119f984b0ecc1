import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Home } from '../../api/shapes.ts'
import { Light } from '../../ui/light.tsx'
import { type Column, Table } from '../../ui/list/table.tsx'
import { countTo1000 } from '../../ui/list/total.ts'
import { Money } from '../../ui/money.tsx'
import { Panel } from '../../ui/panel.tsx'
import { EmptyState } from '../../ui/state.tsx'
import { WhyButton } from '../../ui/why-button.tsx'
import { useBatching } from '../payments/use-batching.ts'

type MoneyAtHome = NonNullable<Home['money']>
type Row = MoneyAtHome['rows'][number]

const columns: Column<Row>[] = [
  {
    key: 'payee',
    title: '办案人',
    cell: (row) => (
      <>
        <WorkLink row={row}>
          <b>{row.providerName}</b>
        </WorkLink>
        <span className="sub">{row.firmName}</span>
      </>
    ),
  },
  {
    key: 'case',
    title: '案件',
    cell: ({ applicantName, number }) => (
      <>
        {applicantName}
        <span className="sub whole">{number || '未编号'}</span>
      </>
    ),
  },
  { key: 'total', title: '应付', kind: 'number', cell: ({ totalFen }) => <Money fen={totalFen} /> },
  {
    key: 'waited',
    title: '核卷通过后',
    kind: 'narrow',
    cell: ({ days, daysLeft, light, since }) => (
      <Light tone={light} title={`${since} 起`}>
        {`${days} 天，${daysLeft < 0 ? `超 ${-daysLeft} 天` : `剩 ${daysLeft} 天`}`}
      </Light>
    ),
  },
  { key: 'state', title: '卡在哪', cell: ({ stateLabel }) => stateLabel },
  { key: 'next', title: '下一步', kind: 'narrow', cell: (row) => <NextStep row={row} /> },
]

const mayBePaid = ({ state }: Row) => state === 'APPROVED'

/** 财务: what is to be paid, what has waited longest first; what is approved is ticked and gathered into a batch here. */
export function MoneyList({ money: { rows, total } }: { money: MoneyAtHome }) {
  const [ticked, setTicked] = useState<readonly string[]>([])
  const batching = useBatching(() => setTicked([]))
  // What was ticked and is no longer here to be paid is no part of it.
  const chosen = rows.filter((row) => mayBePaid(row) && ticked.includes(row.id)).map(({ id }) => id)
  const toggle = (id: string) => setTicked(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  return (
    <Panel
      title="要付的"
      aside={<span className="quiet">等得最久的在前</span>}
      more={
        <>
          {rows.some(mayBePaid) && (
            <WhyButton
              size="small"
              why={chosen.length === 0 ? '先勾选批准了、等付款的补贴。' : null}
              loading={batching.isPending}
              onClick={() => batching.make(chosen)}
            >
              {`建立发放批次（${chosen.length}）`}
            </WhyButton>
          )}
          {total > 0 && (
            <Link to="/payments" search={{ waiting: 'unpaid' }}>
              全部 {countTo1000(total)} 笔
            </Link>
          )}
        </>
      }
    >
      {rows.length === 0 ? (
        <EmptyState
          title="都付完了"
          hint="核卷通过、核算好的补贴会列在这里，等得最久的在前。"
          action={<Link to="/payments/waiting">看等着核算的案件</Link>}
        />
      ) : (
        <Table
          label="要付的"
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          chosen={new Set(chosen)}
          onChoose={rows.some(mayBePaid) ? toggle : undefined}
          mayChoose={mayBePaid}
        />
      )}
    </Panel>
  )
}

function WorkLink({ row: { batchId, caseId }, children }: { row: Row; children: React.ReactNode }) {
  return batchId ? (
    <Link to="/payments/batches/$batchId" params={{ batchId }}>
      {children}
    </Link>
  ) : (
    <Link to="/cases/$caseId" params={{ caseId }} search={{ tab: 'costs' }}>
      {children}
    </Link>
  )
}

function NextStep({ row }: { row: Row }) {
  if (row.state === 'APPROVED')
    return (
      <Link to="/payments" search={{ state: 'APPROVED' }}>
        {row.next}
      </Link>
    )
  return row.batchId ? <WorkLink row={row}>{row.next}</WorkLink> : row.next
}
