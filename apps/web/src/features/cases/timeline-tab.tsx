import type { CaseDetail } from '../../api/shapes.ts'
import { useQuery } from '@tanstack/react-query'
import { historyQuery, workQuery } from '../../api/queries.ts'
import { Panel } from '../../ui/panel.tsx'
import { Loaded } from '../../ui/state.tsx'
import { CorrectionRecords } from '../corrections/records.tsx'
import { Timeline } from './timeline.tsx'

export function TimelineTab({ caseId, assignment }: { caseId: string; assignment: CaseDetail['assignment'] }) {
  const history = useQuery(historyQuery(caseId))
  const work = useQuery(workQuery(caseId))
  return (
    <div className="stack">
      <Panel title="时间线">
        <Loaded query={history}>{({ items }) => <Timeline events={items} assignment={assignment} />}</Loaded>
      </Panel>
      <CorrectionRecords caseId={caseId} />
      <Panel title="承办工作记录">
        <Loaded query={work}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="pad quiet">承办人登记的会见、阅卷、起草等工作会列在这里。</p>
            ) : (
              <ul className="lines">
                {items.map(({ id, kindLabel, doneOn, minutes, content, toldRecipient }) => (
                  <li key={id}>
                    <span>
                      {doneOn} {kindLabel}：{content}
                      <span className="sub">
                        {minutes} 分钟{toldRecipient ? '，已告知受援人' : ''}
                      </span>
                    </span>
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
      </Panel>
    </div>
  )
}
