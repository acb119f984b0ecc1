import { Link, useSearch } from '@tanstack/react-router'
import { get } from '../../api/client.ts'
import type { StatisticsCase } from '../../api/shapes.ts'
import { ListPage } from '../../ui/list/list-page.tsx'
import { caseColumns } from '../cases/case-columns.tsx'

/** Exactly the cases behind one figure. */
export function FigureCasesPage() {
  const { from, to, by } = useSearch({ strict: false }) as Record<string, string | undefined>
  return (
    <ListPage
      name="figure-cases"
      title="数字背后的案件"
      aside={
        <>
          <span className="quiet">
            {from} 至 {to}
          </span>
          <Link to="/statistics" search={{ from, to, by }}>
            回到统计
          </Link>
        </>
      }
      columns={caseColumns<StatisticsCase>()}
      filters={[]}
      load={(query, signal) => get('/api/statistics/cases', { query, signal })}
      rowKey={({ id }) => id}
      empty={{ title: '这个数字背后没有案件', action: <Link to="/statistics">回到统计</Link> }}
    />
  )
}
