import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { agenciesQuery } from '../../api/queries.ts'
import type { Agency } from '../../api/shapes.ts'
import { Panel } from '../../ui/panel.tsx'
import { EmptyState, Loaded } from '../../ui/state.tsx'
import { AgencyDialog } from './agency-dialog.tsx'
import { AgencyPanel } from './agency-panel.tsx'
import { AgencyTree } from './agency-tree.tsx'
import { DivisionsPanel } from './divisions-panel.tsx'
import { OfficeTabs } from './office-tabs.tsx'
import { RulesAndCalendar } from './rules-and-calendar.tsx'
import { WaitingRules } from './waiting-rules.tsx'

/** The network: bureau, centre, stations, contact points; and beside it the rules that wait for somebody to confirm them. */
export function OfficePage() {
  const { tab } = useSearch({ strict: false }) as Record<string, string | undefined>
  return (
    <>
      <OfficeTabs />
      {sheets[tab ?? ''] ?? <Offices />}
    </>
  )
}

const sheets: Readonly<Record<string, React.ReactNode>> = {
  waiting: <WaitingRules />,
  rules: <RulesAndCalendar />,
  places: <DivisionsPanel />,
}

const Offices = () => (
  <>
    <h1 className="hidden-text">组织与账号</h1>
    <Loaded query={useAgencies()}>{({ items }) => <Network agencies={items} />}</Loaded>
  </>
)

const useAgencies = () => useQuery(agenciesQuery)

function Network({ agencies }: { agencies: Agency[] }) {
  const [chosen, setChosen] = useState<string | null>(agencies[0]?.id ?? null)
  const [adding, setAdding] = useState(false)
  const agency = agencies.find(({ id }) => id === chosen)
  return (
    <div className="office-columns">
      <Panel
        title={`机构和站点 ${agencies.length}`}
        more={
          <Button size="small" onClick={() => setAdding(true)}>
            新设
          </Button>
        }
      >
        {agencies.length === 0 ? (
          <EmptyState title="还没有机构" hint="先新设本县的法律援助机构。" />
        ) : (
          <AgencyTree agencies={agencies} chosen={chosen} onChoose={setChosen} />
        )}
      </Panel>
      {agency ? <AgencyPanel agency={agency} /> : <EmptyState title="选一个机构看资料" />}
      {adding && <AgencyDialog parent={agency ?? null} onClose={() => setAdding(false)} />}
    </div>
  )
}
