import { useQuery } from '@tanstack/react-query'
import { Input } from 'antd'
import { useState } from 'react'
import { post } from '../../../api/client.ts'
import { unmergeQuery } from '../../../api/queries.ts'
import type { MergeUndone, Person, Righted } from '../../../api/shapes.ts'
import { useSend } from '../../../api/use-send.ts'
import type { FieldErrors } from '../../../ui/form/body.ts'
import { type Option, textValue } from '../../../ui/form/field.ts'
import { useDraft } from '../../../ui/form/use-draft.ts'
import { errorsOfProblem, WrongList } from '../../../ui/form/wrong-list.tsx'
import { tell } from '../../../ui/notice.tsx'
import { Chips } from './chips.tsx'
import { RightingFrame } from './righting-frame.tsx'
import { partReasons } from './words.ts'

/** 拆回: what goes back by itself, and one question for each thing that came after the merge. */
export function UnmergeDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const plan = useQuery({ ...unmergeQuery(person.id), staleTime: 0 })
  return plan.data ? <UnmergeForm person={person} plan={plan.data} onClose={onClose} /> : null
}

function UnmergeForm({ person, plan, onClose }: { person: Person; plan: MergeUndone; onClose: () => void }) {
  const { draft, put } = useDraft({})
  const [errors, setErrors] = useState<FieldErrors>({})
  const sending = useSend<Righted>(() => {
    tell(`已经拆回两份：${person.name}，${plan.otherName}。`)
    onClose()
  })
  const wrong = { ...errorsOfProblem(sending.error), ...errors }
  const whose: Option[] = [
    { value: 'KEPT', label: `归这一份（${person.name}）` },
    { value: 'OTHER', label: `归拆出去的（${plan.otherName}）` },
  ]
  const submit = () => {
    const open = (name: string) => (textValue(draft[name]) === '' ? { [name]: '请选归谁。' } : {})
    const found: FieldErrors = Object.assign(
      textValue(draft.reason) === '' ? { reason: '请选择为什么拆回。' } : {},
      ...plan.asked.map(({ caseId }) => open(`cases.${caseId}`)),
      ...plan.fields.map(({ field }) => open(`fields.${field}`)),
    ) as FieldErrors
    setErrors(found)
    if (Object.keys(found).length > 0) return
    const body = {
      changeId: plan.changeId,
      cases: Object.fromEntries(plan.asked.map(({ caseId }) => [caseId, textValue(draft[`cases.${caseId}`])])),
      fields: Object.fromEntries(plan.fields.map(({ field }) => [field, textValue(draft[`fields.${field}`])])),
      reason: textValue(draft.reason),
      words: textValue(draft.words).trim(),
    }
    sending.mutate({ ...post('/api/persons/{id}/unmerge', { at: { id: person.id }, version: plan.version }), body })
  }
  return (
    <RightingFrame
      title={`把 ${person.name} 拆回两份`}
      note="合并前各有什么，拆回去还是什么；拆错了可以再合。"
      submitLabel="拆回两份"
      width={760}
      isSending={sending.isPending}
      isTouched={Object.keys(draft).length > 0}
      onSubmit={submit}
      onClose={onClose}
    >
      <WrongList problem={sending.error} errors={errors} />
      <h3>自己回去的</h3>
      <ul className="plain-list">
        {plan.back.map(({ caseId, number, title }) => (
          <li key={caseId}>
            {number}　{title}
          </li>
        ))}
        {plan.back.length === 0 && <li className="quiet">没有案件；登记的各项回到合并以前。</li>}
      </ul>
      {plan.asked.length + plan.fields.length > 0 && <h3>合并以后新来的，逐条选归谁</h3>}
      {plan.asked.map(({ caseId, number, title }) => (
        <div key={caseId} className="asked-one">
          <span>
            {number}　{title}
          </span>
          <Chips
            label={`${number} 归谁`}
            options={whose}
            value={textValue(draft[`cases.${caseId}`])}
            error={wrong[`cases.${caseId}`]}
            onChange={(value) => put(`cases.${caseId}`, value)}
          />
        </div>
      ))}
      {plan.fields.map(({ field, label, now, then }) => (
        <div key={field} className="asked-one">
          <span>
            {label}：后来改成「{now || '空着'}」，合并前是「{then || '空着'}」
          </span>
          <Chips
            label={`${label}归谁`}
            options={[...whose, { value: 'BOTH', label: '两份都用新的' }]}
            value={textValue(draft[`fields.${field}`])}
            error={wrong[`fields.${field}`]}
            onChange={(value) => put(`fields.${field}`, value)}
          />
        </div>
      ))}
      <h3>为什么拆回</h3>
      <Chips
        label="为什么拆回"
        options={partReasons}
        value={textValue(draft.reason)}
        error={errors.reason}
        onChange={(value) => put('reason', value)}
      />
      <Input.TextArea
        aria-label="怎么回事"
        placeholder="怎么回事（可以不写）"
        value={textValue(draft.words)}
        autoSize={{ minRows: 1, maxRows: 4 }}
        onChange={(event) => put('words', event.target.value)}
      />
    </RightingFrame>
  )
}
