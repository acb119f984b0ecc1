import { Modal } from 'antd'
import { useEffect, useRef, useState } from 'react'
import type { FormBody, Write } from '../../api/client.ts'
import { useSend } from '../../api/use-send.ts'
import { askedIn, confirmedIn } from './asked.ts'
import { bodyOf, checkDraft, type FieldErrors } from './body.ts'
import { type Draft, type Field, initialDraft } from './field.ts'
import { Fields } from './fields.tsx'
import { startIn } from './start-in.ts'
import { useDraft } from './use-draft.ts'
import { errorsOfProblem, WrongList } from './wrong-list.tsx'

export type FormDialogProps<T> = {
  title: string
  fields: Field[] | ((draft: Draft) => Field[])
  /** What is known already; fields may also bring their own beginnings. */
  initial?: Draft
  submitLabel: string
  note?: React.ReactNode
  danger?: boolean
  wide?: boolean
  write: (body: FormBody) => Write<T>
  onClose: () => void
  onDone: (answer: T) => void
}

const fieldsOf = (table: FormDialogProps<unknown>['fields'], draft: Draft) => (typeof table === 'function' ? table(draft) : table)

/** One small form, one write. It stays open with everything typed until the server has said yes. */
export function FormDialog<T>({
  title,
  fields: table,
  initial,
  submitLabel,
  note,
  danger,
  wide,
  write,
  onClose,
  onDone,
}: FormDialogProps<T>) {
  const { draft, put } = useDraft(initial ?? initialDraft(fieldsOf(table, {})))
  const fields = fieldsOf(table, draft)
  const [errors, setErrors] = useState<FieldErrors>({})
  const sending = useSend<T>(onDone)
  const asked = askedIn(sending.error)
  // Opened from a menu that goes away, the dialog may not hold the focus yet: Esc closes it all the same.
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose()
    }
    document.addEventListener('keydown', leave)
    return () => document.removeEventListener('keydown', leave)
  }, [onClose])
  const form = useRef<HTMLFormElement>(null)
  const submit = () => {
    const found = checkDraft(fields, draft)
    setErrors(found)
    if (Object.keys(found).length === 0) sending.mutate(write({ ...bodyOf(fields, draft), ...confirmedIn(draft) }))
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
      afterOpenChange={() => startIn(form.current)}
    >
      <form
        ref={form}
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
        {asked && <Fields fields={[asked]} draft={draft} errors={{}} onChange={put} />}
        <button type="submit" hidden />
      </form>
    </Modal>
  )
}
