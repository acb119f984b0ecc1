import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { Suspense } from 'react'
import { statisticsQuery } from '../../api/queries.ts'
import type { Statistics } from '../../api/shapes.ts'
import { Pick } from '../../ui/form/pick.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { Filters } from '../../ui/list/filters.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Bones, Loaded } from '../../ui/state.tsx'
import { ExportButton } from '../exports/export-button.tsx'
import { IndicatorCards } from './indicator-cards.tsx'
import { dimensions, periodOf } from './periods.ts'
import { StatisticsTable } from './statistics-table.tsx'

const Chart = lazyPart(() => import('./chart.tsx').then((m) => m.Chart))

/** Two periods side by side; each number opens its cases. */
export function StatisticsPage() {
  const search = useSearch({ strict: false }) as Record<string, string | undefined>
  const navigate = useNavigate()
  const period = periodOf(search)
  const by = search.by ?? 'caseType'
  const figures = useQuery(statisticsQuery({ ...period, by }))
  const go = (to: Record<string, string | undefined>) => void navigate({ to: '.', search: { by, indicator: search.indicator, ...to } })
  return (
    <div className="stack">
      <div className="page-title" style={{ marginBottom: 0 }}>
        <h1>统计</h1>
        <span className="row push no-print">
          <ExportButton kind="statistics" criteria={{ from: period.from, to: period.to, by }} />
          <Button onClick={() => window.print()}>打印</Button>
        </span>
      </div>
      <section className="card">
        <Filters
          key={JSON.stringify(period)}
          filters={[
            { name: 'from', label: '本期 从', kind: 'month' },
            { name: 'to', label: '到', kind: 'month' },
            { name: 'compareFrom', label: '对比期 从', kind: 'month' },
            { name: 'compareTo', label: '到', kind: 'month' },
          ]}
          values={period}
          onSearch={go}
        />
      </section>
      <Loaded query={figures}>
        {(data) => (
          <Figures
            data={data}
            by={by}
            indicator={search.indicator}
            onBy={(next) => go({ ...period, by: next })}
            onIndicator={(next) => go({ ...period, indicator: next })}
          />
        )}
      </Loaded>
    </div>
  )
}

type FiguresProps = {
  data: Statistics
  by: string
  indicator: string | undefined
  onBy: (by: string) => void
  onIndicator: (id: string) => void
}

function Figures({ data, by, indicator, onBy, onIndicator }: FiguresProps) {
  const shown = data.indicators.find(({ id }) => id === indicator) ?? data.indicators[0]
  return (
    <>
      <IndicatorCards data={data} />
      <Panel
        title="分类"
        aside={
          <span className="row no-print">
            <span style={{ width: 130 }}>
              <Pick label="按什么分类" value={by} options={dimensions} onChange={onBy} />
            </span>
          </span>
        }
        more={data.overlapping ? '一件可以属于多类，各类相加会大于总数' : data.note}
      >
        <StatisticsTable data={data} by={by} />
      </Panel>
      {shown && data.rows.length > 0 && (
        <Panel
          title="图"
          aside={
            <span style={{ width: 200 }} className="no-print">
              <Pick
                label="看哪个指标"
                value={shown.id}
                options={data.indicators.map(({ id, label }) => ({ value: id, label }))}
                onChange={onIndicator}
              />
            </span>
          }
        >
          <Suspense fallback={<Bones />}>
            <Chart rows={data.rows} indicator={shown} isSeries={by === 'month'} />
          </Suspense>
        </Panel>
      )}
    </>
  )
}
