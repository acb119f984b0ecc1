import type { Actor } from '../../../platform/actor.ts'
import { isAdministrator, roleLabel } from '../roles.ts'

const keepers = ['SYS_ADMIN', 'SEC_ADMIN'] as const

/** In which office somebody proposes or confirms. */
export const officeOf = (actor: Actor): string => actor.roles.find((role) => isAdministrator(role)) ?? ''

type Asked = { proposedBy: string; proposerRole: string; accountId: string; isAboutAdministrator: boolean }

/**
 * Why this person may not be the second one, or null. The other of the two keepers confirms. Acts on one of the three administrators may also be
 * confirmed by the auditor: else nobody could help the only administrator of an office who lost the password.
 */
export function whyNotSecond(actor: Actor, { proposedBy, proposerRole, accountId, isAboutAdministrator }: Asked): string | null {
  if (actor.accountId === proposedBy) return '自己提出的，要由另一位管理员确认。'
  if (actor.accountId === accountId) return '关于自己账号的事，要由另一位管理员确认。'
  const office = officeOf(actor)
  const others = keepers.filter((role) => role !== proposerRole)
  const seconds: readonly string[] = isAboutAdministrator ? [...others, 'AUDITOR'] : others
  if (seconds.includes(office) && office !== proposerRole) return null
  return `由${roleLabel(proposerRole)}提出的，要由${seconds
    .filter((role) => role !== proposerRole)
    .map(roleLabel)
    .join('或者')}确认。`
}
