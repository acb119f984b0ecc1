import type { Day } from '@fayuan/law'
import type { z } from 'zod'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import { cursorOf, placeAfter } from '../../platform/cursor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { personsInSight } from './queries.ts'
import type { ListPersons } from './schema.ts'
import { sightOf } from './sight.ts'
import { presentPersons } from './view.ts'
import { wantedOf } from './wanted.ts'

/** Persons this actor may see, newest first; by name, sound, whole number or the last four digits of a phone. */
export async function listPersons(tx: Tx, platform: Platform, actor: Actor, query: z.output<typeof ListPersons>, today: Day) {
  const { rows, count } = await personsInSight(tx, sightOf(actor), {
    wanted: wantedOf(platform.keys, query.q),
    after: placeAfter('persons', 'instant', query.cursor),
    limit: query.limit,
  })
  const page = rows.slice(0, query.limit)
  const last = page.at(-1)
  const nextCursor = rows.length > query.limit && last ? cursorOf('persons', { key: last.createdAt.toISOString(), id: last.id }) : null
  return {
    items: await presentPersons(tx, platform, page, today),
    nextCursor,
    total: { count: Math.min(count, 1000), exact: count <= 1000 },
  }
}
