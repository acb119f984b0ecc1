import { keyOfName } from '@fayuan/law/likeness'
import type { Day } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import { writeAudit } from '../../platform/audit/entry.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { NotFound, Stale } from '../../platform/refusal.ts'
import { refuseUnknownRegions } from '../../platform/regions/index.ts'
import { accountChanged, openCasesOfProvider } from '../agencies/index.ts'
import { authorizeRoster } from './policy.ts'
import {
  changeFirmRow,
  changeProviderRow,
  firmNamed,
  firmOf,
  hasAccount,
  insertFirm,
  insertProvider,
  linkedTo,
  lockProvider,
  type ProviderRow,
} from './queries.ts'
import { AccountLinked, AccountUnknown, FirmAlready, FirmUnknown, ProviderHoldsCases } from './refusals.ts'
import type { FirmInput, ProviderInput } from './schema.ts'

export type NewFirm = {
  shard: string
  kind: 'LAW_FIRM' | 'GRASSROOTS_OFFICE' | 'CENTRE'
  name: string
  phone?: string
  address?: string
  regionCode?: string | null
}

/** A firm in the roster without an actor: the demonstration county and imports. */
export async function addFirm(tx: Tx, firm: NewFirm): Promise<string> {
  const id = newId()
  if (!(await insertFirm(tx, { ...firm, nameKey: keyOfName(firm.name), id }))) throw new FirmAlready(firm.name)
  return id
}

export type NewProvider = {
  shard: string
  firmId: string
  accountId?: string | null
  kind: 'LAWYER' | 'GRASSROOTS_WORKER' | 'VOLUNTEER' | 'IN_HOUSE'
  name: string
  licenceNo?: string
  licensedOn?: Day | null
  specialties?: string[]
  languages?: string[]
  regionCode?: string | null
  phone?: string
  isPublicServant?: boolean
  yearlyCap?: number
  leaveUntil?: Day | null
}

export async function addProvider(tx: Tx, provider: NewProvider): Promise<string> {
  const id = newId()
  await insertProvider(tx, { ...provider, id })
  return id
}

/** Whoever is linked sees all the cases of this row: an account that is there, and nobody else's. */
async function refuseAccount(tx: Tx, { accountId }: ProviderInput, besides: string | null): Promise<void> {
  if (!accountId) return
  if (!(await hasAccount(tx, accountId))) throw new AccountUnknown()
  const other = await linkedTo(tx, accountId, besides)
  if (other) throw new AccountLinked(other.name)
}

/** Who leaves, or signs in with another account from now on, has handed over first: as with an account that is disabled. */
async function refuseLeavingCases(tx: Tx, before: ProviderRow, { accountId, endedOn }: ProviderInput): Promise<void> {
  const isLeaving = Boolean(endedOn) && before.endedOn === null
  const isUnlinked = before.accountId !== null && accountId !== undefined && accountId !== before.accountId
  if (!isLeaving && !isUnlinked) return
  const cases = await openCasesOfProvider(tx, { shard: before.shard, providerId: before.id })
  if (cases.length > 0) throw new ProviderHoldsCases(cases)
}

type Changed = { id: string; version: number }
type Placed = { regionCode?: string | null }

/** A place abolished since it was entered is kept until somebody chooses another. */
const refuseNowhere = (tx: Tx, actor: Actor, { regionCode }: Placed, today: Day, before?: Placed): Promise<void> =>
  refuseUnknownRegions(tx, [{ code: regionCode, path: 'body.regionCode' }], { today, given: [actor.shard, before?.regionCode] })

export async function createFirm(tx: Tx, actor: Actor, input: FirmInput, today: Day): Promise<Changed> {
  authorizeRoster(actor)
  await refuseNowhere(tx, actor, input, today)
  const id = newId()
  await refuseSecond(tx, actor.shard, input)
  if (!(await insertFirm(tx, { ...input, nameKey: keyOfName(input.name), shard: actor.shard, id }))) throw new FirmAlready(input.name)
  await record(tx, actor, 'createFirm', 'firm', id, input)
  return { id, version: 1 }
}

export async function changeFirm(tx: Tx, actor: Actor, { id, version }: Changed, input: FirmInput, today: Day): Promise<Changed> {
  authorizeRoster(actor)
  const before = await firmOf(tx, actor.shard, id)
  if (!before) throw new NotFound()
  await refuseNowhere(tx, actor, input, today, before)
  await refuseSecond(tx, actor.shard, input, id)
  const after = await changeFirmRow(tx, { shard: actor.shard, id, version }, { ...input, nameKey: keyOfName(input.name) })
  if (!after) throw new Stale(before.version)
  await record(tx, actor, 'changeFirm', 'firm', id, input)
  return { id, version: after.version }
}

/** One firm of a name in the roster, however its brackets and blanks are written; a closed one does not stand in the way. */
async function refuseSecond(tx: Tx, shard: string, { name, closedOn }: FirmInput, besides: string | null = null): Promise<void> {
  if (closedOn) return
  const known = await firmNamed(tx, shard, keyOfName(name), besides)
  if (known) throw new FirmAlready(known.name)
}

export async function createProvider(tx: Tx, actor: Actor, input: ProviderInput, today: Day): Promise<Changed> {
  authorizeRoster(actor)
  await refuseNowhere(tx, actor, input, today)
  if (!(await firmOf(tx, actor.shard, input.firmId))) throw new FirmUnknown()
  await refuseAccount(tx, input, null)
  const id = newId()
  await insertProvider(tx, { ...input, shard: actor.shard, id })
  if (input.accountId) await accountChanged(tx, input.accountId)
  await record(tx, actor, 'createProvider', 'provider', id, input)
  return { id, version: 1 }
}

/** A person who leaves gets an end day, never disappears: the cases they handled keep naming them. */
export async function changeProvider(tx: Tx, actor: Actor, { id, version }: Changed, input: ProviderInput, today: Day): Promise<Changed> {
  authorizeRoster(actor)
  const [before, firm] = await Promise.all([lockProvider(tx, actor.shard, id), firmOf(tx, actor.shard, input.firmId)])
  if (!before) throw new NotFound()
  await refuseNowhere(tx, actor, input, today, before)
  if (!firm) throw new FirmUnknown()
  await refuseAccount(tx, input, id)
  await refuseLeavingCases(tx, before, input)
  const after = await changeProviderRow(tx, { shard: actor.shard, id, version }, input)
  if (!after) throw new Stale(before.version)
  for (const accountId of new Set([before.accountId, input.accountId])) if (accountId) await accountChanged(tx, accountId)
  await record(tx, actor, 'changeProvider', 'provider', id, input)
  return { id, version: after.version }
}

const record = (tx: Tx, actor: Actor, action: string, objectType: string, objectId: string, after: unknown) =>
  writeAudit(tx, {
    shard: actor.shard,
    actorId: actor.accountId,
    actorName: actor.name,
    agencyId: actor.agencyId,
    action,
    objectType,
    objectId,
    after,
    requestId: actor.requestId,
    address: actor.address,
  })
