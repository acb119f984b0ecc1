import type { Day } from '@fayuan/law'
import type { z } from 'zod'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { FieldWrong } from './refusals.ts'
import { personsInSight } from './queries.ts'
import type { ListPersons } from './schema.ts'
import { sightOf } from './sight.ts'
import { presentPersons } from './view.ts'
import { wantedOf } from './wanted.ts'

/** Persons this actor may see, newest first; by name, sound, whole number or the last four digits of a phone. */
export async function listPersons(tx: Tx, platform: Platform, actor: Actor, query: z.output<typeof ListPersons>, today: Day) {
  const { rows, count } = await personsInSight(tx, sightOf(actor), {
    wanted: wantedOf(platform.keys, query.q),
    after: readCursor(query.cursor),
    limit: query.limit,
  })
  const page = rows.slice(0, query.limit)
  const last = page.at(-1)
  const nextCursor =
    rows.length > query.limit && last ? Buffer.from(JSON.stringify([last.createdAt.toISOString(), last.id])).toString('base64url') : null
  return {
    items: await presentPersons(tx, platform, page, today),
    nextCursor,
    total: { count: Math.min(count, 1000), exact: count <= 1000 },
  }
}

function readCursor(cursor: string | undefined): [Date, string] | null {
  if (cursor === undefined) return null
  const parts = /^\["([^"]{10,40})","([0-9a-f-]{36})"\]$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'))
  const at = new Date(parts?.[1] ?? '')
  if (!parts?.[2] || Number.isNaN(at.getTime())) throw new FieldWrong('querystring.cursor', '翻页位置无效，请从第一页重新打开。')
  return [at, parts[2]]
}
