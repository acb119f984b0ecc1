import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { Flag } from '../../ui/flag.tsx'
import { type Column, Table } from '../../ui/list/table.tsx'
import { Panel } from '../../ui/panel.tsx'
import { EmptyState, Loaded } from '../../ui/state.tsx'
import { type StandardItem, standardsQuery } from './law-queries.ts'
import { StandardsDialog } from './standards-dialog.tsx'
import { limitText, urbanRuralText } from './standard-words.ts'

/** 经济困难标准: what the office has entered, of every year, and what came with the system. */
export function StandardsPanel() {
  const query = useQuery(standardsQuery)
  const [importing, setImporting] = useState(false)
  const canImport = query.data?.canImport ?? false
  return (
    <Panel
      title="经济困难标准"
      aside={<span className="quiet">按收到申请当天施行的标准审查</span>}
      more={
        canImport && (
          <Button size="small" onClick={() => setImporting(true)}>
            导入标准
          </Button>
        )
      }
    >
      <Loaded query={query}>
        {({ items }) =>
          items.length > 0 ? (
            <Table label="经济困难标准" columns={columns} rows={items} rowKey={keyOf} />
          ) : (
            <EmptyState title="还没有经济困难标准" hint="本地人民政府公布标准后，由系统管理员或者司法行政部门的管理员在这里导入。" />
          )
        }
      </Loaded>
      {importing && <StandardsDialog onClose={() => setImporting(false)} />}
    </Panel>
  )
}

const keyOf = ({ region, urbanRural, effectiveFrom, source, docNo }: StandardItem) =>
  [region, urbanRural, effectiveFrom, source, docNo].join(' ')

const states: Readonly<Record<StandardItem['state'], string>> = {
  IN_FORCE: '施行中',
  COMING: '尚未施行',
  ENDED: '已失效',
  NO_AMOUNT: '没有数额，待导入',
  UNCONFIRMED: '待核实',
}

const columns: Column<StandardItem>[] = [
  {
    key: 'place',
    title: '地区',
    cell: ({ place, urbanRural, region }) => (
      <>
        {place}
        {urbanRural && `（${urbanRuralText[urbanRural]}）`}
        <span className="sub">{region}</span>
      </>
    ),
  },
  {
    key: 'limit',
    title: '标准',
    cell: (row) => {
      const [limit, how] = limitText(row)
      return (
        <>
          {limit}
          {how && <span className="sub">{how}</span>}
        </>
      )
    },
  },
  { key: 'days', title: '施行期间', kind: 'narrow', cell: ({ effectiveFrom, effectiveTo }) => spanText(effectiveFrom, effectiveTo) },
  {
    key: 'docNo',
    title: '依据',
    cell: ({ docNo, source }) => (
      <>
        {docNo ?? '—'}
        <span className="sub">{source === 'OWN' ? '本系统导入' : '随系统带来'}</span>
      </>
    ),
  },
  {
    key: 'state',
    title: '状态',
    kind: 'narrow',
    cell: ({ state }) => (state === 'IN_FORCE' ? states[state] : <Flag>{states[state]}</Flag>),
  },
]

function spanText(from: string | null, to: string | null): string {
  if (!from) return '施行日待核实'
  return to ? `${from} 至 ${to}` : `${from} 起`
}
