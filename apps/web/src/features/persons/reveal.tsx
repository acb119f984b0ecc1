import { useState } from 'react'
import { post } from '../../api/client.ts'
import { FormDialog } from '../../ui/form/form-dialog.tsx'

type RevealProps = { personId: string; field: 'idNumber' | 'phone' | 'address'; masked: string; label: string }

/** A masked value; seeing it whole needs a purpose and leaves a trace. */
export function Reveal({ personId, field, masked, label }: RevealProps) {
  const [open, setOpen] = useState(false)
  const [value, setValue] = useState<string | null>(null)
  return (
    <span>
      {value ?? masked}{' '}
      {!value && (
        <button type="button" className="link-button no-print" aria-label={`查看完整${label}`} onClick={() => setOpen(true)}>
          查看
        </button>
      )}
      {open && (
        <FormDialog
          title={`查看完整${label}`}
          submitLabel="查看"
          note="查看会记入审计，写明是谁、何时、为什么。"
          fields={[{ name: 'purpose', label: '用途', kind: 'text', required: true, hint: '例如：联系申请人补充材料' }]}
          write={(body) => post('/api/persons/{id}/reveal', { at: { id: personId }, body: { ...body, field } })}
          onClose={() => setOpen(false)}
          onDone={(answer) => {
            setValue(answer.value)
            setOpen(false)
          }}
        />
      )}
    </span>
  )
}
