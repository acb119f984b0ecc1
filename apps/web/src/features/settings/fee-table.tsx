import { Button } from 'antd'
import { useState } from 'react'
import { type Column, Table } from '../../ui/list/table.tsx'
import { yuanText } from '../../ui/money.tsx'
import { Panel } from '../../ui/panel.tsx'
import { EmptyState } from '../../ui/state.tsx'
import { WhyButton } from '../../ui/why-button.tsx'
import { FeeDraft } from './fee-draft.tsx'
import { HistoryDialog } from './history-dialog.tsx'
import { type FeeItem, type FeeRow, rowsIn, type Setting, type SettingEntry } from './settings-query.ts'
import { WaitingLines } from './waiting-lines.tsx'
import { cannotEnter, sinceText } from './words.ts'

type FeeTableProps = { setting: Setting; feeItems: FeeItem[]; today: string }

/** 补贴标准: the table in force, and the draft of the next one. */
export function FeeTable({ setting, feeItems, today }: FeeTableProps) {
  const [drafting, setDrafting] = useState(false)
  const [reading, setReading] = useState(false)
  const [shown, setShown] = useState<SettingEntry | null>(null)
  if (drafting) return <FeeDraft setting={setting} feeItems={feeItems} today={today} onClose={() => setDrafting(false)} />
  const rows = rowsIn((shown ?? setting.now)?.value ?? null)
  const open = [...setting.waiting, ...setting.coming]
  return (
    <Panel
      title={shown ? `补贴标准：${shown.fromOn} 起（${shown.stateLabel}）` : '补贴标准'}
      aside={<span className="quiet">{shown ? shown.reason : sinceText(setting)}</span>}
      more={
        <>
          <WhyButton type="primary" why={cannotEnter(setting)} onClick={() => setDrafting(true)}>
            {setting.now ? '起草新的' : '录入标准'}
          </WhyButton>
          <Button onClick={() => setReading(true)}>历史</Button>
        </>
      }
    >
      {open.length > 0 && (
        <div className="pad stack">
          <WaitingLines entries={setting.waiting} label="等同意" />
          <WaitingLines entries={setting.coming} label="将来" />
          <span className="row">
            {open.map((entry) => (
              <Button key={entry.id} size="small" onClick={() => setShown(shown?.id === entry.id ? null : entry)}>
                {shown?.id === entry.id ? '看现在的' : `看 ${entry.fromOn} 起的`}
              </Button>
            ))}
          </span>
        </div>
      )}
      {rows.length > 0 ? (
        <Table label="补贴标准" tight columns={columnsOf(feeItems)} rows={rows} rowKey={({ item }) => item} />
      ) : (
        <EmptyState title="还没有标准，补贴算不出" hint={`由${setting.enteredBy}录入或者从表格导入，${setting.agreedBy}同意以后施行。`} />
      )}
      <p className="pad quiet small">{`${setting.about}依据：${setting.within}。`}</p>
      {reading && <HistoryDialog setting={setting} onClose={() => setReading(false)} />}
    </Panel>
  )
}

const columnsOf = (feeItems: FeeItem[]): Column<FeeRow>[] => {
  const of = (code: string) => feeItems.find((one) => one.code === code)
  return [
    { key: 'item', title: '项目', cell: ({ item }) => of(item)?.label ?? '已不用的项目' },
    { key: 'unit', title: '单位', kind: 'narrow', cell: ({ item }) => of(item)?.unit ?? '' },
    {
      key: 'amount',
      title: '金额（元）',
      kind: 'number',
      cell: ({ item, amount }) => (of(item)?.unit === '%' ? `${amount}%` : yuanText(amount)),
    },
  ]
}
