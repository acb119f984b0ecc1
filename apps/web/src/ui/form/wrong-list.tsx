import type { ApiProblem } from '../../api/problem.ts'
import type { FieldErrors } from './body.ts'

type WrongListProps = { problem: ApiProblem | null; errors: FieldErrors }

/** What is wrong, at the top; each field says it again where it stands. */
export function WrongList({ problem: told, errors }: WrongListProps) {
  // An ended session is asked about on top of the page; after signing in again nothing here is wrong any more.
  const problem = told?.code === 'SIGN_IN_FIRST' ? null : told
  const lines = [
    ...new Set([
      ...Object.values(errors),
      ...(problem?.errors.flatMap(({ path, message }) => (path.startsWith('confirmed.') ? [] : [message])) ?? []),
    ]),
  ]
  if (!problem && lines.length === 0) return null
  return (
    <div className="wrong-list" role="alert">
      <b>{problem ? problem.message : '还有几项没有填好：'}</b>
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {problem?.requestId && problem.status >= 500 && <span className="small">请求编号 {problem.requestId}</span>}
    </div>
  )
}

export const errorsOfProblem = (problem: ApiProblem | null): FieldErrors =>
  Object.fromEntries((problem?.errors ?? []).map(({ path, message }) => [path, message]))
