import { useQuery } from '@tanstack/react-query'
import { Link, Navigate } from '@tanstack/react-router'
import { menu } from '../../app/menu.ts'
import { sessionQuery, workbenchQuery } from '../../api/queries.ts'
import type { Workbench as Shape } from '../../api/shapes.ts'
import { Table } from '../../ui/list/table.tsx'
import { Panel } from '../../ui/panel.tsx'
import { EmptyState, Loaded } from '../../ui/state.tsx'
import { todoColumns } from '../cases/case-columns.tsx'
import { HearingsPanel } from './hearings-panel.tsx'
import { PacePanel } from './pace-panel.tsx'
import { SummaryCards } from './summary-cards.tsx'

/** Home: what must be done today, the most late first. */
export function WorkbenchPage() {
  const codes = useQuery(sessionQuery).data?.menus ?? []
  const first = menu.find(({ code }) => codes.includes(code))
  // Posts that handle no case have no workbench; their first page is their home.
  if (first && !codes.includes('workbench')) return <Navigate to={first.to} replace />
  return <Workbench codes={codes} />
}

const firstSteps = ['intake', 'online', 'statistics']

/** Nothing waits: where this post's day begins. */
const FirstSteps = ({ codes }: { codes: string[] }) => (
  <span className="row">
    {menu
      .filter(({ code }) => firstSteps.includes(code) && codes.includes(code))
      .map(({ code, label, to }) => (
        <Link key={code} to={to}>
          {label}
        </Link>
      ))}
  </span>
)

const Workbench = ({ codes }: { codes: string[] }) => (
  <>
    <h1 className="hidden-text">工作台</h1>
    <Loaded query={useQuery(workbenchQuery)}>{(data) => <WorkbenchBody data={data} codes={codes} />}</Loaded>
  </>
)

function WorkbenchBody({ data: { cards, todo, pace, hearings }, codes }: { data: Shape; codes: string[] }) {
  const hasAside = Boolean(pace ?? hearings)
  return (
    <div className="stack">
      <SummaryCards cards={cards} />
      <div className={hasAside ? 'two-columns narrow-aside' : ''}>
        <Panel
          title="待办"
          aside={<span className="quiet">按期限先后</span>}
          more={
            <>
              <Link to="/cases" search={{ queue: 'mine' }}>
                全部待办
              </Link>
              <Link to="/cases" search={{ mine: 'done' }}>
                已办
              </Link>
            </>
          }
        >
          {todo.length === 0 ? (
            <EmptyState title="没有等您办的事" hint="分到您手里的申请和案件会按期限先后列在这里。" action={<FirstSteps codes={codes} />} />
          ) : (
            <Table label="待办" columns={todoColumns()} rows={todo} rowKey={({ id }) => id} />
          )}
        </Panel>
        {hasAside && (
          <aside className="stack">
            {hearings && <HearingsPanel hearings={hearings} />}
            {pace && <PacePanel pace={pace} />}
          </aside>
        )}
      </div>
    </div>
  )
}
