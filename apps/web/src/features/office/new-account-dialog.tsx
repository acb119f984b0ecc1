import { useState } from 'react'
import { post } from '../../api/client.ts'
import type { ProposedAct } from '../../api/shapes.ts'
import { FormDialog } from '../../ui/form/form-dialog.tsx'
import { HalfPassword } from './one-time-password.tsx'
import { usePostFields } from './use-choices.ts'

export function NewAccountDialog({ onClose }: { onClose: () => void }) {
  const posts = usePostFields()
  const [made, setMade] = useState<ProposedAct | null>(null)
  if (made?.firstHalf) return <HalfPassword name={made.proposal.accountName} half={made.firstHalf} which="first" onClose={onClose} />
  return (
    <FormDialog
      title="新建账号"
      submitLabel="提出，等另一位管理员确认"
      note="系统管理员和安全管理员一人提出、另一人确认，账号才建立。一次性密码两人各得一半。"
      fields={[
        { name: 'name', label: '姓名', kind: 'text', required: true, width: 'half' },
        { name: 'username', label: '账号', kind: 'text', required: true, width: 'half', hint: '2 到 40 个字母、数字或者汉字' },
        ...posts,
      ]}
      write={(body) => post('/api/accounts', { body })}
      onClose={onClose}
      onDone={setMade}
    />
  )
}
