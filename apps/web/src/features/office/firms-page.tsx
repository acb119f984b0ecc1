import { Button } from 'antd'
import { useState } from 'react'
import { get, post } from '../../api/client.ts'
import type { Firm } from '../../api/shapes.ts'
import { optionsOf } from '../../ui/form/field.ts'
import { FormDialog } from '../../ui/form/form-dialog.tsx'
import { ListPage } from '../../ui/list/list-page.tsx'
import type { Column } from '../../ui/list/table.tsx'
import { tell } from '../../ui/notice.tsx'
import { OfficeTabs } from './office-tabs.tsx'
import { firmKinds } from './words.ts'

const columns: Column<Firm>[] = [
  { key: 'name', title: '名称', cell: ({ name }) => <b>{name}</b> },
  { key: 'kind', title: '种类', kind: 'narrow', cell: ({ kindLabel }) => kindLabel },
  { key: 'phone', title: '电话', kind: 'narrow', cell: ({ phone }) => phone || '—' },
  { key: 'address', title: '地址', cell: ({ address }) => address || '—' },
  { key: 'closed', title: '停办', kind: 'narrow', cell: ({ closedOn }) => closedOn ?? '' },
]

export function FirmsPage() {
  const [adding, setAdding] = useState(false)
  return (
    <>
      <OfficeTabs />
      <ListPage
        name="firms"
        title="律所和法律服务所"
        columns={columns}
        filters={[]}
        load={(_query, signal) => get('/api/firms', { signal })}
        rowKey={({ id }) => id}
        tools={() => (
          <Button type="primary" onClick={() => setAdding(true)}>
            登记单位
          </Button>
        )}
        empty={{ title: '还没有登记律所', hint: '先登记律师事务所、基层法律服务所，再登记承办人。' }}
      />
      {adding && (
        <FormDialog
          title="登记单位"
          submitLabel="登记"
          fields={[
            { name: 'name', label: '全称', kind: 'text', required: true },
            {
              name: 'kind',
              label: '种类',
              kind: 'pick',
              options: optionsOf(firmKinds),
              required: true,
              initial: 'LAW_FIRM',
              width: 'half',
            },
            { name: 'phone', label: '电话', kind: 'tel', width: 'half' },
            { name: 'address', label: '地址', kind: 'text' },
          ]}
          write={(body) => post('/api/firms', { body })}
          onClose={() => setAdding(false)}
          onDone={() => {
            tell('已登记单位。')
            setAdding(false)
          }}
        />
      )}
    </>
  )
}
