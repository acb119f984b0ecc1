import { Link } from '@tanstack/react-router'

const tabs = [
  { to: '/office', label: '机构' },
  { to: '/office/accounts', label: '账号' },
  { to: '/office/providers', label: '承办人' },
  { to: '/office/firms', label: '律所' },
  { to: '/office/audit', label: '审计' },
] as const

export const OfficeTabs = () => (
  <div className="card" style={{ marginBottom: 12 }}>
    <nav className="tabs" aria-label="组织与账号">
      {tabs.map(({ to, label }) => (
        <Link key={to} to={to} activeOptions={{ exact: true, includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>
          {label}
        </Link>
      ))}
    </nav>
  </div>
)
