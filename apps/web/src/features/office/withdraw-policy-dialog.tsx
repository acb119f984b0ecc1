import { post } from '../../api/client.ts'
import { FormDialog } from '../../ui/form/form-dialog.tsx'
import { tell } from '../../ui/notice.tsx'
import { nameOf, type PolicyItem } from './policy-words.ts'

/** 停用录错的规定: it stays in the list with the reason, and counts no more. */
export const WithdrawPolicyDialog = ({ item, onClose }: { item: PolicyItem; onClose: () => void }) => (
  <FormDialog
    title="停用录错的规定"
    submitLabel="停用"
    danger
    note={
      <>
        <b>{nameOf(item)}</b>
        <br />
        停用后，还没有决定的申请不再按它审查，它接替的规定重新适用；已经决定的不变。只是内容有误的，请直接录入更正后的同一份规定。
      </>
    }
    fields={[{ name: 'reason', label: '为什么停用', kind: 'area', required: true }]}
    write={(body) => post('/api/law/policies/withdraw', { body: { ...body, entry: item.entry } })}
    onClose={onClose}
    onDone={() => {
      tell(`已停用：${item.title}。`)
      onClose()
    }}
  />
)
