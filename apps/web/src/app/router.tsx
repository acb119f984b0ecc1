import { createRootRoute, createRoute, createRouter, Link, Navigate } from '@tanstack/react-router'
import { lazyPart } from '../ui/lazy-part.tsx'
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
  notFoundComponent: () => <EmptyState isPage title="没有这一页" hint="网址可能有误。" action={<Link to="/">回到工作台</Link>} />,
})
const under = <const Path extends string>(path: Path) => ({ getParentRoute: () => root, path })

const routes = [
  // The address printed at the first start; once the agency exists it is only the way home.
  createRoute({ ...under('/setup'), component: () => <Navigate to="/" replace /> }),
  createRoute({
    ...under('/'),
    component: lazyPart(() => import('../features/home/home-page.tsx').then((m) => m.HomePage)),
  }),
  createRoute({ ...under('/intake'), component: lazyPart(() => import('../features/intake/intake-page.tsx').then((m) => m.IntakePage)) }),
  createRoute({ ...under('/online'), component: lazyPart(() => import('../features/online/online-page.tsx').then((m) => m.OnlinePage)) }),
  createRoute({ ...under('/cases'), component: lazyPart(() => import('../features/cases/cases-page.tsx').then((m) => m.CasesPage)) }),
  createRoute({ ...under('/cases/$caseId'), component: lazyPart(() => import('../features/cases/case-page.tsx').then((m) => m.CasePage)) }),
  createRoute({
    ...under('/review'),
    component: lazyPart(() => import('../features/review/review-list-page.tsx').then((m) => m.ReviewListPage)),
  }),
  createRoute({
    ...under('/review/$caseId'),
    component: lazyPart(() => import('../features/review/review-page.tsx').then((m) => m.ReviewPage)),
  }),
  createRoute({
    ...under('/approval'),
    component: lazyPart(() => import('../features/approval/approval-list-page.tsx').then((m) => m.ApprovalListPage)),
  }),
  createRoute({
    ...under('/approval/$caseId'),
    component: lazyPart(() => import('../features/approval/approval-page.tsx').then((m) => m.ApprovalPage)),
  }),
  createRoute({
    ...under('/assign'),
    component: lazyPart(() => import('../features/assignment/assign-list-page.tsx').then((m) => m.AssignListPage)),
  }),
  createRoute({
    ...under('/assign/$caseId'),
    component: lazyPart(() => import('../features/assignment/assign-page.tsx').then((m) => m.AssignPage)),
  }),
  createRoute({
    ...under('/deadlines'),
    component: lazyPart(() => import('../features/deadlines/deadlines-page.tsx').then((m) => m.DeadlinesPage)),
  }),
  createRoute({ ...under('/mine'), component: lazyPart(() => import('../features/mine/mine-page.tsx').then((m) => m.MinePage)) }),
  createRoute({
    ...under('/closing'),
    component: lazyPart(() => import('../features/closing/closing-page.tsx').then((m) => m.ClosingPage)),
  }),
  createRoute({
    ...under('/payments'),
    component: lazyPart(() => import('../features/payments/payments-page.tsx').then((m) => m.PaymentsPage)),
  }),
  createRoute({
    ...under('/payments/waiting'),
    component: lazyPart(() => import('../features/payments/waiting-page.tsx').then((m) => m.WaitingPage)),
  }),
  createRoute({
    ...under('/payments/batches'),
    component: lazyPart(() => import('../features/payments/batches-page.tsx').then((m) => m.BatchesPage)),
  }),
  createRoute({
    ...under('/payments/batches/$batchId'),
    component: lazyPart(() => import('../features/payments/batch-page.tsx').then((m) => m.BatchPage)),
  }),
  createRoute({
    ...under('/statistics'),
    component: lazyPart(() => import('../features/statistics/statistics-page.tsx').then((m) => m.StatisticsPage)),
  }),
  createRoute({
    ...under('/statistics/cases'),
    component: lazyPart(() => import('../features/statistics/figure-cases-page.tsx').then((m) => m.FigureCasesPage)),
  }),
  createRoute({
    ...under('/persons'),
    component: lazyPart(() => import('../features/persons/persons-page.tsx').then((m) => m.PersonsPage)),
  }),
  createRoute({
    ...under('/persons/$personId'),
    component: lazyPart(() => import('../features/persons/person-page.tsx').then((m) => m.PersonPage)),
  }),
  createRoute({
    ...under('/settings'),
    component: lazyPart(() => import('../features/settings/settings-page.tsx').then((m) => m.SettingsPage)),
  }),
  createRoute({ ...under('/office'), component: lazyPart(() => import('../features/office/office-page.tsx').then((m) => m.OfficePage)) }),
  createRoute({
    ...under('/office/accounts'),
    component: lazyPart(() => import('../features/office/accounts-page.tsx').then((m) => m.AccountsPage)),
  }),
  createRoute({
    ...under('/office/providers'),
    component: lazyPart(() => import('../features/office/providers-page.tsx').then((m) => m.ProvidersPage)),
  }),
  createRoute({
    ...under('/office/firms'),
    component: lazyPart(() => import('../features/office/firms-page.tsx').then((m) => m.FirmsPage)),
  }),
  createRoute({
    ...under('/office/audit'),
    component: lazyPart(() => import('../features/office/audit-page.tsx').then((m) => m.AuditPage)),
  }),
  createRoute({
    ...under('/account'),
    component: lazyPart(() => import('../features/account/account-page.tsx').then((m) => m.AccountPage)),
  }),
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
