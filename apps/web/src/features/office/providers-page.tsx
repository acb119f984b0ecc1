import { specialtyText } from '../assignment/specialty-words.ts'
import { Button } from 'antd'
import { useState } from 'react'
import { get } from '../../api/client.ts'
import type { Provider } from '../../api/shapes.ts'
import { ListPage } from '../../ui/list/list-page.tsx'
import type { Column } from '../../ui/list/table.tsx'
import { NewProviderDialog } from './new-provider-dialog.tsx'
import { OfficeTabs } from './office-tabs.tsx'

const columns: Column<Provider>[] = [
  {
    key: 'name',
    title: '姓名',
    cell: ({ name, kindLabel, licenceNo }) => (
      <>
        <b>{name}</b>
        <span className="sub">{[kindLabel, licenceNo].filter(Boolean).join(' · ')}</span>
      </>
    ),
  },
  { key: 'firm', title: '单位', cell: ({ firmName }) => firmName || '—' },
  {
    key: 'years',
    title: '执业',
    kind: 'number',
    cell: ({ yearsInPractice }) => (yearsInPractice === null ? '—' : `${yearsInPractice} 年`),
  },
  { key: 'open', title: '在办', kind: 'number', cell: ({ openCases }) => `${openCases} 件` },
  {
    key: 'year',
    title: '今年',
    kind: 'number',
    cell: ({ thisYear, yearlyCap }) => `${thisYear}${yearlyCap === null ? '' : ` / ${yearlyCap}`} 件`,
  },
  { key: 'special', title: '擅长', cell: ({ specialties }) => specialties.map(specialtyText).join('、') },
  { key: 'languages', title: '语言', cell: ({ languages }) => languages.join('、') },
  { key: 'leave', title: '请假到', kind: 'narrow', cell: ({ leaveUntil }) => leaveUntil ?? '' },
]

export function ProvidersPage() {
  const [adding, setAdding] = useState(false)
  return (
    <>
      <OfficeTabs />
      <ListPage
        name="providers"
        title="承办人"
        columns={columns}
        filters={[{ name: 'q', label: '姓名、单位', kind: 'text' }]}
        load={(query, signal) => get('/api/providers', { query, signal })}
        rowKey={({ id }) => id}
        tools={() => (
          <Button type="primary" onClick={() => setAdding(true)}>
            登记承办人
          </Button>
        )}
        empty={{ title: '没有登记承办人', hint: '律师、基层法律服务工作者登记后，指派时会按适合程度排列。' }}
      />
      {adding && <NewProviderDialog onClose={() => setAdding(false)} />}
    </>
  )
}
