import type { CaseDetail, CaseEvent } from '../../api/shapes.ts'
import { instantText } from '../../ui/day.tsx'
import { eventWords } from './event-words.ts'

type TimelineProps = { events: CaseEvent[]; assignment: CaseDetail['assignment'] }

export function Timeline({ events, assignment }: TimelineProps) {
  if (events.length === 0) return <p className="pad quiet">还没有动态。办理的每一步会记在这里。</p>
  return (
    <ol className="timeline">
      {events.map((event) => (
        <Entry key={event.id} event={event} words={eventWords(event, assignment)} />
      ))}
    </ol>
  )
}

function Entry({ event: { at, actorName, verbLabel, toLabel, note, onDay }, words }: { event: CaseEvent; words: string }) {
  return (
    <li>
      <time dateTime={at}>
        {instantText(at)} · {actorName ?? '系统'}
      </time>
      {verbLabel}
      {toLabel && <span className="quiet">　→ {toLabel}</span>}
      {words && <p>{words}</p>}
      {(note || !instantText(at).startsWith(onDay)) && (
        <p>
          {note} {!instantText(at).startsWith(onDay) && <span className="quiet">（发生于 {onDay}）</span>}
        </p>
      )}
    </li>
  )
}
