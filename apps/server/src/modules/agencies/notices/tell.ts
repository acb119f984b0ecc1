import type { Actor } from '../../../platform/actor.ts'
import type { Platform } from '../../../platform/context.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { systemScope } from '../../../platform/database/scope.ts'
import { newId } from '../../../platform/ids.ts'
import { NotFound } from '../../../platform/refusal.ts'
import { underScope } from '../session/queries.ts'
import { accountsTold, auditorsOf, insertNotices, markRead, systemAdministrators, unreadOf } from './queries.ts'

export type Word = { kind: 'PROPOSED' | 'DONE' | 'DROPPED' | 'BULK_READING' | 'BACKUP_FAILED'; text: string }

/** Word to the owner of an account about what is done to it; it stands at the top of every page of theirs until they have read it. */
export const tellOwner = (tx: Tx, platform: Platform, actor: Actor, accountId: string, word: Word): Promise<void> =>
  underScope(tx, systemScope, actor.officeScope, () => tell(tx, platform, [accountId], word))

/** Word to whoever audits a county. Runs under the system's scope. */
export async function tellAuditors(tx: Tx, platform: Platform, shard: string, word: Word): Promise<void> {
  const auditors = await auditorsOf(tx, shard)
  await tell(
    tx,
    platform,
    auditors.map(({ id }) => id),
    word,
  )
}

/** Word to everybody who looks after the machine. Runs under the system's scope. */
export async function tellSystemAdministrators(tx: Tx, platform: Platform, word: Word): Promise<void> {
  const found = await systemAdministrators(tx)
  await tell(
    tx,
    platform,
    found.map(({ id }) => id),
    word,
  )
}

async function tell(tx: Tx, platform: Platform, ids: string[], word: Word): Promise<void> {
  if (ids.length === 0) return
  const at = platform.clock.now()
  const accounts = await accountsTold(tx, ids)
  await insertNotices(
    tx,
    accounts.map(({ id, regionCode }) => ({ shard: regionCode.slice(0, 6), id: newId(), accountId: id, at, ...word })),
  )
}

export async function ownNotices(tx: Tx, actor: Actor) {
  const rows = await unreadOf(tx, actor.accountId ?? '')
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}

export async function readNotice(tx: Tx, platform: Platform, actor: Actor, id: string): Promise<void> {
  const done = await markRead(tx, { id, accountId: actor.accountId ?? '', at: platform.clock.now() })
  if (!done) throw new NotFound()
}
