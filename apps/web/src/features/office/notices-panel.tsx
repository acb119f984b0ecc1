import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { Flag } from '../../ui/flag.tsx'
import { type Column, Table } from '../../ui/list/table.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Loaded } from '../../ui/state.tsx'
import { type NoticeYear, noticesQuery } from './law-queries.ts'
import { NoticeDialog } from './notice-dialog.tsx'
import { daysText, holidaysText } from './notice-words.ts'

/** 放假安排: the calendar all periods are counted by, year by year. */
export function NoticesPanel() {
  const query = useQuery(noticesQuery)
  const [importing, setImporting] = useState(false)
  return (
    <Panel
      title="放假安排"
      aside={<span className="quiet">期限最后一日遇到放假的，顺延到放假后的第一个工作日</span>}
      more={
        query.data?.canImport && (
          <Button size="small" onClick={() => setImporting(true)}>
            导入放假安排
          </Button>
        )
      }
    >
      <Loaded query={query}>
        {({ items }) => <Table label="放假安排" columns={columns} rows={items} rowKey={({ year }) => String(year)} />}
      </Loaded>
      {importing && <NoticeDialog onClose={() => setImporting(false)} />}
    </Panel>
  )
}

const columns: Column<NoticeYear>[] = [
  { key: 'year', title: '年份', kind: 'narrow', cell: ({ year }) => <b>{year} 年</b> },
  { key: 'off', title: '放假', cell: ({ holidays }) => holidaysText(holidays) },
  { key: 'worked', title: '周末上班', cell: ({ worked }) => daysText(worked) },
  {
    key: 'source',
    title: '依据',
    kind: 'words',
    cell: ({ source, docNo, enteredOn }) =>
      source === 'RECKONED' ? (
        <Flag>暂按周末和法定节日推算</Flag>
      ) : (
        <>
          {docNo ?? '国务院办公厅通知'}
          <span className="sub">{source === 'ENTERED' ? `${enteredOn ?? ''} 导入` : '随系统带来'}</span>
        </>
      ),
  },
]
