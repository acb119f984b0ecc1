import { useState } from 'react'
import { initialDraft } from '../../ui/form/field.ts'
import { useDraft } from '../../ui/form/use-draft.ts'
import { withCard } from './card.ts'
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
  const shown = withCard(draft)
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
      side={<NoticeSide draft={shown} />}
      onChange={put}
      onClear={restart}
      onDone={(answer) => {
        clear()
        setReceipt(answer)
      }}
    />
  )
}
