import { Button, Input } from 'antd'
import { Fragment, useId } from 'react'
import { errorsWithin, type FieldErrors, hasText } from './body.ts'
import { type Row, type RowColumn, textValue } from './field.ts'
import { Pick } from './pick.tsx'
import { RowFile } from './row-file.tsx'

type RowsFieldProps = {
  label: string
  columns: RowColumn[]
  rows: Row[]
  added?: Row
  errors: FieldErrors
  onChange: (rows: Row[]) => void
}

/** A short table that grows line by line; what is wrong stands under its line. */
export function RowsField({ label, columns, rows, added = {}, errors, onChange }: RowsFieldProps) {
  const id = useId()
  const put = (at: number, name: string, cell: string | boolean) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, [name]: cell } : row)))
  // Faults are counted by the lines that are sent.
  const wrongIn = (at: number) =>
    rows[at] && hasText(rows[at]) ? errorsWithin(String(rows.slice(0, at).filter(hasText).length), errors) : {}
  return (
    <div className="rows-field">
      {rows.map((row, at) => {
        const wrong = wrongIn(at)
        return (
          <Fragment key={at}>
            <div>
              {columns.map((column) => (
                <RowCell
                  key={column.name}
                  column={column}
                  row={row}
                  label={`${label}第 ${at + 1} 行 ${column.label}`}
                  wrong={wrong[column.name] === undefined ? undefined : `${id}-${at}`}
                  onChange={(cell) => put(at, column.name, cell)}
                />
              ))}
              <Button
                type="text"
                aria-label={`删去${label}第 ${at + 1} 行`}
                onClick={() => onChange(rows.filter((_, index) => index !== at))}
              >
                删
              </Button>
            </div>
            {Object.keys(wrong).length > 0 && (
              <span className="wrong" id={`${id}-${at}`}>
                {[...new Set(Object.values(wrong))].join('')}
              </span>
            )}
          </Fragment>
        )
      })}
      <div>
        <Button type="dashed" onClick={() => onChange([...rows, added])}>
          加一行
        </Button>
      </div>
    </div>
  )
}

type RowCellProps = {
  column: RowColumn
  row: Row
  label: string
  /** Where on the page it is said what is wrong with this cell. */
  wrong: string | undefined
  onChange: (cell: string | boolean) => void
}

function RowCell({ column: { name, label: text, kind, narrow, options = [] }, row, label, wrong, onChange }: RowCellProps) {
  if (kind === 'kept') return null
  if (kind === 'tick') {
    return (
      <label className="tick">
        <input type="checkbox" checked={row[name] === true} onChange={(event) => onChange(event.target.checked)} />
        {text}
      </label>
    )
  }
  if (kind === 'file') return <RowFile label={label} value={textValue(row[name])} onChange={onChange} />
  if (kind === 'pick')
    return (
      <Pick
        label={label}
        blank={text}
        value={textValue(row[name])}
        options={options}
        invalid={wrong !== undefined}
        describedBy={wrong}
        onChange={onChange}
      />
    )
  return (
    <Input
      className={narrow ? 'narrow' : 'grow'}
      aria-label={label}
      placeholder={text}
      status={wrong === undefined ? undefined : 'error'}
      aria-invalid={wrong === undefined ? undefined : true}
      aria-describedby={wrong}
      inputMode={kind === 'number' ? 'numeric' : undefined}
      value={textValue(row[name])}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
