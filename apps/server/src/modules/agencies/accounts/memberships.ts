import type { Day } from '@fayuan/law'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids.ts'
import { NotFound } from '../../../platform/refusal.ts'
import { isInOffice } from '../offices/agencies.ts'
import { findAgency } from '../offices/queries.ts'
import { leaveTrace } from '../trail/trace.ts'
import { accountInSight, endAll, lockOther } from './accounts.ts'
import { isThreeAdministrators, refuseMixing } from './policy.ts'
import { endMembership, otherSystemAdministrators, putMembership, rolesInForce } from './queries.ts'
import { AdministratorsApart, FieldWrong, LastAdministrator, RoleHeld } from './refusals.ts'
import type { AccountItem, GiveRole } from './schema.ts'

/** Gives a post. The person signs in anew, so that nothing runs on under the old rights (security.md §1.5). */
export async function giveRole(tx: Tx, actor: Actor, accountId: string, input: GiveRole, today: Day): Promise<AccountItem> {
  await lockOther(tx, actor, accountId)
  const agency = await findAgency(tx, input.agencyId, today)
  if (!agency || !isInOffice(actor, agency.regionCode))
    throw new FieldWrong('body.agencyId', '没有这个机构，或不在您的管辖范围内，请重新选择。')
  const fromOn = (input.fromOn as Day | undefined) ?? today
  const toOn = (input.toOn as Day | undefined) ?? null
  if (toOn !== null && toOn <= fromOn) throw new FieldWrong('body.toOn', '结束日期要晚于开始日期。')
  const held = await rolesInForce(tx, accountId, today)
  if (held.some((post) => post.agencyId === agency.id && post.role === input.role)) throw new RoleHeld()
  refuseMixing(
    held.map(({ role }) => role),
    input.role,
  )
  await putMembership(tx, { id: newId(), accountId, agencyId: agency.id, role: input.role, fromOn, toOn }).catch((error: unknown) => {
    throw isThreeAdministrators(error) ? new AdministratorsApart() : error
  })
  await endAll(tx, actor, accountId)
  await leaveTrace(tx, actor, {
    action: 'role.given',
    objectType: 'account',
    objectId: accountId,
    details: { role: input.role, agencyId: agency.id },
  })
  return accountInSight(tx, accountId)
}

export async function endRole(tx: Tx, actor: Actor, of: { accountId: string; membershipId: string }, today: Day): Promise<AccountItem> {
  await lockOther(tx, actor, of.accountId)
  const held = (await rolesInForce(tx, of.accountId, today)).find(({ id }) => id === of.membershipId)
  if (!held) throw new NotFound()
  if (held.role === 'SYS_ADMIN' && (await otherSystemAdministrators(tx, of.accountId, today)) === 0) throw new LastAdministrator()
  await endMembership(tx, of.accountId, of.membershipId, today)
  await endAll(tx, actor, of.accountId)
  await leaveTrace(tx, actor, {
    action: 'role.ended',
    objectType: 'account',
    objectId: of.accountId,
    details: { role: held.role, agencyId: held.agencyId },
  })
  return accountInSight(tx, of.accountId)
}
