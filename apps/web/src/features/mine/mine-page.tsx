import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { get } from '../../api/client.ts'
import { homeQuery } from '../../api/queries.ts'
import { EmptyState, Loaded } from '../../ui/state.tsx'
import { totalText } from '../../ui/list/total.ts'
import { TabLinks } from '../../ui/tab-links.tsx'
import { HearingsPanel } from '../home/hearings-panel.tsx'
import { MineCard } from './mine-card.tsx'

const tabs = [
  { key: 'open', label: '在办' },
  { key: 'new', label: '新指派' },
  { key: 'closed', label: '待交卷' },
  { key: 'all', label: '全部' },
]
const states: Record<string, string | undefined> = { open: 'ASSIGNED,HANDLING,SUSPENDED', new: 'ASSIGNED', closed: 'CLOSED' }

const mineQuery = (tab: string) => ({
  queryKey: ['cases', 'mine', tab],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    get('/api/cases', { query: { queue: tab === 'all' ? 'all' : 'mine', states: states[tab], limit: 50 }, signal }),
})

/** For the lawyer on the phone: hearings and deadlines first, each case with the acts it waits for. */
export function MinePage() {
  const { tab = 'open' } = useSearch({ strict: false }) as { tab?: string }
  const home = useQuery(homeQuery)
  const mine = useQuery(mineQuery(tab))
  const hearings = home.data?.desk?.hearings
  return (
    <div className="stack">
      <h1>我的案件</h1>
      {hearings && hearings.length > 0 && <HearingsPanel hearings={hearings} />}
      <div className="card">
        <TabLinks tabs={tabs} now={tab} label="我的案件" />
      </div>
      <Loaded query={mine}>
        {({ items, total }) =>
          items.length === 0 ? (
            <section className="card">
              <EmptyState title="这里没有案件" hint="法律援助机构指派给您的案件会出现在这里，同时发短信提醒。" />
            </section>
          ) : (
            <>
              <div className="mine-cards">
                {items.map((item) => (
                  <MineCard key={item.id} item={item} />
                ))}
              </div>
              {total.count > items.length && (
                <p className="quiet">
                  共 {totalText(total)} 件，这里只列 {items.length} 件。<Link to="/cases">在案件列表里看全部</Link>
                </p>
              )}
            </>
          )
        }
      </Loaded>
    </div>
  )
}
