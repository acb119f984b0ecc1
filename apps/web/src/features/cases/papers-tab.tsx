import { useState } from 'react'
import type { Can, CaseDetail, Material } from '../../api/shapes.ts'
import { Panel } from '../../ui/panel.tsx'
import { PaperDrawer, PaperLines } from './paper-lines.tsx'
import { PhotographDialog } from './photograph-dialog.tsx'

export const PapersTab = ({ file }: { file: CaseDetail }) => (
  <div className="stack">
    <Panel title={`文书 ${file.documents.length}`}>
      <PaperLines file={file} documents={file.documents} />
    </Panel>
    <Panel title={`材料 ${file.materials.length}`}>
      <MaterialLines file={file} materials={file.materials} />
    </Panel>
  </div>
)

const hasPhotograph = ({ hasFile, fileId }: Material): boolean => Boolean(hasFile ?? fileId)

type MaterialLinesProps = { file: { id: string; version: number; can: Can[] }; materials: Material[] }

/** The list of papers: what came and when, its photograph, and until the decision the button for one that is missing. */
export function MaterialLines({ file, materials }: MaterialLinesProps) {
  const [open, setOpen] = useState<Material | null>(null)
  const [lacking, setLacking] = useState<Material | null>(null)
  const mayAdd = file.can.some(({ verb, allowed }) => verb === 'photographMaterial' && allowed)
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
            <span className="row">
              {mayAdd && material.receivedOn && (
                <button type="button" className="link-button" aria-label={`补照片 ${material.name}`} onClick={() => setLacking(material)}>
                  补照片
                </button>
              )}
              {hasPhotograph(material) && (
                <button type="button" className="link-button" aria-label={`查看 ${material.name}`} onClick={() => setOpen(material)}>
                  查看
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {open && <PaperDrawer title={open.name} paper={{ caseId: file.id, materialId: open.id }} onClose={() => setOpen(null)} />}
      {lacking && <PhotographDialog target={file} material={lacking} isFurther={hasPhotograph(lacking)} onClose={() => setLacking(null)} />}
    </>
  )
}
