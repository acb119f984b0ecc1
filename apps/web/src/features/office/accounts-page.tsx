import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { get } from '../../api/client.ts'
import { rolesQuery } from '../../api/queries.ts'
import type { Account } from '../../api/shapes.ts'
import { Flag } from '../../ui/flag.tsx'
import { Instant } from '../../ui/day.tsx'
import { ListPage } from '../../ui/list/list-page.tsx'
import type { Column } from '../../ui/list/table.tsx'
import { AccountActs } from './account-acts.tsx'
import { NewAccountDialog } from './new-account-dialog.tsx'
import { OfficeTabs } from './office-tabs.tsx'
import { ProposalsPanel } from './proposals-panel.tsx'
import { accountStates } from './words.ts'

const columns: Column<Account>[] = [
  {
    key: 'name',
    title: '姓名',
    cell: ({ name, username }) => (
      <>
        <b>{name}</b>
        <span className="sub">{username}</span>
      </>
    ),
  },
  {
    key: 'roles',
    title: '岗位',
    cell: ({ agencies }) =>
      agencies.map(({ membershipId, agencyName, roleLabel }) => <div key={membershipId}>{`${agencyName} · ${roleLabel}`}</div>),
  },
  {
    key: 'status',
    title: '状态',
    kind: 'narrow',
    cell: ({ status, lockedUntil }) => (lockedUntil ? <Flag hot>已锁定</Flag> : (accountStates[status] ?? status)),
  },
  { key: 'factor', title: '动态口令', kind: 'narrow', cell: ({ secondFactor }) => (secondFactor ? '已绑定' : '未绑定') },
  { key: 'login', title: '最近登录', kind: 'narrow', cell: ({ lastLoginAt }) => <Instant at={lastLoginAt} /> },
  { key: 'acts', title: '操作', cell: (account) => <AccountActs account={account} /> },
]

export function AccountsPage() {
  const [adding, setAdding] = useState(false)
  const roles = useQuery(rolesQuery).data?.items ?? []
  return (
    <>
      <OfficeTabs />
      <ProposalsPanel />
      <ListPage
        name="accounts"
        title="账号"
        columns={columns}
        filters={[
          { name: 'q', label: '姓名、账号', kind: 'text' },
          { name: 'role', label: '岗位', kind: 'pick', options: roles.map(({ code, label }) => ({ value: code, label })) },
        ]}
        load={(query, signal) => get('/api/accounts', { query, signal })}
        rowKey={({ id }) => id}
        tools={() => (
          <Button type="primary" onClick={() => setAdding(true)}>
            新建账号
          </Button>
        )}
        empty={{ title: '没有符合条件的账号', hint: '为每位同事建一个自己的账号，不要合用。' }}
      />
      {adding && <NewAccountDialog onClose={() => setAdding(false)} />}
    </>
  )
}
