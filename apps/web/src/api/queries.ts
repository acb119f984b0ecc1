import { queryOptions } from '@tanstack/react-query'
import { get } from './client.ts'
import type * as Shape from './shapes.ts'

/** The questions the console asks, one per answer; their keys begin with the noun, so that a write can refresh by noun. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => get<Shape.Me>('/session', undefined, signal),
  staleTime: 60_000,
})
export const setupQuery = queryOptions({
  queryKey: ['setup'],
  queryFn: ({ signal }) => get<{ needed: boolean }>('/setup', undefined, signal),
})
export const workbenchQuery = queryOptions({
  queryKey: ['workbench'],
  queryFn: ({ signal }) => get<Shape.Workbench>('/workbench', undefined, signal),
})

export const caseQuery = (id: string) =>
  queryOptions({ queryKey: ['cases', 'one', id], queryFn: ({ signal }) => get<Shape.CaseDetail>(`/cases/${id}`, undefined, signal) })
export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: ['cases', 'history', id],
    queryFn: ({ signal }) => get<{ items: Shape.CaseEvent[] }>(`/cases/${id}/history`, { limit: 200 }, signal),
  })
export const workQuery = (id: string) =>
  queryOptions({
    queryKey: ['cases', 'work', id],
    queryFn: ({ signal }) => get<{ items: Shape.Work[] }>(`/cases/${id}/work`, undefined, signal),
  })
export const reviewQuery = (id: string) =>
  queryOptions({
    queryKey: ['cases', 'review', id],
    queryFn: ({ signal }) => get<Shape.Review>(`/applications/${id}/review`, undefined, signal),
  })
export const candidatesQuery = (id: string) =>
  queryOptions({
    queryKey: ['cases', 'candidates', id],
    queryFn: ({ signal }) => get<{ items: Shape.Candidate[] }>(`/cases/${id}/candidates`, undefined, signal),
  })
export const personQuery = (id: string) =>
  queryOptions({ queryKey: ['persons', id], queryFn: ({ signal }) => get<Shape.Person>(`/persons/${id}`, undefined, signal) })
export const searchQuery = (q: string) =>
  queryOptions({
    queryKey: ['search', q],
    queryFn: ({ signal }) => get<{ cases: Shape.CaseItem[]; persons: Shape.PersonRow[] }>('/search', { q }, signal),
    enabled: q.trim().length > 0,
  })
export const agenciesQuery = (query: Record<string, string>) =>
  queryOptions({
    queryKey: ['agencies', query],
    queryFn: ({ signal }) => get<Shape.Page<Shape.Agency>>('/agencies', { limit: 200, ...query }, signal),
  })
export const batchQuery = (id: string) =>
  queryOptions({ queryKey: ['batches', id], queryFn: ({ signal }) => get<Shape.PaymentBatch>(`/payment-batches/${id}`, undefined, signal) })
export const statisticsQuery = (query: Record<string, string>) =>
  queryOptions({ queryKey: ['statistics', query], queryFn: ({ signal }) => get<Shape.Statistics>('/statistics', query, signal) })
export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: ({ signal }) => get<{ items: Shape.SessionRow[] }>('/sessions', undefined, signal),
})
export const rolesQuery = queryOptions({
  queryKey: ['roles'],
  queryFn: ({ signal }) => get<{ items: { code: string; label: string }[] }>('/roles', undefined, signal),
  staleTime: Infinity,
})
