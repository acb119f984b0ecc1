import type { Day } from '@fayuan/law'
import type { Actor } from '../../../platform/actor.ts'
import type { Platform } from '../../../platform/context.ts'
import type { Tx } from '../../../platform/database/database.ts'
import type { PersonRow } from '../queries.ts'

/** What of a file belongs to a person: he applied, is helped, or speaks for somebody. */
export type Part = { caseId: string; role: string }
export type PersonVerb = 'correctPerson' | 'releaseNumber' | 'mergePersons' | 'unmergePersons' | 'splitPerson'

/** `was`: the person as the files know him so far. */
export type Followed = { was: PersonRow; person: PersonRow; verb: PersonVerb; labels: readonly string[]; today: Day }
export type Moved = { from: PersonRow; to: PersonRow; parts: readonly Part[]; verb: PersonVerb; today: Day }

/**
 * What rooms further down keep of a person goes with it, in the same transaction. They are handed in by the assembly, since this room knows none
 * of them.
 */
export type Followers = {
  /** The lines and keys of a person's files take over what the record now says. */
  follow(tx: Tx, platform: Platform, actor: Actor, followed: Followed): Promise<void>
  /** Parts of files go from one record to another. */
  move(tx: Tx, platform: Platform, actor: Actor, moved: Moved): Promise<void>
  /** Refuses where two records stand in one matter as two people. */
  refuseSamePerson(tx: Tx, one: PersonRow, other: PersonRow): Promise<void>
}
