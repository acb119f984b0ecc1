import { Link } from '@tanstack/react-router'

const tabs = [
  { to: '/payments/waiting', label: '等着核算的案件' },
  { to: '/payments', label: '补贴' },
  { to: '/payments/batches', label: '发放批次' },
] as const

export const PaymentTabs = () => (
  <div className="card" style={{ marginBottom: 12 }}>
    <nav className="tabs" aria-label="补贴经费">
      {tabs.map(({ to, label }) => (
        <Link key={to} to={to} activeOptions={{ exact: true, includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>
          {label}
        </Link>
      ))}
    </nav>
  </div>
)
