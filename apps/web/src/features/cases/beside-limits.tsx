import type { Clock } from '../../api/shapes.ts'

/** 法定 stands first; what the office promised, and what else held at the place, says so by name (law.md §10). */
export const BesideLimits = ({ limits }: { limits: Clock['beside'] }) =>
  limits.map(({ kind, title, dueOn, daysLeft, light, cites }) => (
    <span className="sub" key={`${kind} ${title} ${dueOn ?? ''}`}>
      {`${title} ${dueOn ?? '停表'}`}
      {light === 'red' && daysLeft !== null && <b className="past-promise">{`，过了 ${-daysLeft} 天`}</b>}
      {cites.length > 0 && ` · ${cites.join('、')}`}
    </span>
  ))
