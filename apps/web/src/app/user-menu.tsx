import { Link } from '@tanstack/react-router'
import { Button, Popover } from 'antd'
import { useState } from 'react'
import { remove, send } from '../api/client.ts'
import { isStatus } from '../api/problem.ts'
import type { Me } from '../api/shapes.ts'
import { tellBad } from '../ui/notice.tsx'
import { queryClient } from './query-client.ts'

async function leave() {
  try {
    await send(remove('/api/session', {}))
  } catch (error) {
    // Whoever leaves a shared desk must not believe to be signed out while the server does not know it.
    if (!isStatus(error, 401)) return tellBad('没有退出：连不上服务器。请稍后再退出，离开前请锁屏。')
  }
  sessionStorage.clear()
  queryClient.clear()
  window.location.assign(import.meta.env.BASE_URL)
}

export function UserMenu({ me }: { me: Me }) {
  const [open, setOpen] = useState(false)
  const content = (
    <div className="user-menu" role="dialog" aria-label="我的账号菜单">
      <span className="quiet small">
        {me.agency?.name}
        <br />
        {me.roleLabels.join('、')}
      </span>
      <Link to="/account" onClick={() => setOpen(false)}>
        我的账号（密码、动态口令、登录记录）
      </Link>
      <Button onClick={() => void leave()}>退出登录</Button>
    </div>
  )
  return (
    <Popover content={content} trigger="click" open={open} onOpenChange={setOpen} placement="bottomRight">
      <button type="button" className="plain" aria-haspopup="true" aria-expanded={open}>
        {me.name} · {me.roleLabels[0]?.replace(/人员$|专员$/, '') ?? ''} ▾
      </button>
    </Popover>
  )
}
