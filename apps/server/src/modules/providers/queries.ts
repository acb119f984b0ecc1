import type { Day } from '@fayuan/law'
import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { Place } from '../../platform/cursor.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Firm, Provider } from '../../platform/database/tables.ts'

export type ProviderRow = Selectable<Provider>
export type LoadedProvider = ProviderRow & {
  firmName: string
  firmClosedOn: Day | null
  openCases: number
  thisYear: number
  lastAssignedOn: Day | null
}

/** Nothing is inserted where an open firm has the name already. */
export async function insertFirm(tx: Tx, row: Insertable<Firm>): Promise<boolean> {
  const inserted = tx
    .insertInto('firm')
    .values(row)
    .onConflict((oc) => oc.columns(['shard', 'nameKey']).where('closedOn', 'is', null).doNothing())
    .returning('id')
  return (await inserted.executeTakeFirst()) !== undefined
}

export const firmNamed = (tx: Tx, shard: string, nameKey: string, besides: string | null): Promise<{ name: string } | undefined> => {
  const found = tx.selectFrom('firm').select('name').where('shard', '=', shard).where('nameKey', '=', nameKey).where('closedOn', 'is', null)
  return (besides === null ? found : found.where('id', '<>', besides)).limit(1).executeTakeFirst()
}

export const firmsWithoutKey = (tx: Tx, limit: number) =>
  tx.selectFrom('firm').select(['shard', 'id', 'name', 'closedOn']).where('nameKey', 'is', null).orderBy('id').limit(limit).execute()

export async function keepFirmKey(tx: Tx, of: { shard: string; id: string; nameKey: string }): Promise<void> {
  await tx.updateTable('firm').set({ nameKey: of.nameKey }).where('shard', '=', of.shard).where('id', '=', of.id).execute()
}

export async function insertProvider(tx: Tx, row: Insertable<Provider>): Promise<void> {
  await tx.insertInto('provider').values(row).execute()
}

export const firmOf = (tx: Tx, shard: string, id: string) =>
  tx.selectFrom('firm').selectAll().where('shard', '=', shard).where('id', '=', id).executeTakeFirst()

/** Whether there is such an account among those this office sees. */
export const hasAccount = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.selectFrom('account').select('id').where('id', '=', id).executeTakeFirst()) !== undefined

/** Who else of the roster signs in with this account; whoever has left does not count. */
export const linkedTo = (tx: Tx, accountId: string, besides: string | null) =>
  tx
    .selectFrom('provider')
    .select('name')
    .where('accountId', '=', accountId)
    .where('endedOn', 'is', null)
    .$if(besides !== null, (q) => q.where('id', '!=', besides ?? ''))
    .executeTakeFirst()

export const lockProvider = (tx: Tx, shard: string, id: string): Promise<ProviderRow | undefined> =>
  tx.selectFrom('provider').selectAll().where('shard', '=', shard).where('id', '=', id).forUpdate().executeTakeFirst()

export const providerOf = (tx: Tx, shard: string, id: string): Promise<ProviderRow | undefined> =>
  tx.selectFrom('provider').selectAll().where('shard', '=', shard).where('id', '=', id).executeTakeFirst()

type Known = { shard: string; id: string; version: number }

export const changeFirmRow = (tx: Tx, of: Known, change: Updateable<Firm>) =>
  tx
    .updateTable('firm')
    .set({ ...change, version: of.version + 1 })
    .where('shard', '=', of.shard)
    .where('id', '=', of.id)
    .where('version', '=', of.version)
    .returning('version')
    .executeTakeFirst()

export const changeProviderRow = (tx: Tx, of: Known, change: Updateable<Provider>) =>
  tx
    .updateTable('provider')
    .set({ ...change, version: of.version + 1 })
    .where('shard', '=', of.shard)
    .where('id', '=', of.id)
    .where('version', '=', of.version)
    .returning('version')
    .executeTakeFirst()

// Held cases and the assignments of the calendar year: a declined or replaced one in which nothing began is not work done.
const withLoad = (tx: Tx, shard: string, today: Day) =>
  tx
    .selectFrom('provider as p')
    .leftJoin('firm as f', (join) => join.onRef('f.shard', '=', 'p.shard').onRef('f.id', '=', 'p.firmId'))
    .selectAll('p')
    .select([
      sql<string>`coalesce(f.name, '')`.as('firmName'),
      'f.closedOn as firmClosedOn',
      sql<number>`(select count(*)::int from legal_case c where c.shard = p.shard and c.provider_id = p.id and c.state in ('ASSIGNED', 'HANDLING', 'SUSPENDED', 'CLOSED'))`.as(
        'openCases',
      ),
      sql<number>`(select count(*)::int from assignment a where a.shard = p.shard and a.provider_id = p.id and a.declined_on is null and a.voided_on is null
        and a.assigned_on >= ${`${today.slice(0, 4)}-01-01`} and a.assigned_on <= ${today})`.as('thisYear'),
      sql<Day | null>`(select max(a.assigned_on) from assignment a where a.shard = p.shard and a.provider_id = p.id and a.declined_on is null and a.voided_on is null)`.as(
        'lastAssignedOn',
      ),
    ])
    .where('p.shard', '=', shard)

/** Everybody in the county's roster who has not left, with their load today. */
export const loadedProviders = (tx: Tx, shard: string, today: Day): Promise<LoadedProvider[]> =>
  withLoad(tx, shard, today)
    .where((eb) => eb.or([eb('p.endedOn', 'is', null), eb('p.endedOn', '>', today)]))
    .orderBy('p.name')
    .orderBy('p.id')
    .execute()

export const loadedProvider = (tx: Tx, shard: string, id: string, today: Day): Promise<LoadedProvider | undefined> =>
  withLoad(tx, shard, today).where('p.id', '=', id).executeTakeFirst()

type Page = { q?: string; kind?: string; after: Place | null; limit: number }

const beginsWith = (q: string) => `${q.replaceAll(/[\\%_]/g, (c) => `\\${c}`)}%`

export function rosterPage(tx: Tx, shard: string, today: Day, page: Page): Promise<LoadedProvider[]> {
  const { q, kind, after } = page
  let query = withLoad(tx, shard, today)
  if (kind) query = query.where('p.kind', '=', kind)
  if (q)
    query = query.where((eb) =>
      eb.or([eb('p.name', 'like', beginsWith(q)), eb('f.name', 'like', `%${beginsWith(q)}`), eb('p.licenceNo', '=', q)]),
    )
  if (after) query = query.where(sql<boolean>`(p.name, p.id) > (${after.key}, ${after.id}::uuid)`)
  return query.orderBy('p.name').orderBy('p.id').limit(page.limit).execute()
}

export async function rosterCount(tx: Tx, shard: string, { q, kind }: { q?: string; kind?: string }): Promise<number> {
  let query = tx
    .selectFrom('provider as p')
    .leftJoin('firm as f', (join) => join.onRef('f.shard', '=', 'p.shard').onRef('f.id', '=', 'p.firmId'))
    .select('p.id')
    .where('p.shard', '=', shard)
  if (kind) query = query.where('p.kind', '=', kind)
  if (q)
    query = query.where((eb) =>
      eb.or([eb('p.name', 'like', beginsWith(q)), eb('f.name', 'like', `%${beginsWith(q)}`), eb('p.licenceNo', '=', q)]),
    )
  return (await query.limit(1001).execute()).length
}

export const firmsOf = (tx: Tx, shard: string) =>
  tx.selectFrom('firm').selectAll().where('shard', '=', shard).orderBy('name').orderBy('id').limit(200).execute()
