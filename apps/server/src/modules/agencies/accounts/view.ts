import { roleLabel } from '../roles.ts'
import type { AccountView } from './queries.ts'
import type { AccountItem } from './schema.ts'

export const accountItem = (row: AccountView): AccountItem => ({
  id: row.id,
  username: row.username,
  name: row.displayName,
  agencies: row.posts.map((post) => ({ ...post, roleLabel: roleLabel(post.role) })),
  status: row.status,
  lastLoginAt: row.lastLoginAt?.toISOString() ?? null,
  lockedUntil: row.lockedUntil?.toISOString() ?? null,
  secondFactor: row.totpSecret !== null,
  version: row.version,
})
