import type { Answered } from '@fayuan/law'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { rulesQuery, sessionQuery } from '../../api/queries.ts'
import type { Draft } from '../../ui/form/field.ts'
import { type Question, questionsOf } from './further-questions.ts'
import { factsOf } from './intake-facts.ts'
import { type Trial, trialUnder } from './trial.ts'

/** The rules of this installation, read once for every screen that tries facts by them. */
export function useTrial() {
  const rules = useQuery(rulesQuery)
  const trial = useMemo(() => rules.data && trialUnder(rules.data), [rules.data])
  return { trial, error: rules.error, isLoading: rules.isLoading }
}

/** What is typed so far, as facts; none while the rules and their day are on their way. */
export function useFacts(draft: Draft, trial: Trial | undefined): object | null {
  const region = useQuery(sessionQuery).data?.region.code ?? null
  return trial ? factsOf(draft, region, trial.today) : null
}

/** What is typed so far, judged; null while the rules are on their way. */
export function useAnswer(draft: Draft, trial: Trial | undefined): Answered | null {
  const said = useFacts(draft, trial)
  const facts = said && JSON.stringify(said)
  return useMemo(() => (trial && facts !== null ? trial.answer(facts) : null), [trial, facts])
}

const nothing: Question[] = []

/** What the rules of the place still ask of this application, and what was answered of it. */
export function useQuestions(draft: Draft): Question[] {
  const { trial } = useTrial()
  const answered = useAnswer(draft, trial)
  return trial && answered?.ok ? questionsOf(answered.answer.missing, draft, trial.questions) : nothing
}
