import { useUpload } from './use-upload.ts'

type FileFieldProps = { id: string; value: string; onChange: (fileId: string) => void; label: string }

/** A photo from the phone or a scan. */
export function FileField({ id, value, onChange, label }: FileFieldProps) {
  const { said, take } = useUpload(onChange)
  return (
    <div>
      <input
        id={id}
        type="file"
        accept="image/*,application/pdf,application/ofd,.ofd"
        aria-label={label}
        onChange={(event) => void take(event.target.files?.[0])}
      />
      <div className="hint small" role="status">
        {said || (value ? '已有文件' : '可以拍照或者选 PDF、OFD、图片')}
      </div>
    </div>
  )
}
