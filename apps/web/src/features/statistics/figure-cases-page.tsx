import { Link, useSearch } from '@tanstack/react-router'
import { get } from '../../api/client.ts'
import type { StatisticsCase } from '../../api/shapes.ts'
import { ListPage } from '../../ui/list/list-page.tsx'
import type { Column } from '../../ui/list/table.tsx'
import { Money } from '../../ui/money.tsx'
import { caseColumns } from '../cases/case-columns.tsx'
import { ExportButton } from '../exports/export-button.tsx'

// Offices above the county see what is counted, not the files.
const columns: Column<StatisticsCase>[] = [
  ...caseColumns<StatisticsCase>(({ canOpen }) => (canOpen ? '/cases/$caseId' : null)),
  {
    key: 'counted',
    title: '计入',
    kind: 'narrow',
    cell: ({ countedOn, amount, unit }) => (
      <>
        {countedOn}
        {unit !== '件' && <span className="sub">{unit === '分' ? <Money fen={amount} /> : `${amount} ${unit}`}</span>}
      </>
    ),
  },
]

/** Exactly the cases behind one figure; which figure it is, the server says in the title. */
export function FigureCasesPage() {
  const { from, to, by } = useSearch({ strict: false }) as Record<string, string | undefined>
  return (
    <ListPage
      name="figure-cases"
      title="数字背后的案件"
      aside={
        <Link to="/statistics" search={{ from, to, by }}>
          回到统计
        </Link>
      }
      columns={columns}
      tools={(criteria) => <ExportButton kind="figure" criteria={criteria} />}
      filters={[]}
      load={(query, signal) => get('/api/statistics/cases', { query, signal })}
      rowKey={({ id }) => id}
      empty={{ title: '这个数字背后没有案件', action: <Link to="/statistics">回到统计</Link> }}
    />
  )
}
