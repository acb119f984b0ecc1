import { writtenPhone } from '@fayuan/law/reading'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { NotFound } from '../../platform/refusal.ts'
import { type PersonRow, personInSight, revealsSince } from './queries.ts'
import type { revealable } from './schema.ts'
import { sightOf } from './sight.ts'
import { leaveTrace } from './trace.ts'
import { openPhone, openSecret } from './view.ts'

const perHour = 30

function valueOf(platform: Platform, person: PersonRow, field: (typeof revealable)[number]): string {
  if (field === 'address') return person.address
  if (field === 'idNumber') return openSecret(platform, person, field) ?? ''
  const phone = openPhone(platform, person)
  return phone === null ? '' : writtenPhone(phone)
}

type Shown = { person: PersonRow; purpose: string; details: Record<string, unknown> }

/** Leaves the trace of a reveal and says whether it may be; above thirty an hour the security officer finds an alert (security.md §4.4). */
export async function allowReveal(tx: Tx, platform: Platform, actor: Actor, { person, purpose, details }: Shown): Promise<boolean> {
  const trace = { shard: person.shard, objectId: person.id, purpose, details }
  const since = new Date(platform.clock.now().getTime() - 3_600_000)
  const isOver = (await revealsSince(tx, actor, since)) >= perHour
  // The alert must stay although nothing is shown: the caller refuses after the commit.
  await leaveTrace(tx, actor, { ...trace, action: isOver ? 'person.reveal-alert' : 'person.revealed' })
  return !isOver
}

/** One value in full, for a stated purpose. */
export async function reveal(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  of: { id: string; field: (typeof revealable)[number]; purpose: string },
): Promise<{ value: string } | { over: true }> {
  const person = await personInSight(tx, sightOf(actor), of.id)
  if (!person) throw new NotFound()
  const isAllowed = await allowReveal(tx, platform, actor, { person, purpose: of.purpose, details: { field: of.field } })
  return isAllowed ? { value: valueOf(platform, person, of.field) } : { over: true }
}
