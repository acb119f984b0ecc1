import { useSearch } from '@tanstack/react-router'
import { ListPage } from '../../ui/list/list-page.tsx'
import { ExportButton } from '../exports/export-button.tsx'
import { IntakeLink } from '../intake/intake-link.tsx'
import { caseColumns } from './case-columns.tsx'
import { caseFilters } from './case-filters.ts'
import { CaseScopes, useCaseScope } from './case-scopes.tsx'
import { listTitle } from './list-title.ts'
import { loadCases } from './queue-page.tsx'
import { SortPick } from './sort-pick.tsx'

const empties = {
  all: { title: '还没有案件', hint: '受理的申请和办案机关的通知会列在这里。' },
  todo: { title: '没有等您办的事', hint: '轮到您办的申请和案件会按期限列在这里。' },
  begun: { title: '您还没有收过申请', hint: '您收下的申请和登记的通知都会列在这里。' },
  done: { title: '您还没有办过案件', hint: '您受理、审查、审批或者办理过的案件都会留在这里。' },
} as const

export function CasesPage() {
  const scope = useCaseScope()
  const search = useSearch({ strict: false }) as Record<string, string | undefined>
  return (
    <>
      <CaseScopes now={scope} />
      <ListPage
        name="cases"
        title={listTitle(search, scope.title)}
        columns={caseColumns()}
        filters={caseFilters}
        load={loadCases}
        rowKey={({ id }) => id}
        tools={(criteria) => (
          <>
            <SortPick />
            {scope.key === 'all' && <ExportButton kind="cases" criteria={criteria} />}
          </>
        )}
        empty={{ ...empties[scope.key], action: <IntakeLink /> }}
      />
    </>
  )
}
