import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { workbenchQuery } from '../../api/queries.ts'
import type { Workbench } from '../../api/shapes.ts'
import { Table } from '../../ui/list/table.tsx'
import { Panel } from '../../ui/panel.tsx'
import { EmptyState, Loaded } from '../../ui/state.tsx'
import { todoColumns } from '../cases/case-columns.tsx'
import { HearingsPanel } from './hearings-panel.tsx'
import { PacePanel } from './pace-panel.tsx'
import { SummaryCards } from './summary-cards.tsx'

/** Home: what must be done today, the most late first. */
export const WorkbenchPage = () => (
  <>
    <h1 className="hidden-text">工作台</h1>
    <Loaded query={useWorkbench()}>{(data) => <WorkbenchBody data={data} />}</Loaded>
  </>
)

const useWorkbench = () => useQuery(workbenchQuery)

function WorkbenchBody({ data: { cards, todo, pace, hearings } }: { data: Workbench }) {
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
            <EmptyState title="没有等您办的事" hint="分到您手里的申请和案件会按期限先后列在这里。" />
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
