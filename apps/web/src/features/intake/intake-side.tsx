import { countWanted, wantedWords } from '@fayuan/law/wanted'
import { type Draft, rowsValue, textValue, type Value } from '../../ui/form/field.ts'
import { Panel } from '../../ui/panel.tsx'
import { MatchLines } from '../review/duplicates.tsx'
import { choiceOf, chosenIn } from './chosen.ts'
import { Contradictions, NoticeContradictions } from './contradictions.tsx'
import { LiveVerdict } from './live-verdict.tsx'
import { wantedIn } from './suggested-materials.ts'
import { useMatches } from './use-matches.ts'
import { useAnswer, useFacts, useTrial } from './use-trial.ts'

type TypedProps = { draft: Draft; onChange: (name: string, value: Value) => void }
/** `draft` as it is judged, `typed` as it stands in the fields. */
type SideProps = { draft: Draft; typed: Draft; onChange: TypedProps['onChange'] }

/** Beside the form while typing: who this may be, what the rules would say, which papers are missing. */
export const IntakeSide = ({ draft, typed, onChange }: SideProps) => (
  <>
    <Contradictions draft={draft} />
    <LiveDuplicates draft={typed} onChange={onChange} />
    <LiveVerdict draft={draft} />
    <MissingPapers draft={draft} />
  </>
)

/** Beside a notice: what does not fit, and whether this person or this notice is here already. */
export const NoticeSide = ({ draft, typed, onChange }: SideProps) => (
  <>
    <NoticeContradictions draft={draft} />
    <LiveDuplicates draft={typed} onChange={onChange} />
  </>
)

function LiveDuplicates({ draft, onChange }: TypedProps) {
  const { matches, isWorth, isFetching, error } = useMatches(draft)
  return (
    <Panel title="查重" aside={isFetching && <span className="quiet small">正在查……</span>}>
      {error ? (
        <p className="pad quiet">暂时查不了重，可以先受理。</p>
      ) : (
        <MatchLines
          matches={matches.filter(({ kind }) => kind !== 'chosen')}
          none={isWorth ? noneText(draft) : '填了姓名或者证件号后自动查。'}
          isBeside
          onUse={(match) => {
            const choice = choiceOf(match)
            if (choice) onChange(...choice)
          }}
        />
      )}
    </Panel>
  )
}

const noneText = (draft: Draft) => `没有发现${chosenIn(draft) ? '别的' : ''}同一个人或者同一件事。`

function MissingPapers({ draft }: { draft: Draft }) {
  const { trial } = useTrial()
  const wanted = wantedIn(draft, useAnswer(draft, trial), useFacts(draft, trial))
  const papers = wanted.filter(({ kind }) => kind !== 'ANSWER')
  const isListed = rowsValue(draft.materials).some(({ name }) => textValue(name).trim() !== '')
  return (
    <Panel title="还缺的材料" aside={<span className="quiet">{wantedWords(countWanted(wanted)).join('，')}</span>}>
      {papers.length === 0 ? (
        <p className="pad quiet">{missingText(draft, isListed)}</p>
      ) : (
        <ul className="lines">
          {papers.map(({ name }, at) => (
            <li key={at}>{name}</li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

function missingText(draft: Draft, isListed: boolean): string {
  if (isListed) return '清单里的都收到了。'
  if (textValue(draft.matter) === '') return '选好事项后列出一次性告知清单。'
  return '清单是空的。身份证件和与这件事有关的材料，收到的、还缺的都请列上；审查时按事项的清单核对。'
}
