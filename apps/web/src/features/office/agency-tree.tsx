import type { Agency } from '../../api/shapes.ts'
import { kindText } from './words.ts'

type AgencyTreeProps = { agencies: Agency[]; chosen: string | null; onChoose: (id: string) => void }

/** Indented by parent; an agency whose parent is out of sight stands at the top. */
export function AgencyTree({ agencies, chosen, onChoose }: AgencyTreeProps) {
  const known = new Set(agencies.map(({ id }) => id))
  const under = (parent: string | null) => agencies.filter(({ parentId }) => (parentId && known.has(parentId) ? parentId : null) === parent)
  const branch = (parent: string | null, depth: number): React.ReactNode =>
    under(parent).map(({ id, name, kind, closedOn }) => (
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
        {depth < 6 && <ul>{branch(id, depth + 1)}</ul>}
      </li>
    ))
  return <ul className="tree">{branch(null, 0)}</ul>
}
