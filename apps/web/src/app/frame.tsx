import { Outlet, useRouterState } from '@tanstack/react-router'
import { Drawer } from 'antd'
import { useEffect, useRef, useState } from 'react'
import type { Me } from '../api/shapes.ts'
import { NoticeStrip } from './notice-strip.tsx'
import { PageBoundary } from './page-boundary.tsx'
import { SearchBox } from './search-box.tsx'
import { SideMenu } from './side-menu.tsx'
import { useCounts } from './use-counts.ts'
import { UserMenu } from './user-menu.tsx'

/** Top bar, side menu, page. On a phone the menu is a drawer. */
export function Frame({ me }: { me: Me }) {
  const [open, setOpen] = useState(false)
  const counts = useCounts(me.menus)
  const page = useRef<HTMLElement>(null)
  // The page that is shown, not the one being fetched: a fault of the old page must not stick to the new one.
  const path = useRouterState({ select: ({ matches }) => matches.at(-1)?.pathname })
  const shown = useRef(path)
  useEffect(() => {
    page.current?.scrollTo(0, 0)
    if (shown.current === path) return
    shown.current = path
    // Whoever works by keyboard or ear goes on in the page and not at the top of the menu; a field that asked for the focus keeps it.
    if (!page.current?.contains(document.activeElement)) page.current?.focus({ preventScroll: true })
  }, [path])
  return (
    <div className="app">
      <header className="top">
        <a className="skip" href="#page">
          跳到正文
        </a>
        <button type="button" className="plain menu-button" aria-label="打开菜单" onClick={() => setOpen(true)}>
          ☰
        </button>
        <b>法援</b>
        <span className="where">{me.agency?.name ?? me.region?.name}</span>
        {me.isDemo && <span className="demo-band">演示，数据均为虚构</span>}
        <SearchBox />
        <UserMenu me={me} />
      </header>
      <div className="side">
        <SideMenu codes={me.menus} counts={counts} />
      </div>
      <main className="page" id="page" ref={page} tabIndex={-1}>
        <NoticeStrip />
        <PageBoundary key={path}>
          <Outlet />
        </PageBoundary>
      </main>
      {open && (
        <Drawer
          open
          placement="left"
          size={240}
          title={me.agency?.name ?? '法援'}
          styles={{ body: { padding: '8px 0' } }}
          onClose={() => setOpen(false)}
        >
          <SideMenu codes={me.menus} counts={counts} onGo={() => setOpen(false)} />
        </Drawer>
      )}
    </div>
  )
}
