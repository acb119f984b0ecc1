import type { ApiProblem } from '../../api/problem.ts'
import { type Draft, type Field, rowsValue } from './field.ts'

const place = 'confirmed.'

/** Questions the server has asked about what seldom goes together: each is ticked once somebody has looked again. */
export function askedIn(problem: ApiProblem | null): Field | null {
  const options = (problem?.errors ?? []).flatMap(({ path, message }) =>
    path.startsWith(place) ? [{ value: path.slice(place.length), label: message }] : [],
  )
  return options.length === 0 ? null : { name: 'confirmed', label: '核对无误的，勾选后再提交', kind: 'ticks', options }
}

/** What has been confirmed so far; another value of the same field is asked about again. */
export const confirmedIn = (draft: Draft): { confirmed?: string[] } => {
  const confirmed = rowsValue(draft.confirmed).flatMap(({ value }) => (typeof value === 'string' ? [value] : []))
  return confirmed.length === 0 ? {} : { confirmed }
}
