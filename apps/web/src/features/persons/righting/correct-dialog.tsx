import { useQuery } from '@tanstack/react-query'
import { Input, Modal } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { post } from '../../../api/client.ts'
import { personQuery } from '../../../api/queries.ts'
import type { Person, Righted } from '../../../api/shapes.ts'
import { useSend } from '../../../api/use-send.ts'
import { checkDraft, type FieldErrors } from '../../../ui/form/body.ts'
import { Control } from '../../../ui/form/control.tsx'
import { textValue, type Value } from '../../../ui/form/field.ts'
import { useDraft } from '../../../ui/form/use-draft.ts'
import { errorsOfProblem, WrongList } from '../../../ui/form/wrong-list.tsx'
import { tell } from '../../../ui/notice.tsx'
import { ErrorState } from '../../../ui/state.tsx'
import { usePlaces } from '../../intake/use-places.ts'
import { Chips } from './chips.tsx'
import { beginning, changesIn, type CorrectField, correctFields } from './correct-fields.ts'
import { Consequences } from './consequences.tsx'
import { RightingFrame } from './righting-frame.tsx'
import { correctionReasons } from './words.ts'

type CorrectProps = { personId: string; start?: readonly string[]; onClose: () => void }

/** 更正登记: the fields to be changed beside what stands there, why, what was seen, and what comes of it. */
export function CorrectDialog({ personId, start = [], onClose }: CorrectProps) {
  const person = useQuery(personQuery(personId))
  if (person.error)
    return (
      <Modal open footer={null} onCancel={onClose}>
        <ErrorState error={person.error} retry={() => void person.refetch()} />
      </Modal>
    )
  return person.data ? <CorrectForm person={person.data} start={start} onClose={onClose} /> : null
}

function CorrectForm({ person, start, onClose }: { person: Person; start: readonly string[]; onClose: () => void }) {
  const { towns } = usePlaces()
  const fields = correctFields(towns)
  const [opened, setOpened] = useState<readonly string[]>(start)
  const { draft, put, setDraft } = useDraft(Object.fromEntries(start.map((name) => [name, beginning(name, person)])))
  const [errors, setErrors] = useState<FieldErrors>({})
  const [isTouched, setTouched] = useState(false)
  const first = useRef<HTMLDivElement>(null)
  const sending = useSend<Righted>(({ changed }) => {
    tell(`${person.name}：已更正${changed.join('、')}。`)
    onClose()
  })
  const problem = sending.error
  const set = (name: string, value: Value) => {
    setTouched(true)
    put(name, value)
  }
  const open = (name: string) => {
    setOpened((before) => [...before, name])
    setDraft((before) => ({ ...before, [name]: beginning(name, person) }))
  }
  useEffect(() => {
    first.current?.querySelector<HTMLElement>('input, select, textarea')?.focus()
  }, [opened.length])
  const whyNot = (field: CorrectField) => (field.isIdentity ? person.canIdentify : person.canCorrect).why
  const isIdentity = fields.some((field) => field.isIdentity && opened.includes(field.name))
  const isTaken = problem?.code === 'PERSON_NUMBER_TAKEN' && problem.facts['sameName'] !== true
  const submit = () => {
    const found: FieldErrors = {
      ...checkDraft(
        fields.filter(({ name }) => opened.includes(name)),
        draft,
      ),
      ...(opened.length === 0 ? { opened: '请先选要改哪一项。' } : {}),
      ...(textValue(draft.reason) === '' ? { reason: '请选择为什么改。' } : {}),
      ...(isIdentity && textValue(draft.words).trim().length < 2 ? { words: '请用一句话写明怎么回事。' } : {}),
    }
    setErrors(found)
    if (Object.keys(found).length > 0) return
    const body = {
      changes: changesIn(opened, draft),
      reason: textValue(draft.reason),
      words: textValue(draft.words).trim(),
      cardSeen: draft.cardSeen === true,
      takesNumber: draft.takesNumber === true,
    }
    sending.mutate({ ...post('/api/persons/{id}/corrections', { at: { id: person.id }, version: person.version }), body })
  }
  const wrong = { ...inChanges(errorsOfProblem(problem)), ...errors }
  return (
    <RightingFrame
      title={`更正 ${person.name} 的登记`}
      note="改前改后、谁改的、为什么，都留在“修改记录”，可以再改回来。"
      submitLabel="更正"
      isSending={sending.isPending}
      isTouched={isTouched}
      onSubmit={submit}
      onClose={onClose}
    >
      <WrongList problem={problem} errors={errors} />
      <div className="righting-columns">
        <div>
          <h3>改什么</h3>
          {fields
            .filter(({ name }) => opened.includes(name))
            .map((field) => (
              <div key={field.name} ref={field.name === opened.at(-1) ? first : undefined}>
                <ChangeRow
                  field={field}
                  person={person}
                  draft={draft}
                  error={wrong[field.name]}
                  onChange={(value) => set(field.name, value)}
                />
              </div>
            ))}
          <div className="also" role="group" aria-label={opened.length === 0 ? '选要改的' : '也要改'}>
            <span className="quiet">{opened.length === 0 ? '选要改的' : '也要改'}</span>
            {fields
              .filter(({ name }) => !opened.includes(name))
              .map((field) => {
                const why = whyNot(field)
                return (
                  <button key={field.name} type="button" disabled={why !== null} title={why ?? undefined} onClick={() => open(field.name)}>
                    {field.label}
                  </button>
                )
              })}
          </div>
          {person.canIdentify.why !== null && person.canCorrect.allowed && <p className="note">{person.canIdentify.why}</p>}
          {isTaken && (
            <div className="say y">
              <label className="tick">
                <input
                  type="checkbox"
                  checked={draft.takesNumber === true}
                  onChange={(event) => set('takesNumber', event.target.checked)}
                />
                <b>号码是这一位的，原来那份登记错了</b>
              </label>
              那一份的号码会撤下、标“待补”，改前改后都留着。
            </div>
          )}
          <h3>为什么改</h3>
          <Chips
            label="为什么改"
            options={correctionReasons}
            value={textValue(draft.reason)}
            error={errors.reason}
            onChange={(value) => set('reason', value)}
          />
          <Input.TextArea
            aria-label="怎么回事"
            placeholder={isIdentity ? '怎么回事，写一句，例如“手工录入时末几位和下一位来访人串了”' : '怎么回事（可以不写）'}
            value={textValue(draft.words)}
            aria-invalid={wrong.words ? true : undefined}
            autoSize={{ minRows: 2, maxRows: 5 }}
            onChange={(event) => set('words', event.target.value)}
          />
          <h3>凭什么改</h3>
          <label className="tick">
            <input type="checkbox" checked={draft.cardSeen === true} onChange={(event) => set('cardSeen', event.target.checked)} />
            看过证件原件
          </label>
          {wrong.cardSeen && <span className="wrong">{wrong.cardSeen}</span>}
        </div>
        <Consequences person={person} opened={opened} isIdentity={isIdentity} />
      </div>
    </RightingFrame>
  )
}

const inChanges = (errors: FieldErrors): FieldErrors =>
  Object.fromEntries(Object.entries(errors).map(([path, message]) => [path.replace(/^changes\./, ''), message]))

type RowProps = {
  field: CorrectField
  person: Person
  draft: Record<string, Value>
  error: string | undefined
  onChange: (value: Value) => void
}

function ChangeRow({ field, person, draft, error, onChange }: RowProps) {
  const id = `change-${field.name}`
  return (
    <div className="change">
      <label htmlFor={id}>{field.label}</label>
      <s className="old">{field.shown(person) || '空着'}</s>
      <span aria-hidden>→</span>
      <div className="field">
        <Control
          field={field}
          id={id}
          draft={draft}
          invalid={Boolean(error)}
          describedBy={error ? `${id}-wrong` : undefined}
          onChange={onChange}
        />
        {error && (
          <span className="wrong" id={`${id}-wrong`}>
            {error}
          </span>
        )}
      </div>
    </div>
  )
}
