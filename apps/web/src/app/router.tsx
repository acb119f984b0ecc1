import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Link, Navigate } from '@tanstack/react-router'
import { Bones, EmptyState } from '../ui/state.tsx'
import { Gate } from './gate.tsx'

type Search = { [name: string]: string | undefined }

const asText = (search: Record<string, unknown>): Search =>
  Object.fromEntries(
    Object.entries(search).flatMap(([name, value]) => (value === undefined || value === null ? [] : [[name, String(value)]])),
  )

const root = createRootRoute({
  component: Gate,
  validateSearch: asText,
  notFoundComponent: () => <EmptyState title="没有这一页" hint="网址可能有误。" action={<Link to="/">回到工作台</Link>} />,
})
const under = <const Path extends string>(path: Path) => ({ getParentRoute: () => root, path })

const routes = [
  // The address printed at the first start; once the agency exists it is only the way home.
  createRoute({ ...under('/setup'), component: () => <Navigate to="/" replace /> }),
  createRoute({ ...under('/'), component: lazyRouteComponent(() => import('../features/workbench/workbench-page.tsx'), 'WorkbenchPage') }),
  createRoute({ ...under('/intake'), component: lazyRouteComponent(() => import('../features/intake/intake-page.tsx'), 'IntakePage') }),
  createRoute({ ...under('/online'), component: lazyRouteComponent(() => import('../features/online/online-page.tsx'), 'OnlinePage') }),
  createRoute({ ...under('/cases'), component: lazyRouteComponent(() => import('../features/cases/cases-page.tsx'), 'CasesPage') }),
  createRoute({ ...under('/cases/$caseId'), component: lazyRouteComponent(() => import('../features/cases/case-page.tsx'), 'CasePage') }),
  createRoute({
    ...under('/review'),
    component: lazyRouteComponent(() => import('../features/review/review-list-page.tsx'), 'ReviewListPage'),
  }),
  createRoute({
    ...under('/review/$caseId'),
    component: lazyRouteComponent(() => import('../features/review/review-page.tsx'), 'ReviewPage'),
  }),
  createRoute({
    ...under('/approval'),
    component: lazyRouteComponent(() => import('../features/approval/approval-list-page.tsx'), 'ApprovalListPage'),
  }),
  createRoute({
    ...under('/approval/$caseId'),
    component: lazyRouteComponent(() => import('../features/approval/approval-page.tsx'), 'ApprovalPage'),
  }),
  createRoute({
    ...under('/assign'),
    component: lazyRouteComponent(() => import('../features/assignment/assign-list-page.tsx'), 'AssignListPage'),
  }),
  createRoute({
    ...under('/assign/$caseId'),
    component: lazyRouteComponent(() => import('../features/assignment/assign-page.tsx'), 'AssignPage'),
  }),
  createRoute({
    ...under('/deadlines'),
    component: lazyRouteComponent(() => import('../features/deadlines/deadlines-page.tsx'), 'DeadlinesPage'),
  }),
  createRoute({ ...under('/mine'), component: lazyRouteComponent(() => import('../features/mine/mine-page.tsx'), 'MinePage') }),
  createRoute({ ...under('/closing'), component: lazyRouteComponent(() => import('../features/closing/closing-page.tsx'), 'ClosingPage') }),
  createRoute({
    ...under('/payments'),
    component: lazyRouteComponent(() => import('../features/payments/payments-page.tsx'), 'PaymentsPage'),
  }),
  createRoute({
    ...under('/payments/waiting'),
    component: lazyRouteComponent(() => import('../features/payments/waiting-page.tsx'), 'WaitingPage'),
  }),
  createRoute({
    ...under('/payments/batches'),
    component: lazyRouteComponent(() => import('../features/payments/batches-page.tsx'), 'BatchesPage'),
  }),
  createRoute({
    ...under('/payments/batches/$batchId'),
    component: lazyRouteComponent(() => import('../features/payments/batch-page.tsx'), 'BatchPage'),
  }),
  createRoute({
    ...under('/statistics'),
    component: lazyRouteComponent(() => import('../features/statistics/statistics-page.tsx'), 'StatisticsPage'),
  }),
  createRoute({
    ...under('/statistics/cases'),
    component: lazyRouteComponent(() => import('../features/statistics/figure-cases-page.tsx'), 'FigureCasesPage'),
  }),
  createRoute({ ...under('/persons'), component: lazyRouteComponent(() => import('../features/persons/persons-page.tsx'), 'PersonsPage') }),
  createRoute({
    ...under('/persons/$personId'),
    component: lazyRouteComponent(() => import('../features/persons/person-page.tsx'), 'PersonPage'),
  }),
  createRoute({ ...under('/office'), component: lazyRouteComponent(() => import('../features/office/office-page.tsx'), 'OfficePage') }),
  createRoute({
    ...under('/office/accounts'),
    component: lazyRouteComponent(() => import('../features/office/accounts-page.tsx'), 'AccountsPage'),
  }),
  createRoute({
    ...under('/office/providers'),
    component: lazyRouteComponent(() => import('../features/office/providers-page.tsx'), 'ProvidersPage'),
  }),
  createRoute({ ...under('/office/firms'), component: lazyRouteComponent(() => import('../features/office/firms-page.tsx'), 'FirmsPage') }),
  createRoute({ ...under('/office/audit'), component: lazyRouteComponent(() => import('../features/office/audit-page.tsx'), 'AuditPage') }),
  createRoute({ ...under('/account'), component: lazyRouteComponent(() => import('../features/account/account-page.tsx'), 'AccountPage') }),
] as const

// Plain query strings: an address can be read aloud, typed and pasted.
export const router = createRouter({
  routeTree: root.addChildren(routes),
  basepath: '/console',
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const text = new URLSearchParams(Object.entries(asText(search)).map(([name, value]) => [name, value ?? ''])).toString()
    return text ? `?${text}` : ''
  },
  defaultPreload: 'intent',
  defaultPendingMs: 150,
  defaultPendingComponent: Bones,
  scrollRestoration: false,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
