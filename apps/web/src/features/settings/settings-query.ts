import { queryOptions } from '@tanstack/react-query'
import { get, send, post } from '../../api/client.ts'
import type { components } from '../../api/schema.d.ts'

type Schemas = components['schemas']
export type SettingList = Schemas['SettingList']
export type Setting = Schemas['Setting']
export type SettingEntry = Schemas['SettingEntry']
export type FeePreview = Schemas['FeePreview']
export type FeeItem = SettingList['feeItems'][number]
export type FeeRow = FeePreview['rows'][number]

export const settingsQuery = queryOptions({ queryKey: ['settings'], queryFn: ({ signal }) => get('/api/settings', { signal }) })

export const historyQuery = ({ key, officeId }: Pick<Setting, 'key' | 'officeId'>) =>
  queryOptions({
    queryKey: ['settings', 'history', key, officeId],
    queryFn: ({ signal }) => get('/api/settings/history', { query: { key, ...(officeId ? { office: officeId } : {}) }, signal }),
  })

/** What a table would pay, asked only once it is whole. */
export const previewQuery = (rows: FeeRow[], fromOn: string) =>
  queryOptions({
    queryKey: ['settings', 'preview', fromOn, rows],
    queryFn: () => send(post('/api/fee-tables/preview', { body: { value: { rows }, ...(fromOn ? { fromOn } : {}) } })),
    enabled: rows.length > 0,
    staleTime: 60_000,
    retry: false,
  })

/** The table a setting holds. */
export const rowsIn = (value: SettingEntry['value']): FeeRow[] => (typeof value === 'object' && value !== null ? value.rows : [])
