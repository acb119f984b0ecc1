import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { Flag } from '../../ui/flag.tsx'
import { type Column, Table } from '../../ui/list/table.tsx'
import { Panel } from '../../ui/panel.tsx'
import { EmptyState, Loaded } from '../../ui/state.tsx'
import { DivisionsDialog } from './divisions-dialog.tsx'
import { type DivisionList, divisionsQuery } from './law-queries.ts'

type Item = DivisionList['items'][number]

/** 乡镇和村居: the places of the county, as its own office has entered them; of a city, county by county. */
export function DivisionsPanel() {
  const [under, setUnder] = useState<string | null>(null)
  const [importing, setImporting] = useState(false)
  const query = useQuery(divisionsQuery(under))
  return (
    <>
      <h1 className="hidden-text">乡镇和村居</h1>
      <Panel
        title="乡镇和村居"
        aside={<span className="quiet">受理、站点、承办人从这里选地方</span>}
        more={
          query.data?.canImport && (
            <Button size="small" onClick={() => setImporting(true)}>
              录入
            </Button>
          )
        }
      >
        <Loaded query={query}>
          {(list) => (
            <>
              <Trail list={list} onChoose={setUnder} />
              {list.items.length > 0 ? (
                <Table
                  label={`${list.place.name}的下一级`}
                  columns={columnsOf(list, setUnder)}
                  rows={list.items}
                  rowKey={({ code }) => code}
                />
              ) : (
                <Nothing list={list} />
              )}
            </>
          )}
        </Loaded>
        {importing && <DivisionsDialog onClose={() => setImporting(false)} />}
      </Panel>
    </>
  )
}

const countText = (count: number) => (count === 0 ? <span className="quiet">没有录入</span> : `${count} 个`)
const below: Readonly<Record<string, string>> = { COUNTY: '乡镇、街道', TOWNSHIP: '村、社区', CITY: '县（市、区）', PROVINCE: '市（州）' }

function Trail({ list: { place, above, items }, onChoose }: { list: DivisionList; onChoose: (code: string) => void }) {
  const current = items.filter(({ isClosed }) => !isClosed).length
  return (
    <p style={{ padding: '10px 12px 0' }}>
      {above.slice(0, -1).map(({ code, name }) => (
        <span key={code}>
          <Button type="link" size="small" style={{ padding: 0 }} onClick={() => onChoose(code)}>
            {name}
          </Button>
          {' › '}
        </span>
      ))}
      <b>{place.name}</b> <span className="quiet">{items.length > 0 && `现有${below[place.level] ?? '下一级'} ${current} 个`}</span>
    </p>
  )
}

const Nothing = ({ list: { place, canImport } }: { list: DivisionList }) => {
  const what = below[place.level]
  if (!what || place.level === 'PROVINCE') return <EmptyState title={`${place.name}没有下一级`} />
  const how = canImport ? '点“录入”，从民政或者统计部门的表里复制代码和名称。' : '由系统管理员或者司法局录入。'
  return <EmptyState title={`${place.name}的${what}还没有录入`} hint={`${how}录入以前按${place.name}登记，不影响受理。`} />
}

const columnsOf = ({ place }: DivisionList, onChoose: (code: string) => void): Column<Item>[] => [
  {
    key: 'name',
    title: '名称',
    cell: ({ code, name, level }) =>
      level === 'VILLAGE' ? (
        name
      ) : (
        <Button type="link" size="small" style={{ padding: 0 }} onClick={() => onChoose(code)}>
          {name}
        </Button>
      ),
  },
  { key: 'code', title: '区划代码', kind: 'narrow', cell: ({ code }) => code },
  ...(place.level === 'TOWNSHIP'
    ? []
    : [{ key: 'below', title: '下一级', kind: 'narrow' as const, cell: ({ below: count }: Item) => countText(count) }]),
  {
    key: 'state',
    title: '状态',
    cell: ({ closedOn, successor }) =>
      closedOn === null ? (
        '现行'
      ) : (
        <>
          <Flag>{closedOn} 起撤销</Flag>
          {successor && (
            <span className="sub">
              并入{successor.name}（{successor.code}）
            </span>
          )}
        </>
      ),
  },
]
