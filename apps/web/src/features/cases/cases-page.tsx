import { Link } from '@tanstack/react-router'
import { ListPage } from '../../ui/list/list-page.tsx'
import { ExportButton } from '../exports/export-button.tsx'
import { caseColumns } from './case-columns.tsx'
import { caseFilters } from './case-filters.ts'
import { loadCases } from './queue-page.tsx'

export const CasesPage = () => (
  <ListPage
    name="cases"
    title="案件"
    columns={caseColumns()}
    filters={caseFilters}
    load={loadCases}
    rowKey={({ id }) => id}
    tools={(criteria) => <ExportButton kind="cases" criteria={criteria} />}
    empty={{
      title: '没有符合条件的案件',
      hint: '这里列出本机构的全部案件。可以清空条件再查，或者登记一件新申请。',
      action: <Link to="/intake">去快速受理</Link>,
    }}
  />
)
