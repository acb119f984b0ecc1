import { queryOptions } from '@tanstack/react-query'
import { get } from '../../api/client.ts'
import type { components } from '../../api/schema.d.ts'

type Schemas = components['schemas']
export type StandardItem = Schemas['StandardList']['items'][number]
export type StandardsImport = Schemas['StandardsImport']
export type NoticeList = Schemas['HolidayNoticeList']
export type NoticeYear = NoticeList['items'][number]
export type NoticeImport = Schemas['HolidayNoticeImport']
export type SheetFault = StandardsImport['faults'][number]

export const standardsQuery = queryOptions({
  queryKey: ['law', 'standards'],
  queryFn: ({ signal }) => get('/api/law/standards', { signal }),
})
export const noticesQuery = queryOptions({ queryKey: ['law', 'notices'], queryFn: ({ signal }) => get('/api/law/notices', { signal }) })
export const policiesQuery = queryOptions({
  queryKey: ['law', 'policies'],
  queryFn: ({ signal }) => get('/api/law/policies', { signal }),
})
