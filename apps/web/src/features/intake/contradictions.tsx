import { personCategories } from '@fayuan/law'
import { useQuery } from '@tanstack/react-query'
import { rulesQuery } from '../../api/queries.ts'
import type { Draft } from '../../ui/form/field.ts'
import { Panel } from '../../ui/panel.tsx'
import { contradictionsIn, contradictionsOfNotice, groupsByAge } from './contradictions-in.ts'
import { usePlaces } from './use-places.ts'

const labels: Readonly<Record<string, string>> = personCategories

type ToldProps = { told: readonly string[]; groups?: readonly string[] }

/** What does not fit together, while the person is still at the desk to be asked. */
function Told({ told, groups = [] }: ToldProps) {
  if (told.length === 0 && groups.length === 0) return null
  return (
    <Panel title="核对">
      <ul className="lines" aria-live="polite">
        {told.map((text) => (
          <li key={text}>
            <span className="wrong">{text}</span>
          </li>
        ))}
        {groups.length > 0 && (
          <li>
            <span>按出生日期是{groups.map((code) => labels[code] ?? code).join('、')}，受理时自动记上，不用再选。</span>
          </li>
        )}
      </ul>
    </Panel>
  )
}

const useToday = () => useQuery(rulesQuery).data?.today ?? ''

export function Contradictions({ draft }: { draft: Draft }) {
  const today = useToday()
  return <Told told={contradictionsIn(draft, today, usePlaces().counties)} groups={groupsByAge(draft, today)} />
}

export function NoticeContradictions({ draft }: { draft: Draft }) {
  const today = useToday()
  return <Told told={contradictionsOfNotice(draft, today)} groups={groupsByAge(draft, today)} />
}
