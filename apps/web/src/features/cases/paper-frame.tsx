import { useQuery } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
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

/** `prints`: the paper was asked for on paper, and goes to the printer as soon as it is there. */
type PaperFrameProps = { title: string; paper: Paper; prints?: boolean }

export function PaperFrame({ title, paper, prints = false }: PaperFrameProps) {
  const content = useQuery({
    queryKey: ['paper', paper],
    queryFn: ({ signal }) => takePaper(paper, 'pdf', signal),
    staleTime: Infinity,
    gcTime: 0,
  })
  return (
    <Loaded query={content}>
      {({ blob, name, missing }) => (
        <PaperBody blob={blob} name={name ?? title} title={title} paper={paper} missing={missing} prints={prints} />
      )}
    </Loaded>
  )
}

type PaperBodyProps = PaperFrameProps & { blob: Blob; name: string; missing: string[] }

function PaperBody({ blob, name, title, paper, missing, prints }: PaperBodyProps) {
  const address = useMemo(() => URL.createObjectURL(blob), [blob])
  useEffect(() => () => URL.revokeObjectURL(address), [address])
  const saveWord = () => takeAndSave(() => takePaper(paper, 'docx'), `${title}.docx`)
  return (
    <div className="paper-frame">
      {missing.length > 0 && <MissingCharacters missing={missing} />}
      <div className="row">
        {isShown(blob) && (
          <Button href={address} target="_blank">
            在新窗口打开并打印
          </Button>
        )}
        <Button onClick={() => saveFile(blob, name)}>下载</Button>
        {'documentId' in paper && <Button onClick={() => void saveWord()}>下载 Word</Button>}
      </div>
      {isImage(blob) && <img src={address} alt={title} />}
      {isPdf(blob) && <iframe src={`${address}#navpanes=0&view=FitH`} title={title} onLoad={prints ? toPrinter : undefined} />}
      {!isShown(blob) && <p className="note">{howToOpen[blob.type] ?? '这种文件在这里显示不了，请下载后打开。'}</p>}
    </div>
  )
}

/** Where a browser keeps its own viewer from us, the button above is left. */
const toPrinter = ({ currentTarget }: React.SyntheticEvent<HTMLIFrameElement>) => {
  try {
    currentTarget.contentWindow?.print()
  } catch (fault) {
    if (!(fault instanceof DOMException)) throw fault
  }
}

const isImage = ({ type }: Blob) => type.startsWith('image/')
const isPdf = ({ type }: Blob) => type.startsWith('application/pdf')
const isShown = (blob: Blob) => isImage(blob) || isPdf(blob)

const howToOpen: Readonly<Record<string, string>> = {
  'application/ofd': '这是 OFD 版式文件，在这里显示不了。请下载后用 OFD 阅读软件打开、打印。',
}

const pointOf = (character: string) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** A name that prints as an empty box must be seen before it is signed and sealed. */
const MissingCharacters = ({ missing }: { missing: string[] }) => (
  <Alert
    banner
    type="warning"
    title={`这份文书有 ${missing.length} 个字印不出来：${missing.map((one) => `${one}（${pointOf(one)}）`).join('、')}`}
    description="在 PDF 上是空框。打印后请手写补上，或者下载 Word，在装有这些字的电脑上打印；管理员可以把带这些字的字库放进 FONT_DIR 目录。"
  />
)
