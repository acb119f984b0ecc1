import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { Flag } from '../../ui/flag.tsx'
import { type Column, Table } from '../../ui/list/table.tsx'
import { Panel } from '../../ui/panel.tsx'
import { EmptyState, Loaded } from '../../ui/state.tsx'
import { policiesQuery } from './law-queries.ts'
import { PolicyDialog } from './policy-dialog.tsx'
import { PolicyLines } from './policy-lines.tsx'
import { type PolicyItem, rankText, spanText, stateText } from './policy-words.ts'
import { WithdrawPolicyDialog } from './withdraw-policy-dialog.tsx'

/** 地方规定: the local rules by which applications are judged here, what was put right among them. */
export function PoliciesPanel() {
  const query = useQuery(policiesQuery)
  const [importing, setImporting] = useState(false)
  const [withdrawing, setWithdrawing] = useState<PolicyItem | null>(null)
  const canImport = query.data?.canImport ?? false
  return (
    <Panel
      title="地方规定"
      aside={<span className="quiet">按收到申请当天施行的规定审查</span>}
      more={
        canImport && (
          <Button size="small" onClick={() => setImporting(true)}>
            录入规定
          </Button>
        )
      }
    >
      <Loaded query={query}>
        {({ items }) =>
          items.length > 0 ? (
            <Table label="地方规定" columns={columnsOf(setWithdrawing)} rows={items} rowKey={keyOf} />
          ) : (
            <EmptyState
              title="还没有地方规定"
              hint="本省、本市公布法律援助条例或者标准后，由系统管理员或者司法行政部门的管理员在这里录入。"
            />
          )
        }
      </Loaded>
      {importing && <PolicyDialog onClose={() => setImporting(false)} />}
      {withdrawing && <WithdrawPolicyDialog item={withdrawing} onClose={() => setWithdrawing(null)} />}
    </Panel>
  )
}

const keyOf = ({ id, entry }: PolicyItem) => entry ?? id

const columnsOf = (onWithdraw: (item: PolicyItem) => void): Column<PolicyItem>[] => [
  {
    key: 'title',
    title: '规定',
    cell: (item) => (
      <>
        {item.title}
        <span className="sub">
          {item.place}，{rankText[item.rank]}
          {item.docNo && `，${item.docNo}`}
        </span>
        {!item.isComplete && <span className="sub care">援助事项的清单不完整</span>}
        <PolicyLines title={item.title} lines={item.lines} />
      </>
    ),
  },
  { key: 'days', title: '施行期间', kind: 'narrow', cell: ({ effectiveFrom, effectiveTo }) => spanText(effectiveFrom, effectiveTo) },
  {
    key: 'source',
    title: '来源',
    cell: ({ entered, superseded }) => (
      <>
        {entered ? `${entered.by} ${entered.on} 录入` : '随系统带来'}
        {entered && <span className="sub">{entered.reason}</span>}
        {superseded && (
          <span className="sub">
            {superseded.on} {superseded.by}：{superseded.reason}
          </span>
        )}
      </>
    ),
  },
  {
    key: 'state',
    title: '状态',
    kind: 'narrow',
    cell: ({ state }) => (state === 'IN_FORCE' ? stateText[state] : <Flag>{stateText[state]}</Flag>),
  },
  {
    key: 'acts',
    title: '操作',
    kind: 'narrow',
    cell: (item) =>
      item.canWithdraw && (
        <Button size="small" onClick={() => onWithdraw(item)}>
          停用
        </Button>
      ),
  },
]
