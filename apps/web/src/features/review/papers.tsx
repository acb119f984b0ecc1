import type { Material } from '../../api/shapes.ts'
import { Panel } from '../../ui/panel.tsx'
import { MaterialLines } from '../cases/papers-tab.tsx'

type PapersProps = { caseId: string; materials: Material[]; wanted: { name: string; why: string }[] }

export function Papers({ caseId, materials, wanted }: PapersProps) {
  return (
    <Panel title={`材料 ${materials.length}`} more={wanted.length > 0 ? <span className="red">缺 {wanted.length} 项</span> : '不缺'}>
      <MaterialLines caseId={caseId} materials={materials} />
      {wanted.map(({ name, why }) => (
        <p key={name} className="wanted">
          还缺：{name} <span className="quiet">{why}</span>
        </p>
      ))}
    </Panel>
  )
}
