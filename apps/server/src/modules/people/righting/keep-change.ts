import type { Actor } from '../../../platform/actor.ts'
import type { Platform } from '../../../platform/context.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids.ts'
import type { PersonRow } from '../queries.ts'
import { differing, fieldLabels, type Particulars, particularsOf, type PersonField } from './fields.ts'
import type { Part } from './followers.ts'
import { insertChange } from './queries.ts'

/** Which parts of which files an act carried over, and which records pointed at the one that was merged away. */
export type Carried = { moved: Part[]; stayed: Part[]; redirected: string[] }
export type ChangeKind = 'LEARNED' | 'CORRECTED' | 'NUMBER_RELEASED' | 'MERGED' | 'UNMERGED' | 'SPLIT'
export type Sealed = { before: Partial<Particulars>; after: Partial<Particulars>; words: string }

type Kept = {
  kind: ChangeKind
  reason: string
  words?: string
  isCardSeen?: boolean
  before: PersonRow
  after: PersonRow
  otherId?: string
  carried?: Carried
}

export const changeContext = (of: { shard: string; id: string }) => ({ table: 'person_change', column: 'sealed', ...of })

const pick = (all: Particulars, fields: readonly PersonField[]): Partial<Particulars> =>
  Object.fromEntries(fields.map((field) => [field, all[field]]))

/** Every value before and after, sealed as the record's own; gives back what changed, in words. */
export async function keepChange(tx: Tx, platform: Platform, actor: Actor, kept: Kept): Promise<string[]> {
  const { before, after } = kept
  const [old, now] = [particularsOf(platform, before), particularsOf(platform, after)]
  const fields = differing(old, now)
  const id = newId()
  const sealed: Sealed = { before: pick(old, fields), after: pick(now, fields), words: kept.words ?? '' }
  await insertChange(tx, {
    shard: after.shard,
    id,
    personId: after.id,
    kind: kept.kind,
    version: after.version,
    at: platform.clock.now(),
    actorId: actor.accountId,
    actorName: actor.name,
    reason: kept.reason,
    isCardSeen: kept.isCardSeen ?? false,
    fields,
    sealed: platform.keys.encrypt(changeContext({ shard: after.shard, id }), JSON.stringify(sealed)),
    otherId: kept.otherId ?? null,
    moved: kept.carried ? JSON.stringify(kept.carried) : null,
  })
  return fields.map((field) => fieldLabels[field])
}
