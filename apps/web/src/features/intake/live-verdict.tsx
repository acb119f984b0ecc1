import { dayOf } from '@fayuan/law'
import { useQuery } from '@tanstack/react-query'
import { post, send } from '../../api/client.ts'
import { sessionQuery } from '../../api/queries.ts'
import type { Draft } from '../../ui/form/field.ts'
import { useLater } from '../../ui/use-later.ts'
import { Verdict } from '../review/verdict.tsx'
import { factsOf } from './intake-facts.ts'

/** The same rules as at the review, local rules of the place included, asked while the clerk is typing. */
export function LiveVerdict({ draft }: { draft: Draft }) {
  const region = useQuery(sessionQuery).data?.region.code ?? null
  const asked = useLater(draft.matter ? JSON.stringify(factsOf(draft, region, dayOf(new Date()))) : '', 400)
  const trial = useQuery({
    queryKey: ['trial', asked],
    queryFn: async () => {
      const answer = await send(post('/api/assessments', { body: JSON.parse(asked) as Record<string, unknown> }))
      // One matter was asked about, so the answer is not that of several claims.
      if ('claims' in answer) throw new Error('one matter, one answer')
      return answer
    },
    enabled: asked !== '',
    retry: false,
    placeholderData: (before) => before,
  })
  return (
    <section className="card" aria-label="规则提示" aria-busy={trial.isFetching}>
      {asked === '' ? (
        <p className="pad quiet">选好事项后，这里会显示规则结论。</p>
      ) : trial.error ? (
        <p className="pad quiet">{trial.error.message}</p>
      ) : trial.data ? (
        <Verdict assessment={{ ...trial.data, reasons: trial.data.reasons.filter(({ met }) => met).slice(-4) }} />
      ) : (
        <p className="pad quiet">正在按规则试算……</p>
      )}
    </section>
  )
}
