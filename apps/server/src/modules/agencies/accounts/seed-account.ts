import type { Day } from '@fayuan/law'
import type { Tx } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids.ts'
import { insertAccount, insertMembership } from './queries.ts'

export type AccountSeed = {
  id?: string
  username: string
  displayName: string
  agencyId: string
  /** Region of the account; the county of its files. */
  regionCode: string
  role: string
  passwordHash: string | null
  fromOn: Day
  /** Absent: now, that is, nobody has to change it. Null: a one-time password. */
  passwordChangedAt?: Date | null
  isDemo?: boolean
}

/** An account with its first post; for the demonstration county, set-up and tests. Runs under a scope that holds the region. */
export async function seedAccount(tx: Tx, seed: AccountSeed): Promise<{ accountId: string; membershipId: string }> {
  const accountId = seed.id ?? newId()
  const membershipId = newId()
  await insertAccount(tx, {
    id: accountId,
    username: seed.username,
    displayName: seed.displayName,
    regionCode: seed.regionCode,
    passwordHash: seed.passwordHash,
    passwordChangedAt: seed.passwordChangedAt === undefined ? new Date() : seed.passwordChangedAt,
    isDemo: seed.isDemo ?? true,
  })
  await insertMembership(tx, { id: membershipId, accountId, agencyId: seed.agencyId, role: seed.role, fromOn: seed.fromOn, toOn: null })
  return { accountId, membershipId }
}
