import { Input } from 'antd'
import { type FieldErrors, hasText } from './body.ts'
import { DayInput } from './day-input.tsx'
import { answerValue, type Draft, type Field, rowsValue, saidNone, textValue, type Value, valueIn, yesOrNo } from './field.ts'
import { FileField } from './file-field.tsx'
import { Pick } from './pick.tsx'
import { RowsField } from './rows-field.tsx'
import { isDayKind } from './typed-day.ts'
import { isValueKind } from './typed-value.ts'
import { ValueInput } from './value-input.tsx'

export type ControlProps = {
  field: Field
  id: string
  draft: Draft
  invalid: boolean
  /** What is wrong inside, for a field of several lines. */
  inner?: FieldErrors
  describedBy?: string
  onChange: (value: Value) => void
}

export function Control({ field, id, draft, invalid, inner = {}, describedBy, onChange }: ControlProps) {
  const { label, kind, options = [], columns = [], added } = field
  const value = valueIn(field, draft)
  const text = textValue(value)
  if (kind === 'pick' || kind === 'yesno')
    return (
      <Pick
        id={id}
        value={kind === 'yesno' ? answerValue(value) : text}
        options={kind === 'yesno' && options.length === 0 ? yesOrNo : options}
        onChange={onChange}
        invalid={invalid}
        describedBy={describedBy}
        keepsUnsure={!field.required}
        example={field.example}
      />
    )
  if (kind === 'file') return <FileField id={id} value={text} onChange={onChange} label={label} />
  if (kind === 'rows')
    return (
      <>
        <RowsField {...{ label, columns, added, onChange }} rows={rowsValue(value)} errors={inner} />
        {field.none !== undefined && !rowsValue(value).some(hasText) && (
          <label className="tick">
            <input type="checkbox" checked={value === saidNone} onChange={({ target }) => onChange(target.checked ? saidNone : [])} />
            {field.none}
          </label>
        )}
      </>
    )
  if (kind === 'ticks') return <Ticks field={field} value={value} onChange={onChange} />
  if (isDayKind(kind)) {
    const { within } = field
    return <DayInput {...{ kind, id, label, within, invalid, describedBy, onChange }} value={text} />
  }
  if (isValueKind(kind))
    return <ValueInput {...{ kind, id, label, invalid, describedBy, onChange }} autoComplete={field.autoComplete} value={text} />
  const common = {
    id,
    value: text,
    'aria-invalid': invalid || undefined,
    'aria-describedby': describedBy,
    status: invalid ? ('error' as const) : undefined,
  }
  if (kind === 'area')
    return <Input.TextArea {...common} autoSize={{ minRows: 3, maxRows: 10 }} onChange={(event) => onChange(event.target.value)} />
  return (
    <Input
      {...common}
      type={kind === 'password' ? 'password' : 'text'}
      autoComplete={field.autoComplete ?? 'off'}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}

function Ticks({ field: { options = [] }, value, onChange }: { field: Field; value: Value | undefined; onChange: (value: Value) => void }) {
  const chosen = rowsValue(value).map((row) => row.value)
  const toggle = (option: string) =>
    onChange(
      (chosen.includes(option) ? chosen.filter((one) => one !== option) : [...chosen, option]).map((one) => ({ value: one ?? null })),
    )
  return (
    <div className="row">
      {options.map((option) => (
        <label key={option.value} className="tick">
          <input type="checkbox" checked={chosen.includes(option.value)} onChange={() => toggle(option.value)} />
          {option.label}
        </label>
      ))}
    </div>
  )
}
