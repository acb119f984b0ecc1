import type { Day } from '@fayuan/law'
import type { Actor } from '../../../platform/actor.ts'
import { placeAfter } from '../../../platform/cursor.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { systemScope } from '../../../platform/database/scope.ts'
import { NotFound, Stale } from '../../../platform/refusal.ts'
import { isInOffice } from '../offices/agencies.ts'
import { pageOf } from '../paging.ts'
import { endSessionsOf, forgetDevices, setFactor, setPassword, takeScope, underScope } from '../session/queries.ts'
import { leaveTrace } from '../trail/trace.ts'
import { accountsInSight, accountView, disable, lockAccountRow, otherKeepers, rolesInForce } from './queries.ts'
import { refuseOpenWork } from './open-work.ts'
import { AccountDisabled, LastAdministrator, NotYourself } from './refusals.ts'
import type { AccountItem, ListAccounts } from './schema.ts'
import { isKeeper } from '../roles.ts'
import { seedAccount } from './seed-account.ts'
import { accountItem } from './view.ts'

export async function listAccounts(tx: Tx, actor: Actor, wanted: ListAccounts, today: Day) {
  await takeScope(tx, actor.officeScope)
  const { rows, count } = await accountsInSight(tx, { ...wanted, after: placeAfter('accounts', 'text', wanted.cursor), today })
  const page = pageOf(rows, count, { list: 'accounts', limit: wanted.limit, place: (row) => ({ key: row.username, id: row.id }) })
  return { ...page, items: page.items.map(accountItem) }
}

/** By whose proposal an act is done; the actor is the one who confirmed it. */
export type By = { proposal: string; proposedBy: string }
type NewAccount = {
  id: string
  username: string
  name: string
  role: string
  agency: { id: string; regionCode: string }
  passwordHash: string
  by: By
}

/** A new account with its first post, and a one-time password of which each of the two told the owner a half. */
export async function createAccount(tx: Tx, actor: Actor, given: NewAccount, today: Day): Promise<void> {
  const { id, username, name, role, agency, passwordHash, by } = given
  await seedAccount(tx, {
    id,
    username,
    displayName: name,
    agencyId: agency.id,
    regionCode: agency.regionCode,
    role,
    passwordHash,
    fromOn: today,
    passwordChangedAt: null,
    isDemo: false,
  })
  const details = { role, agencyId: agency.id, ...by }
  await leaveTrace(tx, actor, { action: 'account.created', objectType: 'account', objectId: id, details })
}

export async function disableAccount(tx: Tx, actor: Actor, id: string, version: number, today: Day): Promise<AccountItem> {
  const account = await lockOther(tx, actor, id)
  if (account.version !== version) throw new Stale(account.version)
  const held = await rolesInForce(tx, id, today)
  for (const { role } of held.filter((post) => isKeeper(post.role)))
    if ((await otherKeepers(tx, role, id, today)) === 0) throw new LastAdministrator(role)
  await refuseOpenWork(tx, { accountId: id, regionCode: account.regionCode }, today)
  await disable(tx, id)
  await endAll(tx, actor, id)
  await leaveTrace(tx, actor, { action: 'account.disabled', objectType: 'account', objectId: id })
  return accountInSight(tx, id)
}

/** A new one-time password; the old one, every session and every known browser end. A lost phone may lose its factor with it. */
export async function carryOutReset(
  tx: Tx,
  actor: Actor,
  id: string,
  given: { passwordHash: string; resetFactor: boolean; by: By },
): Promise<void> {
  await lockOther(tx, actor, id)
  await setPassword(tx, id, given.passwordHash, null)
  if (given.resetFactor) await setFactor(tx, id, null)
  await endAll(tx, actor, id)
  const details = { resetFactor: given.resetFactor, ...given.by }
  await leaveTrace(tx, actor, { action: 'account.password-reset', objectType: 'account', objectId: id, details })
}

export async function endAccountSessions(tx: Tx, actor: Actor, id: string): Promise<AccountItem> {
  if (!(await accountView(tx, id))) throw new NotFound()
  await endAll(tx, actor, id)
  await leaveTrace(tx, actor, { action: 'sessions.ended', objectType: 'account', objectId: id })
  return accountInSight(tx, id)
}

/** The account of somebody else, still in use, inside the actor's office; absent and out of reach are one answer. */
export async function lockOther(tx: Tx, actor: Actor, id: string) {
  const account = await lockAccountRow(tx, id)
  if (!account || !isInOffice(actor, account.regionCode)) throw new NotFound()
  if (account.id === actor.accountId) throw new NotYourself()
  if (account.status !== 'ACTIVE') throw new AccountDisabled()
  return account
}

// Sessions belong to their person; ending somebody else's is the system's act on the administrator's word.
export const endAll = (tx: Tx, actor: Actor, accountId: string) =>
  underScope(tx, systemScope, actor.officeScope, async () => {
    await endSessionsOf(tx, accountId)
    await forgetDevices(tx, accountId)
  })

export async function accountInSight(tx: Tx, id: string): Promise<AccountItem> {
  const row = await accountView(tx, id)
  if (!row) throw new NotFound()
  return accountItem(row)
}
