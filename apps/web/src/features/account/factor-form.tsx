import { Button, Input } from 'antd'
import { useState } from 'react'
import { post } from '../../api/client.ts'
import type { FactorOffer } from '../../api/shapes.ts'
import { useSend } from '../../api/use-send.ts'
import { WrongList } from '../../ui/form/wrong-list.tsx'
import { Copy } from '../../ui/copy.tsx'
import { tell } from '../../ui/notice.tsx'

/** Binding a one-time code: the key is shown once, the first code proves that it was kept. */
export function FactorForm({ bound }: { bound: boolean }) {
  const [offer, setOffer] = useState<FactorOffer | null>(null)
  const [code, setCode] = useState('')
  const asking = useSend<FactorOffer>(setOffer)
  const confirming = useSend<unknown>(() => {
    setOffer(null)
    setCode('')
    tell('动态口令已绑定，下次登录时使用。')
  })
  if (!offer) {
    return (
      <div className="stack">
        <WrongList problem={asking.error} errors={{}} />
        {bound && (
          <Input
            aria-label="现在的动态口令"
            placeholder="更换绑定时，先填现在的 6 位动态口令"
            inputMode="numeric"
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
        )}
        <div>
          <Button loading={asking.isPending} onClick={() => asking.mutate(post('/api/session/totp', { body: code ? { code } : {} }))}>
            {bound ? '更换绑定' : '绑定动态口令'}
          </Button>
        </div>
      </div>
    )
  }
  return (
    <form
      className="stack"
      aria-label="确认动态口令"
      onSubmit={(event) => {
        event.preventDefault()
        confirming.mutate(post('/api/session/totp/confirm', { body: { code } }))
      }}
    >
      <p>
        在手机的验证器应用里选“手动输入密钥”，填入：<b>{offer.secret}</b> <Copy text={offer.secret} />
      </p>
      <WrongList problem={confirming.error} errors={{}} />
      <Input
        aria-label="验证器显示的 6 位数字"
        placeholder="验证器显示的 6 位数字"
        inputMode="numeric"
        autoComplete="one-time-code"
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
      <div>
        <Button type="primary" htmlType="submit" loading={confirming.isPending}>
          确认绑定
        </Button>
      </div>
    </form>
  )
}
