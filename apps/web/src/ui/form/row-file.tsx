import { useId, useState } from 'react'
import { upload } from '../../api/client.ts'
import { ApiProblem } from '../../api/problem.ts'

type RowFileProps = { label: string; value: string; onChange: (fileId: string) => void }

/** A scan or a photo of one paper in a short table; stored at once. */
export function RowFile({ label, value, onChange }: RowFileProps) {
  const id = useId()
  const [state, setState] = useState('')
  const take = async (file: File | undefined) => {
    if (!file) return
    setState('上传中…')
    try {
      onChange((await upload(file)).fileId)
      setState('')
    } catch (error) {
      setState(error instanceof ApiProblem ? error.message : '没有传上，请重选')
    }
  }
  return (
    <span className="row-file">
      <label htmlFor={id}>{state || (value ? '✓ 已传，重传' : '传照片')}</label>
      <input
        id={id}
        type="file"
        aria-label={label}
        accept="image/*,application/pdf"
        onChange={(event) => void take(event.target.files?.[0])}
      />
    </span>
  )
}
