import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useEffect, useMemo } from 'react'
import { fetchFile } from '../../api/client.ts'
import { saveFile } from '../../ui/save-file.ts'
import { Loaded } from '../../ui/state.tsx'

type PaperFrameProps = { title: string; path: string; printable?: boolean }

export function PaperFrame({ title, path, printable = true }: PaperFrameProps) {
  const paper = useQuery({
    queryKey: ['paper', path],
    queryFn: ({ signal }) => fetchFile(path, printable ? { format: 'pdf' } : undefined, signal),
    staleTime: Infinity,
    gcTime: 0,
  })
  return <Loaded query={paper}>{(blob) => <Paper blob={blob} title={title} path={path} printable={printable} />}</Loaded>
}

function Paper({ blob, title, path, printable }: PaperFrameProps & { blob: Blob }) {
  const address = useMemo(() => URL.createObjectURL(blob), [blob])
  useEffect(() => () => URL.revokeObjectURL(address), [address])
  const saveWord = async () => saveFile(await fetchFile(path, { format: 'docx' }), `${title}.docx`)
  return (
    <div className="paper-frame">
      <div className="row">
        <Button href={address} target="_blank">
          在新窗口打开并打印
        </Button>
        <Button onClick={() => saveFile(blob, title + (printable ? '.pdf' : ''))}>下载</Button>
        {printable && <Button onClick={() => void saveWord()}>下载 Word</Button>}
      </div>
      {blob.type.startsWith('image/') ? <img src={address} alt={title} /> : <iframe src={address} title={title} />}
    </div>
  )
}
