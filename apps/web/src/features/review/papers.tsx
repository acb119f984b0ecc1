import type { Material } from '../../api/shapes.ts'
import { Panel } from '../../ui/panel.tsx'
import { MaterialLines } from '../cases/papers-tab.tsx'

type PapersProps = { caseId: string; materials: Material[]; missing: { fact: string; ask: string }[] }

export function Papers({ caseId, materials, missing }: PapersProps) {
  const absent = materials.filter(({ received }) => received === false).length + missing.length
  return (
    <Panel title={`材料 ${materials.length}`} more={absent > 0 ? <span className="red">缺 {absent} 项</span> : '不缺'}>
      <MaterialLines caseId={caseId} materials={materials} />
    </Panel>
  )
}
