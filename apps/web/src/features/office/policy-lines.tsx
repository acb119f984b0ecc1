import type { PolicyItem } from './policy-words.ts'

type PolicyLinesProps = { title: string; lines: PolicyItem['lines']; isOpen?: boolean }

/** What a policy says, article by article, for whoever compares it with the paper. */
export const PolicyLines = ({ title, lines, isOpen = false }: PolicyLinesProps) =>
  lines.length === 0 ? null : (
    <details open={isOpen} className="policy-lines">
      <summary>
        逐条内容 {lines.length} 条<span className="hidden-text">：{title}</span>
      </summary>
      <ul>
        {lines.map(({ kind, cite, text }) => (
          <li key={`${kind} ${cite} ${text}`}>
            <b>{kind}</b> {text} <span className="quiet">{cite}</span>
          </li>
        ))}
      </ul>
    </details>
  )
