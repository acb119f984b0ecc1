import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { sessionQuery } from '../../api/queries.ts'
import { mayReadWaiting, waitingQuery } from './waiting-query.ts'

const tabs = [
  { to: '/office', label: '机构' },
  { to: '/office/accounts', label: '账号' },
  { to: '/office/providers', label: '承办人' },
  { to: '/office/firms', label: '律所' },
  { to: '/office/audit', label: '审计' },
] as const

// The first tab and the last share a path: there the question of the address tells them apart.
const isFirst = (to: string) => to === '/office'

export const OfficeTabs = () => (
  <div className="card" style={{ marginBottom: 12 }}>
    <nav className="tabs" aria-label="组织与账号">
      {tabs.map(({ to, label }) => (
        <Link key={to} to={to} activeOptions={{ exact: true, includeSearch: isFirst(to) }} activeProps={{ 'aria-current': 'page' }}>
          {label}
        </Link>
      ))}
      <ReadersTab tab="places">乡镇和村居</ReadersTab>
      <ReadersTab tab="rules">规则与日历</ReadersTab>
      <WaitingTab />
    </nav>
  </div>
)

function ReadersTab({ tab, children }: { tab: string; children: React.ReactNode }) {
  if (!mayReadWaiting(useQuery(sessionQuery).data?.roles)) return null
  return (
    <Link to="/office" search={{ tab }} activeOptions={{ exact: true, includeSearch: true }} activeProps={{ 'aria-current': 'page' }}>
      {children}
    </Link>
  )
}

function WaitingTab() {
  const mayRead = mayReadWaiting(useQuery(sessionQuery).data?.roles)
  const here = useQuery({ ...waitingQuery, enabled: mayRead }).data?.count.here ?? 0
  if (!mayRead) return null
  return (
    <Link
      to="/office"
      search={{ tab: 'waiting' }}
      activeOptions={{ exact: true, includeSearch: true }}
      activeProps={{ 'aria-current': 'page' }}
    >
      待核实的规则 {here > 0 && here}
    </Link>
  )
}
