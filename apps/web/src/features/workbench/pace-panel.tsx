import type { Workbench } from '../../api/shapes.ts'
import { countText } from '../../ui/money.tsx'

export function PacePanel({ pace }: { pace: NonNullable<Workbench['pace']> }) {
  const { accepted, target, lastYear, onTimeShare } = pace
  return (
    <section className="card pad pace">
      <h2>本中心今年</h2>
      <p className="quiet small">
        受理数 {countText(accepted)} 件（按决定或者通知之日）{target !== null && ` / 目标 ${countText(target)} 件`}
      </p>
      {target !== null && target > 0 && (
        <progress max={target} value={Math.min(accepted, target)} aria-label={`已受理 ${accepted} 件，目标 ${target} 件`} />
      )}
      <p className="small">
        去年同期 {countText(lastYear)} 件{onTimeShare !== null && `　按期审查 ${onTimeShare}%`}
      </p>
    </section>
  )
}
