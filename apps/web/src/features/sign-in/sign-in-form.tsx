import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { post } from '../../api/client.ts'
import type { Me } from '../../api/shapes.ts'
import { useSend } from '../../api/use-send.ts'
import { bodyOf, checkDraft, type FieldErrors } from '../../ui/form/body.ts'
import type { Field } from '../../ui/form/field.ts'
import { Fields } from '../../ui/form/fields.tsx'
import { useDraft } from '../../ui/form/use-draft.ts'
import { errorsOfProblem, WrongList } from '../../ui/form/wrong-list.tsx'

const fields = (asksCode: boolean): Field[] => [
  { name: 'username', label: '账号', kind: 'text', required: true, autoComplete: 'username' },
  { name: 'password', label: '密码', kind: 'password', required: true, autoComplete: 'current-password' },
  ...(asksCode
    ? [{ name: 'code', label: '动态口令（6 位数字）', kind: 'tel', required: true, autoComplete: 'one-time-code' } as const]
    : []),
]

export function SignInForm({ username = '' }: { username?: string }) {
  const queryClient = useQueryClient()
  const { draft, put } = useDraft({ username })
  const [errors, setErrors] = useState<FieldErrors>({})
  const sending = useSend<Me>((me) => queryClient.setQueryData(['session'], me))
  const asksCode = /CODE|SECOND/.test(sending.error?.code ?? '') || typeof draft.code === 'string'
  const shown = fields(asksCode)
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    const found = checkDraft(shown, draft)
    setErrors(found)
    if (Object.keys(found).length === 0) sending.mutate(post('/api/session', { body: bodyOf(shown, draft) }))
  }
  return (
    <form onSubmit={submit} className="stack" aria-label="登录">
      <WrongList problem={sending.error} errors={errors} />
      <Fields fields={shown} draft={draft} errors={{ ...errorsOfProblem(sending.error), ...errors }} onChange={put} />
      <Button type="primary" htmlType="submit" loading={sending.isPending} block>
        登录
      </Button>
    </form>
  )
}
