import { useId } from 'react'
import type { Option } from '../../../ui/form/field.ts'

type ChipsProps = {
  label: string
  options: readonly Option[]
  value: string
  error?: string | undefined
  onChange: (value: string) => void
}

/** A choice of a few, all in view: one press, arrows from the keyboard. */
export function Chips({ label, options, value, error, onChange }: ChipsProps) {
  const name = useId()
  return (
    <fieldset className="pick-chips" aria-describedby={error ? `${name}-wrong` : undefined}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={option.value === value ? 'on' : ''}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          {option.label}
        </label>
      ))}
      {error && (
        <span className="wrong" id={`${name}-wrong`}>
          {error}
        </span>
      )}
    </fieldset>
  )
}
