import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { put } from '../../api/client.ts'
import type { Agency } from '../../api/shapes.ts'
import { Facts } from '../../ui/facts.tsx'
import { FormDialog } from '../../ui/form/form-dialog.tsx'
import { tell } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { kindText } from './words.ts'

export function AgencyPanel({ agency }: { agency: Agency }) {
  const [open, setOpen] = useState(false)
  const { id, name, kind, regionName, regionCode, phone, address, openedOn, closedOn, staff, version } = agency
  return (
    <Panel
      title={name}
      more={
        <Button size="small" onClick={() => setOpen(true)}>
          修改
        </Button>
      }
    >
      <Facts
        facts={[
          { label: '种类', value: kindText(kind) },
          { label: '地区', value: `${regionName}（${regionCode}）` },
          { label: '电话', value: phone },
          { label: '地址', value: address },
          { label: '设立', value: openedOn },
          { label: '停办', value: closedOn },
          {
            label: '在岗',
            value: (
              <Link to="/office/accounts" search={{ agencyId: id }}>
                {staff} 人
              </Link>
            ),
          },
        ]}
      />
      {open && (
        <FormDialog
          title={`修改 ${name}`}
          submitLabel="保存"
          fields={[
            { name: 'name', label: '名称', kind: 'text', required: true, initial: name },
            { name: 'phone', label: '电话', kind: 'tel', initial: phone ?? '', width: 'half' },
            { name: 'closedOn', label: '停办日期（在办时不填）', kind: 'day', initial: closedOn ?? '', width: 'half' },
            { name: 'address', label: '地址', kind: 'text', initial: address ?? '' },
          ]}
          write={(body) => put('/api/agencies/{id}', { at: { id }, body, version })}
          onClose={() => setOpen(false)}
          onDone={() => {
            tell('已保存。')
            setOpen(false)
          }}
        />
      )}
    </Panel>
  )
}
