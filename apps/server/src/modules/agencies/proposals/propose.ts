import type { Day } from '@fayuan/law'
import type { Actor } from '../../../platform/actor.ts'
import type { Platform } from '../../../platform/context.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { systemScope } from '../../../platform/database/scope.ts'
import { newId } from '../../../platform/ids.ts'
import { NotFound } from '../../../platform/refusal.ts'
import { lockOther } from '../accounts/accounts.ts'
import { refuseOpenWork } from '../accounts/open-work.ts'
import { refuseMixing } from '../accounts/policy.ts'
import { isUsernameTaken, otherKeepers, rolesInForce } from '../accounts/queries.ts'
import { FieldWrong, LastAdministrator, RoleHeld, UsernameTaken } from '../accounts/refusals.ts'
import type { CreateAccount, GiveRole } from '../accounts/schema.ts'
import { tellOwner } from '../notices/tell.ts'
import { isInOffice } from '../offices/agencies.ts'
import { findAgency } from '../offices/queries.ts'
import { isStaffRole } from '../roles.ts'
import { halfPassword } from '../session/password.ts'
import { underScope } from '../session/queries.ts'
import { leaveTrace } from '../trail/trace.ts'
import { officeOf } from './policy.ts'
import { decideProposal, insertProposal, isNameProposed, postOf, waitingFor } from './queries.ts'
import { ProposalWaiting } from './refusals.ts'
import type { ProposalKind, Proposed } from './schema.ts'
import { proposalItems } from './view.ts'

const daysToDecide = 7

type Order = { kind: ProposalKind; accountId: string; regionCode: string; data: Omit<Proposed, 'proposerRole'>; withPassword: boolean }

/** An act on an account is proposed by one administrator and done by the confirmation of another; until then nothing changes. */
async function propose(tx: Tx, platform: Platform, actor: Actor, order: Order) {
  const now = platform.clock.now()
  const of = { shard: order.regionCode.slice(0, 6), id: newId() }
  await refuseTwin(tx, actor, { ...order, shard: of.shard }, now)
  const firstHalf = order.withPassword ? halfPassword() : null
  const row = await insertProposal(tx, {
    ...of,
    kind: order.kind,
    accountId: order.accountId,
    data: JSON.stringify({ ...order.data, proposerRole: officeOf(actor) } satisfies Proposed),
    halfPassword: firstHalf === null ? null : platform.keys.encrypt(halfOf(of), firstHalf),
    proposedBy: actor.accountId ?? '',
    proposedByName: actor.name,
    proposedAt: now,
    expiresAt: new Date(now.getTime() + daysToDecide * 86_400_000),
  })
  await leaveTrace(tx, actor, {
    action: 'account.proposed',
    objectType: 'account',
    objectId: order.accountId,
    details: { kind: order.kind, proposal: of.id, role: order.data.role, agencyId: order.data.agencyId },
  })
  const [proposal] = await proposalItems(tx, actor, [row], now)
  if (!proposal) throw new NotFound()
  if (order.kind !== 'CREATE')
    await tellOwner(tx, platform, actor, order.accountId, {
      kind: 'PROPOSED',
      text: `${actor.name}提出：${proposal.what}。另一位管理员确认后生效。不是您要求的，请马上告诉安全管理员或审计人员。`,
    })
  return { proposal, firstHalf }
}

export const halfOf = (of: { shard: string; id: string }) => ({ table: 'account_proposal', column: 'half_password', ...of })

async function refuseTwin(tx: Tx, actor: Actor, of: { shard: string; accountId: string; kind: string }, now: Date): Promise<void> {
  const waiting = await waitingFor(tx, of)
  if (!waiting) return
  if (waiting.expiresAt > now) throw new ProposalWaiting()
  const by = { state: 'WITHDRAWN', accountId: actor.accountId ?? '', name: actor.name, at: now } as const
  await decideProposal(tx, { shard: of.shard, id: waiting.id }, by)
}

export async function agencyInOffice(tx: Tx, actor: Actor, agencyId: string, today: Day) {
  const agency = await findAgency(tx, agencyId, today)
  if (!agency || !isInOffice(actor, agency.regionCode))
    throw new FieldWrong('body.agencyId', '没有这个机构，或不在您的管辖范围内，请重新选择。')
  return agency
}

export const refuseTakenName = (tx: Tx, actor: Actor, username: string, now: Date) =>
  underScope(tx, systemScope, actor.officeScope, async () => {
    if ((await isUsernameTaken(tx, username)) || (await isNameProposed(tx, username, now))) throw new UsernameTaken()
  })

export async function proposeAccount(tx: Tx, platform: Platform, actor: Actor, input: CreateAccount, today: Day) {
  const agency = await agencyInOffice(tx, actor, input.agencyId, today)
  const username = input.username.normalize('NFC')
  await refuseTakenName(tx, actor, username, platform.clock.now())
  return propose(tx, platform, actor, {
    kind: 'CREATE',
    accountId: newId(),
    regionCode: agency.regionCode,
    data: { username, name: input.name.normalize('NFC'), agencyId: agency.id, role: input.role },
    withPassword: true,
  })
}

export async function proposeReset(tx: Tx, platform: Platform, actor: Actor, id: string, given: { resetFactor: boolean }) {
  const account = await lockOther(tx, actor, id)
  return propose(tx, platform, actor, {
    kind: 'RESET',
    accountId: id,
    regionCode: account.regionCode,
    data: { resetFactor: given.resetFactor },
    withPassword: true,
  })
}

export async function proposeRole(tx: Tx, platform: Platform, actor: Actor, id: string, input: GiveRole, today: Day) {
  const account = await lockOther(tx, actor, id)
  await refuseRole(tx, actor, id, input, today)
  return propose(tx, platform, actor, {
    kind: 'GIVE_ROLE',
    accountId: id,
    regionCode: account.regionCode,
    data: { agencyId: input.agencyId, role: input.role, fromOn: input.fromOn, toOn: input.toOn },
    withPassword: false,
  })
}

/** What speaks against a post, asked when it is proposed and again when it is confirmed. */
export async function refuseRole(tx: Tx, actor: Actor, accountId: string, input: GiveRole, today: Day): Promise<void> {
  await agencyInOffice(tx, actor, input.agencyId, today)
  const fromOn = input.fromOn ?? today
  if (input.toOn !== undefined && input.toOn <= fromOn) throw new FieldWrong('body.toOn', '结束日期要晚于开始日期。')
  const held = await rolesInForce(tx, accountId, today)
  if (held.some((post) => post.agencyId === input.agencyId && post.role === input.role)) throw new RoleHeld()
  refuseMixing(
    held.map(({ role }) => role),
    input.role,
  )
}

export async function proposeRoleEnd(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  of: { accountId: string; membershipId: string },
  today: Day,
) {
  const account = await lockOther(tx, actor, of.accountId)
  await refuseLast(tx, { ...of, regionCode: account.regionCode }, today)
  const post = await postOf(tx, of.accountId, of.membershipId)
  return propose(tx, platform, actor, {
    kind: 'END_ROLE',
    accountId: of.accountId,
    regionCode: account.regionCode,
    data: { membershipId: of.membershipId, role: post && isStaffRole(post.role) ? post.role : undefined, agencyId: post?.agencyId },
    withPassword: false,
  })
}

/** The last of either keeper stays, since without one of each nothing could be confirmed any more; so does a post that work hangs on. */
export async function refuseLast(tx: Tx, of: { accountId: string; membershipId: string; regionCode: string }, today: Day): Promise<void> {
  const held = (await rolesInForce(tx, of.accountId, today)).find(({ id }) => id === of.membershipId)
  if (!held) throw new NotFound()
  if (['SYS_ADMIN', 'SEC_ADMIN'].includes(held.role) && (await otherKeepers(tx, held.role, of.accountId, today)) === 0)
    throw new LastAdministrator(held.role)
  await refuseOpenWork(tx, { ...of, role: held.role }, today)
}
