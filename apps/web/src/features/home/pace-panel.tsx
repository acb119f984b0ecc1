import { Link } from '@tanstack/react-router'
import type { Home } from '../../api/shapes.ts'
import { countText } from '../../ui/money.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Change } from './change.tsx'
import { pageOf } from './opened.ts'

/** 本中心今年, beside the work; both numbers open their cases. */
export const PacePanel = ({ pace: { accepted, lastYear, change } }: { pace: NonNullable<Home['pace']> }) => (
  <Panel title="本中心今年">
    <ul className="lines">
      <li>
        <span>
          {accepted.label}
          <span className="sub">{accepted.text}</span>
        </span>
        <Link {...pageOf(accepted.opens)}>
          <b>{countText(accepted.count)} 件</b>
        </Link>
      </li>
      <li>
        <span>
          {lastYear.label}
          <span className="sub">
            <Change percent={change} />
          </span>
        </span>
        <Link {...pageOf(lastYear.opens)}>{countText(lastYear.count)} 件</Link>
      </li>
    </ul>
  </Panel>
)
