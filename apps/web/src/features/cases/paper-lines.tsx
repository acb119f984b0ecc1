import { Button, Drawer } from 'antd'
import { useState } from 'react'
import { post } from '../../api/client.ts'
import type { CaseDetail } from '../../api/shapes.ts'
import { FormDialog } from '../../ui/form/form-dialog.tsx'
import { tell } from '../../ui/notice.tsx'
import { type Paper, PaperFrame } from './paper-frame.tsx'

type Open = { title: string; paper: Paper }
type Line = CaseDetail['documents'][number]
type PaperLinesProps = { file: Pick<CaseDetail, 'id' | 'version'>; documents: Line[] }

/** What became of it: void and why, or older than a correction. */
export const fateOf = ({ code, voided, voidReason, correctedLabels, afterwards }: Line): string =>
  voided
    ? voidReason === 'REISSUED'
      ? '已更正，另行出具，本份作废'
      : voidReason === null && code === 'REVIEW_FORM'
        ? '审批以后另有一份写明审批意见，本份作废'
        : '已作废'
    : correctedLabels.length > 0
      ? `更正前出具（${correctedLabels.join('、')}）。${afterwards}`
      : ''

/** Documents of the case; a preview opens beside the list. What was put right since is said, and what is owed anew has its button. */
export function PaperLines({ file, documents }: PaperLinesProps) {
  const [open, setOpen] = useState<Open | null>(null)
  const [anew, setAnew] = useState<Line | null>(null)
  if (documents.length === 0) return <p className="pad quiet">还没有文书。办理到相应步骤时会自动出具。</p>
  return (
    <>
      <ul className="lines">
        {documents.map((line) => (
          <li key={line.id}>
            <span>
              {line.voided ? <s className="quiet">{line.title}</s> : line.title}
              <span className="sub">{[line.docNo, line.issuedOn].filter(Boolean).join(' · ')}</span>
              {fateOf(line) && <span className="sub fate">{fateOf(line)}</span>}
            </span>
            <span className="row">
              {line.canReissue && (
                <Button size="small" aria-label={`另行出具 ${line.title}`} onClick={() => setAnew(line)}>
                  重出
                </Button>
              )}
              <button
                type="button"
                className="link-button"
                aria-label={`预览 ${line.title}`}
                onClick={() => setOpen({ title: line.title, paper: { caseId: file.id, documentId: line.id } })}
              >
                预览
              </button>
            </span>
          </li>
        ))}
      </ul>
      {open && <PaperDrawer {...open} onClose={() => setOpen(null)} />}
      {anew && (
        <FormDialog
          title={`另行出具：${anew.title}`}
          fields={[]}
          submitLabel="出具新的，旧的作废"
          note={`按更正后的内容出一份新的${anew.docNo ? `，编新号；${anew.docNo} 作废，留在卷里，号不再用` : '，旧的作废，留在卷里'}。已经送出去的，请收回或者另行送达。`}
          write={() => post('/api/cases/{id}/reissue', { at: { id: file.id }, body: { documentId: anew.id }, version: file.version })}
          onClose={() => setAnew(null)}
          onDone={() => {
            tell('已另行出具，旧的作废。')
            setAnew(null)
          }}
        />
      )}
    </>
  )
}

export const PaperDrawer = ({ title, paper, onClose }: Open & { onClose: () => void }) => (
  <Drawer open title={title} size={720} onClose={onClose} styles={{ body: { padding: 0 } }} extra={<Button onClick={onClose}>关闭</Button>}>
    <PaperFrame title={title} paper={paper} />
  </Drawer>
)
