import { type IdKind, idKinds, readIdNumber } from '@fayuan/law/reading'
import { useEffect, useState } from 'react'
import { initialDraft, textValue } from '../../ui/form/field.ts'
import { useDraft } from '../../ui/form/use-draft.ts'
import { applicationSections } from './application-sections.ts'
import { IntakeForm } from './intake-form.tsx'
import { IntakeSide } from './intake-side.tsx'
import { type Receipt, ReceiptPanel } from './receipt-panel.tsx'
import { seatNamed } from './seat-named.ts'
import { usePlaces } from './use-places.ts'
import { useQuestions } from './use-trial.ts'
import { suggestedMaterials } from './suggested-materials.ts'

const isKind = (code: string): code is IdKind => code in idKinds
const blank = () => initialDraft(applicationSections({}).flatMap(({ fields }) => fields))

export function ApplicationForm() {
  const { draft, put, setDraft, clear } = useDraft(blank(), 'fayuan.intake')
  const places = usePlaces()
  const [receipt, setReceipt] = useState<Receipt | null>(null)
  const idNumber = textValue(draft['person.idNumber'])
  const idType = textValue(draft['person.idType'])
  useEffect(() => {
    const known = idNumber && isKind(idType) ? readIdNumber(idType, idNumber) : null
    if (!known?.ok) return
    if (known.sex) put('person.sex', known.sex === 'M' ? 'MALE' : 'FEMALE')
    if (known.birthDay) put('person.birthOn', known.birthDay)
  }, [idNumber, idType, put])
  // The list follows the matter, and the place the organ's name, until the clerk has changed them; nobody's place is taken for granted.
  const shown = {
    ...draft,
    organRegion: draft.organRegion ?? seatNamed(textValue(draft.organ), places.counties),
    materials: draft.materials ?? suggestedMaterials(draft),
  }
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
      sections={applicationSections(draft, places, questions)}
      draft={shown}
      submitLabel="受理，打印回执"
      side={<IntakeSide draft={shown} />}
      onChange={put}
      onClear={restart}
      onDone={(answer) => {
        clear()
        setReceipt(answer)
      }}
    />
  )
}
