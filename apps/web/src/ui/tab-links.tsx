import { Link } from '@tanstack/react-router'

export type TabLink = { key: string; label: string; count?: React.ReactNode }

/** Tabs that live in the address: back, refresh and a second window keep them. */
export function TabLinks({ tabs, now, label }: { tabs: TabLink[]; now: string; label: string }) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map(({ key, label: text, count }) => (
        <Link key={key} to="." search={{ tab: key }} replace aria-current={key === now ? 'page' : undefined}>
          {text} {count}
        </Link>
      ))}
    </nav>
  )
}
