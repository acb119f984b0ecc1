import type { CaseDetail } from '../../api/shapes.ts'
import { Panel } from '../../ui/panel.tsx'
import { EmptyState } from '../../ui/state.tsx'
import { ActButtons } from '../acts/act-buttons.tsx'

export function NodesTab({ file }: { file: CaseDetail }) {
  const { items, done, total } = file.nodes
  const buttons = <ActButtons target={file} only={['reportNode', 'logWork', 'scheduleHearing']} primary={false} />
  return (
    <Panel title={`办理节点 ${done}/${total}`} more={buttons}>
      {items.length === 0 ? (
        <EmptyState
          title={done === 0 ? '还没有报告节点' : `已报告 ${done} 个节点，共 ${total} 个`}
          hint="承办人签订协议、会见、阅卷、开庭后在这里报告，可以附照片。"
        />
      ) : (
        <ul className="lines">
          {items.map(({ code, label, doneOn, note }) => (
            <li key={code}>
              <span>
                {doneOn ? '✓' : '–'} {label}
                {note && <span className="sub">{note}</span>}
              </span>
              <span className="quiet">{doneOn ?? '未报告'}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
