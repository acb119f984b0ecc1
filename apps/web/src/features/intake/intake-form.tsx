import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { useSend } from '../../api/use-send.ts'
import { askedIn, confirmedIn } from '../../ui/form/asked.ts'
import { bodyOf, checkDraft, type FieldErrors } from '../../ui/form/body.ts'
import { type Draft, textValue, type Value } from '../../ui/form/field.ts'
import { Fields } from '../../ui/form/fields.tsx'
import { errorsOfProblem, WrongList } from '../../ui/form/wrong-list.tsx'
import { Panel } from '../../ui/panel.tsx'
import { cardFault } from './card.ts'
import { NumberElsewhere } from './number-elsewhere.tsx'
import type { Section } from './application-sections.ts'
import type { Receipt } from './receipt-panel.tsx'

type IntakeFormProps = {
  path: '/api/applications' | '/api/notices'
  sections: Section[]
  draft: Draft
  submitLabel: string
  head?: React.ReactNode
  side?: React.ReactNode
  sent?: (draft: Draft) => Draft
  onChange: (name: string, value: Value) => void
  onClear: () => void
  onDone: (receipt: Receipt) => void
}

const toTop = () => window.document.getElementById('page')?.scrollTo(0, 0)

const ignored = ['hasAgent']
const asTyped = (draft: Draft) => draft

export function IntakeForm({ path, sections, draft, submitLabel, head, side, sent = asTyped, onChange, onClear, onDone }: IntakeFormProps) {
  const [errors, setErrors] = useState<FieldErrors>({})
  const sending = useSend<Receipt>(onDone)
  const fields = sections.flatMap((section) => section.fields)
  const submit = () => {
    const found = checkDraft(fields, draft)
    setErrors(found)
    if (Object.keys(found).length > 0) return toTop()
    sending.mutate({
      verb: 'post',
      path,
      body: {
        ...bodyOf(
          fields.filter(({ name }) => !ignored.includes(name)),
          sent(draft),
        ),
        ...confirmedIn(draft),
      },
    })
  }
  const asked = askedIn(sending.error)
  // What the server says stands at the top, and its questions with it; whoever pressed the button is at the foot.
  useEffect(() => {
    if (sending.error) toTop()
  }, [sending.error])
  const shownErrors = { ...cardFault(draft), ...errorsOfProblem(sending.error), ...errors }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return
        // A plain Enter in a field must not send half a form.
        if (event.ctrlKey) submit()
        if (event.target instanceof HTMLInputElement) event.preventDefault()
      }}
    >
      <WrongList problem={sending.error} errors={errors} />
      <NumberElsewhere problem={sending.error} numberAt={(path) => textValue(draft[path])} onReleased={() => sending.reset()} />
      <div className={side ? 'intake' : 'stack'}>
        <div className="stack">
          {asked && (
            <Panel title="请再核对">
              <div className="section asked">
                <Fields fields={[asked]} draft={draft} errors={{}} onChange={onChange} />
              </div>
            </Panel>
          )}
          {head}
          {sections.map(({ title, fields: own }) => (
            <Panel key={title} title={title}>
              <div className="section">
                <Fields fields={own} draft={draft} errors={shownErrors} onChange={onChange} />
              </div>
            </Panel>
          ))}
          <div className="submit-bar">
            <Button type="primary" htmlType="submit" loading={sending.isPending}>
              {submitLabel}
            </Button>
            <span className="quiet small">Ctrl + Enter</span>
            <Button type="text" className="push" onClick={onClear}>
              清空重填
            </Button>
          </div>
        </div>
        {side && <aside className="stack">{side}</aside>}
      </div>
    </form>
  )
}
