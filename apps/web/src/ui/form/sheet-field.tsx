import { Button, Input } from 'antd'
import { useId, useRef, useState } from 'react'
import { readSheet } from '../../api/client.ts'
import { ApiProblem } from '../../api/problem.ts'
import { textOfCells } from './sheet-text.ts'

type SheetFieldProps = { label: string; hint: string; text: string; onChange: (text: string) => void; more?: React.ReactNode }

/** A table from a file or from the clipboard. Both end as text in one field, where a wrong cell can be mended on the spot. */
export function SheetField({ label, hint, text, onChange, more }: SheetFieldProps) {
  const id = useId()
  const file = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  const take = async (chosen: File | undefined) => {
    if (!chosen) return
    setSaid('正在读文件……')
    try {
      onChange(textOfCells(await readSheet(chosen)))
      setSaid(`已读出：${chosen.name}`)
    } catch (error) {
      setSaid(error instanceof ApiProblem ? error.message : '没有读出来，请重选。')
    }
    // The same file, mended and chosen again, must be news.
    if (file.current) file.current.value = ''
  }
  return (
    <div className="sheet-field">
      <div className="row">
        <Button onClick={() => file.current?.click()}>选择 Excel 文件</Button>
        {more}
        <span className="quiet" role="status">
          {said}
        </span>
        <input ref={file} type="file" hidden accept=".xlsx" onChange={(event) => void take(event.target.files?.[0])} />
      </div>
      <label htmlFor={id} className="quiet">
        {label}
      </label>
      <Input.TextArea
        id={id}
        className="sheet-text"
        value={text}
        wrap="off"
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        autoSize={{ minRows: 4, maxRows: 8 }}
        onChange={(event) => onChange(event.target.value)}
      />
      <span className="quiet small" id={`${id}-hint`}>
        {hint}
      </span>
    </div>
  )
}
