import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useEffect, useMemo } from 'react'
import { take } from '../../api/client.ts'
import { saveFile, takeAndSave } from '../../ui/save-file.ts'
import { Loaded } from '../../ui/state.tsx'

/** A document we can draw anew, or a paper somebody handed in. */
export type Paper = { caseId: string } & ({ documentId: string } | { materialId: string })

const takePaper = (paper: Paper, format: 'pdf' | 'docx', signal?: AbortSignal) =>
  'documentId' in paper
    ? take('/api/cases/{id}/documents/{documentId}/content', {
        at: { id: paper.caseId, documentId: paper.documentId },
        query: { format },
        signal,
      })
    : take('/api/cases/{id}/materials/{materialId}/content', { at: { id: paper.caseId, materialId: paper.materialId }, signal })

type PaperFrameProps = { title: string; paper: Paper }

export function PaperFrame({ title, paper }: PaperFrameProps) {
  const content = useQuery({
    queryKey: ['paper', paper],
    queryFn: ({ signal }) => takePaper(paper, 'pdf', signal),
    staleTime: Infinity,
    gcTime: 0,
  })
  return <Loaded query={content}>{({ blob, name }) => <PaperBody blob={blob} name={name ?? title} title={title} paper={paper} />}</Loaded>
}

function PaperBody({ blob, name, title, paper }: PaperFrameProps & { blob: Blob; name: string }) {
  const address = useMemo(() => URL.createObjectURL(blob), [blob])
  useEffect(() => () => URL.revokeObjectURL(address), [address])
  const saveWord = () => takeAndSave(() => takePaper(paper, 'docx'), `${title}.docx`)
  return (
    <div className="paper-frame">
      <div className="row">
        <Button href={address} target="_blank">
          在新窗口打开并打印
        </Button>
        <Button onClick={() => saveFile(blob, name)}>下载</Button>
        {'documentId' in paper && <Button onClick={() => void saveWord()}>下载 Word</Button>}
      </div>
      {blob.type.startsWith('image/') ? (
        <img src={address} alt={title} />
      ) : (
        <iframe src={`${address}#navpanes=0&view=FitH`} title={title} />
      )}
    </div>
  )
}
