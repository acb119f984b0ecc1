import { useQuery } from '@tanstack/react-query'
import { Modal } from 'antd'
import { useState } from 'react'
import { type FormBody, post } from '../../api/client.ts'
import { caseQuery } from '../../api/queries.ts'
import type { CaseDetail, CaseStanding } from '../../api/shapes.ts'
import { useSend } from '../../api/use-send.ts'
import { type Draft, type Field, textValue } from '../../ui/form/field.ts'
import { Fields } from '../../ui/form/fields.tsx'
import { useDraft } from '../../ui/form/use-draft.ts'
import { errorsOfProblem, WrongList } from '../../ui/form/wrong-list.tsx'
import { tell } from '../../ui/notice.tsx'
import { LoadedAnew } from '../../ui/state.tsx'

const states = [
  { value: 'RECEIVED', label: '已收到' },
  { value: 'MISSING', label: '没有收到' },
  { value: 'STRUCK', label: '删去这一份' },
]
const fieldsOf = (materials: CaseDetail['materials']): Field[] => [
  ...materials.flatMap(({ id, name }, at): Field[] => [
    { name: `${id}-name`, label: `${at + 1}．材料名称`, kind: 'text', width: 'half', initial: name },
    { name: `${id}-copies`, label: '份数', kind: 'number', width: 'quarter' },
    { name: `${id}-state`, label: '收到没有', kind: 'pick', options: states, width: 'quarter' },
  ]),
  { name: 'reason', label: '原因', kind: 'area', required: true, hint: '例如：当面点过，欠条是两张。' },
]

type MaterialsDialogProps = { target: Pick<CaseDetail, 'id' | 'version'>; onClose: () => void }

/** 更正材料清单: what was handed in, counted again; a new receipt goes out and the wrong one is void. */
export function MaterialsDialog({ target, onClose }: MaterialsDialogProps) {
  const file = useQuery({ ...caseQuery(target.id), staleTime: 0 })
  return <LoadedAnew query={file}>{({ materials }) => <Counting target={target} materials={materials} onClose={onClose} />}</LoadedAnew>
}

function Counting({ target, materials, onClose }: MaterialsDialogProps & { materials: CaseDetail['materials'] }) {
  const initial: Draft = Object.fromEntries(
    materials.flatMap(({ id, name, copies, state }) => [
      [`${id}-name`, name],
      [`${id}-copies`, String(copies)],
      [`${id}-state`, state],
    ]),
  )
  const { draft, put } = useDraft(initial)
  const [missing, setMissing] = useState<Record<string, string>>({})
  const sending = useSend<CaseStanding>(() => {
    tell('清单已更正，出了新的接收凭证，旧的作废。')
    onClose()
  })
  const changed = materials.filter(({ id }) =>
    ['name', 'copies', 'state'].some((part) => draft[`${id}-${part}`] !== initial[`${id}-${part}`]),
  )
  const submit = () => {
    const reason = textValue(draft['reason']).trim()
    setMissing(reason ? {} : { reason: '请填写原因。' })
    if (!reason) return
    const body = {
      reason,
      materials: changed.map(({ id }) => ({
        id,
        name: textValue(draft[`${id}-name`]).trim(),
        copies: Number(textValue(draft[`${id}-copies`])),
        state: textValue(draft[`${id}-state`]),
      })),
    } as unknown as FormBody
    sending.mutate(post('/api/applications/{id}/materials/correction', { at: { id: target.id }, body, version: target.version }))
  }
  return (
    <Modal
      open
      title="更正材料清单"
      width={760}
      okText="更正，换一张接收凭证"
      cancelText="取消"
      okButtonProps={{ disabled: changed.length === 0 }}
      confirmLoading={sending.isPending}
      mask={{ closable: false }}
      onOk={submit}
      onCancel={onClose}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <p className="note" style={{ marginBottom: 12 }}>
          申请人手里的旧接收凭证请收回；申请表照签字时的样子留着，标注材料清单已更正。
        </p>
        <WrongList problem={sending.error} errors={missing} />
        <Fields fields={fieldsOf(materials)} draft={draft} errors={{ ...errorsOfProblem(sending.error), ...missing }} onChange={put} />
        <button type="submit" hidden />
      </form>
    </Modal>
  )
}
