import { Link, useSearch } from '@tanstack/react-router'

type Scope = { key: 'all' | 'todo' | 'done' | 'begun'; label: string; title: string; search: { queue?: string; mine?: string } }

const all: Scope = { key: 'all', label: '全部案件', title: '案件', search: {} }
const todo: Scope = { key: 'todo', label: '等我办的', title: '等我办的案件', search: { queue: 'mine' } }
const done: Scope = { key: 'done', label: '我办过的', title: '我办过的案件', search: { mine: 'done' } }
const begun: Scope = { key: 'begun', label: '我发起的', title: '我发起的案件', search: { mine: 'begun' } }

/** Whose cases the list shows, as the address says. */
export function useCaseScope(): Scope {
  const { queue, mine } = useSearch({ strict: false }) as { queue?: string; mine?: string }
  if (mine === 'done') return done
  if (mine === 'begun') return begun
  return queue === 'mine' || mine === 'true' ? todo : all
}

/** 待办, 已办 and 我发起 stand beside the whole list: nothing disappears from what somebody has done. */
export const CaseScopes = ({ now }: { now: Scope }) => (
  <div className="card tabs-card">
    <nav className="tabs" aria-label="哪些案件">
      {[all, todo, done, begun].map(({ key, label, search }) => (
        <Link key={key} to="/cases" search={search} activeOptions={{ exact: true }} aria-current={key === now.key ? 'page' : undefined}>
          {label}
        </Link>
      ))}
    </nav>
  </div>
)
