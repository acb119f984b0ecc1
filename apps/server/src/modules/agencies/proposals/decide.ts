import type { Day } from '@fayuan/law'
import type { Actor } from '../../../platform/actor.ts'
import type { Platform } from '../../../platform/context.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { placeAfter } from '../../../platform/cursor.ts'
import { NotFound } from '../../../platform/refusal.ts'
import { accountInSight, carryOutReset, createAccount } from '../accounts/accounts.ts'
import { carryOutRole, carryOutRoleEnd } from '../accounts/memberships.ts'
import { tellOwner } from '../notices/tell.ts'
import { pageOf } from '../paging.ts'
import { halfPassword, hashPassword } from '../session/password.ts'
import { takeScope } from '../session/queries.ts'
import { leaveTrace } from '../trail/trace.ts'
import { whyNotSecond } from './policy.ts'
import { agencyInOffice, halfOf, refuseLast, refuseRole, refuseTakenName } from './propose.ts'
import { decideProposal, lockProposal, type ProposalRow, proposalsIn, standingOf } from './queries.ts'
import { ProposalDecided, ProposalExpired, SecondPersonNeeded } from './refusals.ts'
import type { ListProposals, Proposed } from './schema.ts'
import { proposalItems, proposedIn, touchesAdministrator } from './view.ts'

export async function listProposals(tx: Tx, platform: Platform, actor: Actor, wanted: ListProposals) {
  await takeScope(tx, actor.officeScope)
  const { state, limit } = wanted
  const { rows, count } = await proposalsIn(tx, { state, limit, after: placeAfter('proposals', 'instant', wanted.cursor) })
  const page = pageOf(rows, count, { list: 'proposals', limit, place: (row) => ({ key: row.proposedAt.toISOString(), id: row.id }) })
  return { ...page, items: await proposalItems(tx, actor, page.items, platform.clock.now()) }
}

/** The second person's word: what was proposed is asked of the rules again and done, and the owner is told. */
export async function confirmProposal(tx: Tx, platform: Platform, actor: Actor, id: string, today: Day) {
  const now = platform.clock.now()
  const row = await waitingProposal(tx, id)
  if (row.expiresAt <= now) throw new ProposalExpired()
  const data = proposedIn(row)
  await refuseAlone(tx, actor, row, data)
  const halves = row.halfPassword ? { first: platform.keys.decrypt(halfOf(row), row.halfPassword), second: halfPassword() } : null
  const passwordHash = halves ? await hashPassword(`${halves.first}-${halves.second}`) : ''
  await carryOut(tx, platform, actor, { row, data, passwordHash }, today)
  const decided = await decideProposal(tx, row, { state: 'CONFIRMED', accountId: actor.accountId ?? '', name: actor.name, at: now })
  const [proposal] = decided ? await proposalItems(tx, actor, [decided], now) : []
  if (!proposal) throw new ProposalDecided()
  await tellOwner(tx, platform, actor, row.accountId, {
    kind: 'DONE',
    text: `${proposal.what}：由${row.proposedByName}提出，${actor.name}确认，已经生效。不是您要求的，请马上告诉审计人员。`,
  })
  return { proposal, account: await accountInSight(tx, row.accountId), secondHalf: halves?.second ?? null }
}

type Act = { row: ProposalRow; data: Proposed; passwordHash: string }

async function carryOut(tx: Tx, platform: Platform, actor: Actor, { row, data, passwordHash }: Act, today: Day): Promise<void> {
  const by = { proposal: row.id, proposedBy: row.proposedBy }
  if (row.kind === 'CREATE') {
    const agency = await agencyInOffice(tx, actor, data.agencyId ?? '', today)
    const { username = '', name = '', role = '' } = data
    await decideNameAgain(tx, actor, row, username)
    await createAccount(tx, actor, { id: row.accountId, username, name, role, agency, passwordHash, by }, today)
  } else if (row.kind === 'RESET')
    await carryOutReset(tx, actor, row.accountId, { passwordHash, resetFactor: data.resetFactor ?? false, by })
  else if (row.kind === 'GIVE_ROLE') {
    const { agencyId = '', role, fromOn, toOn } = data
    if (!role) throw new NotFound()
    const input = { agencyId, role, fromOn, toOn }
    await refuseRole(tx, actor, row.accountId, input, today)
    await carryOutRole(tx, actor, row.accountId, { ...input, by }, today)
  } else {
    const of = { accountId: row.accountId, membershipId: data.membershipId ?? '' }
    await refuseLast(tx, { ...of, regionCode: row.shard }, today)
    await carryOutRoleEnd(tx, actor, { ...of, by }, today)
  }
}

// The name was free when it was proposed; the proposal itself holds it until now.
const decideNameAgain = (tx: Tx, actor: Actor, row: ProposalRow, username: string) => refuseTakenName(tx, actor, username, row.expiresAt)

export async function rejectProposal(tx: Tx, platform: Platform, actor: Actor, id: string) {
  const now = platform.clock.now()
  const row = await waitingProposal(tx, id)
  const isMine = row.proposedBy === actor.accountId
  if (!isMine) await refuseAlone(tx, actor, row, proposedIn(row))
  const state = isMine ? 'WITHDRAWN' : 'REJECTED'
  const decided = await decideProposal(tx, row, { state, accountId: actor.accountId ?? '', name: actor.name, at: now })
  const [proposal] = decided ? await proposalItems(tx, actor, [decided], now) : []
  if (!proposal) throw new ProposalDecided()
  await leaveTrace(tx, actor, {
    action: isMine ? 'account.withdrawn' : 'account.rejected',
    objectType: 'account',
    objectId: row.accountId,
    details: { kind: row.kind, proposal: row.id },
  })
  if (row.kind !== 'CREATE')
    await tellOwner(tx, platform, actor, row.accountId, {
      kind: 'DROPPED',
      text: `${proposal.what}：${isMine ? '提出的人已撤回' : `${actor.name}没有同意`}，没有生效。`,
    })
  return proposal
}

async function waitingProposal(tx: Tx, id: string): Promise<ProposalRow> {
  const row = await lockProposal(tx, id)
  if (!row) throw new NotFound()
  if (row.state !== 'WAITING') throw new ProposalDecided()
  return row
}

async function refuseAlone(tx: Tx, actor: Actor, row: ProposalRow, data: Proposed): Promise<void> {
  const person = (await standingOf(tx, [row.accountId])).get(row.accountId)
  const isAboutAdministrator = touchesAdministrator(data, person?.roles ?? [])
  const why = whyNotSecond(actor, { ...row, proposerRole: data.proposerRole, isAboutAdministrator })
  if (why !== null) throw new SecondPersonNeeded(why)
}
