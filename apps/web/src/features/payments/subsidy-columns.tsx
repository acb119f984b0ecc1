import { Link } from '@tanstack/react-router'
import type { SubsidyItem } from '../../api/shapes.ts'
import { Flag } from '../../ui/flag.tsx'
import type { Column } from '../../ui/list/table.tsx'
import { Money } from '../../ui/money.tsx'

export const subsidyStates = [
  { value: 'DRAFT', label: '待审批' },
  { value: 'APPROVED', label: '待付款' },
  { value: 'BATCHED', label: '付款中' },
  { value: 'PAID', label: '已支付' },
  { value: 'REVERSED', label: '已冲销' },
]

export const subsidyColumns: Column<SubsidyItem>[] = [
  {
    key: 'name',
    title: '案件',
    cell: ({ caseId, applicantName, number }) => (
      <>
        <Link to="/cases/$caseId" params={{ caseId }} search={{ tab: 'costs' }}>
          <b>{applicantName}</b>
        </Link>
        <span className="sub">{number || '未编号'}</span>
      </>
    ),
  },
  { key: 'provider', title: '承办人', cell: ({ providerName, firmName }) => [providerName, firmName].filter(Boolean).join('，') },
  { key: 'total', title: '金额', kind: 'number', cell: ({ totalFen }) => <Money fen={totalFen} /> },
  { key: 'state', title: '状态', kind: 'narrow', cell: ({ stateLabel }) => stateLabel },
  { key: 'calculated', title: '核算日期', kind: 'narrow', cell: ({ calculatedOn }) => calculatedOn },
  {
    key: 'flags',
    title: '需要核对',
    cell: ({ flags }) =>
      flags.map(({ code, text }) => (
        <Flag key={code} hot>
          {text}
        </Flag>
      )),
  },
]
