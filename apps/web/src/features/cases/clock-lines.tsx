import type { Clock } from '../../api/shapes.ts'
import { CaseLight } from './case-light.tsx'

export function ClockLines({ clocks }: { clocks: Clock[] }) {
  if (clocks.length === 0) return <p className="pad quiet">现在没有走着的期限。</p>
  return (
    <ul className="lines">
      {clocks.map(({ rule, title, light, daysLeft, dueOn, dueAt, cites }) => (
        <li key={rule + (dueOn ?? '')}>
          <span>
            {title}
            <span className="sub">{[(dueOn ?? dueAt) && `到期 ${dueOn ?? dueAt}`, cites.join('、')].filter(Boolean).join(' · ')}</span>
          </span>
          <CaseLight light={light} daysLeft={daysLeft} dueOn={dueOn} title={cites.join('、')} />
        </li>
      ))}
    </ul>
  )
}
