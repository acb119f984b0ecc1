import { Link } from '@tanstack/react-router'
import type { Home } from '../../api/shapes.ts'
import { countText } from '../../ui/money.tsx'
import { pageOf } from './opened.ts'
import { Change } from './change.tsx'

/** 本中心今年, beside the work; both numbers open their cases. */
export function PacePanel({ pace: { accepted, lastYear, change } }: { pace: NonNullable<Home['pace']> }) {
  return (
    <section className="card pad pace">
      <h2>本中心今年</h2>
      <p>
        {accepted.label}{' '}
        <Link {...pageOf(accepted.opens)}>
          <b>{countText(accepted.count)}</b> 件
        </Link>
      </p>
      <p className="small">
        {lastYear.label} <Link {...pageOf(lastYear.opens)}>{countText(lastYear.count)} 件</Link>　<Change percent={change} />
      </p>
      <p className="quiet small">{accepted.text}</p>
    </section>
  )
}
