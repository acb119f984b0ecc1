import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { likelyPersonsQuery } from '../../api/queries.ts'
import type { LikelyPerson } from '../../api/shapes.ts'
import { Panel } from '../../ui/panel.tsx'
import { MergeDialog } from './righting/merge-dialog.tsx'

/** 可能是同一个人: what is alike, in words, and the two side by side one press away. */
export function LikelyPanel({ personId }: { personId: string }) {
  const likely = useQuery(likelyPersonsQuery(personId))
  const [open, setOpen] = useState<LikelyPerson | null>(null)
  const items = likely.data?.items ?? []
  if (items.length === 0) return null
  return (
    <Panel title="可能是同一个人">
      <ul className="lines">
        {items.map((other) => (
          <li key={other.id}>
            <span>
              <Link to="/persons/$personId" params={{ personId: other.id }}>
                {other.name}
              </Link>
              <span className="sub">
                {other.reasons.join('、')}一样，{other.createdAt.slice(0, 10)} 登记
              </span>
            </span>
            <span className="row">
              <span className="quiet">{other.isStrong ? '很像' : '有点像'}</span>
              <button type="button" className="link-button" onClick={() => setOpen(other)}>
                对比，合并
              </button>
            </span>
          </li>
        ))}
      </ul>
      {open && (
        <MergeDialog
          keptId={personId}
          otherId={open.id}
          reasons={open.reasons}
          onClose={() => setOpen(null)}
          onDone={() => setOpen(null)}
        />
      )}
    </Panel>
  )
}
