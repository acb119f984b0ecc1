import { useQuery } from '@tanstack/react-query'
import { Modal } from 'antd'
import { type Column, Table } from '../../ui/list/table.tsx'
import { EmptyState, Loaded } from '../../ui/state.tsx'
import { historyQuery, type Setting, type SettingEntry } from './settings-query.ts'

const columns: Column<SettingEntry>[] = [
  {
    key: 'value',
    title: '定的',
    cell: ({ shown, place, state }) => (
      <>
        {state === 'IN_FORCE' || state === 'WAITING' ? shown : <s>{shown}</s>}
        <span className="sub">{place}</span>
      </>
    ),
  },
  { key: 'days', title: '期间', kind: 'narrow', cell: ({ fromOn, untilOn }) => (untilOn ? `${fromOn} 至 ${untilOn}` : `${fromOn} 起`) },
  {
    key: 'who',
    title: '谁定的',
    cell: ({ enteredByName, enteredOn, agreedByName, agreedOn }) => (
      <>
        {enteredByName} {enteredOn}
        {agreedByName && (
          <span className="sub">
            {agreedByName} {agreedOn} 同意
          </span>
        )}
      </>
    ),
  },
  {
    key: 'why',
    title: '为什么',
    cell: ({ reason, docNo }) => (
      <>
        {reason}
        {docNo && <span className="sub">{docNo}</span>}
      </>
    ),
  },
  {
    key: 'state',
    title: '现在',
    cell: ({ stateLabel, endedByName, endedOn, endedWhy }) => (
      <>
        {stateLabel}
        {endedOn && (
          <span className="sub">
            {endedByName} {endedOn}：{endedWhy}
          </span>
        )}
      </>
    ),
  },
]

/** Everything ever said of one setting; what was put right or taken back stays, struck out. */
export const HistoryDialog = ({ setting, onClose }: { setting: Setting; onClose: () => void }) => (
  <Modal open title={`${setting.title}：历史`} width={860} footer={null} onCancel={onClose}>
    <Loaded query={useQuery(historyQuery(setting))}>
      {({ items }) =>
        items.length > 0 ? (
          <Table label="历史" columns={columns} rows={items} rowKey={({ id }) => id} />
        ) : (
          <EmptyState title="还没有定过" hint={`现在按通常的：${setting.shown}。`} />
        )
      }
    </Loaded>
  </Modal>
)
