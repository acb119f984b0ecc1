import type { Day } from '@fayuan/law'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { systemScope } from '../../../platform/database/scope.ts'
import { NotFound, Stale } from '../../../platform/refusal.ts'
import { isInOffice } from '../offices/agencies.ts'
import { findAgency } from '../offices/queries.ts'
import { afterCursor, pageOf } from '../paging.ts'
import { endSessionsOf, setFactor, setPassword, takeScope, underScope } from '../session/queries.ts'
import { leaveTrace } from '../trail/trace.ts'
import {
  accountsInSight,
  accountView,
  disable,
  isUsernameTaken,
  lockAccountRow,
  otherSystemAdministrators,
  rolesInForce,
} from './queries.ts'
import { AccountDisabled, FieldWrong, LastAdministrator, NotYourself, UsernameTaken } from './refusals.ts'
import type { AccountItem, CreateAccount, ListAccounts } from './schema.ts'
import { seedAccount } from './seed-account.ts'
import { accountItem } from './view.ts'

export async function listAccounts(tx: Tx, actor: Actor, wanted: ListAccounts, today: Day) {
  await takeScope(tx, actor.officeScope)
  const { rows, count } = await accountsInSight(tx, { ...wanted, after: afterCursor(wanted.cursor), today })
  const page = pageOf(rows, count, { limit: wanted.limit, key: (row) => [row.username, row.id] })
  return { ...page, items: page.items.map(accountItem) }
}

/** A new account with its first post and a one-time password, told once. */
export async function createAccount(tx: Tx, actor: Actor, input: CreateAccount, passwordHash: string, today: Day): Promise<AccountItem> {
  const agency = await findAgency(tx, input.agencyId, today)
  if (!agency || !isInOffice(actor, agency.regionCode))
    throw new FieldWrong('body.agencyId', '没有这个机构，或不在您的管辖范围内，请重新选择。')
  const username = input.username.normalize('NFC')
  if (await underScope(tx, systemScope, actor.officeScope, () => isUsernameTaken(tx, username))) throw new UsernameTaken()
  const { accountId } = await seedAccount(tx, {
    username,
    displayName: input.name.normalize('NFC'),
    agencyId: agency.id,
    regionCode: agency.regionCode,
    role: input.role,
    passwordHash,
    fromOn: today,
    passwordChangedAt: null,
    isDemo: false,
  })
  await leaveTrace(tx, actor, {
    action: 'account.created',
    objectType: 'account',
    objectId: accountId,
    details: { role: input.role, agencyId: agency.id },
  })
  return accountInSight(tx, accountId)
}

export async function disableAccount(tx: Tx, actor: Actor, id: string, version: number, today: Day): Promise<AccountItem> {
  const account = await lockOther(tx, actor, id)
  if (account.version !== version) throw new Stale(account.version)
  const held = await rolesInForce(tx, id, today)
  if (held.some(({ role }) => role === 'SYS_ADMIN') && (await otherSystemAdministrators(tx, id, today)) === 0) throw new LastAdministrator()
  await disable(tx, id)
  await endAll(tx, actor, id)
  await leaveTrace(tx, actor, { action: 'account.disabled', objectType: 'account', objectId: id })
  return accountInSight(tx, id)
}

/** A new one-time password; the old one and every session end. A lost phone may lose its factor with it. */
export async function resetPassword(
  tx: Tx,
  actor: Actor,
  id: string,
  given: { passwordHash: string; resetFactor: boolean },
): Promise<AccountItem> {
  await lockOther(tx, actor, id)
  await setPassword(tx, id, given.passwordHash, null)
  if (given.resetFactor) await setFactor(tx, id, null)
  await endAll(tx, actor, id)
  await leaveTrace(tx, actor, {
    action: 'account.password-reset',
    objectType: 'account',
    objectId: id,
    details: { resetFactor: given.resetFactor },
  })
  return accountInSight(tx, id)
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
  underScope(tx, systemScope, actor.officeScope, () => endSessionsOf(tx, accountId))

export async function accountInSight(tx: Tx, id: string): Promise<AccountItem> {
  const row = await accountView(tx, id)
  if (!row) throw new NotFound()
  return accountItem(row)
}
