import type { UseQueryResult } from '@tanstack/react-query'
import { type Column, Table } from '../../ui/list/table.tsx'
import { countText, yuanText } from '../../ui/money.tsx'
import { Panel } from '../../ui/panel.tsx'
import { ErrorState } from '../../ui/state.tsx'
import { yuanChange } from './fee-words.ts'
import type { FeePreview } from './settings-query.ts'

type Tried = FeePreview['cases'][number]

const sum = (fen: number | null) => (fen === null ? '—' : yuanText(fen))

const columns: Column<Tried>[] = [
  {
    key: 'case',
    title: '最近结的',
    cell: ({ number, kind, why }) => (
      <>
        {number}
        <span className="sub">{why || kind}</span>
      </>
    ),
  },
  { key: 'now', title: '原来', kind: 'number', cell: ({ nowFen }) => sum(nowFen) },
  { key: 'next', title: '照新的', kind: 'number', cell: ({ nextFen }) => sum(nextFen) },
]

/** 改了会怎样: the whole first, then ten cases one can look up. */
export function FeeEffect({ preview, fromOn }: { preview: UseQueryResult<FeePreview>; fromOn: string }) {
  const { data, error, refetch } = preview
  return (
    <>
      <Panel title="改了会怎样">
        {error ? (
          <ErrorState error={error} retry={() => void refetch()} />
        ) : data && data.faults.length > 0 ? (
          <ul className="pad" role="status">
            {data.faults.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        ) : data ? (
          <dl className="facts" role="status">
            <dt>近 12 个月结的</dt>
            <dd>{countText(data.year.count)} 件</dd>
            <dt>照现在的</dt>
            <dd>{yuanText(data.year.nowFen)} 元</dd>
            <dt>照新的</dt>
            <dd>{yuanText(data.year.nextFen)} 元</dd>
            <dt>一年多付</dt>
            <dd>
              <b>{yuanChange(data.year.nextFen - data.year.nowFen)} 元</b>
            </dd>
          </dl>
        ) : (
          <p className="pad quiet">填好金额以后，这里按最近的案件算给您看。</p>
        )}
        <p className="note" style={{ margin: 12 }}>
          <b>老案照老的。</b>
          {fromOn ? `${fromOn} 以前指派的案件不变。` : '施行日以前指派的案件不变。'}
        </p>
      </Panel>
      {data && data.cases.length > 0 && (
        <Panel title="逐案看" aside={<span className="quiet">最近结的 {data.cases.length} 件</span>}>
          <Table label="逐案看" tight columns={columns} rows={data.cases} rowKey={({ id }) => id} />
        </Panel>
      )}
    </>
  )
}
