import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { isAdministrator, roleLabel } from '../roles.ts'
import { whyNotSecond } from './policy.ts'
import { agencyNames, type ProposalRow, standingOf } from './queries.ts'
import { type ProposalItem, type ProposalKind, proposalKinds, proposalStates, type Proposed } from './schema.ts'

export const proposedIn = (row: Pick<ProposalRow, 'data'>): Proposed => row.data as unknown as Proposed

/** What each proposal wants, in a sentence, and whether this person may be the second one. */
export async function proposalItems(tx: Tx, actor: Actor, rows: ProposalRow[], now: Date): Promise<ProposalItem[]> {
  const [people, agencies] = await Promise.all([
    standingOf(
      tx,
      rows.map((row) => row.accountId),
    ),
    agencyNames(
      tx,
      rows.flatMap((row) => proposedIn(row).agencyId ?? []),
    ),
  ])
  return rows.map((row) => {
    const data = proposedIn(row)
    const person = people.get(row.accountId)
    const name = person?.name ?? data.name ?? ''
    const isAboutAdministrator = touchesAdministrator(data, person?.roles ?? [])
    const why = whyClosed(row, now) ?? whyNotSecond(actor, { ...row, proposerRole: data.proposerRole, isAboutAdministrator })
    return {
      id: row.id,
      kind: row.kind,
      kindLabel: proposalKinds[row.kind as ProposalKind] ?? row.kind,
      accountId: row.accountId,
      accountName: name,
      what: sentenceOf(row.kind as ProposalKind, { ...data, name, post: postIn(data, agencies) }),
      proposedByName: row.proposedByName,
      proposedAt: row.proposedAt.toISOString(),
      expiresAt: row.expiresAt.toISOString(),
      state: row.state,
      stateLabel:
        row.state === 'WAITING' && row.expiresAt <= now
          ? '已过期'
          : (proposalStates[row.state as keyof typeof proposalStates] ?? row.state),
      decidedByName: row.decidedByName,
      decidedAt: row.decidedAt?.toISOString() ?? null,
      canConfirm: why === null,
      whyNot: why,
      isMine: row.proposedBy === actor.accountId && row.state === 'WAITING',
    }
  })
}

export const touchesAdministrator = (data: Proposed, held: readonly string[]) =>
  [...held, ...(data.role ? [data.role] : [])].some((role) => isAdministrator(role))

const whyClosed = (row: ProposalRow, now: Date): string | null => {
  if (row.state !== 'WAITING') return '这一项已经办过。'
  return row.expiresAt <= now ? '这一项已经过期。' : null
}

const postIn = (data: Proposed, agencies: Map<string, string>) =>
  data.role ? `${agencies.get(data.agencyId ?? '') ?? ''}${roleLabel(data.role)}` : ''

function sentenceOf(kind: ProposalKind, of: Proposed & { name: string; post: string }): string {
  if (kind === 'CREATE') return `为${of.name}（${of.username ?? ''}）新建账号，岗位是${of.post}`
  if (kind === 'RESET') return `重置${of.name}的密码${of.resetFactor ? '，并解除动态验证码的绑定' : ''}`
  if (kind === 'GIVE_ROLE')
    return `授予${of.name}${of.post}岗位${of.fromOn ? `，从 ${of.fromOn} 起` : ''}${of.toOn ? `，到 ${of.toOn} 止` : ''}`
  return `收回${of.name}的${of.post}岗位`
}
