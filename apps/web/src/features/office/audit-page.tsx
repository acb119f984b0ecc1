import { Copy } from '../../ui/copy.tsx'
import { get } from '../../api/client.ts'
import type { AuditEntry } from '../../api/shapes.ts'
import { Instant } from '../../ui/day.tsx'
import { ListPage } from '../../ui/list/list-page.tsx'
import type { Column } from '../../ui/list/table.tsx'
import { OfficeTabs } from './office-tabs.tsx'

const objectLabels: Readonly<Record<string, string>> = {
  case: '案件',
  person: '人员',
  session: '登录',
  account: '账号',
  agency: '机构',
  provider: '承办人',
  firm: '单位',
  export: '导出',
  setting: '设定',
  document: '文书',
}

const columns: Column<AuditEntry>[] = [
  { key: 'at', title: '时间', kind: 'narrow', cell: ({ at }) => <Instant at={at} /> },
  { key: 'actor', title: '谁', cell: ({ actorName }) => actorName || '系统' },
  { key: 'action', title: '做了什么', cell: ({ actionLabel, action }) => <span title={action}>{actionLabel}</span> },
  {
    key: 'object',
    title: '对象',
    // The end of the id tells two of a page apart; whole it is looked for, and copied.
    cell: ({ objectType, objectId }) => (
      <span className="small" title={objectId ?? undefined}>
        {objectLabels[objectType] ?? ''}
        {objectId && ` 尾号 ${objectId.slice(-6)} `}
        {objectId && <Copy text={objectId} />}
      </span>
    ),
  },
  { key: 'purpose', title: '用途', cell: ({ purpose }) => purpose },
  { key: 'address', title: '来自', kind: 'narrow', cell: ({ address }) => address, extra: true },
  { key: 'sealed', title: '封存', kind: 'narrow', cell: ({ sealed }) => (sealed ? '已封存' : '等待封存') },
]

export const AuditPage = () => (
  <>
    <OfficeTabs />
    <ListPage
      name="audit"
      title="审计"
      columns={columns}
      filters={[
        { name: 'objectId', label: '对象编号', kind: 'text' },
        { name: 'from', label: '日期 从', kind: 'day' },
        { name: 'to', label: '日期 到', kind: 'day' },
      ]}
      load={(query, signal) => get('/api/audit', { query, signal })}
      rowKey={({ id }) => id}
      empty={{ title: '没有符合条件的记录', hint: '登录、查看敏感信息、导出和每一步办理都会记在这里，不能修改。' }}
    />
  </>
)
