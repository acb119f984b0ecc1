import { useState } from 'react'
import { post } from '../../api/client.ts'
import { FormDialog } from '../../ui/form/form-dialog.tsx'
import { OneTimePassword } from './one-time-password.tsx'
import { usePostFields } from './use-choices.ts'

export function NewAccountDialog({ onClose }: { onClose: () => void }) {
  const posts = usePostFields()
  const [made, setMade] = useState<{ name: string; password: string } | null>(null)
  if (made) return <OneTimePassword {...made} onClose={onClose} />
  return (
    <FormDialog
      title="新建账号"
      submitLabel="新建，生成一次性密码"
      fields={[
        { name: 'name', label: '姓名', kind: 'text', required: true, width: 'half' },
        { name: 'username', label: '账号', kind: 'text', required: true, width: 'half', hint: '2 到 40 个字母、数字或者汉字' },
        ...posts,
      ]}
      write={(body) => post('/api/accounts', { body })}
      onClose={onClose}
      onDone={({ account, oneTimePassword }) => setMade({ name: account.name, password: oneTimePassword })}
    />
  )
}
