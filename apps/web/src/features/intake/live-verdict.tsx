import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { rulesQuery, sessionQuery } from '../../api/queries.ts'
import { type Draft, textValue } from '../../ui/form/field.ts'
import { ClaimsVerdict } from '../review/claims-verdict.tsx'
import { Verdict } from '../review/verdict.tsx'
import { factsOf, faultText, unreadText } from './intake-facts.ts'
import { type Trial, trialUnder } from './trial.ts'

/** The same rules as at the review, local rules of the place included, answered in the browser with every key; the server judges what is submitted. */
export function LiveVerdict({ draft }: { draft: Draft }) {
  const rules = useQuery(rulesQuery)
  const trial = useMemo(() => rules.data && trialUnder(rules.data), [rules.data])
  return (
    <section className="card" aria-label="规则提示" aria-busy={rules.isLoading}>
      {textValue(draft.matter) === '' ? (
        <p className="pad quiet">选好事项后，这里会显示规则结论。</p>
      ) : trial ? (
        <Answer draft={draft} trial={trial} />
      ) : (
        <p className="pad quiet">{rules.error ? rules.error.message : '正在取本地规则……'}</p>
      )}
    </section>
  )
}

function Answer({ draft, trial }: { draft: Draft; trial: Trial }) {
  const region = useQuery(sessionQuery).data?.region.code ?? null
  const facts = JSON.stringify(factsOf(draft, region, trial.today))
  const answered = useMemo(() => trial.answer(facts), [trial, facts])
  const unread = unreadText(draft)
  if (unread !== null) return <p className="pad quiet">{unread}</p>
  if (!answered.ok) return <p className="pad quiet">{faultText(draft, answered.error)}</p>
  const { answer } = answered
  if ('claims' in answer) return <ClaimsVerdict judged={answer} />
  return <Verdict assessment={answer} />
}
