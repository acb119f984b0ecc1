import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import type { Home } from '../../api/shapes.ts'
import { Light } from '../../ui/light.tsx'
import { type Column, Table } from '../../ui/list/table.tsx'
import { countText } from '../../ui/money.tsx'
import { Panel } from '../../ui/panel.tsx'
import { EmptyState } from '../../ui/state.tsx'
import { Change } from './change.tsx'
import { pageOf } from './opened.ts'

type Places = NonNullable<Home['places']>
type Row = Places['rows'][number]
type Cell = Row['late']

const columnsOf = (compared: string): Column<Row>[] => [
  {
    key: 'name',
    title: '县市区',
    cell: ({ name, city, late, granted }) => (
      <>
        <Opened cell={late.opens ? late : granted}>
          <b>{name}</b>
        </Opened>
        {city && <span className="sub">{city}</span>}
      </>
    ),
  },
  {
    key: 'late',
    title: '超期',
    kind: 'narrow',
    cell: ({ late }) =>
      late.value > 0 ? (
        <Opened cell={late}>
          <Light tone="red">{countText(late.value)} 件</Light>
        </Opened>
      ) : (
        <span className="quiet">没有</span>
      ),
  },
  { key: 'granted', title: '今年受理', kind: 'number', cell: ({ granted }) => <Count cell={granted} /> },
  { key: 'previous', title: compared, kind: 'number', cell: ({ previous }) => <Count cell={previous} /> },
  { key: 'change', title: '比去年', kind: 'narrow', cell: ({ change }) => <Change percent={change} /> },
  { key: 'closed', title: '今年办结', kind: 'number', cell: ({ closed }) => <Count cell={closed} /> },
]

const Count = ({ cell }: { cell: Cell }) => <Opened cell={cell}>{countText(cell.value)}</Opened>

/** What has nothing behind it is no link. */
const Opened = ({ cell, children }: { cell: Cell; children: React.ReactNode }) =>
  cell.opens ? <Link {...pageOf(cell.opens)}>{children}</Link> : children

const first = 12

/** 市、省: the counties below, the one with most that is late first. */
export function PlacesTable({ places: { title, rows, without, compared } }: { places: Places }) {
  const [isWhole, setWhole] = useState(false)
  return (
    <Panel title={title} aside={<span className="quiet">超期多的在前；点数看案件，姓名遮盖</span>}>
      {rows.length === 0 ? (
        <EmptyState title="还没有县市区登记案件" hint="下面的机构登记了案件，受理、办结和超期的数就列在这里。" />
      ) : (
        <>
          <Table label={title} columns={columnsOf(compared)} rows={isWhole ? rows : rows.slice(0, first)} rowKey={({ region }) => region} />
          {rows.length > first && (
            <p className="pad">
              <Button type="link" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
                {isWhole ? `只看前 ${first} 个` : `看全部 ${rows.length} 个`}
              </Button>
            </p>
          )}
          {without && <p className="pad quiet small">{without}</p>}
        </>
      )}
    </Panel>
  )
}

/** The cities of a province, beside their counties. */
export const CitiesPanel = ({ cities }: { cities: Places['cities'] }) => (
  <Panel title="各市州" aside={<span className="quiet">今年受理</span>}>
    <ul className="lines">
      {cities.map(({ name, granted, change, late }) => (
        <li key={name}>
          <span>
            {name}
            <span className="sub">{late > 0 ? `超期 ${countText(late)} 件` : '没有超期'}</span>
          </span>
          <span>
            {countText(granted)} 件　
            <Change percent={change} />
          </span>
        </li>
      ))}
    </ul>
  </Panel>
)
