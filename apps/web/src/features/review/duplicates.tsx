import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import type { Match } from '../../api/shapes.ts'
import { Panel } from '../../ui/panel.tsx'

export const Duplicates = ({ matches }: { matches: Match[] }) => (
  <Panel title="查重与冲突">
    <MatchLines matches={matches} none="没有发现重复申请（证件号、姓名、对方、事由）。" />
  </Panel>
)

type MatchLinesProps = {
  matches: Match[]
  none: string
  /** Beside a form that is being filled in: what is opened leaves it where it is. */
  isBeside?: boolean
  onUse?: (match: Match) => void
}

export function MatchLines({ matches, none, isBeside, onUse }: MatchLinesProps) {
  if (matches.length === 0) return <p className="pad quiet">{none}</p>
  const target = isBeside ? '_blank' : undefined
  return (
    <ul className="lines matches">
      {matches.map((match) => {
        const { kind, text, caseId, caseNumber, personId, record } = match
        return (
          <li key={kind + text + (caseId ?? personId ?? '')}>
            <span>{text}</span>
            {caseId ? (
              <Link to="/cases/$caseId" params={{ caseId }} target={target}>
                {caseNumber ?? '打开'}
              </Link>
            ) : (
              personId && (
                <span className="row">
                  <Link to="/persons/$personId" params={{ personId }} target={target}>
                    打开
                  </Link>
                  {onUse && record && (
                    <Button size="small" aria-label={`选用已有人员 ${record.name}`} onClick={() => onUse(match)}>
                      选用
                    </Button>
                  )}
                </span>
              )
            )}
          </li>
        )
      })}
    </ul>
  )
}
