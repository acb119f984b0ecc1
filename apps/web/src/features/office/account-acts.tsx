import { Button } from 'antd'
import { useState } from 'react'
import { post } from '../../api/client.ts'
import type { Account } from '../../api/shapes.ts'
import { useSend } from '../../api/use-send.ts'
import { FormDialog } from '../../ui/form/form-dialog.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { tell, tellBad } from '../../ui/notice.tsx'
import { OneTimePassword } from './one-time-password.tsx'
import { usePostFields } from './use-choices.ts'

type Reset = { account: Account; oneTimePassword: string }

export function AccountActs({ account }: { account: Account }) {
  const [giving, setGiving] = useState(false)
  const [password, setPassword] = useState<string | null>(null)
  const sending = useSend<unknown>(() => tell('已办。'))
  const resetting = useSend<Reset>(({ oneTimePassword }) => setPassword(oneTimePassword))
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
              sending.mutate(
                post('/api/accounts/{id}/memberships/{membershipId}/end', { ...on, at: { id: account.id, membershipId } }),
                fail,
              )
            }
          >{`收回 ${agencyName} · ${roleLabel}`}</Button>
        ))}
        <Button onClick={() => resetting.mutate(post('/api/accounts/{id}/password', { ...on, body: {} }), fail)}>重置密码</Button>
        <Button onClick={() => sending.mutate(post('/api/accounts/{id}/sessions/end', on), fail)}>让所有设备退出</Button>
        <Button danger onClick={() => sending.mutate(post('/api/accounts/{id}/disable', on), fail)}>
          停用账号
        </Button>
      </MenuButton>
      {giving && <GiveRole account={account} onClose={() => setGiving(false)} />}
      {password && <OneTimePassword name={account.name} password={password} onClose={() => setPassword(null)} />}
    </>
  )
}

function GiveRole({ account, onClose }: { account: Account; onClose: () => void }) {
  const posts = usePostFields()
  return (
    <FormDialog
      title={`授予 ${account.name} 岗位`}
      submitLabel="授予岗位"
      note="系统管理、安全管理、审计三类岗位不能由一个人兼任。"
      fields={[
        ...posts,
        { name: 'fromOn', label: '从哪天起（不填即今天）', kind: 'day', width: 'half' },
        { name: 'toOn', label: '到哪天止（可以不填）', kind: 'day', width: 'half' },
      ]}
      write={(body) => post('/api/accounts/{id}/memberships', { at: { id: account.id }, body })}
      onClose={onClose}
      onDone={() => {
        tell('已授予岗位。')
        onClose()
      }}
    />
  )
}
