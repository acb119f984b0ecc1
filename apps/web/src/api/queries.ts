import { queryOptions } from '@tanstack/react-query'
import { get } from './client.ts'
import type { Agency, Page } from './shapes.ts'

/** The questions the console asks, one per answer; their keys begin with the noun, so that a write can refresh by noun. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => get('/api/session', { signal }),
  staleTime: 60_000,
})
/** What was entered here beside the law itself: with it the browser judges as the server does, also when the line is slow. */
export const rulesQuery = queryOptions({
  queryKey: ['law', 'rules'],
  queryFn: ({ signal }) => get('/api/law/rules-in-force', { signal }),
  staleTime: 60_000,
})
/** Word about one's own account, or to the auditor, until it has been read. */
export const noticesQuery = queryOptions({
  queryKey: ['session', 'notices'],
  queryFn: ({ signal }) => get('/api/session/notices', { signal }),
  staleTime: 60_000,
})
export const proposalsQuery = queryOptions({
  queryKey: ['accounts', 'proposals'],
  queryFn: ({ signal }) => get('/api/account-proposals', { query: { state: 'WAITING', limit: 200 }, signal }),
})
/** What the home page of this post is drawn from, in one question. */
export const homeQuery = queryOptions({ queryKey: ['home'], queryFn: ({ signal }) => get('/api/home', { signal }) })

// A case may have moved on in a colleague's hands: whoever comes back to its window sees where it stands now, however short the absence.
const seenAnew = { refetchOnWindowFocus: 'always' as const }
export const caseQuery = (id: string) =>
  queryOptions({ queryKey: ['cases', 'one', id], queryFn: ({ signal }) => get('/api/cases/{id}', { at: { id }, signal }), ...seenAnew })
export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: ['cases', 'history', id],
    queryFn: ({ signal }) => get('/api/cases/{id}/history', { at: { id }, query: { limit: 200 }, signal }),
  })
export const workQuery = (id: string) =>
  queryOptions({ queryKey: ['cases', 'work', id], queryFn: ({ signal }) => get('/api/cases/{id}/work', { at: { id }, signal }) })
export const reviewQuery = (id: string) =>
  queryOptions({
    queryKey: ['cases', 'review', id],
    queryFn: ({ signal }) => get('/api/applications/{id}/review', { at: { id }, signal }),
    ...seenAnew,
  })
export const candidatesQuery = (id: string) =>
  queryOptions({
    queryKey: ['cases', 'candidates', id],
    queryFn: ({ signal }) => get('/api/cases/{id}/candidates', { at: { id }, signal }),
  })
export const personQuery = (id: string) =>
  queryOptions({ queryKey: ['persons', id], queryFn: ({ signal }) => get('/api/persons/{id}', { at: { id }, signal }) })
export const personHistoryQuery = (id: string) =>
  queryOptions({ queryKey: ['persons', id, 'history'], queryFn: ({ signal }) => get('/api/persons/{id}/history', { at: { id }, signal }) })
export const likelyPersonsQuery = (id: string) =>
  queryOptions({ queryKey: ['persons', id, 'likely'], queryFn: ({ signal }) => get('/api/persons/{id}/likely', { at: { id }, signal }) })
export const unmergeQuery = (id: string) =>
  queryOptions({ queryKey: ['persons', id, 'unmerge'], queryFn: ({ signal }) => get('/api/persons/{id}/unmerge', { at: { id }, signal }) })
export const documentsQuery = (id: string) =>
  queryOptions({ queryKey: ['cases', id, 'documents'], queryFn: ({ signal }) => get('/api/cases/{id}/documents', { at: { id }, signal }) })
export const searchQuery = (q: string) =>
  queryOptions({
    queryKey: ['search', q],
    queryFn: ({ signal }) => get('/api/search', { query: { q }, signal }),
    enabled: q.trim().length > 0,
  })
/** The whole network of the place: a county has some hundreds of contact points, so every page is asked for. */
export const agenciesQuery = queryOptions({
  queryKey: ['agencies'],
  queryFn: async ({ signal }) => {
    const items: Agency[] = []
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Page<Agency> = await get('/api/agencies', { query: { limit: '200', cursor }, signal })
      items.push(...page.items)
      cursor = page.nextCursor
    }
    return { items }
  },
  staleTime: 60_000,
})
/** Places of today right below one, or two levels of them; an administrator may enter more at any time. */
export const regionsQuery = (parent: string, depth: 1 | 2 = 1) =>
  queryOptions({
    queryKey: ['regions', parent, depth],
    queryFn: ({ signal }) => get('/api/regions', { query: { parent, depth: String(depth) }, signal }),
    staleTime: 300_000,
  })
export const firmsQuery = queryOptions({ queryKey: ['firms'], queryFn: ({ signal }) => get('/api/firms', { signal }) })
export const batchQuery = (id: string) =>
  queryOptions({ queryKey: ['batches', id], queryFn: ({ signal }) => get('/api/payment-batches/{id}', { at: { id }, signal }) })
export const statisticsQuery = (query: Record<string, string>) =>
  queryOptions({ queryKey: ['statistics', query], queryFn: ({ signal }) => get('/api/statistics', { query, signal }) })
export const sessionsQuery = queryOptions({ queryKey: ['sessions'], queryFn: ({ signal }) => get('/api/sessions', { signal }) })
export const rolesQuery = queryOptions({
  queryKey: ['roles'],
  queryFn: ({ signal }) => get('/api/roles', { signal }),
  staleTime: Infinity,
})
/** What of a case can be put right, as it stands; and what was put right before. */
export const particularsQuery = (id: string) =>
  queryOptions({
    queryKey: ['cases', 'particulars', id],
    queryFn: ({ signal }) => get('/api/cases/{id}/particulars', { at: { id }, signal }),
  })
export const correctionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['cases', 'corrections', id],
    queryFn: ({ signal }) => get('/api/cases/{id}/corrections', { at: { id }, signal }),
  })
