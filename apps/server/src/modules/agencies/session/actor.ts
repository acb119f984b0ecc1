import type { Actor } from '../../../platform/actor.ts'
import { onlyGranted, rangeBelow, type Scope } from '../../../platform/database/scope.ts'
import { asRoles, seesNoFile, seesOffice, seesRange } from '../roles.ts'
import type { Post, SessionRow } from './schema.ts'

/** What an account may see follows from its posts in force today (organisation.md §3). */
export function actorFrom(row: SessionRow): Actor {
  const { accountId, posts } = row
  const post = mainPost(posts)
  return {
    accountId,
    name: row.displayName,
    roles: asRoles([...new Set(posts.map((p) => p.role))]),
    shard: (post?.regionCode ?? row.regionCode).slice(0, 6),
    agencyId: post?.agencyId ?? null,
    agencyName: post?.agencyName ?? '',
    scope: fileScope(accountId, posts),
    officeScope: rangeOf(
      accountId,
      posts.find((p) => seesOffice(p.role)),
    ),
    providerId: row.providerId,
    requestId: '',
    address: '',
  }
}

// Whoever looks after the machine sees no file, whatever else was given by mistake (security.md §3.2).
function fileScope(accountId: string, posts: readonly Post[]): Scope {
  if (posts.some((p) => seesNoFile(p.role))) return onlyGranted(accountId)
  return rangeOf(
    accountId,
    posts.find((p) => seesRange(p.role)),
  )
}

/** A post in a station or a county office sees its county; one in a city or province office what lies below it. */
const rangeOf = (accountId: string, post: Post | undefined): Scope =>
  post ? { ...rangeBelow(post.regionCode), account: accountId } : onlyGranted(accountId)

/** The desk the person sits at: the first post that sees files, else the first. */
export const mainPost = (posts: readonly Post[]) => posts.find((p) => seesRange(p.role)) ?? posts[0]
