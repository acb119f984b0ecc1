import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useRouterState, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useEffect } from 'react'
import type { Page } from '../../api/shapes.ts'
import { Bones, EmptyState, ErrorState } from '../state.tsx'
import { type Filter, Filters } from './filters.tsx'
import { ListFoot } from './list-foot.tsx'
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

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Where the pages before this one began; a cursor knows only the way forward. */
    trail?: string[]
  }
}

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
  const trail = useRouterState({ select: ({ location }) => location.state.trail })
  const { view, change } = useListView(name)
  const hidden = view.hidden ?? columns.filter(({ extra }) => extra).map(({ key }) => key)
  const { page = '1', tab: _tab, ...asked } = search
  const query = { ...asked, ...fixed }
  const list = useQuery({
    queryKey: [name, 'list', query],
    queryFn: ({ signal }) => load(query, signal),
    placeholderData: keepPreviousData,
  })
  const go = (to: Record<string, string | undefined>, walked: string[] = []) =>
    void navigate({ to: '.', search: to, state: { trail: walked } })
  useEffect(() => {
    document.getElementById('page')?.scrollTo(0, 0)
  }, [search.cursor])
  const data = list.data
  const isNarrowed = filters.some((filter) => asked[filter.name])
  const clear = () => go(Object.fromEntries(Object.entries(withoutCursor(search)).filter(([key]) => !filters.some((f) => f.name === key))))
  const shown = columns.filter(({ key }, at) => at === 0 || !hidden.includes(key))
  return (
    <>
      <div className="page-title">
        <h1>{data?.title ?? title}</h1>
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
          <Button className="print-button" onClick={() => window.print()}>
            打印
          </Button>
        </span>
      </div>
      <section className="card" aria-busy={list.isFetching}>
        {filters.length > 0 && (
          <Filters
            key={JSON.stringify(asked)}
            filters={filters}
            values={asked}
            onSearch={(values) => go({ ...withoutCursor(search), ...blanksOf(filters), ...blankless(values) })}
          />
        )}
        {list.error && !data ? (
          <ErrorState error={list.error} retry={() => void list.refetch()} />
        ) : !data ? (
          <Bones />
        ) : data.items.length === 0 ? (
          <EmptyState {...(isNarrowed ? { ...noneFound, action: <Button onClick={clear}>清空条件</Button> } : empty)} />
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
          <ListFoot
            total={data.total}
            page={Number(page)}
            limit={search.limit ?? '20'}
            onLimit={(limit) => go({ ...withoutCursor(search), limit })}
            onFirst={() => go(withoutCursor(search))}
            onBack={() => {
              const cursor = trail?.at(-1)
              if (cursor) go({ ...search, cursor, page: String(Number(page) - 1) }, trail?.slice(0, -1))
              else go(withoutCursor(search))
            }}
            onNext={
              data.nextCursor === null
                ? null
                : () =>
                    go({ ...search, cursor: data.nextCursor ?? '', page: String(Number(page) + 1) }, [
                      ...(trail ?? []),
                      search.cursor ?? '',
                    ])
            }
          />
        )}
      </section>
    </>
  )
}

const noneFound = { title: '没有符合条件的记录', hint: '换一个条件再查，或者清空条件看全部。' }

const blankless = (values: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(values).filter(([name, value]) => value !== '' && name !== 'cursor' && name !== 'page' && name !== 'limit'),
  )

const blanksOf = (filters: Filter[]) => Object.fromEntries(filters.map(({ name }) => [name, undefined]))

function withoutCursor({ cursor: _cursor, page: _page, ...rest }: Record<string, string>) {
  return rest
}
