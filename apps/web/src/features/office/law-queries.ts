import { queryOptions } from '@tanstack/react-query'
import { get } from '../../api/client.ts'
import type { components } from '../../api/schema.d.ts'

type Schemas = components['schemas']
export type StandardItem = Schemas['StandardList']['items'][number]
export type StandardsImport = Schemas['StandardsImport']
export type NoticeList = Schemas['HolidayNoticeList']
export type NoticeYear = NoticeList['items'][number]
export type NoticeImport = Schemas['HolidayNoticeImport']
export type DivisionList = Schemas['DivisionList']
export type DivisionsImport = Schemas['DivisionsImport']
export type SheetFault = StandardsImport['faults'][number]

export const standardsQuery = queryOptions({
  queryKey: ['law', 'standards'],
  queryFn: ({ signal }) => get('/api/law/standards', { signal }),
})
export const noticesQuery = queryOptions({ queryKey: ['law', 'notices'], queryFn: ({ signal }) => get('/api/law/notices', { signal }) })
/** Without a code: the place of the own office. */
export const divisionsQuery = (under: string | null) =>
  queryOptions({
    queryKey: ['divisions', under],
    queryFn: ({ signal }) => get('/api/divisions', { query: under ? { under } : {}, signal }),
  })
export const policiesQuery = queryOptions({
  queryKey: ['law', 'policies'],
  queryFn: ({ signal }) => get('/api/law/policies', { signal }),
})
