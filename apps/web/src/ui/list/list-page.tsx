import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import type { Page } from '../../api/shapes.ts'
import { Bones, EmptyState, ErrorState } from '../state.tsx'
import { type Filter, Filters } from './filters.tsx'
import { type Column, Table } from './table.tsx'
import { useListView } from './use-list-view.ts'
import { ViewMenu } from './view-menu.tsx'

export type ListPageProps<T> = {
  name: string
  title: string
  aside?: React.ReactNode
  columns: Column<T>[]
  filters: Filter[]
  fixed?: Record<string, string>
  load: (query: Record<string, string>, signal: AbortSignal) => Promise<Page<T>>
  rowKey: (row: T) => string
  empty: { title: string; hint?: string; action?: React.ReactNode }
  tools?: (query: Record<string, string>) => React.ReactNode
  chosen?: ReadonlySet<string>
  onChoose?: (key: string, row: T | undefined) => void
}

const totalText = ({ count, exact }: { count: number; exact: boolean }) => `共 ${count.toLocaleString('zh-CN')}${exact ? '' : '+'} 条`

/** The one list page: filters and place in the address, so that back, refresh and a second window show the same. */
export function ListPage<T>({
  name,
  title,
  aside,
  columns,
  filters,
  fixed,
  load,
  rowKey,
  empty,
  tools,
  chosen,
  onChoose,
}: ListPageProps<T>) {
  const search = useSearch({ strict: false }) as Record<string, string>
  const navigate = useNavigate()
  const router = useRouter()
  const { view, change } = useListView(name)
  const hidden = view.hidden ?? columns.filter(({ extra }) => extra).map(({ key }) => key)
  const { page = '1', tab: _tab, ...asked } = search
  const query = { ...asked, ...fixed }
  const list = useQuery({
    queryKey: [name, 'list', query],
    queryFn: ({ signal }) => load(query, signal),
    placeholderData: keepPreviousData,
  })
  const go = (to: Record<string, string | undefined>) => void navigate({ to: '.', search: to })
  const back = () => (window.history.length > 1 ? router.history.back() : go(withoutCursor(search)))
  const data = list.data
  const shown = columns.filter(({ key }, at) => at === 0 || !hidden.includes(key))
  const pageSize = search.limit ?? '20'
  return (
    <>
      <div className="page-title">
        <h1>{title}</h1>
        {aside}
        <span className="row push no-print">
          {tools?.(query)}
          <ViewMenu
            columns={columns}
            hidden={hidden}
            tight={view.tight}
            onHidden={(next) => change({ hidden: next })}
            onTight={(tight) => change({ tight })}
          />
          <Button onClick={() => window.print()}>打印</Button>
        </span>
      </div>
      <section className="card" aria-busy={list.isFetching}>
        {filters.length > 0 && (
          <Filters
            key={JSON.stringify(asked)}
            filters={filters}
            values={asked}
            onSearch={(values) => go({ ...blankless(values), ...(search.limit ? { limit: search.limit } : {}) })}
          />
        )}
        {list.error && !data ? (
          <ErrorState error={list.error} retry={() => void list.refetch()} />
        ) : !data ? (
          <Bones />
        ) : data.items.length === 0 ? (
          <EmptyState {...empty} />
        ) : (
          <Table
            label={title}
            columns={shown}
            rows={data.items}
            rowKey={rowKey}
            tight={view.tight}
            chosen={chosen}
            onChoose={
              onChoose &&
              ((key) =>
                onChoose(
                  key,
                  data.items.find((row) => rowKey(row) === key),
                ))
            }
          />
        )}
        {data && data.items.length > 0 && (
          <div className="list-foot">
            <span className="quiet">
              {totalText(data.total)}，第 {page} 页
            </span>
            <label className="row push small">
              每页
              <select
                className="pick"
                style={{ width: 72 }}
                value={pageSize}
                onChange={(event) => go({ ...withoutCursor(search), limit: event.target.value })}
              >
                {['20', '50', '100', '200'].map((size) => (
                  <option key={size}>{size}</option>
                ))}
              </select>
            </label>
            <Button disabled={page === '1'} onClick={back}>
              上一页
            </Button>
            <Button
              disabled={!data.nextCursor}
              onClick={() => go({ ...search, cursor: data.nextCursor ?? undefined, page: String(Number(page) + 1) })}
            >
              下一页
            </Button>
          </div>
        )}
      </section>
    </>
  )
}

const blankless = (values: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(values).filter(([name, value]) => value !== '' && name !== 'cursor' && name !== 'page' && name !== 'limit'),
  )

function withoutCursor({ cursor: _cursor, page: _page, ...rest }: Record<string, string>) {
  return rest
}
