import { Input } from 'antd'
import { useId, useState } from 'react'
import type { Field } from './field.ts'
import { SaidBack } from './said-back.tsx'
import { valueFault, type ValueKind, valueSaidBack } from './typed-value.ts'

type ValueInputProps = {
  kind: ValueKind
  id: string
  label: string
  value: string
  invalid: boolean
  describedBy: string | undefined
  autoComplete?: Field['autoComplete']
  onChange: (typed: string) => void
}

const suffixes: Partial<Record<ValueKind, string>> = { money: '元', monthly: '元/月' }

/** A sum, a count or a telephone, typed as people write them: what was typed stays, and what was read stands beneath. */
export function ValueInput({ kind, id, label, value, invalid, describedBy, autoComplete = 'off', onChange }: ValueInputProps) {
  const [left, setLeft] = useState(value !== '')
  const saidId = useId()
  const said = valueSaidBack({ kind, label }, value)
  const fault = left && !invalid ? valueFault({ kind, label }, value) : null
  return (
    <div className="value-input">
      <Input
        id={id}
        value={value}
        type={kind === 'tel' ? 'tel' : 'text'}
        inputMode={kind === 'tel' ? undefined : 'decimal'}
        autoComplete={autoComplete}
        suffix={suffixes[kind]}
        status={invalid || fault !== null ? 'error' : undefined}
        aria-invalid={invalid || fault !== null || undefined}
        aria-describedby={[describedBy, said || fault !== null ? saidId : undefined].filter(Boolean).join(' ') || undefined}
        onChange={(event) => {
          setLeft(false)
          onChange(event.target.value)
        }}
        // A moment later: a sentence that appears under the pointer would move the button away before the click has ended.
        onBlur={() => setTimeout(() => setLeft(true), 300)}
      />
      <SaidBack id={saidId} said={said} fault={fault} />
    </div>
  )
}
