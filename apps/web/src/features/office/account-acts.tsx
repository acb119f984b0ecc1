import { Button } from 'antd'
import { useState } from 'react'
import { post } from '../../api/client.ts'
import type { Account, ProposedAct } from '../../api/shapes.ts'
import { useSend } from '../../api/use-send.ts'
import { FormDialog } from '../../ui/form/form-dialog.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { tell, tellBad } from '../../ui/notice.tsx'
import { HalfPassword } from './one-time-password.tsx'
import { usePostFields } from './use-choices.ts'

const waits = '已提出，等另一位管理员确认后生效。'

export function AccountActs({ account }: { account: Account }) {
  const [giving, setGiving] = useState(false)
  const [half, setHalf] = useState<string | null>(null)
  const sending = useSend<unknown>(() => tell('已办。'))
  const proposing = useSend<ProposedAct>(({ firstHalf }) => (firstHalf ? setHalf(firstHalf) : tell(waits)))
  const fail = { onError: (problem: Error) => tellBad(problem.message) }
  const on = { at: { id: account.id }, version: account.version }
  return (
    <>
      <MenuButton label="操作" name={`${account.name} 的操作`} size="small">
        <Button onClick={() => setGiving(true)}>授予岗位</Button>
        {account.agencies.map(({ membershipId, roleLabel, agencyName }) => (
          <Button
            key={membershipId}
            onClick={() =>
              proposing.mutate(
                post('/api/accounts/{id}/memberships/{membershipId}/end', { ...on, at: { id: account.id, membershipId } }),
                fail,
              )
            }
          >{`收回 ${agencyName} · ${roleLabel}`}</Button>
        ))}
        <Button onClick={() => proposing.mutate(post('/api/accounts/{id}/password', { ...on, body: {} }), fail)}>重置密码</Button>
        {account.secondFactor && (
          <Button onClick={() => proposing.mutate(post('/api/accounts/{id}/password', { ...on, body: { resetFactor: true } }), fail)}>
            重置密码和动态口令
          </Button>
        )}
        <Button onClick={() => sending.mutate(post('/api/accounts/{id}/sessions/end', on), fail)}>让所有设备退出</Button>
        <Button danger onClick={() => sending.mutate(post('/api/accounts/{id}/disable', on), fail)}>
          停用账号
        </Button>
      </MenuButton>
      {giving && <GiveRole account={account} onClose={() => setGiving(false)} />}
      {half && <HalfPassword name={account.name} half={half} which="first" onClose={() => setHalf(null)} />}
    </>
  )
}

function GiveRole({ account, onClose }: { account: Account; onClose: () => void }) {
  const posts = usePostFields()
  return (
    <FormDialog
      title={`授予 ${account.name} 岗位`}
      submitLabel="提出，等另一位管理员确认"
      note="系统管理、安全管理、审计三类岗位不能由一个人兼任。"
      fields={[
        ...posts,
        { name: 'fromOn', label: '从哪天起（不填即今天）', kind: 'day', width: 'half' },
        { name: 'toOn', label: '到哪天止（可以不填）', kind: 'day', width: 'half' },
      ]}
      write={(body) => post('/api/accounts/{id}/memberships', { at: { id: account.id }, body })}
      onClose={onClose}
      onDone={() => {
        tell(waits)
        onClose()
      }}
    />
  )
}
