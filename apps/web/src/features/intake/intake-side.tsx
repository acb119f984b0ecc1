import { useQuery } from '@tanstack/react-query'
import { post, send } from '../../api/client.ts'
import { type Draft, rowsValue, textValue } from '../../ui/form/field.ts'
import { Panel } from '../../ui/panel.tsx'
import { useLater } from '../../ui/use-later.ts'
import { MatchLines } from '../review/duplicates.tsx'
import { Contradictions, NoticeContradictions } from './contradictions.tsx'
import { LiveVerdict } from './live-verdict.tsx'

/** Beside the form while typing: who this may be, what the rules would say, which papers are missing. */
export const IntakeSide = ({ draft }: { draft: Draft }) => (
  <>
    <Contradictions draft={draft} />
    <LiveDuplicates draft={draft} />
    <LiveVerdict draft={draft} />
    <MissingPapers draft={draft} />
  </>
)

/** Beside a notice: what does not fit, and whether this person or this notice is here already. */
export const NoticeSide = ({ draft }: { draft: Draft }) => (
  <>
    <NoticeContradictions draft={draft} />
    <LiveDuplicates draft={draft} />
  </>
)

function LiveDuplicates({ draft }: { draft: Draft }) {
  const asked = useLater(
    JSON.stringify({
      name: textValue(draft['person.name']).trim() || undefined,
      idNumber: textValue(draft['person.idNumber']).trim() || undefined,
      phone: textValue(draft['person.phone']).trim() || undefined,
      opponents: rowsValue(draft.opponents)
        .map(({ name }) => textValue(name).trim())
        .filter((name) => name !== '')
        .slice(0, 20),
      matter: textValue(draft.matter) || undefined,
    }),
    400,
  )
  const body = JSON.parse(asked) as { name?: string; idNumber?: string; phone?: string; opponents: string[] }
  const isSomebody = (body.name?.length ?? 0) >= 2 || (body.idNumber?.length ?? 0) >= 7 || (body.phone?.length ?? 0) >= 7
  const worth = isSomebody || body.opponents.some((name) => name.length >= 2)
  const found = useQuery({
    queryKey: ['matches', asked],
    queryFn: () => send(post('/api/persons/matches', { body })),
    enabled: worth,
    retry: false,
    placeholderData: (before) => before,
  })
  return (
    <Panel title="查重" aside={found.isFetching && <span className="quiet small">正在查……</span>}>
      {found.error ? (
        <p className="pad quiet">暂时查不了重，可以先受理。</p>
      ) : (
        <MatchLines
          matches={worth ? (found.data?.items ?? []) : []}
          none={worth ? '没有发现同一个人或者同一件事。' : '填了姓名或者证件号后自动查。'}
        />
      )}
    </Panel>
  )
}

function MissingPapers({ draft }: { draft: Draft }) {
  const listed = rowsValue(draft.materials).filter(({ name }) => textValue(name).trim() !== '')
  const missing = listed.filter(({ received }) => received !== true)
  return (
    <Panel title="还缺的材料" aside={listed.length > 0 && <span className="quiet">{missing.length} 项</span>}>
      {missing.length === 0 ? (
        <p className="pad quiet">{missingText(draft, listed.length)}</p>
      ) : (
        <ul className="lines">
          {missing.map(({ name }, at) => (
            <li key={at}>{textValue(name)}</li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

function missingText(draft: Draft, listed: number): string {
  if (listed > 0) return '清单里的都收到了。'
  if (textValue(draft.matter) === '') return '选好事项后列出一次性告知清单。'
  return '清单是空的。身份证件和与这件事有关的材料，收到的、还缺的都请列上；审查时按事项的清单核对。'
}
