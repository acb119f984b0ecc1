import { useState } from 'react'
import { initialDraft } from '../../ui/form/field.ts'
import { useDraft } from '../../ui/form/use-draft.ts'
import { withCard } from './card.ts'
import { saidNow, withChosen } from './chosen.ts'
import { ChosenPerson } from './chosen-person.tsx'
import { IntakeForm } from './intake-form.tsx'
import { NoticeSide } from './intake-side.tsx'
import { noticeSections } from './notice-sections.ts'
import { usePlaces } from './use-places.ts'
import { useTrial } from './use-trial.ts'
import { type Receipt, ReceiptPanel } from './receipt-panel.tsx'

const blank = () => initialDraft(noticeSections().flatMap(({ fields }) => fields))

export function NoticeForm() {
  const { draft, put, setDraft, clear } = useDraft(blank(), 'fayuan.notice')
  const { towns } = usePlaces()
  const [receipt, setReceipt] = useState<Receipt | null>(null)
  const read = withCard(draft)
  const typed = saidNow(
    noticeSections(towns, read).flatMap(({ fields }) => fields),
    read,
  )
  const shown = withChosen(typed)
  const { trial } = useTrial()
  const restart = () => {
    clear()
    setDraft(blank())
    setReceipt(null)
  }
  if (receipt) return <ReceiptPanel receipt={receipt} onNext={restart} />
  return (
    <IntakeForm
      path="/api/notices"
      sections={noticeSections(towns, shown, trial?.today)}
      draft={shown}
      submitLabel="登记通知"
      head={<ChosenPerson draft={typed} onChange={put} />}
      side={<NoticeSide draft={shown} typed={typed} onChange={put} />}
      onChange={put}
      onClear={restart}
      onDone={(answer) => {
        clear()
        setReceipt(answer)
      }}
    />
  )
}
