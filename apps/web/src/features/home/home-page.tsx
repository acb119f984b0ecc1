import { useQuery } from '@tanstack/react-query'
import { Navigate } from '@tanstack/react-router'
import { menu } from '../../app/menu.ts'
import { homeQuery, sessionQuery } from '../../api/queries.ts'
import type { Home as Shape } from '../../api/shapes.ts'
import { EmptyState, Loaded } from '../../ui/state.tsx'
import { Unfinished } from '../intake/unfinished.tsx'
import { FigureCards } from './figure-cards.tsx'
import { HearingsPanel } from './hearings-panel.tsx'
import { MoneyList } from './money-list.tsx'
import { PacePanel } from './pace-panel.tsx'
import { CitiesPanel, PlacesTable } from './places-table.tsx'
import { WorkLists } from './work-lists.tsx'

/** Home: what waits for this post today, what is late first. */
export function HomePage() {
  const codes = useQuery(sessionQuery).data?.menus ?? []
  const first = menu.find(({ code }) => codes.includes(code))
  // Posts for which nothing ever waits have no home; their first page is theirs.
  if (first && !codes.includes('workbench')) return <Navigate to={first.to} replace />
  return <Home codes={codes} />
}

const Home = ({ codes }: { codes: string[] }) => (
  <>
    <h1 className="hidden-text">工作台</h1>
    <Loaded query={useQuery(homeQuery)}>{(data) => <HomeBody data={data} codes={codes} />}</Loaded>
  </>
)

function HomeBody({ data: { desk, money, places, pace }, codes }: { data: Shape; codes: string[] }) {
  const figures = [...(places?.figures ?? []), ...(money?.figures ?? []), ...(desk?.figures ?? [])]
  const cities = places && places.cities.length > 1 ? places.cities : null
  const hasAside = Boolean(pace ?? desk?.hearings ?? cities)
  return (
    <div className="stack">
      {figures.length > 0 && <FigureCards figures={figures} />}
      {codes.includes('intake') && <Unfinished />}
      <div className={hasAside ? 'two-columns narrow-aside' : ''}>
        <div className="stack">
          {places && <PlacesTable places={places} />}
          {money && <MoneyList money={money} />}
          {desk && <WorkLists lists={desk.lists} codes={codes} />}
          {!places && !money && !desk && (
            <section className="card">
              <EmptyState title="这里没有等您办的事" hint="您的岗位要用的，在左边的菜单里。" />
            </section>
          )}
        </div>
        {hasAside && (
          <aside className="stack">
            {desk?.hearings && <HearingsPanel hearings={desk.hearings} />}
            {pace && <PacePanel pace={pace} />}
            {cities && <CitiesPanel cities={cities} />}
          </aside>
        )}
      </div>
    </div>
  )
}
