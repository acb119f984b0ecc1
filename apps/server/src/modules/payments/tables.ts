import type { Day, FeeTable, ProviderType, TrialMode } from '@fayuan/law'
import { feeTableFrom } from '@fayuan/law/settings'
import type { CaseRow } from '../casefile/index.ts'
import type { Decided, SettingsOn } from '../settings/index.ts'
import { NoFeeTable } from './refusals.ts'

/**
 * The day whose table pays a case: that of its assignment, since the lawyer took it on under what was in force then; a later table changes no
 * case already in hand (F-01). A case that was never assigned goes by the day it ended.
 */
export const tableDayOf = (file: Pick<CaseRow, 'assignedOn' | 'closedOn' | 'terminatedOn'>, today: Day): Day =>
  file.assignedOn ?? file.closedOn ?? file.terminatedOn ?? today

export const tableOf = ({ id, value, fromOn, untilOn, docNo }: Pick<Decided, 'id' | 'value' | 'fromOn' | 'untilOn' | 'docNo'>): FeeTable =>
  feeTableFrom(value as Parameters<typeof feeTableFrom>[0], { id, label: docNo || '本地补贴标准', fromOn, untilOn, docNo })

/** The county's own table, or of those above it the nearest; without one nobody can be paid, and none is made up (法52). */
export function tableInForce(settings: SettingsOn, on: Day): FeeTable {
  const entry = settings.entry('FEE_TABLE')
  if (!entry) throw new NoFeeTable(on)
  return tableOf(entry)
}

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

/** How a closing report says it was tried, in the words of the table. */
export const trialModeOf = (mode: string): TrialMode =>
  mode === 'NO_HEARING' || mode === 'WRITTEN' ? 'NO_HEARING' : mode === 'FAST_TRACK' || mode === 'SUMMARY' ? 'FAST_TRACK' : 'HEARING'
