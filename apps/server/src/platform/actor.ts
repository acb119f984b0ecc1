import type { Role } from '@fayuan/law'
import type { Scope } from './database/scope.ts'

/** Who acts: an officer, a lawyer, a citizen on the portal, or the system itself. Handed into every verb; nothing below HTTP reads a cookie. */
export type Actor = {
  accountId: string | null
  name: string
  roles: readonly Role[]
  /** County whose files the actor works on; of a city or province account, its own region code. */
  shard: string
  agencyId: string | null
  agencyName: string
  /** Cases and persons the actor may see. */
  scope: Scope
  /** Accounts, figures and audit entries the actor may see. */
  officeScope: Scope
  providerId: string | null
  requestId: string
  address: string
}

export const hasRole = (actor: Actor, ...roles: Role[]) => roles.some((role) => actor.roles.includes(role))
