import { Link } from '@tanstack/react-router'
import type { Home } from '../../api/shapes.ts'
import { menu } from '../../app/menu.ts'
import { Table } from '../../ui/list/table.tsx'
import { countTo1000 } from '../../ui/list/total.ts'
import { Panel } from '../../ui/panel.tsx'
import { EmptyState } from '../../ui/state.tsx'
import { todoColumns } from '../cases/case-columns.tsx'
import { pageOf } from './opened.ts'
import { workPage } from './work-page.ts'

type Desk = NonNullable<Home['desk']>

/** What waits, row by row; a row opens the page on which its next step is taken. */
export const WorkLists = ({ lists, codes }: { lists: Desk['lists']; codes: string[] }) =>
  lists.map(({ id, title, aside, items, count, opens, empty }) => (
    <Panel
      key={id}
      title={title}
      aside={<span className="quiet">{aside}</span>}
      more={
        <>
          {count > 0 && <Link {...pageOf(opens)}>全部 {countTo1000(count)} 件</Link>}
          {id === 'todo' && (
            <Link to="/cases" search={{ mine: 'done' }}>
              已办
            </Link>
          )}
        </>
      }
    >
      {items.length === 0 ? (
        <EmptyState title={empty.title} hint={empty.hint} action={<FirstSteps codes={codes} />} />
      ) : (
        <Table label={title} columns={todoColumns(workPage(codes))} rows={items} rowKey={(item) => item.id} />
      )}
    </Panel>
  ))

const firstSteps = ['intake', 'online', 'statistics']

/** Nothing waits: where this post's day begins. */
const FirstSteps = ({ codes }: { codes: string[] }) => (
  <span className="row">
    {menu
      .filter(({ code }) => firstSteps.includes(code) && codes.includes(code))
      .map(({ code, label, to }) => (
        <Link key={code} to={to}>
          {label}
        </Link>
      ))}
  </span>
)
