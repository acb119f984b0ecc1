import { seatNamed } from '@fayuan/law'
import { useState } from 'react'
import { initialDraft, textValue } from '../../ui/form/field.ts'
import { useDraft } from '../../ui/form/use-draft.ts'
import { applicationSections } from './application-sections.ts'
import { applicantTypeIn, withCard } from './card.ts'
import { saidNow, withChosen } from './chosen.ts'
import { ChosenPerson } from './chosen-person.tsx'
import { IntakeForm } from './intake-form.tsx'
import { IntakeSide } from './intake-side.tsx'
import { type Receipt, ReceiptPanel } from './receipt-panel.tsx'
import { usePlaces } from './use-places.ts'
import { useAnswer, useFacts, useQuestions, useTrial } from './use-trial.ts'
import { roleIn } from './spoken.ts'
import { settledIn } from './settled.ts'
import { suggestedMaterials } from './suggested-materials.ts'

const blank = () => initialDraft(applicationSections({}).flatMap(({ fields }) => fields))

export function ApplicationForm() {
  const { draft, put, setDraft, clear } = useDraft(blank(), 'fayuan.intake')
  const places = usePlaces()
  const [receipt, setReceipt] = useState<Receipt | null>(null)
  // What the card says is filled in; the list follows the matter, and the place the organ's name, until the clerk has changed them; nobody's place is taken for granted.
  const counties = places.counties.map(({ value: code, label: name }) => ({ code, name }))
  const read = {
    ...withCard(draft),
    applicantType: applicantTypeIn(draft),
    role: roleIn(draft),
    organRegion: draft.organRegion ?? seatNamed(textValue(draft.organ), counties) ?? '',
  }
  const typed = saidNow(
    applicationSections(read, places).flatMap(({ fields }) => fields),
    read,
  )
  const filled = withChosen(typed)
  const { trial } = useTrial()
  const answered = useAnswer(filled, trial)
  const facts = useFacts(filled, trial)
  const shown = { ...filled, materials: draft.materials ?? suggestedMaterials(filled, answered, facts) }
  const questions = useQuestions(shown)
  const restart = () => {
    clear()
    setDraft(blank())
    setReceipt(null)
  }
  if (receipt) return <ReceiptPanel receipt={receipt} onNext={restart} />
  return (
    <IntakeForm
      path="/api/applications"
      sections={applicationSections(filled, places, questions, trial?.today)}
      draft={shown}
      submitLabel="受理，打印回执"
      sent={settledIn}
      head={<ChosenPerson draft={typed} onChange={put} />}
      side={<IntakeSide draft={shown} typed={typed} onChange={put} />}
      onChange={put}
      onClear={restart}
      onDone={(answer) => {
        clear()
        setReceipt(answer)
      }}
    />
  )
}
