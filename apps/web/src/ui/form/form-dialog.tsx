import { Modal } from 'antd'
import { useState } from 'react'
import { useSend, type Write } from '../../api/use-send.ts'
import { bodyOf, checkDraft, type FieldErrors } from './body.ts'
import { type Draft, type Field, initialDraft } from './field.ts'
import { Fields } from './fields.tsx'
import { useDraft } from './use-draft.ts'
import { errorsOfProblem, WrongList } from './wrong-list.tsx'

export type FormDialogProps<T> = {
  title: string
  fields: Field[]
  submitLabel: string
  note?: React.ReactNode
  danger?: boolean
  wide?: boolean
  write: (body: Record<string, unknown>, draft: Draft) => Write
  onClose: () => void
  onDone: (answer: T) => void
}

/** One small form, one write. It stays open with everything typed until the server has said yes. */
export function FormDialog<T>({ title, fields, submitLabel, note, danger, wide, write, onClose, onDone }: FormDialogProps<T>) {
  const { draft, put } = useDraft(initialDraft(fields))
  const [errors, setErrors] = useState<FieldErrors>({})
  const sending = useSend<T>(onDone)
  const submit = () => {
    const found = checkDraft(fields, draft)
    setErrors(found)
    if (Object.keys(found).length === 0) sending.mutate(write(bodyOf(fields, draft), draft))
  }
  return (
    <Modal
      open
      title={title}
      okText={submitLabel}
      cancelText="取消"
      okButtonProps={{ danger }}
      confirmLoading={sending.isPending}
      width={wide ? 760 : 520}
      mask={{ closable: false }}
      onOk={submit}
      onCancel={onClose}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.ctrlKey) submit()
        }}
      >
        {note && (
          <p className="note" style={{ marginBottom: 12 }}>
            {note}
          </p>
        )}
        <WrongList problem={sending.error} errors={errors} />
        <Fields fields={fields} draft={draft} errors={{ ...errorsOfProblem(sending.error), ...errors }} onChange={put} />
        <button type="submit" hidden />
      </form>
    </Modal>
  )
}
