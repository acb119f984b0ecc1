import { Link } from '@tanstack/react-router'
import type { Match } from '../../api/shapes.ts'
import { Panel } from '../../ui/panel.tsx'

export const Duplicates = ({ matches }: { matches: Match[] }) => (
  <Panel title="查重与冲突">
    <MatchLines matches={matches} none="没有发现重复申请（证件号、姓名、对方、事由）。" />
  </Panel>
)

export function MatchLines({ matches, none }: { matches: Match[]; none: string }) {
  if (matches.length === 0) return <p className="pad quiet">{none}</p>
  return (
    <ul className="lines matches">
      {matches.map(({ kind, text, caseId, caseNumber, personId }) => (
        <li key={kind + text + (caseId ?? personId ?? '')}>
          <span>{text}</span>
          {caseId ? (
            <Link to="/cases/$caseId" params={{ caseId }}>
              {caseNumber ?? '打开'}
            </Link>
          ) : (
            personId && (
              <Link to="/persons/$personId" params={{ personId }}>
                打开
              </Link>
            )
          )}
        </li>
      ))}
    </ul>
  )
}
