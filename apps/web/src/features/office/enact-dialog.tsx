import { policies } from '@fayuan/law'
import { publicationOf } from '@fayuan/law/rules'
import { post } from '../../api/client.ts'
import { FormDialog } from '../../ui/form/form-dialog.tsx'
import { tell } from '../../ui/notice.tsx'

export type Entering = { policyId: string; from?: string; docNo?: string; name?: string | null }

const titleOf = (policyId: string) => policies[policyId]?.title ?? policyId

/** 补录文号和施行日: two fields read from the paper, and what they will do. */
export function EnactDialog({ policyId, from, docNo, name, onClose }: Entering & { onClose: () => void }) {
  const policy = policies[policyId]
  const publishedOn = policy && publicationOf(policy)
  return (
    <FormDialog
      title={from ? '更正文号和施行日' : '补录文号和施行日'}
      submitLabel={from ? '更正' : '补录'}
      note={
        <>
          <b>{titleOf(policyId)}</b>
          <br />
          补录后，施行日起收到的申请按这份规则审查，以前收到的不变。请对照公布的文件填写，系统会留下记录。
        </>
      }
      fields={[
        { name: 'docNo', label: '文号', kind: 'text', required: true, initial: docNo ?? '' },
        {
          name: 'name',
          label: '正式名称',
          kind: 'text',
          initial: name ?? '',
          hint: '文书上照此引用；不填的，文书只写是哪里的什么规定和文号。',
        },
        {
          name: 'from',
          label: '施行日期',
          kind: 'day',
          required: true,
          initial: from ?? '',
          width: 'half',
          hint: publishedOn ? `公布日 ${publishedOn}，施行日不能更早。` : undefined,
        },
      ]}
      write={(body) => post('/api/law/enactments', { body: { ...body, policyId } })}
      onClose={onClose}
      onDone={({ title, from: day }) => {
        tell(`已补录：${title} 自 ${day} 起施行。`)
        onClose()
      }}
    />
  )
}
