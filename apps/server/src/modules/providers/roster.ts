import type { Day } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import { cursorOf, placeAfter } from '../../platform/cursor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { firmsOf, type LoadedProvider, rosterCount, rosterPage } from './queries.ts'
import { firmKinds, type FirmView, providerKinds, type ProviderQuestion, type ProviderView, yearsSince } from './schema.ts'

const labelled = (table: Readonly<Record<string, string>>, code: string) => table[code] ?? code

const viewOf = (p: LoadedProvider, today: Day): ProviderView => ({
  id: p.id,
  name: p.name,
  kind: p.kind,
  kindLabel: labelled(providerKinds, p.kind),
  firmId: p.firmId,
  firmName: p.firmName,
  licenceNo: p.licenceNo,
  licensedOn: p.licensedOn,
  accountId: p.accountId,
  regionCode: p.regionCode,
  isPublicServant: p.isPublicServant,
  yearsInPractice: yearsSince(p.licensedOn, today),
  specialties: p.specialties,
  languages: p.languages,
  phone: p.phone,
  openCases: p.openCases,
  thisYear: p.thisYear,
  yearlyCap: p.yearlyCap,
  leaveUntil: p.leaveUntil !== null && p.leaveUntil >= today ? p.leaveUntil : null,
  endedOn: p.endedOn,
  version: p.version,
})

/** The county's roster by name. */
export async function listProviders(tx: Tx, actor: Actor, question: ProviderQuestion, today: Day) {
  const { q, kind, limit } = question
  const [rows, count] = await Promise.all([
    rosterPage(tx, actor.shard, today, { q, kind, after: placeAfter('providers', 'text', question.cursor), limit: limit + 1 }),
    rosterCount(tx, actor.shard, { q, kind }),
  ])
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.map((p) => viewOf(p, today)),
    nextCursor: rows.length > limit && last ? cursorOf('providers', { key: last.name, id: last.id }) : null,
    total: { count: Math.min(count, 1000), exact: count <= 1000 },
  }
}

export async function listFirms(tx: Tx, actor: Actor) {
  const rows = await firmsOf(tx, actor.shard)
  const items: FirmView[] = rows.map(({ id, kind, name, phone, address, regionCode, closedOn, version }) => ({
    id,
    kind,
    kindLabel: labelled(firmKinds, kind),
    name,
    phone,
    address,
    regionCode,
    closedOn,
    version,
  }))
  return { items, nextCursor: null, total: { count: items.length, exact: true } }
}
