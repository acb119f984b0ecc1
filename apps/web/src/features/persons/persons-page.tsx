import { Link } from '@tanstack/react-router'
import { get } from '../../api/client.ts'
import type { PersonRow } from '../../api/shapes.ts'
import type { Column } from '../../ui/list/table.tsx'
import { ListPage } from '../../ui/list/list-page.tsx'
import { IntakeLink } from '../intake/intake-link.tsx'
import { sexText } from './words.ts'

const columns: Column<PersonRow>[] = [
  {
    key: 'name',
    title: '姓名',
    cell: ({ id, name }) => (
      <Link to="/persons/$personId" params={{ personId: id }}>
        <b>{name}</b>
      </Link>
    ),
  },
  {
    key: 'sex',
    title: '性别、年龄',
    kind: 'narrow',
    cell: ({ sex, age }) => [sexText(sex), age !== null && `${age} 岁`].filter(Boolean).join(' '),
  },
  { key: 'id', title: '证件号码', kind: 'narrow', cell: ({ idNumberMasked }) => idNumberMasked ?? '—' },
  { key: 'phone', title: '电话', kind: 'narrow', cell: ({ phoneMasked }) => phoneMasked ?? '—' },
  { key: 'region', title: '住地', cell: ({ regionName }) => regionName ?? '—' },
  { key: 'categories', title: '类别', cell: ({ categoryLabels }) => categoryLabels.join('、') },
  { key: 'cases', title: '案件', kind: 'number', cell: ({ cases }) => `${cases} 件` },
]

export const PersonsPage = () => (
  <ListPage
    name="persons"
    title="人员"
    columns={columns}
    filters={[{ name: 'q', label: '姓名、拼音、首字母、电话尾号', kind: 'text' }]}
    load={(query, signal) => get('/api/persons', { query, signal })}
    rowKey={({ id }) => id}
    empty={{ title: '还没有登记的人', hint: '受理申请时登记的人会出现在这里。', action: <IntakeLink /> }}
  />
)
