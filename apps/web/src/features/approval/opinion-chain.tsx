import type { Review } from '../../api/shapes.ts'
import { Panel } from '../../ui/panel.tsx'

const proposals: Record<string, string | undefined> = { GRANT: '拟给予', REFUSE: '拟不予' }

/** Who proposed what, the last first. */
export const OpinionChain = ({ findings }: { findings: Review['findings'] }) => (
  <Panel title="审查意见">
    {findings.length === 0 ? (
      <p className="pad quiet">审查人员还没有提交意见。</p>
    ) : (
      <ol className="timeline">
        {findings.map(({ proposal, opinion, by, on }) => (
          <li key={on + by + opinion}>
            <time dateTime={on}>
              {on} · {by}
            </time>
            <b>{proposals[proposal] ?? proposal}</b>
            <p>{opinion}</p>
          </li>
        ))}
      </ol>
    )}
  </Panel>
)
