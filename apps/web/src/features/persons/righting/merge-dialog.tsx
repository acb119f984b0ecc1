import { useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { post } from '../../../api/client.ts'
import { personQuery } from '../../../api/queries.ts'
import type { Person, Righted } from '../../../api/shapes.ts'
import { useSend } from '../../../api/use-send.ts'
import type { FieldErrors } from '../../../ui/form/body.ts'
import { textValue } from '../../../ui/form/field.ts'
import { useDraft } from '../../../ui/form/use-draft.ts'
import { WrongList } from '../../../ui/form/wrong-list.tsx'
import { tell } from '../../../ui/notice.tsx'
import { idTypes, safeContacts } from '../../intake/words.ts'
import { sexText } from '../words.ts'
import { Chips } from './chips.tsx'
import { RightingFrame } from './righting-frame.tsx'
import { mergeReasons } from './words.ts'

type Side = 'KEPT' | 'OTHER'
type Choice = { name: string; label: string; of: (person: Person) => string }

const choices: Choice[] = [
  { name: 'name', label: '姓名', of: ({ name }) => name },
  { name: 'phone', label: '电话', of: ({ phoneMasked }) => phoneMasked ?? '' },
  { name: 'birthOn', label: '出生日期', of: ({ birthOn }) => birthOn ?? '' },
  { name: 'sex', label: '性别', of: ({ sex }) => sexText(sex) },
  { name: 'nation', label: '民族', of: ({ nation }) => nation },
  { name: 'nationality', label: '国籍', of: ({ nationalityLabel }) => nationalityLabel },
  { name: 'regionCode', label: '住地', of: ({ regionName }) => regionName },
  { name: 'address', label: '详细住址', of: ({ address }) => address },
  {
    name: 'safeContact',
    label: '怎么联系',
    of: ({ safeContact }) => (safeContact === 'NOT_ASKED' ? '' : safeContacts[safeContact as keyof typeof safeContacts]),
  },
  { name: 'safeContactNote', label: '联系须知', of: ({ safeContactNote }) => safeContactNote },
]
const careful = ['NORMAL', 'SMS_ONLY', 'NO_CALL', 'NO_CONTACT']
const numberOf = ({ idNumberMasked, idType, numberState }: Person) =>
  idNumberMasked ? `${idTypes[idType as keyof typeof idTypes]} ${idNumberMasked}` : numberState === 'OWED' ? '待补' : '没有登记'

type MergeProps = { keptId: string; otherId: string; reasons?: readonly string[]; onClose: () => void; onDone: (keptId: string) => void }

/** 这两份是同一个人吗: both side by side, and what would stand afterwards. */
export function MergeDialog({ keptId, otherId, reasons = [], onClose, onDone }: MergeProps) {
  const [kept, other] = [useQuery(personQuery(keptId)), useQuery(personQuery(otherId))]
  if (!kept.data || !other.data) return null
  return <MergeForm kept={kept.data} other={other.data} reasons={reasons} onClose={onClose} onDone={onDone} />
}

type FormProps = Pick<MergeProps, 'onClose' | 'onDone'> & { kept: Person; other: Person; reasons: readonly string[] }

function MergeForm({ kept, other, reasons, onClose, onDone }: FormProps) {
  const { draft, put } = useDraft({})
  const [errors, setErrors] = useState<FieldErrors>({})
  const sending = useSend<Righted>(() => {
    tell(`${kept.name}的两份登记已经合成一份，随时可以拆回。`)
    onDone(kept.id)
    onClose()
  })
  const apart = useSend<{ id: string }>(() => {
    tell('记下了：不是同一个人，以后不再问。')
    onClose()
  })
  const beginsWith = (name: string): Side =>
    name === 'safeContact' && careful.indexOf(other.safeContact) > careful.indexOf(kept.safeContact) ? 'OTHER' : 'KEPT'
  const sideOf = ({ name, of }: Choice): Side => {
    if (of(kept) === '' || of(other) === '') return of(kept) === '' ? 'OTHER' : 'KEPT'
    return (textValue(draft[name]) || beginsWith(name)) as Side
  }
  const isOpen = ({ of }: Choice) => of(kept) !== of(other) && of(kept) !== '' && of(other) !== ''
  const submit = () => {
    const reason = textValue(draft.reason)
    setErrors(reason === '' ? { reason: '请选择为什么是同一个人。' } : {})
    if (reason === '') return
    const body = {
      otherId: other.id,
      otherVersion: other.version,
      choose: Object.fromEntries(choices.filter(isOpen).map((choice) => [choice.name, sideOf(choice)])),
      reason,
      words: textValue(draft.words).trim(),
    }
    sending.mutate({ ...post('/api/persons/{id}/merge', { at: { id: kept.id }, version: kept.version }), body })
  }
  return (
    <RightingFrame
      title="这两份是同一个人吗"
      hint={reasons.length > 0 ? `${reasons.join('、')}一样` : undefined}
      note="合并后旧号码、旧链接都找得到合成的这一份；什么时候都能拆回来，拆开时合并后新加的逐条问归谁。件数不变，人数少一。"
      submitLabel="合成一个人"
      isSending={sending.isPending}
      isTouched={Object.keys(draft).length > 0}
      extra={
        <Button
          loading={apart.isPending}
          onClick={() => apart.mutate(post('/api/persons/{id}/apart', { at: { id: kept.id }, body: { otherId: other.id } }))}
        >
          不是同一个人，别再问
        </Button>
      }
      onSubmit={submit}
      onClose={onClose}
    >
      <WrongList problem={sending.error ?? apart.error} errors={errors} />
      <div className="table-wrap">
        <table className="merge-table">
          <thead>
            <tr>
              <th scope="col" aria-label="项目" />
              <th scope="col">这一份</th>
              <th scope="col">另一份</th>
              <th scope="col">合成以后</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">证件</th>
              <td className={kept.idNumberMasked ? 'keep' : 'quiet'}>{numberOf(kept)}</td>
              <td className={!kept.idNumberMasked && other.idNumberMasked ? 'keep' : 'quiet'}>{numberOf(other)}</td>
              <td className="result">{numberOf(kept.idNumberMasked ? kept : other)}</td>
            </tr>
            {choices
              .filter(({ of }) => of(kept) !== '' || of(other) !== '')
              .map((choice) => (
                <MergeRow
                  key={choice.name}
                  choice={choice}
                  kept={kept}
                  other={other}
                  side={sideOf(choice)}
                  isOpen={isOpen(choice)}
                  onChoose={(side) => put(choice.name, side)}
                />
              ))}
            <tr>
              <th scope="row">案件</th>
              <td>{kept.cases.length} 件</td>
              <td>{other.cases.length} 件</td>
              <td className="result">{kept.cases.length + other.cases.length} 件</td>
            </tr>
          </tbody>
        </table>
      </div>
      <h3>为什么是同一个人</h3>
      <Chips
        label="为什么是同一个人"
        options={mergeReasons}
        value={textValue(draft.reason)}
        error={errors.reason}
        onChange={(value) => put('reason', value)}
      />
      <Input.TextArea
        aria-label="怎么知道的"
        placeholder="怎么知道的（可以不写）"
        value={textValue(draft.words)}
        autoSize={{ minRows: 1, maxRows: 4 }}
        onChange={(event) => put('words', event.target.value)}
      />
    </RightingFrame>
  )
}

type RowProps = { choice: Choice; kept: Person; other: Person; side: Side; isOpen: boolean; onChoose: (side: Side) => void }

function MergeRow({ choice: { name, label, of }, kept, other, side, isOpen, onChoose }: RowProps) {
  const cell = (person: Person, own: Side) => (
    <td className={isOpen && side === own ? 'keep' : of(person) === '' || !isOpen ? 'quiet' : ''}>
      {isOpen ? (
        <label>
          <input type="radio" name={`merge-${name}`} checked={side === own} onChange={() => onChoose(own)} /> {of(person)}
        </label>
      ) : (
        of(person) || '没有登记'
      )}
    </td>
  )
  return (
    <tr>
      <th scope="row">{label}</th>
      {cell(kept, 'KEPT')}
      {cell(other, 'OTHER')}
      <td className="result">
        {of(side === 'KEPT' ? kept : other)}
        {isOpen && name === 'safeContact' && <span className="quiet small aside">两份不一样，先选更小心的</span>}
        {isOpen && name === 'phone' && <span className="quiet small aside">另一个号码仍然找得到他</span>}
      </td>
    </tr>
  )
}
