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

/** Required once the server has asked for it; after a refusal it may help, since a locked account lets in whoever has the code. */
const fields = (code: 'none' | 'may' | 'must'): Field[] => [
  { name: 'username', label: '账号', kind: 'text', required: true, autoComplete: 'username' },
  { name: 'password', label: '密码', kind: 'password', required: true, autoComplete: 'current-password' },
  ...(code === 'none'
    ? []
    : [
        {
          name: 'code',
          label: '动态口令（6 位数字）',
          kind: 'tel',
          required: code === 'must',
          hint: code === 'may' ? '已绑定动态口令的，和密码一起填上；没有绑定的不用填。' : undefined,
          autoComplete: 'one-time-code',
        } as const,
      ]),
]

export function SignInForm({ username = '' }: { username?: string }) {
  const queryClient = useQueryClient()
  const { draft, put } = useDraft({ username })
  const [errors, setErrors] = useState<FieldErrors>({})
  const sending = useSend<Me>((me) => queryClient.setQueryData(['session'], me))
  // The form asks on once it has asked: what was typed stays.
  const [asked, setAsked] = useState<'none' | 'may' | 'must'>('none')
  const shown = fields(asked)
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    const found = checkDraft(shown, draft)
    setErrors(found)
    if (Object.keys(found).length === 0)
      sending.mutate(post('/api/session', { body: bodyOf(shown, draft) }), {
        onError: ({ code }) =>
          setAsked((before) =>
            code === 'SECOND_FACTOR_NEEDED' ? 'must' : code === 'SIGN_IN_FAILED' && before === 'none' ? 'may' : before,
          ),
      })
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
