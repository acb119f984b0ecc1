import { Input } from 'antd'
import { useState } from 'react'
import { post } from '../../../api/client.ts'
import type { Person } from '../../../api/shapes.ts'
import type { components } from '../../../api/schema.d.ts'
import { useSend } from '../../../api/use-send.ts'
import { bodyOf, checkDraft, type FieldErrors } from '../../../ui/form/body.ts'
import { type Field, initialDraft, rowsValue, textValue } from '../../../ui/form/field.ts'
import { Fields } from '../../../ui/form/fields.tsx'
import { useDraft } from '../../../ui/form/use-draft.ts'
import { errorsOfProblem, WrongList } from '../../../ui/form/wrong-list.tsx'
import { tell } from '../../../ui/notice.tsx'
import { personFields } from '../../intake/person-fields.ts'
import { usePlaces } from '../../intake/use-places.ts'
import { Chips } from './chips.tsx'
import { RightingFrame } from './righting-frame.tsx'
import { partReasons } from './words.ts'

type Split = components['schemas']['PersonSplitOut']

/** 拆分: which files are the other one's, and who that is. */
export function SplitDialog({ person, onClose, onDone }: { person: Person; onClose: () => void; onDone: (otherId: string) => void }) {
  const { towns } = usePlaces()
  const fields = personFields(towns)
  const cases: Field = {
    name: 'caseIds',
    label: '另一个人的案件',
    kind: 'ticks',
    options: person.cases.map(({ id, number, title }) => ({ value: id, label: `${number}　${title}` })),
  }
  const { draft, put } = useDraft(initialDraft(fields))
  const [errors, setErrors] = useState<FieldErrors>({})
  const [isTouched, setTouched] = useState(false)
  const sending = useSend<Split>((answer) => {
    tell(`${answer.cases} 件案件已经归到另一个人名下。`)
    onClose()
    onDone(answer.otherId)
  })
  const chosen = rowsValue(draft.caseIds).map(({ value }) => value)
  const submit = () => {
    const found: FieldErrors = {
      ...(chosen.length === 0 ? { caseIds: '请选出另一个人的案件。' } : {}),
      ...checkDraft(fields, draft),
      ...(textValue(draft.reason) === '' ? { reason: '请选择为什么拆分。' } : {}),
    }
    setErrors(found)
    if (Object.keys(found).length > 0) return
    const body = { ...bodyOf(fields, draft), caseIds: chosen, reason: textValue(draft.reason), words: textValue(draft.words).trim() }
    sending.mutate({ ...post('/api/persons/{id}/split', { at: { id: person.id }, version: person.version }), body })
  }
  const set: typeof put = (name, value) => {
    setTouched(true)
    put(name, value)
  }
  return (
    <RightingFrame
      title={`${person.name} 名下有另一个人的案件`}
      note="选出的案件归到另一个人名下；拆错了，把两份再合并就回来。"
      submitLabel="拆出去"
      width={860}
      isSending={sending.isPending}
      isTouched={isTouched}
      onSubmit={submit}
      onClose={onClose}
    >
      <WrongList problem={sending.error} errors={errors} />
      <Fields fields={[cases]} draft={draft} errors={errors} onChange={set} />
      <h3>另一个人是谁</h3>
      <p className="note">已经登记过的，填证件号码就认得出来，案件归到那一份；没有登记的，新登记一份。</p>
      <Fields fields={fields} draft={draft} errors={{ ...errorsOfProblem(sending.error), ...errors }} onChange={set} />
      <h3>为什么拆分</h3>
      <Chips
        label="为什么拆分"
        options={partReasons}
        value={textValue(draft.reason)}
        error={errors.reason}
        onChange={(value) => set('reason', value)}
      />
      <Input.TextArea
        aria-label="怎么回事"
        placeholder="怎么回事（可以不写）"
        value={textValue(draft.words)}
        autoSize={{ minRows: 1, maxRows: 4 }}
        onChange={(event) => set('words', event.target.value)}
      />
    </RightingFrame>
  )
}
