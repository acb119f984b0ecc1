import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { post } from '../../api/client.ts'
import { sessionQuery, sessionsQuery } from '../../api/queries.ts'
import type { Me } from '../../api/shapes.ts'
import { useSend } from '../../api/use-send.ts'
import { Instant } from '../../ui/day.tsx'
import { Facts } from '../../ui/facts.tsx'
import { tell, tellBad } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Loaded } from '../../ui/state.tsx'
import { FactorForm } from './factor-form.tsx'
import { PasswordForm } from './password-form.tsx'

export const AccountPage = () => (
  <>
    <div className="page-title">
      <h1>我的账号</h1>
    </div>
    <Loaded query={useSession()}>{(me) => <AccountBody me={me} />}</Loaded>
  </>
)

const useSession = () => useQuery(sessionQuery)

const AccountBody = ({ me }: { me: Me }) => (
  <div className="stack" style={{ maxWidth: 720 }}>
    <Panel title="身份">
      <Facts
        facts={[
          { label: '姓名', value: me.name },
          { label: '账号', value: me.username },
          { label: '机构', value: me.agency?.name },
          { label: '岗位', value: me.roleLabels.join('、') },
        ]}
      />
    </Panel>
    <Panel title="密码">
      <div className="pad">
        <PasswordForm />
      </div>
    </Panel>
    <Panel title="动态口令" aside={<span className="quiet">{me.secondFactor ? '已绑定' : '未绑定'}</span>}>
      <div className="pad">
        <FactorForm bound={me.secondFactor} />
      </div>
    </Panel>
    <Devices />
  </div>
)

function Devices() {
  const sessions = useQuery(sessionsQuery)
  const ending = useSend<unknown>(() => tell('这台设备已退出登录。'))
  const end = (id: string) =>
    ending.mutate(post('/api/sessions/{id}/end', { at: { id } }), { onError: (problem) => tellBad(problem.message) })
  return (
    <Panel title="登录的设备">
      <Loaded query={sessions}>
        {({ items }) => (
          <ul className="lines">
            {items.map(({ id, createdAt, lastSeenAt, address, userAgent, current }) => (
              <li key={id}>
                <span>
                  {current ? '这台设备' : userAgent}
                  <span className="sub">
                    登录 <Instant at={createdAt} /> · 最近 <Instant at={lastSeenAt} /> · {address}
                  </span>
                </span>
                {current ? <span className="quiet">正在用</span> : <Button onClick={() => end(id)}>退出</Button>}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Panel>
  )
}
