import { queryOptions } from '@tanstack/react-query'
import { get } from '../../api/client.ts'
import type { components } from '../../api/schema.d.ts'

export type WaitingList = components['schemas']['UnconfirmedList']
export type WaitingItem = WaitingList['items'][number]
export type Confirmation = WaitingList['confirmed'][number]
export type Enactment = WaitingList['enacted'][number]

export const waitingQuery = queryOptions({
  queryKey: ['law', 'unconfirmed'],
  queryFn: ({ signal }) => get('/api/law/unconfirmed', { signal }),
  staleTime: 60_000,
})

const readers = ['SYS_ADMIN', 'CENTRE_DIRECTOR', 'BUREAU_ADMIN', 'CITY_ADMIN', 'PROVINCE_ADMIN', 'AUDITOR']

/** Spares other posts a door they cannot open; the server refuses again. */
export const mayReadWaiting = (roles: readonly string[] = []) => roles.some((role) => readers.includes(role))
