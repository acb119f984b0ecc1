import { roleLabel } from '../roles.ts'
import { mainPost } from './actor.ts'
import { menusOf } from './menus.ts'
import type { LiveSession, Me } from './schema.ts'

/** Who am I: what the console needs to draw itself. */
export function meOf({ row, actor, hasFactor, mustEnrol, mustChangePassword }: LiveSession): Me {
  const post = mainPost(row.posts)
  const { from, to } = actor.scope
  return {
    accountId: row.accountId,
    username: row.username,
    name: row.displayName,
    roles: [...actor.roles],
    roleLabels: actor.roles.map(roleLabel),
    agency: post ? { id: post.agencyId, name: post.agencyName, kind: post.kind } : null,
    region: { code: row.regionCode, name: row.regionName },
    scope: { from, to },
    isDemo: row.isDemo,
    menus: menusOf(actor.roles),
    secondFactor: hasFactor,
    mustEnrol,
    mustChangePassword,
  }
}
