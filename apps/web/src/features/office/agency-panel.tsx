import { Link } from '@tanstack/react-router'
import { Alert, Button } from 'antd'
import { useState } from 'react'
import type { Agency } from '../../api/shapes.ts'
import { Facts } from '../../ui/facts.tsx'
import { Panel } from '../../ui/panel.tsx'
import { ChangeAgencyDialog } from './change-agency-dialog.tsx'
import { kindText } from './words.ts'

export function AgencyPanel({ agency }: { agency: Agency }) {
  const [open, setOpen] = useState(false)
  const { id, name, kind, regionName, regionCode, phone, address, hours, position, openedOn, closedOn, staff, lacking } = agency
  return (
    <Panel
      title={name}
      more={
        <Button size="small" onClick={() => setOpen(true)}>
          修改
        </Button>
      }
    >
      {lacking.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={`文书上要写、还没有填：${lacking.join('、')}`}
          description="没有填的，印出来是空格，要用笔填。请点“修改”补上。"
        />
      )}
      <Facts
        facts={[
          { label: '种类', value: kindText(kind) },
          { label: '地区', value: `${regionName}（${regionCode}）` },
          { label: '电话', value: phone },
          { label: '地址', value: address },
          ...(kind === 'BUREAU' || kind === 'DEPARTMENT'
            ? []
            : [
                { label: '对外时间', value: hours || '没有填，网上写“时间请先打电话问”' },
                { label: '经纬度', value: position || '没有填，网上不说远近' },
              ]),
          ...(kind === 'BUREAU'
            ? [
                { label: '行政复议', value: [agency.reviewOrgan, agency.reviewAddress].filter(Boolean).join('，') },
                { label: '行政诉讼', value: [agency.court, agency.courtAddress].filter(Boolean).join('，') },
              ]
            : []),
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
      {open && <ChangeAgencyDialog agency={agency} onClose={() => setOpen(false)} />}
    </Panel>
  )
}
