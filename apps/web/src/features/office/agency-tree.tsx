import type { Agency } from '../../api/shapes.ts'
import { kindText } from './words.ts'

type AgencyTreeProps = { agencies: Agency[]; chosen: string | null; onChoose: (id: string) => void }

// A station may have dozens of village contact points; they stay folded until somebody asks.
const many = 5

/** Indented by parent; an agency whose parent is out of sight stands at the top. */
export function AgencyTree({ agencies, chosen, onChoose }: AgencyTreeProps) {
  const known = new Set(agencies.map(({ id }) => id))
  const children = Map.groupBy(agencies, ({ parentId }) => (parentId && known.has(parentId) ? parentId : null))
  const branch = (parent: string | null, depth: number): React.ReactNode =>
    (children.get(parent) ?? []).map(({ id, name, kind, closedOn }) => (
      <li key={id}>
        <button
          type="button"
          className="link-button"
          style={{ paddingLeft: 12 + depth * 18 }}
          aria-current={id === chosen}
          onClick={() => onChoose(id)}
        >
          {name} <span className="quiet small">{closedOn ? '已停办' : kindText(kind)}</span>
        </button>
        {depth < 6 && <Below count={children.get(id)?.length ?? 0} depth={depth} rows={() => branch(id, depth + 1)} />}
      </li>
    ))
  return <ul className="tree">{branch(null, 0)}</ul>
}

function Below({ count, depth, rows }: { count: number; depth: number; rows: () => React.ReactNode }) {
  if (count === 0) return null
  if (count <= many || depth < 2) return <ul>{rows()}</ul>
  return (
    <details style={{ paddingLeft: 12 + (depth + 1) * 18 }}>
      <summary className="quiet small">下设 {count} 个</summary>
      <ul>{rows()}</ul>
    </details>
  )
}
