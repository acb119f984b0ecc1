import { useId } from 'react'
import type { FieldErrors } from './body.ts'
import { Control } from './control.tsx'
import { type Draft, type Field, shownFields, type Value } from './field.ts'

type FieldsProps = { fields: Field[]; draft: Draft; errors: FieldErrors; onChange: (name: string, value: Value) => void }

/** Every form of the console: rows of data in, labelled controls with their errors out. */
export function Fields({ fields, draft, errors, onChange }: FieldsProps) {
  return (
    <div className="fields">
      {shownFields(fields, draft).map((field) => (
        <OneField
          key={field.name}
          field={field}
          draft={draft}
          error={errors[field.name]}
          onChange={(value) => onChange(field.name, value)}
        />
      ))}
    </div>
  )
}

type OneFieldProps = { field: Field; draft: Draft; error: string | undefined; onChange: (value: Value) => void }

function OneField({ field, draft, error, onChange }: OneFieldProps) {
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
  const control = <Control field={field} id={id} draft={draft} invalid={Boolean(error)} describedBy={describedBy} onChange={onChange} />
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
