import type { CaseEvent } from '../../api/shapes.ts'
import { instantText } from '../../ui/day.tsx'

export function Timeline({ events }: { events: CaseEvent[] }) {
  if (events.length === 0) return <p className="pad quiet">还没有动态。办理的每一步会记在这里。</p>
  return (
    <ol className="timeline">
      {events.map(({ id, at, actorName, verbLabel, toLabel, note, onDay }) => (
        <li key={id}>
          <time dateTime={at}>
            {instantText(at)} · {actorName ?? '系统'}
          </time>
          {verbLabel}
          {toLabel && <span className="quiet">　→ {toLabel}</span>}
          {(note || !instantText(at).startsWith(onDay)) && (
            <p>
              {note} {!instantText(at).startsWith(onDay) && <span className="quiet">（发生于 {onDay}）</span>}
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}
