import { Button } from 'antd'
import { useId } from 'react'
import { errorsWithin, type FieldErrors } from './body.ts'
import { Control } from './control.tsx'
import { type Cell, type Draft, type Field, type Row, rowsValue, shownFields, type Value } from './field.ts'

type FieldsProps = { fields: Field[]; draft: Draft; errors: FieldErrors; onChange: (name: string, value: Value) => void }

/** Every form of the console: rows of data in, labelled controls with their errors out. */
export function Fields({ fields, draft, errors, onChange }: FieldsProps) {
  return (
    <div className="fields">
      {shownFields(fields, draft).map((field) =>
        field.kind === 'kept' ? null : field.kind === 'cards' ? (
          <Cards key={field.name} field={field} rows={rowsValue(draft[field.name])} errors={errors} onChange={onChange} />
        ) : (
          <OneField
            key={field.name}
            field={field}
            draft={draft}
            error={errors[field.name]}
            inner={errorsWithin(field.name, errors)}
            onChange={(value) => onChange(field.name, value)}
          />
        ),
      )}
    </div>
  )
}

type CardsProps = { field: Field; rows: Row[]; errors: FieldErrors; onChange: FieldsProps['onChange'] }

/** The same few fields, several times over; none at first. */
function Cards({ field: { name, label, hint, each = () => [], adds, mostCards = Infinity }, rows, errors, onChange }: CardsProps) {
  const put = (at: number, inner: string, value: Value) =>
    onChange(
      name,
      rows.map((row, index) => (index === at ? { ...row, [inner]: value as Cell } : row)),
    )
  return (
    <div className="field cards">
      {rows.map((row, at) => (
        <fieldset key={at} className="form-card">
          <legend>{`${label} ${at + 1}`}</legend>
          <Button
            type="text"
            size="small"
            aria-label={`删去${label} ${at + 1}`}
            onClick={() =>
              onChange(
                name,
                rows.filter((_, index) => index !== at),
              )
            }
          >
            删去
          </Button>
          <Fields
            fields={each(row)}
            draft={row}
            errors={errorsWithin(`${name}.${at}`, errors)}
            onChange={(inner, value) => put(at, inner, value)}
          />
        </fieldset>
      ))}
      <div className="row">
        <Button type="dashed" disabled={rows.length >= mostCards} onClick={() => onChange(name, [...rows, {}])}>
          {adds}
        </Button>
        {hint && <span className="hint">{hint}</span>}
      </div>
      {errors[name] && <span className="wrong">{errors[name]}</span>}
    </div>
  )
}

type OneFieldProps = { field: Field; draft: Draft; error: string | undefined; inner: FieldErrors; onChange: (value: Value) => void }

function OneField({ field, draft, error, inner, onChange }: OneFieldProps) {
  const id = useId()
  const { label, kind, required, hint, width = '', name } = field
  const describedBy = [error ? `${id}-wrong` : '', hint ? `${id}-hint` : ''].filter(Boolean).join(' ') || undefined
  const below = (
    <>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <span className="wrong" id={`${id}-wrong`}>
          {error}
        </span>
      )}
    </>
  )
  if (kind === 'tick') {
    return (
      <div className={`field ${width}`}>
        <label className="tick">
          <input
            id={id}
            type="checkbox"
            checked={draft[name] === true}
            aria-describedby={describedBy}
            onChange={(event) => onChange(event.target.checked)}
          />
          {label}
        </label>
        {below}
      </div>
    )
  }
  const control = (
    <Control field={field} id={id} draft={draft} invalid={Boolean(error)} inner={inner} describedBy={describedBy} onChange={onChange} />
  )
  const mark = required ? <b aria-hidden> *</b> : null
  if (kind === 'rows' || kind === 'ticks') {
    return (
      <fieldset className={`field ${width}`}>
        <legend>
          {label}
          {mark}
        </legend>
        {control}
        {below}
      </fieldset>
    )
  }
  return (
    <div className={`field ${width}`}>
      <label htmlFor={id}>
        {label}
        {mark}
      </label>
      {control}
      {below}
    </div>
  )
}
