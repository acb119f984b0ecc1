import { headingsIn, textOfCells } from '@fayuan/law/sheets'
import { Button, Input } from 'antd'
import { useId, useRef, useState } from 'react'
import { readBook, type SheetBook } from '../../api/client.ts'
import { ApiProblem } from '../../api/problem.ts'

type SheetFieldProps = {
  label: string
  hint: string
  /** What the sheet that is meant has as headings. */
  headings: readonly string[]
  text: string
  onChange: (text: string) => void
  more?: React.ReactNode
}

type Read = { file: string; book: SheetBook; at: number }

/** The sheet that carries most of the headings, those nobody sees last; of equal ones the first. */
function meant({ sheets }: SheetBook, headings: readonly string[]): number {
  const worth = sheets.map(({ rows, isHidden }) => headingsIn(rows, headings) - (isHidden ? headings.length + 1 : 0))
  return worth.indexOf(Math.max(...worth))
}

/** A table from a file or from the clipboard. Both end as text in one field, where a wrong cell can be mended on the spot. */
export function SheetField({ label, hint, headings, text, onChange, more }: SheetFieldProps) {
  const id = useId()
  const file = useRef<HTMLInputElement>(null)
  const [isReading, setIsReading] = useState(false)
  const [refused, setRefused] = useState<{ file: string; why: string } | null>(null)
  const [read, setRead] = useState<Read | null>(null)
  const show = (next: Read) => {
    setRead(next)
    onChange(textOfCells(next.book.sheets[next.at]?.rows ?? []))
  }
  const take = async (chosen: File | undefined) => {
    if (!chosen) return
    setIsReading(true)
    setRefused(null)
    setRead(null)
    try {
      const book = await readBook(chosen)
      show({ file: chosen.name, book, at: meant(book, headings) })
    } catch (error) {
      setRefused({ file: chosen.name, why: error instanceof ApiProblem ? error.message : '没有读出来，请重选。' })
    }
    setIsReading(false)
    // The same file, mended and chosen again, must be news.
    if (file.current) file.current.value = ''
  }
  return (
    <div className="sheet-field">
      <div className="row">
        <Button onClick={() => file.current?.click()}>选择 Excel 或者 CSV 文件</Button>
        {more}
        <span className="quiet" role="status">
          {isReading && '正在读文件……'}
        </span>
        <input ref={file} type="file" hidden accept=".xlsx,.csv,.txt,.tsv" onChange={(event) => void take(event.target.files?.[0])} />
      </div>
      {refused && (
        <div className="wrong-list" role="alert" style={{ marginBottom: 0 }}>
          没有读“{refused.file}”。{refused.why}
          {text.trim() !== '' && '下面还是原来的内容。'}
        </div>
      )}
      {read && <ReadNote read={read} onSwitch={(at) => show({ ...read, at })} />}
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

/** Which sheet of the file stands in the field, and what of the file does not. */
function ReadNote({ read: { file, book, at }, onSwitch }: { read: Read; onSwitch: (at: number) => void }) {
  const sheet = book.sheets[at]
  const told = [...book.told, ...(sheet?.told ?? [])]
  const others = book.sheets.map((one, index) => ({ ...one, index })).filter(({ index }) => index !== at)
  return (
    <div className="note" role="status">
      已读出 {file}
      {sheet?.name && `，表“${sheet.name}”`}，{sheet?.rows.filter((cells) => cells.length > 0).length ?? 0} 行。
      {told.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {others.length > 0 && (
        <p>
          文件里另外 {others.length} 张表没有读：
          {others.map(({ name, isHidden, rows, index }) => (
            <Button key={index} type="link" size="small" onClick={() => onSwitch(index)}>
              {`改读“${name}”（${rows.filter((cells) => cells.length > 0).length} 行${isHidden ? '，隐藏的' : ''}）`}
            </Button>
          ))}
        </p>
      )}
    </div>
  )
}
