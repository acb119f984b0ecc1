import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { post } from '../../api/client.ts'
import { personHistoryQuery } from '../../api/queries.ts'
import type { PersonChange } from '../../api/shapes.ts'
import { FormDialog } from '../../ui/form/form-dialog.tsx'
import { Panel } from '../../ui/panel.tsx'
import { dayTime } from './words.ts'

/** 修改记录: every value before and after, by whom and why, masked as the page is. */
export function HistoryPanel({ personId, more }: { personId: string; more?: React.ReactNode }) {
  const history = useQuery(personHistoryQuery(personId))
  const items = history.data?.items ?? []
  return (
    <Panel title={`修改记录 ${items.length || ''}`} more={more}>
      <ul className="lines changes">
        {items.map((change) => (
          <li key={change.id}>
            <ChangeLines personId={personId} change={change} />
          </li>
        ))}
        {history.data && items.length === 0 && <li className="quiet">登记以后没有改过。</li>}
        {history.error && <li className="quiet">修改记录暂时看不了，请稍后再试。</li>}
      </ul>
    </Panel>
  )
}

function ChangeLines({ personId, change }: { personId: string; change: PersonChange }) {
  const { kindLabel, at, byName, reasonLabel, words, cardSeen, other, undone, fields } = change
  return (
    <div>
      <b>{kindLabel}</b>
      {undone && <span className="quiet">　已经拆回</span>}
      {other && (
        <span>
          　
          <Link to="/persons/$personId" params={{ personId: other.id }}>
            {other.name}
          </Link>
        </span>
      )}
      <span className="sub">{[dayTime(at), byName, reasonLabel, words, cardSeen && '看过证件原件'].filter(Boolean).join(' · ')}</span>
      {fields.map((field) => (
        <p key={field.field} className="before-after">
          <span className="quiet">{field.label}</span>
          <Value personId={personId} change={change} field={field} side="before" />
          <span aria-label="改为">→</span>
          <Value personId={personId} change={change} field={field} side="after" />
        </p>
      ))}
    </div>
  )
}

type ValueProps = { personId: string; change: PersonChange; field: PersonChange['fields'][number]; side: 'before' | 'after' }

function Value({ personId, change, field, side }: ValueProps) {
  const [isOpen, setOpen] = useState(false)
  const [value, setValue] = useState<string | null>(null)
  const shown = value ?? field[side]
  if (shown === '') return <span className="quiet">空着</span>
  const what = `${side === 'before' ? '改前' : '改后'}的完整${field.label}`
  return (
    <span>
      {side === 'before' ? <s>{shown}</s> : shown}{' '}
      {field.isMasked && value === null && (
        <button type="button" className="link-button no-print" aria-label={`查看${what}`} onClick={() => setOpen(true)}>
          查看
        </button>
      )}
      {isOpen && (
        <FormDialog
          title={`查看${what}`}
          submitLabel="查看"
          note="查看会记入审计，写明是谁、何时、为什么。"
          fields={[{ name: 'purpose', label: '用途', kind: 'text', required: true, hint: '例如：核对改错前的电话' }]}
          write={(body) =>
            post('/api/persons/{id}/history/{changeId}/reveal', {
              at: { id: personId, changeId: change.id },
              body: { ...body, field: field.field, side },
            })
          }
          onClose={() => setOpen(false)}
          onDone={(answer) => {
            setValue(answer.value)
            setOpen(false)
          }}
        />
      )}
    </span>
  )
}
