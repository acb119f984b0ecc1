import { useQuery } from '@tanstack/react-query'
import { correctionsQuery } from '../../api/queries.ts'
import { instantText } from '../../ui/day.tsx'
import { Flag } from '../../ui/flag.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Loaded } from '../../ui/state.tsx'
import { Changes } from './changes.tsx'

/** 修改记录: everything that was put right, before and after, by whom and why. */
export function CorrectionRecords({ caseId }: { caseId: string }) {
  const corrections = useQuery(correctionsQuery(caseId))
  return (
    <Panel title="修改记录">
      <Loaded query={corrections}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="pad quiet">登记没有更正过。</p>
          ) : (
            <ul className="lines records">
              {items.map((one) => (
                <li key={one.id}>
                  <div>
                    <span className="row">
                      <b>{one.labels.join('、')}</b>
                      <Flag hot={one.state === 'WAITING'}>{one.stateLabel}</Flag>
                    </span>
                    <Changes changes={one.changes} />
                    {one.told.map((text) => (
                      <p key={text} className="note care">
                        {text}
                      </p>
                    ))}
                    <span className="sub">
                      {[
                        `${instantText(one.askedAt)} ${one.askedByName}`,
                        one.groundLabel,
                        one.reason,
                        one.decidedByName && `${one.decidedByName}：${one.answer || one.stateLabel}`,
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  )
}
