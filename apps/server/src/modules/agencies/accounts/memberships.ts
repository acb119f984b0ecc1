import type { Day } from '@fayuan/law'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids.ts'
import { NotFound } from '../../../platform/refusal.ts'
import { leaveTrace } from '../trail/trace.ts'
import { type By, endAll, lockOther } from './accounts.ts'
import { isThreeAdministrators } from './policy.ts'
import { endMembership, putMembership, rolesInForce } from './queries.ts'
import { AdministratorsApart } from './refusals.ts'
import type { GiveRole } from './schema.ts'

/** Gives a post. The person signs in anew, so that nothing runs on under the old rights (security.md §1.5). */
export async function carryOutRole(tx: Tx, actor: Actor, accountId: string, input: GiveRole & { by: By }, today: Day): Promise<void> {
  await lockOther(tx, actor, accountId)
  const { agencyId, role, by } = input
  const fromOn = (input.fromOn as Day | undefined) ?? today
  const toOn = (input.toOn as Day | undefined) ?? null
  await putMembership(tx, { id: newId(), accountId, agencyId, role, fromOn, toOn }).catch((error: unknown) => {
    throw isThreeAdministrators(error) ? new AdministratorsApart() : error
  })
  await endAll(tx, actor, accountId)
  await leaveTrace(tx, actor, { action: 'role.given', objectType: 'account', objectId: accountId, details: { role, agencyId, ...by } })
}

export async function carryOutRoleEnd(
  tx: Tx,
  actor: Actor,
  of: { accountId: string; membershipId: string; by: By },
  today: Day,
): Promise<void> {
  await lockOther(tx, actor, of.accountId)
  const held = (await rolesInForce(tx, of.accountId, today)).find(({ id }) => id === of.membershipId)
  if (!held) throw new NotFound()
  await endMembership(tx, of.accountId, of.membershipId, today)
  await endAll(tx, actor, of.accountId)
  const details = { role: held.role, agencyId: held.agencyId, ...of.by }
  await leaveTrace(tx, actor, { action: 'role.ended', objectType: 'account', objectId: of.accountId, details })
}
