import { Link } from '@tanstack/react-router'
import type { Home } from '../../api/shapes.ts'
import { Instant } from '../../ui/day.tsx'
import { Panel } from '../../ui/panel.tsx'

type Hearings = NonNullable<NonNullable<Home['desk']>['hearings']>

export function HearingsPanel({ hearings }: { hearings: Hearings }) {
  return (
    <Panel title="最近开庭">
      {hearings.length === 0 ? (
        <p className="pad quiet">没有登记的开庭。收到传票后在案件里“登记开庭”。</p>
      ) : (
        <ul className="lines">
          {hearings.map(({ id, caseId, applicantName, startsAt, place }) => (
            <li key={id}>
              <span>
                <b>
                  <Instant at={startsAt} />
                </b>
                <span className="sub">{place}</span>
              </span>
              <Link to="/cases/$caseId" params={{ caseId }}>
                {applicantName}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
