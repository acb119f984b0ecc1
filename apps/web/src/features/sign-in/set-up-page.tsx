import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { post } from '../../api/client.ts'
import { useSend } from '../../api/use-send.ts'
import { bodyOf, checkDraft, type FieldErrors } from '../../ui/form/body.ts'
import type { Field } from '../../ui/form/field.ts'
import { Fields } from '../../ui/form/fields.tsx'
import { useDraft } from '../../ui/form/use-draft.ts'
import { errorsOfProblem, WrongList } from '../../ui/form/wrong-list.tsx'

const officer = (of: string, office: string): Field[] => [
  { name: `${of}displayName`, label: `${office}姓名`, kind: 'text', required: true },
  { name: `${of}username`, label: `${office}账号`, kind: 'text', required: true, autoComplete: 'off' },
  {
    name: `${of}password`,
    label: `${office}密码`,
    kind: 'password',
    required: true,
    hint: '本人填写。至少 12 位，不要用常见词和单位名称。',
    autoComplete: 'new-password',
  },
]

const fields: Field[] = [
  { name: 'token', label: '安装口令', kind: 'text', required: true, hint: '首次启动时打印在服务器窗口里，24 小时内有效。' },
  { name: 'agencyName', label: '机构全称', kind: 'text', required: true, hint: '例如：双峰县法律援助中心' },
  {
    name: 'documentWord',
    label: '文书字号用的字',
    kind: 'text',
    required: true,
    hint: '例如填“双”，案号就是（2026）双援民字第0001号。',
  },
  { name: 'regionCode', label: '行政区划代码（6 位）', kind: 'text', required: true, hint: '例如：431321' },
  ...officer('', '系统管理员'),
  ...officer('security.', '安全管理员'),
]

/** Seen once, before the first account exists. */
export function SetUpPage() {
  const queryClient = useQueryClient()
  const { draft, put } = useDraft({})
  const [errors, setErrors] = useState<FieldErrors>({})
  const sending = useSend<unknown>(() => void queryClient.invalidateQueries({ queryKey: ['session'] }))
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    const found = checkDraft(fields, draft)
    setErrors(found)
    if (Object.keys(found).length === 0) sending.mutate(post('/api/setup', { body: bodyOf(fields, draft) }))
  }
  return (
    <main className="front">
      <form className="card stack" onSubmit={submit} style={{ width: 'min(480px, 100%)' }}>
        <div>
          <h1>第一次使用</h1>
          <p className="quiet">
            建立本机构、系统管理员和安全管理员。这是两个人：以后开账号、改岗位、重置密码，一人提出，另一人确认。请两位都在场，各填各的密码。
          </p>
        </div>
        <WrongList problem={sending.error} errors={errors} />
        <Fields fields={fields} draft={draft} errors={{ ...errorsOfProblem(sending.error), ...errors }} onChange={put} />
        <Button type="primary" htmlType="submit" loading={sending.isPending} block>
          建立机构和两位管理员
        </Button>
      </form>
    </main>
  )
}
