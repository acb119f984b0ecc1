import { Button, Input } from 'antd'
import { type Row, type RowColumn, textValue } from './field.ts'
import { Pick } from './pick.tsx'
import { RowFile } from './row-file.tsx'

type RowsFieldProps = { label: string; columns: RowColumn[]; rows: Row[]; onChange: (rows: Row[]) => void }

/** A short table that grows line by line. */
export function RowsField({ label, columns, rows, onChange }: RowsFieldProps) {
  const put = (at: number, name: string, cell: string | boolean) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, [name]: cell } : row)))
  return (
    <div className="rows-field">
      {rows.map((row, at) => (
        <div key={at}>
          {columns.map((column) => (
            <RowCell
              key={column.name}
              column={column}
              row={row}
              label={`${label}第 ${at + 1} 行 ${column.label}`}
              onChange={(cell) => put(at, column.name, cell)}
            />
          ))}
          <Button type="text" aria-label={`删去${label}第 ${at + 1} 行`} onClick={() => onChange(rows.filter((_, index) => index !== at))}>
            删
          </Button>
        </div>
      ))}
      <div>
        <Button type="dashed" onClick={() => onChange([...rows, {}])}>
          加一行
        </Button>
      </div>
    </div>
  )
}

type RowCellProps = { column: RowColumn; row: Row; label: string; onChange: (cell: string | boolean) => void }

function RowCell({ column: { name, label: text, kind, narrow, options = [] }, row, label, onChange }: RowCellProps) {
  if (kind === 'tick') {
    return (
      <label className="tick">
        <input type="checkbox" checked={row[name] === true} onChange={(event) => onChange(event.target.checked)} />
        {text}
      </label>
    )
  }
  if (kind === 'file') return <RowFile label={label} value={textValue(row[name])} onChange={onChange} />
  if (kind === 'pick') return <Pick label={label} blank={text} value={textValue(row[name])} options={options} onChange={onChange} />
  return (
    <Input
      className={narrow ? 'narrow' : 'grow'}
      aria-label={label}
      placeholder={text}
      inputMode={kind === 'number' ? 'numeric' : undefined}
      value={textValue(row[name])}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
