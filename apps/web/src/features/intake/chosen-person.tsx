import { nationalityName } from '@fayuan/law/nationality'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import type { BesideRecord } from '../../api/shapes.ts'
import { type Draft, optionsOf, textValue, type Value } from '../../ui/form/field.ts'
import { Panel } from '../../ui/panel.tsx'
import { chosenIn, noChoice, standsOnRecord } from './chosen.ts'
import { useMatches } from './use-matches.ts'
import { usePlaces } from './use-places.ts'
import { safeContacts, sexes } from './words.ts'

type ChosenProps = { draft: Draft; onChange: (name: string, value: Value) => void }

/** The person on record who is taken for this application, and what of the typed differs from the record. */
export function ChosenPerson({ draft, onChange }: ChosenProps) {
  const chosen = chosenIn(draft)
  const { towns } = usePlaces()
  const found = useMatches(draft)
  if (!chosen) return null
  const match = found.matches.find(({ kind, personId }) => kind === 'chosen' && personId === chosen.id)
  const differs = match?.differs ?? []
  const typed = (field: string) => {
    const value = textValue(draft[`person.${field}`])
    if (field === 'nationality') return nationalityName(value)
    return [...towns, ...optionsOf(sexes), ...optionsOf(safeContacts)].find((one) => one.value === value)?.label ?? value
  }
  const settled = differs.filter(({ field }) => standsOnRecord(field))
  return (
    <Panel
      title="选用已有人员"
      aside={
        <Button size="small" onClick={() => onChange(...noChoice)}>
          不选用
        </Button>
      }
    >
      <div className="pad stack" aria-live="polite">
        <p>
          {match?.text ?? chosen.name}{' '}
          <Link to="/persons/$personId" params={{ personId: chosen.id }} target="_blank">
            打开登记（新窗口）
          </Link>
        </p>
        {differs.length === 0 ? (
          <p className="quiet">没有填的照登记；填了登记里没有的，受理时补进去。</p>
        ) : (
          <ul className="differs">
            {differs.map((one) => (
              <Difference key={one.field} {...one} typed={typed(one.field)} />
            ))}
          </ul>
        )}
        {settled.length > 0 && <p className="quiet small">登记错了的，打开登记更正；其实是另一个人的，按“不选用”，填的都还在。</p>}
      </div>
    </Panel>
  )
}

const Difference = ({ field, label, onRecord, typed }: BesideRecord & { typed: string }) => (
  <li>
    {label}：登记的是“{onRecord}”，
    {standsOnRecord(field) ? (
      <>
        <b>照登记</b>；填的“{typed}”不改登记。
      </>
    ) : (
      <>
        受理时<b>改成填的“{typed}”</b>，原来的留在修改记录里。
      </>
    )}
  </li>
)
