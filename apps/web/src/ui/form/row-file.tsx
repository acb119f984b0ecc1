import { useId } from 'react'
import { useUpload } from './use-upload.ts'

type RowFileProps = { label: string; value: string; onChange: (fileId: string) => void }

/** A scan or a photo of one paper in a short table. */
export function RowFile({ label, value, onChange }: RowFileProps) {
  const id = useId()
  const { said, take } = useUpload(onChange)
  return (
    <span className="row-file">
      <label htmlFor={id}>{value ? '✓ 已传，重传' : said || '传照片'}</label>
      <input
        id={id}
        type="file"
        aria-label={label}
        accept="image/*,application/pdf,application/ofd,.ofd"
        onChange={(event) => void take(event.target.files?.[0])}
      />
    </span>
  )
}
