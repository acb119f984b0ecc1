import { Button, Drawer } from 'antd'
import { useState } from 'react'
import type { CaseDocument } from '../../api/shapes.ts'
import { type Paper, PaperFrame } from './paper-frame.tsx'

type Open = { title: string; paper: Paper }

/** Documents of the case; a preview opens beside the list. */
export function PaperLines({ caseId, documents }: { caseId: string; documents: CaseDocument[] }) {
  const [open, setOpen] = useState<Open | null>(null)
  if (documents.length === 0) return <p className="pad quiet">还没有文书。办理到相应步骤时会自动出具。</p>
  return (
    <>
      <ul className="lines">
        {documents.map(({ id, title, docNo, issuedOn, voided }) => (
          <li key={id}>
            <span>
              {title}
              <span className="sub">{[docNo, issuedOn, voided && '已作废'].filter(Boolean).join(' · ')}</span>
            </span>
            <button
              type="button"
              className="link-button"
              aria-label={`预览 ${title}`}
              onClick={() => setOpen({ title, paper: { caseId, documentId: id } })}
            >
              预览
            </button>
          </li>
        ))}
      </ul>
      {open && <PaperDrawer {...open} onClose={() => setOpen(null)} />}
    </>
  )
}

export const PaperDrawer = ({ title, paper, onClose }: Open & { onClose: () => void }) => (
  <Drawer open title={title} size={720} onClose={onClose} styles={{ body: { padding: 0 } }} extra={<Button onClick={onClose}>关闭</Button>}>
    <PaperFrame title={title} paper={paper} />
  </Drawer>
)
