import { useState } from 'react'
import { upload } from '../../api/client.ts'
import { ApiProblem } from '../../api/problem.ts'

type FileFieldProps = { id: string; value: string; onChange: (fileId: string) => void; label: string }

/** A photo from the phone or a scan; it is stored at once, so a failed form does not lose it. */
export function FileField({ id, value, onChange, label }: FileFieldProps) {
  const [state, setState] = useState('')
  const take = async (file: File | undefined) => {
    if (!file) return
    setState('正在上传……')
    try {
      const { fileId } = await upload(file)
      onChange(fileId)
      setState(`已上传：${file.name}`)
    } catch (error) {
      setState(error instanceof ApiProblem ? error.message : '没有上传成功，请重选。')
    }
  }
  return (
    <div>
      <input
        id={id}
        type="file"
        accept="image/*,application/pdf"
        aria-label={label}
        onChange={(event) => void take(event.target.files?.[0])}
      />
      <div className="hint small" role="status">
        {state || (value ? '已有文件' : '可以拍照或者选 PDF、图片')}
      </div>
    </div>
  )
}
