import type { CaseEvent } from '../../api/shapes.ts'
import { Panel } from '../../ui/panel.tsx'
import { Timeline } from '../cases/timeline.tsx'

const opinionVerbs = ['submitApplication', 'askSupplement', 'supplyMaterials', 'recordCheck', 'returnCheck', 'grantUrgentAid', 'decideObjection']

export const OpinionChain = ({ events }: { events: CaseEvent[] }) => (
  <Panel title="办理意见">
    <Timeline events={events.filter(({ verb }) => opinionVerbs.includes(verb))} />
  </Panel>
)
