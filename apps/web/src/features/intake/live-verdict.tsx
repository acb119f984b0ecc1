import { formOpenWords, isFormOpen } from '@fayuan/law/application'
import { type Draft, textValue } from '../../ui/form/field.ts'
import { ClaimsVerdict } from '../review/claims-verdict.tsx'
import { Verdict } from '../review/verdict.tsx'
import { faultText, unreadText } from './intake-facts.ts'
import type { Trial } from './trial.ts'
import { useAnswer, useTrial } from './use-trial.ts'

/** The same rules as at the review, local rules of the place included, answered in the browser with every key; the server judges what is submitted. */
export function LiveVerdict({ draft }: { draft: Draft }) {
  const { trial, error, isLoading } = useTrial()
  return (
    <section className="card" aria-label="规则提示" aria-busy={isLoading}>
      {textValue(draft.matter) === '' ? (
        <p className="pad quiet">选好事项后，这里会显示规则结论。</p>
      ) : trial ? (
        <Answer draft={draft} trial={trial} />
      ) : (
        <p className="pad quiet">{error ? error.message : '正在取本地规则……'}</p>
      )}
    </section>
  )
}

function Answer({ draft, trial }: { draft: Draft; trial: Trial }) {
  const answered = useAnswer(draft, trial)
  const unread = unreadText(draft)
  if (unread !== null) return <p className="pad quiet">{unread}</p>
  if (!answered) return null
  if (!answered.ok) return <p className="pad quiet">{faultText(draft, answered.error)}</p>
  const { answer } = answered
  if ('claims' in answer) return <ClaimsVerdict judged={answer} />
  const isOpen = isFormOpen({ matter: textValue(draft.matter), forum: textValue(draft.forum), form: answer.form })
  return <Verdict assessment={answer} formLabel={isOpen ? formOpenWords : undefined} />
}
