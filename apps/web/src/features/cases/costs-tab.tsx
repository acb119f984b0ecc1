import type { CaseDetail, SubsidyLine } from '../../api/shapes.ts'
import { Money } from '../../ui/money.tsx'
import { Panel } from '../../ui/panel.tsx'
import { EmptyState } from '../../ui/state.tsx'
import { Flag } from '../../ui/flag.tsx'
import { ActButtons } from '../acts/act-buttons.tsx'

/** The case carries the lines as they were stored; the list of subsidies names their shape. */
const linesOf = (stored: unknown): SubsidyLine[] => (Array.isArray(stored) ? (stored as SubsidyLine[]) : [])

export function CostsTab({ file }: { file: CaseDetail }) {
  const { subsidy } = file
  const buttons = <ActButtons target={file} only={['calculateSubsidy', 'approveSubsidy']} primary={false} />
  if (!subsidy) {
    return (
      <Panel title="补贴" more={buttons}>
        <EmptyState title="还没有核算补贴" hint="核卷通过后，财务人员在这里核算；承办人可以看到每一项的算法。" />
      </Panel>
    )
  }
  return (
    <Panel title="补贴" aside={subsidy.stateLabel && <Flag>{subsidy.stateLabel}</Flag>} more={buttons}>
      <ul className="lines">
        {linesOf(subsidy.lines).map(({ label, fen, formula }) => (
          <li key={label}>
            <span>
              {label}
              <span className="sub">{formula}</span>
            </span>
            <Money fen={fen} />
          </li>
        ))}
        <li>
          <b>合计</b>
          <b>
            <Money fen={subsidy.totalFen} />
          </b>
        </li>
      </ul>
    </Panel>
  )
}
