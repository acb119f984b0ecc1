import { correctionGrounds } from '@fayuan/law/corrections'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, Modal } from 'antd'
import { useId, useState } from 'react'
import { type FormBody, post, send } from '../../api/client.ts'
import { ApiProblem } from '../../api/problem.ts'
import { particularsQuery } from '../../api/queries.ts'
import type { CaseDetail, CaseParticulars, CaseStanding } from '../../api/shapes.ts'
import { useSend } from '../../api/use-send.ts'
import { askedIn, confirmedIn } from '../../ui/form/asked.ts'
import { checkDraft, errorsWithin } from '../../ui/form/body.ts'
import { Control } from '../../ui/form/control.tsx'
import { type Draft, type Field, optionsOf, textValue } from '../../ui/form/field.ts'
import { Fields } from '../../ui/form/fields.tsx'
import { useDraft } from '../../ui/form/use-draft.ts'
import { errorsOfProblem, WrongList } from '../../ui/form/wrong-list.tsx'
import { tell } from '../../ui/notice.tsx'
import { LoadedAnew } from '../../ui/state.tsx'
import { useLater } from '../../ui/use-later.ts'
import { usePlaces } from '../intake/use-places.ts'
import { Follows } from './follows.tsx'
import { changedBody, emptied, type Line, linesOf } from './lines.ts'

type Target = Pick<CaseDetail, 'id' | 'version'> & Partial<Pick<CaseDetail, 'applicantName' | 'number'>>
type CorrectDialogProps = { target: Target; onClose: () => void }

const why: Field[] = [
  { name: 'ground', label: '为什么改', kind: 'pick', options: optionsOf(correctionGrounds), required: true, width: 'third' },
  { name: 'reason', label: '怎么回事、凭什么改', kind: 'area', required: true, hint: '例如：对照受理通知书原件，窗口把受理法院录错了。' },
]

/** 更正登记: the old value struck through, the new one beside it, why, and what follows before anybody signs for it. */
export function CorrectDialog({ target, onClose }: CorrectDialogProps) {
  const now = useQuery({ ...particularsQuery(target.id), staleTime: 0 })
  const [isTyped, setTyped] = useState(false)
  const [isAsked, setAsked] = useState(false)
  const close = () => (isTyped && !isAsked ? setAsked(true) : onClose())
  return (
    <Modal open title={titleOf(target)} width={1080} style={{ top: 24 }} footer={null} mask={{ closable: false }} onCancel={close}>
      {isAsked && (
        <p className="note care row" role="alert">
          填好的还没有送出。
          <Button size="small" onClick={onClose}>
            不要了，关闭
          </Button>
          <Button size="small" type="primary" onClick={() => setAsked(false)}>
            接着改
          </Button>
        </p>
      )}
      <LoadedAnew query={now}>
        {(particulars) => <Correcting target={target} now={particulars} onTyped={() => setTyped(true)} onClose={close} onDone={onClose} />}
      </LoadedAnew>
    </Modal>
  )
}

const titleOf = ({ applicantName, number }: Target) => ['更正登记', applicantName, number].filter(Boolean).join('　')

type CorrectingProps = { target: Target; now: CaseParticulars; onTyped: () => void; onClose: () => void; onDone: () => void }

function Correcting({ target, now, onTyped, onClose, onDone }: CorrectingProps) {
  const { draft, put } = useDraft({})
  const [opened, setOpened] = useState<string[]>([])
  const { counties } = usePlaces()
  const lines = linesOf(now, draft, counties)
  const body = changedBody(lines, opened, draft)
  const [missing, setMissing] = useState<Record<string, string>>({})
  const preview = usePreview(target.id, body, draft)
  const sending = useSend<CaseStanding>(() => {
    tell(preview.data?.needsSecond ? `已送${preview.data.needsSecond}复核，复核以前照原来的显示。` : '已更正，改前改后都在修改记录里。')
    onDone()
  })
  const change = (name: string, value: Draft[string]) => {
    onTyped()
    put(name, value)
  }
  const open = ({ name, now: value }: Line) => {
    setOpened((all) => [...all, name])
    put(name, value)
  }
  const submit = () => {
    const found = faultsIn(lines, opened, draft)
    setMissing(found)
    if (Object.keys(found).length > 0) return
    const sent = {
      ...body,
      ground: draft['ground'],
      reason: textValue(draft['reason']).trim(),
      ...confirmedIn(draft),
    } as unknown as FormBody
    sending.mutate(post('/api/cases/{id}/particulars', { at: { id: target.id }, body: sent, version: target.version }))
  }
  const told = sending.error ?? (preview.error instanceof ApiProblem ? preview.error : null)
  const errors = { ...errorsOfProblem(told), ...missing }
  const asked = askedIn(told)
  const second = preview.data?.needsSecond
  return (
    <form
      className="correcting"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.ctrlKey) submit()
      }}
    >
      <div className="stack">
        <WrongList problem={sending.error} errors={missing} />
        <h3>改什么</h3>
        <div className="was-is">
          {lines
            .filter(({ name }) => opened.includes(name))
            .map((line) => (
              <WasIs
                key={line.name}
                line={line}
                draft={draft}
                error={errors[line.name]}
                inner={errorsWithin(line.name, errors)}
                onChange={(value) => change(line.name, value)}
                onDrop={() => setOpened((all) => all.filter((name) => name !== line.name))}
              />
            ))}
        </div>
        <div className="chips" role="group" aria-label="选择要更正的项目">
          <span className="quiet">{opened.length === 0 ? '点要更正的项目：' : '也要改：'}</span>
          {lines
            .filter(({ name }) => !opened.includes(name))
            .map((line) => (
              <button key={line.name} type="button" title={line.text} onClick={() => open(line)}>
                {line.field.label}
              </button>
            ))}
        </div>
        <Fields fields={why} draft={draft} errors={errors} onChange={change} />
        {asked && <Fields fields={[asked]} draft={draft} errors={{}} onChange={change} />}
      </div>
      <Follows preview={preview.data} problem={preview.error} isEmpty={Object.keys(body).length === 0} isWorking={preview.isFetching} />
      <footer>
        <span className="quiet small">改前改后、谁改的、凭什么，都留在“修改记录”，可以再改回来。</span>
        <span className="push row">
          <Button onClick={onClose}>不改了</Button>
          <Button type="primary" htmlType="submit" loading={sending.isPending} disabled={Object.keys(body).length === 0}>
            {second ? `送${second}复核` : '更正'}
          </Button>
        </span>
      </footer>
    </form>
  )
}

function faultsIn(lines: readonly Line[], opened: readonly string[], draft: Draft): Record<string, string> {
  const blank = why.filter(({ name }) => textValue(draft[name]).trim() === '').map(({ name, label }) => [name, `请填写${label}。`])
  const unread = checkDraft(
    lines.filter(({ name }) => opened.includes(name)).map(({ field }) => field),
    draft,
  )
  return Object.fromEntries([
    ...Object.entries(unread),
    ...emptied(lines, opened, draft).map(({ name, field }) => [name, `请填写${field.label}。`]),
    ...blank,
  ])
}

/** What would follow of what is typed so far, asked of the server a moment after the last key. */
function usePreview(id: string, body: Record<string, unknown>, draft: Draft) {
  const typed = useLater(JSON.stringify({ ...body, ...confirmedIn(draft) }), 400)
  const isSomething = Object.keys(JSON.parse(typed) as object).some((name) => name !== 'confirmed')
  return useQuery({
    queryKey: ['cases', 'correction-preview', id, typed],
    queryFn: () => send(post('/api/cases/{id}/particulars/preview', { at: { id }, body: JSON.parse(typed) as FormBody })),
    enabled: isSomething,
    retry: false,
    placeholderData: isSomething ? keepPreviousData : undefined,
  })
}

type WasIsProps = {
  line: Line
  draft: Draft
  error: string | undefined
  inner: Record<string, string>
  onChange: (value: Draft[string]) => void
  onDrop: () => void
}

function WasIs({ line: { name, field, text }, draft, error, inner, onChange, onDrop }: WasIsProps) {
  const id = useId()
  const wrongId = error ? `${id}-wrong` : undefined
  return (
    <div className={field.kind === 'rows' || field.kind === 'area' ? 'was-is-line whole-line' : 'was-is-line'}>
      <label htmlFor={id}>{field.label}</label>
      <del className={text ? undefined : 'quiet'}>{text || '（空）'}</del>
      <span aria-hidden className="quiet">
        →
      </span>
      <div className="field">
        <Control field={field} id={id} draft={draft} invalid={Boolean(error)} inner={inner} describedBy={wrongId} onChange={onChange} />
        {error && (
          <span className="wrong" id={wrongId}>
            {error}
          </span>
        )}
      </div>
      <Button type="text" size="small" aria-label={`不改${field.label}`} onClick={onDrop} data-name={name}>
        不改
      </Button>
    </div>
  )
}
