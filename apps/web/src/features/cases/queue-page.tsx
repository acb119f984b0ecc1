import { get } from '../../api/client.ts'
import { ListPage } from '../../ui/list/list-page.tsx'
import { caseColumns } from './case-columns.tsx'
import { caseFilters } from './case-filters.ts'

type QueuePageProps = {
  queue: string
  state?: string
  /** What waits is read by its due day; what is only kept, newest first. */
  sort?: 'due' | 'newest'
  title: string
  to?: '/cases/$caseId' | '/review/$caseId' | '/approval/$caseId' | '/assign/$caseId'
  empty: { title: string; hint?: string; action?: React.ReactNode }
  aside?: React.ReactNode
}

export const loadCases = (query: Record<string, string>, signal: AbortSignal) => get('/api/cases', { query, signal })

/** A list of what waits for one kind of act; the row opens the screen of that act. */
export const QueuePage = ({ queue, state, sort = 'due', title, to, empty, aside }: QueuePageProps) => (
  <ListPage
    name={`cases-${state ?? queue}`}
    title={title}
    aside={aside}
    columns={caseColumns(to)}
    filters={caseFilters.filter(({ name }) => name !== 'state')}
    fixed={{ queue, sort, ...(state ? { state } : {}) }}
    load={loadCases}
    rowKey={({ id }) => id}
    empty={empty}
  />
)
