import { Button } from 'antd'
import { useState } from 'react'
import { post } from '../../api/client.ts'
import { useSend } from '../../api/use-send.ts'
import { bodyOf, checkDraft, type FieldErrors } from '../../ui/form/body.ts'
import { type Field, textValue } from '../../ui/form/field.ts'
import { Fields } from '../../ui/form/fields.tsx'
import { useDraft } from '../../ui/form/use-draft.ts'
import { errorsOfProblem, WrongList } from '../../ui/form/wrong-list.tsx'
import { tell } from '../../ui/notice.tsx'

const fields: Field[] = [
  { name: 'current', label: '现在的密码', kind: 'password', required: true, autoComplete: 'current-password' },
  {
    name: 'next',
    label: '新密码',
    kind: 'password',
    required: true,
    hint: '至少 12 位，不要用常见词和单位名称。',
    autoComplete: 'new-password',
  },
  { name: 'again', label: '再输一次新密码', kind: 'password', required: true, autoComplete: 'new-password' },
]

export function PasswordForm() {
  const { draft, put, clear } = useDraft({})
  const [errors, setErrors] = useState<FieldErrors>({})
  const sending = useSend<unknown>(() => {
    clear()
    tell('密码已修改，其他设备已退出。')
  })
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    const found = checkDraft(fields, draft)
    if (!found.again && textValue(draft.next) !== textValue(draft.again)) found.again = '两次输入的新密码不一样，请重输。'
    setErrors(found)
    if (Object.keys(found).length === 0) sending.mutate(post('/api/session/password', { body: bodyOf(fields.slice(0, 2), draft) }))
  }
  return (
    <form onSubmit={submit} className="stack" aria-label="修改密码">
      <WrongList problem={sending.error} errors={errors} />
      <Fields fields={fields} draft={draft} errors={{ ...errorsOfProblem(sending.error), ...errors }} onChange={put} />
      <div>
        <Button type="primary" htmlType="submit" loading={sending.isPending}>
          修改密码
        </Button>
      </div>
    </form>
  )
}
