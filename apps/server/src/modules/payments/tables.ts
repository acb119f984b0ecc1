import { type Day, exampleSubsidyTable, type ProviderType, type SubsidyTable } from '@fayuan/law'

/** The standards an agency entered: the latest in force on the day the case closed, the nearest region first (F-01). */
export type LocalTable = SubsidyTable & { region?: string }

export function tableInForce(tables: readonly LocalTable[], shard: string, on: Day): SubsidyTable {
  const fitting = tables.filter((table) => table.effectiveFrom <= on && shard.startsWith((table.region ?? '').replace(/(00)+$/, '')))
  const [best] = fitting.toSorted((a, b) => nearness(b) - nearness(a) || (a.effectiveFrom < b.effectiveFrom ? 1 : -1))
  return best ?? exampleSubsidyTable
}

const nearness = (table: LocalTable) => (table.region ?? '').replace(/(00)+$/, '').length

type Provider = { kind: string; isPublicServant: boolean }
const kinds: Readonly<Record<string, ProviderType>> = {
  LAWYER: 'LAWYER',
  GRASSROOTS_WORKER: 'GRASSROOTS_WORKER',
  VOLUNTEER: 'VOLUNTEER',
  IN_HOUSE: 'AGENCY_STAFF',
}

/** 公职身份校验 (F-02, F-06) before the kind of licence. */
export const providerTypeOf = (provider: Provider): ProviderType =>
  provider.isPublicServant ? 'PUBLIC_OFFICIAL' : (kinds[provider.kind] ?? 'LAWYER')
export const isUnpaid = (type: ProviderType) => type === 'PUBLIC_OFFICIAL' || type === 'AGENCY_STAFF'
