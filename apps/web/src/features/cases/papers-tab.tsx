import { useState } from 'react'
import type { CaseDetail, Material } from '../../api/shapes.ts'
import { Panel } from '../../ui/panel.tsx'
import { PaperDrawer, PaperLines } from './paper-lines.tsx'

export const PapersTab = ({ file }: { file: CaseDetail }) => (
  <div className="stack">
    <Panel title={`文书 ${file.documents.length}`}>
      <PaperLines file={file} documents={file.documents} />
    </Panel>
    <Panel title={`材料 ${file.materials.length}`}>
      <MaterialLines caseId={file.id} materials={file.materials} />
    </Panel>
  </div>
)

export function MaterialLines({ caseId, materials }: { caseId: string; materials: Material[] }) {
  const [open, setOpen] = useState<Material | null>(null)
  if (materials.length === 0) return <p className="pad quiet">还没有收到材料。可以用“收下补充材料”登记。</p>
  return (
    <>
      <ul className="lines side-by-side">
        {materials.map((material) => (
          <li key={material.id}>
            <span>
              {material.name}
              <span className="sub">
                {[
                  `${material.copies} 份`,
                  material.receivedOn ? `${material.receivedOn} 收到` : '还没有收到',
                  material.receivedOn ? '' : material.why,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            {(material.hasFile ?? material.fileId) && (
              <button type="button" className="link-button" aria-label={`查看 ${material.name}`} onClick={() => setOpen(material)}>
                查看
              </button>
            )}
          </li>
        ))}
      </ul>
      {open && <PaperDrawer title={open.name} paper={{ caseId, materialId: open.id }} onClose={() => setOpen(null)} />}
    </>
  )
}
