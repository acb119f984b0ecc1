import type { Statistics } from '../../api/shapes.ts'
import { type Column, Table } from '../../ui/list/table.tsx'
import { EmptyState } from '../../ui/state.tsx'
import { FigureLink, figureText } from './figure.tsx'

export function StatisticsTable({ data, by }: { data: Statistics; by: string }) {
  if (data.rows.length === 0) return <EmptyState title="这段时间没有数字" hint="换一段时间，或者先受理案件；每办一步，数字随即变化。" />
  const columns: Column<Statistics['rows'][number]>[] = [
    { key: 'label', title: '类别', cell: ({ label }) => label },
    ...data.indicators.map(({ id, label, unit }): Column<Statistics['rows'][number]> => ({
      key: id,
      title: label,
      kind: 'number',
      cell: ({ key, values }) => {
        const figure = values[id]
        if (!figure) return <span className="quiet">—</span>
        return (
          <>
            <FigureLink indicator={id} unit={unit} value={figure.value} period={data.period} by={by} rowKey={key} />
            {figure.previous !== null && <span className="sub">{figureText(figure.previous, unit)}</span>}
          </>
        )
      },
    })),
  ]
  return <Table label="分类统计，每格上行为本期，下行为对比期" columns={columns} rows={data.rows} rowKey={({ key }) => key} />
}
