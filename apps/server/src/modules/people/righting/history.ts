import type { Actor } from '../../../platform/actor.ts'
import type { Platform } from '../../../platform/context.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { NotFound } from '../../../platform/refusal.ts'
import { placeNames } from '../../../platform/regions/index.ts'
import { personInSight } from '../queries.ts'
import { allowReveal } from '../reveal.ts'
import { sightOf } from '../sight.ts'
import { leaveTrace } from '../trace.ts'
import { fieldLabels, type PersonField, personFields, shownValue } from './fields.ts'
import { changeContext, type Sealed } from './keep-change.ts'
import { changeOf, type ChangeRow, changesOf } from './queries.ts'
import { type PersonChange, reasonLabels } from './schema.ts'

export const kindLabels: Readonly<Record<string, string>> = {
  LEARNED: '受理时补充',
  CORRECTED: '更正',
  NUMBER_RELEASED: '号码撤下，待补',
  MERGED: '合并',
  UNMERGED: '拆回',
  SPLIT: '拆分',
}
const masked: readonly PersonField[] = ['idNumber', 'phone', 'address']

export const openChange = (platform: Platform, row: Pick<ChangeRow, 'shard' | 'id' | 'sealed'>): Sealed =>
  JSON.parse(platform.keys.decrypt(changeContext(row), row.sealed)) as Sealed

/** Every value before and after, by whom and why, masked as the page is. */
export async function historyOf(tx: Tx, platform: Platform, actor: Actor, id: string): Promise<{ items: PersonChange[] }> {
  const person = await personInSight(tx, sightOf(actor), id)
  if (!person) throw new NotFound()
  const [rows] = await Promise.all([
    changesOf(tx, person),
    leaveTrace(tx, actor, { shard: person.shard, action: 'person.history-read', objectId: person.id }),
  ])
  const opened = rows.map((row) => ({ row, sealed: openChange(platform, row) }))
  const places = await placeNames(
    tx,
    opened.flatMap(({ sealed }) => [sealed.before.regionCode ?? '', sealed.after.regionCode ?? '']).filter(Boolean),
  )
  return { items: opened.map(({ row, sealed }) => viewChange(row, sealed, { of: person.id, places })) }
}

type Row = Awaited<ReturnType<typeof changesOf>>[number]

function viewChange(
  row: Row,
  { before, after, words }: Sealed,
  { of, places }: { of: string; places: ReadonlyMap<string, string> },
): PersonChange {
  const isOwn = row.personId === of
  const other = isOwn ? { id: row.otherId, name: row.otherName } : { id: row.personId, name: row.personName }
  return {
    id: row.id,
    kind: row.kind,
    kindLabel: kindLabels[row.kind] ?? '',
    at: row.at.toISOString(),
    byName: row.actorName,
    reason: row.reason,
    reasonLabel: reasonLabels[row.reason] ?? '',
    words,
    cardSeen: row.isCardSeen,
    other: other.id === null || other.name === null ? null : { id: other.id, name: other.name },
    undone: row.undoneAt !== null,
    // What an act did to the other record is that record's own.
    fields: (isOwn ? personFields : [])
      .filter((field) => row.fields.includes(field))
      .map((field) => ({
        field,
        label: fieldLabels[field],
        before: shownValue(field, before[field] ?? '', places),
        after: shownValue(field, after[field] ?? '', places),
        isMasked: masked.includes(field),
      })),
  }
}

type Shown = { id: string; changeId: string; field: 'idNumber' | 'phone' | 'address'; side: 'before' | 'after'; purpose: string }

/** One former value in full, for a stated purpose; counted with the other reveals. */
export async function revealChange(tx: Tx, platform: Platform, actor: Actor, of: Shown): Promise<{ value: string } | { over: true }> {
  const person = await personInSight(tx, sightOf(actor), of.id)
  const row = person && (await changeOf(tx, person, of.changeId))
  if (!person || !row) throw new NotFound()
  const isAllowed = await allowReveal(tx, platform, actor, {
    person,
    purpose: of.purpose,
    details: { field: of.field, change: row.id, side: of.side },
  })
  return isAllowed ? { value: openChange(platform, row)[of.side][of.field] ?? '' } : { over: true }
}
