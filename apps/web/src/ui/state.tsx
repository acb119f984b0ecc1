import { Button } from 'antd'
import type { UseQueryResult } from '@tanstack/react-query'
import { ApiProblem } from '../api/problem.ts'

const widths = ['38%', '92%', '84%', '88%', '60%']

export const Bones = () => (
  <div className="bones" role="status" aria-label="正在读取">
    {widths.map((width) => (
      <i key={width} style={{ width }} />
    ))}
  </div>
)

type EmptyStateProps = { title: string; hint?: string; action?: React.ReactNode; isPage?: boolean }

/** Says what would be here, and the first step. */
export const EmptyState = ({ title, hint, action, isPage = false }: EmptyStateProps) => (
  <div className="state">
    {isPage ? <h1>{title}</h1> : <b>{title}</b>}
    {hint && <span>{hint}</span>}
    {action}
  </div>
)

const DeniedState = ({ why }: { why: string }) => (
  <div className="state" role="alert">
    <b>这一页您不能看</b>
    <span>{why}</span>
    <span className="quiet">如果工作需要，请联系本机构的系统管理员调整岗位。</span>
  </div>
)

export function ErrorState({ error, retry }: { error: unknown; retry: () => void }) {
  const problem = error instanceof ApiProblem ? error : null
  if (problem?.status === 403) return <DeniedState why={problem.message} />
  return (
    <div className="state" role="alert">
      <b>{problem?.status === 404 ? '没有找到' : '没有读出来'}</b>
      <span>{problem?.message ?? '页面出了点问题，请重试。'}</span>
      <Button onClick={retry}>重试</Button>
      {problem?.requestId && <span className="quiet small">请求编号 {problem.requestId}</span>}
    </div>
  )
}

type LoadedProps<T> = { query: Pick<UseQueryResult<T>, 'data' | 'error' | 'refetch'>; children: (data: T) => React.ReactNode }

/** The five states of a screen: loading, error and denied here; empty and ready are the child's. */
export function Loaded<T>({ query, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data)
  if (query.error) return <ErrorState error={query.error} retry={() => void query.refetch()} />
  return <Bones />
}

/** What a form begins from is read anew when it opens: what was at hand may be of before the last act. */
export function LoadedAnew<T>({ query, children }: { query: UseQueryResult<T>; children: (data: T) => React.ReactNode }) {
  if (query.isFetchedAfterMount) return <Loaded query={query}>{children}</Loaded>
  return <Bones />
}
