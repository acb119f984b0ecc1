import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { menu } from './menu.ts'
import type { MenuCount } from './waits-at-home.ts'

type SideMenuProps = { codes: string[]; counts: Record<string, MenuCount>; onGo?: () => void }

export function SideMenu({ codes, counts, onGo }: SideMenuProps) {
  const shown = menu.filter(({ code }) => codes.includes(code === 'persons' ? 'cases' : code))
  return (
    <nav className="side-links" aria-label="主菜单">
      {shown.map(({ code, label, to, group }, at) => {
        const count = counts[code]
        return (
          <Fragment key={code}>
            {at > 0 && shown[at - 1]?.group !== group && <hr />}
            <Link
              to={to}
              activeOptions={{ exact: to === '/', includeSearch: false }}
              activeProps={{ 'aria-current': 'page' }}
              onClick={onGo}
            >
              {label}
              {count && (
                <i className={count.hot ? 'hot' : ''} title={count.title}>
                  {count.text}
                </i>
              )}
            </Link>
          </Fragment>
        )
      })}
    </nav>
  )
}
