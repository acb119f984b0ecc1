import type { Clock } from '../../api/shapes.ts'
import { BesideLimits } from './beside-limits.tsx'
import { CaseLight } from './case-light.tsx'

export function ClockLines({ clocks }: { clocks: Clock[] }) {
  if (clocks.length === 0) return <p className="pad quiet">现在没有走着的期限。</p>
  return (
    <ul className="lines">
      {clocks.map(({ rule, title, light, daysLeft, dueOn, dueAt, cites, beside }) => (
        <li key={rule + (dueOn ?? '')}>
          <span>
            {title}
            <span className="sub">{[(dueOn ?? dueAt) && `法定 ${dueOn ?? dueAt}`, cites.join('、')].filter(Boolean).join(' · ')}</span>
            <BesideLimits limits={beside} />
          </span>
          <CaseLight light={light} daysLeft={daysLeft} dueOn={dueOn} title={cites.join('、')} />
        </li>
      ))}
    </ul>
  )
}
