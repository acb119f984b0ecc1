import { type Insertable, type RawBuilder, type Selectable, sql, type Updateable } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { type Scope, scopeStatements, systemScope } from '../../platform/database/scope.ts'
import type { Person } from '../../platform/database/tables.ts'
import type { Sight } from './sight.ts'
import type { Wanted } from './wanted.ts'
import type { Place } from '../../platform/cursor.ts'
import { NumberJustTaken } from './refusals.ts'
import { afterPrefix } from '../../platform/database/prefix.ts'

export type PersonRow = Selectable<Person>

/** The record itself, or the one it was merged into. */
export async function lockPerson(tx: Tx, shard: string, id: string): Promise<PersonRow | undefined> {
  const row = await tx.selectFrom('person').selectAll().where('shard', '=', shard).where('id', '=', id).forUpdate().executeTakeFirst()
  return row?.mergedInto ? lockPerson(tx, shard, row.mergedInto) : row
}

export const lockPersonByNumber = (tx: Tx, shard: string, tokens: string[]): Promise<PersonRow | undefined> =>
  tx
    .selectFrom('person')
    .selectAll()
    .where('shard', '=', shard)
    .where('idNumberToken', 'in', tokens)
    .where('mergedInto', 'is', null)
    .forUpdate()
    .executeTakeFirst()

/** By name in whatever spelling, and phone; a row whose key is still to be filled in by the name as it was typed. What was merged away leads to where it went. */
export async function lockPersonsByNameAndPhone(
  tx: Tx,
  shard: string,
  { name, key }: { name: string; key: string },
  tokens: string[],
): Promise<PersonRow[]> {
  const rows = await tx
    .selectFrom('person')
    .selectAll()
    .where('shard', '=', shard)
    .where('phoneToken', 'in', tokens)
    .where((eb) => eb.or([eb('nameKey', '=', key), eb.and([eb('nameKey', 'is', null), eb('name', '=', name)])]))
    .orderBy('createdAt')
    .limit(5)
    .forUpdate()
    .execute()
  const known = new Map<string, PersonRow>()
  for (const row of rows) {
    const person = row.mergedInto === null ? row : await lockPerson(tx, shard, row.mergedInto)
    if (person) known.set(person.id, person)
  }
  return [...known.values()]
}

/** Nothing comes back when the same number was registered in between. */
export const insertPerson = (tx: Tx, row: Insertable<Person>): Promise<PersonRow | undefined> =>
  tx
    .insertInto('person')
    .values(row)
    .onConflict((oc) =>
      oc.columns(['shard', 'idNumberToken']).where('idNumberToken', 'is not', null).where('mergedInto', 'is', null).doNothing(),
    )
    .returningAll()
    .executeTakeFirst()

export const changePerson = (tx: Tx, person: Pick<PersonRow, 'shard' | 'id' | 'version'>, change: Updateable<Person>): Promise<PersonRow> =>
  tx
    .updateTable('person')
    .set({ ...change, version: person.version + 1 })
    .where('shard', '=', person.shard)
    .where('id', '=', person.id)
    .returningAll()
    .executeTakeFirstOrThrow()

/** As `changePerson`, where a number is to stand that may have come in a moment ago with somebody else. */
export const changeNumber: typeof changePerson = (tx, person, change) =>
  changePerson(tx, person, change).catch((error: unknown) => {
    if (error instanceof Error && 'constraint' in error && error.constraint === 'person_by_id_number')
      throw new NumberJustTaken({ cause: error })
    throw error
  })

/** The other readings of a name; those of a former name go. */
export async function putSounds(tx: Tx, of: { shard: string; id: string; version?: number }, sounds: readonly string[]): Promise<void> {
  if ((of.version ?? 1) > 1) await tx.deleteFrom('nameSound').where('shard', '=', of.shard).where('personId', '=', of.id).execute()
  if (sounds.length === 0) return
  // Beside a person who was not inserted after all there is nothing to keep.
  await sql`insert into name_sound (shard, person_id, sound) select p.shard, p.id, unnest(${[...sounds]}::text[]) from person p
    where p.shard = ${of.shard} and p.id = ${of.id}::uuid on conflict do nothing`.execute(tx)
}

/** Persons without a key yet, and how many of them are taken at a time. */
export async function personsWithoutKey(tx: Tx, limit: number): Promise<{ shard: string; id: string; name: string; kind: string }[]> {
  return tx.selectFrom('person').select(['shard', 'id', 'name', 'kind']).where('nameKey', 'is', null).limit(limit).execute()
}

export async function keepNameKeys(
  tx: Tx,
  rows: readonly { shard: string; id: string; nameKey: string; sounds: readonly string[] }[],
): Promise<void> {
  const keys = rows.map(({ shard, id, nameKey }) => ({ shard, id, nameKey }))
  await sql`update person p set name_key = u.name_key
    from unnest(${keys.map((k) => k.shard)}::text[], ${keys.map((k) => k.id)}::uuid[], ${keys.map((k) => k.nameKey)}::text[]) u (shard, id, name_key)
    where p.shard = u.shard and p.id = u.id and p.name_key is null`.execute(tx)
  const sounds = rows.flatMap(({ shard, id, sounds: own }) => own.map((sound) => ({ shard, personId: id, sound })))
  await sql`insert into name_sound (shard, person_id, sound)
    select * from unnest(${sounds.map((s) => s.shard)}::text[], ${sounds.map((s) => s.personId)}::uuid[], ${sounds.map((s) => s.sound)}::text[])
    on conflict do nothing`.execute(tx)
}

export type Client = {
  caseId: string
  number: string
  clientName: string
  providerId: string
  providerName: string
  firmId: string
  isOpen: boolean
}

/** Those of the names who were or are helped here, with whoever took their case: a lawyer's clients of today and of before (程38). */
export async function clientsNamed(
  tx: Tx,
  shard: string,
  nameKeys: readonly string[],
  { besides = null, limit = 200 }: { besides?: string | null; limit?: number } = {},
): Promise<Client[]> {
  if (nameKeys.length === 0) return []
  const { rows } = await sql<Client>`select c.id as case_id, c.number, p.name as client_name, a.provider_id, a.provider_name, a.firm_id,
      c.state in ('ASSIGNED', 'HANDLING', 'SUSPENDED') as is_open
    from person p join legal_case c on c.shard = p.shard and c.applicant_id = p.id
      join assignment a on a.shard = c.shard and a.case_id = c.id and a.declined_on is null
    where p.shard = ${shard} and p.name_key = any(${[...nameKeys]}::text[]) and p.merged_into is null and (${besides}::uuid is null or c.id <> ${besides}::uuid)
    order by c.received_on desc, c.id desc limit ${limit}`.execute(tx)
  return rows
}

export async function takeScope(tx: Tx, scope: Scope): Promise<void> {
  await sql.raw(scopeStatements(scope)).execute(tx)
}

/** The part of the table an actor may list; the policies of the database hold the same line again. */
function visible(tx: Tx, sight: Sight) {
  const persons = tx.selectFrom('person').where('mergedInto', 'is', null)
  if (sight.kind === 'range') return inRange(persons, sight)
  if (sight.kind === 'station') {
    const own = sql<boolean>`exists (select 1 from case_party p join legal_case c on c.shard = p.shard and c.id = p.case_id
      where p.shard = person.shard and p.person_id = person.id and c.source_agency_id = ${sight.agencyId})`
    return persons.where('shard', '=', sight.shard).where(own)
  }
  const granted = sql<boolean>`(person.shard, person.id) in (select p.shard, p.person_id from case_grant g join case_party p on p.shard = g.shard and p.case_id = g.case_id
    where g.account_id = ${sight.accountId} and (g.ends_at is null or g.ends_at > now()))`
  return persons.where(granted)
}

// One county is the usual range; said with an equals sign the index gives the order as well.
const inRange = <Q extends { where(column: 'shard', op: '=' | '>=' | '<', value: string): Q }>(
  query: Q,
  { from, to }: { from: string; to: string },
): Q => (from.length === 6 ? query.where('shard', '=', from) : query.where('shard', '>=', from).where('shard', '<', to))

/** Persons whose name is also read with this beginning; asked once, so that the few found are looked up by their key. */
const otherwiseRead = (sight: Sight, prefix: string) =>
  sql`select s.person_id from name_sound s where ${within(sight, 's')} and s.sound ~>=~ ${prefix} and s.sound ~<~ ${afterPrefix(prefix)} limit 1000`

const within = (sight: Sight, of: 's' | 'g') => {
  const shard = sql.ref(`${of}.shard`)
  if (sight.kind === 'range') return sql`${shard} >= ${sight.from} and ${shard} < ${sight.to}`
  return sight.kind === 'station' ? sql`${shard} = ${sight.shard}` : sql`true`
}

/** Records that stand for merged-away ones of which something holds: an old number finds whoever has it now. */
const mergedAway = (
  sight: Sight,
  holds: RawBuilder<unknown>,
) => sql`select g.merged_into from person g where ${within(sight, 'g')} and ${holds}
  and g.merged_into is not null limit 1000`

function matching(sight: Sight, wanted: Wanted) {
  if (wanted.by === 'all') return sql<boolean>`true`
  if (wanted.by === 'number') {
    const { idTokens, phoneTokens } = wanted
    const isIts = (of: string) =>
      sql`(${sql.ref(`${of}.id_number_token`)} = any(${idTokens}) or ${sql.ref(`${of}.phone_token`)} = any(${phoneTokens}))`
    return sql<boolean>`(${isIts('person')} or person.id = any(array(${mergedAway(sight, isIts('g'))})))`
  }
  if (wanted.by === 'phone-tail') {
    const isIts = (of: string) => sql`${sql.ref(`${of}.phone_tail_token`)} = any(${wanted.tokens})`
    return sql<boolean>`(${isIts('person')} or person.id = any(array(${mergedAway(sight, isIts('g'))})))`
  }
  const end = afterPrefix(wanted.prefix)
  // LIKE is not leakproof, so under the policies it may not use the index; these comparisons are and may.
  if (wanted.by === 'name')
    return sql<boolean>`((person.name_key ~>=~ ${wanted.prefix} and person.name_key ~<~ ${end}) or (person.name_key is null and person.name ~>=~ ${wanted.prefix} and person.name ~<~ ${end}))`
  return sql<boolean>`(person.id = any(array(${otherwiseRead(sight, wanted.prefix)})) or (person.name_pinyin ~>=~ ${wanted.prefix} and person.name_pinyin ~<~ ${end}) or (person.name_initials ~>=~ ${wanted.prefix} and person.name_initials ~<~ ${end}))`
}

export async function personsInSight(
  tx: Tx,
  sight: Sight,
  { wanted, after, limit }: { wanted: Wanted; after: Place | null; limit: number },
) {
  const found = visible(tx, sight).where(matching(sight, wanted))
  const page =
    after === null ? found : found.where(sql<boolean>`(person.created_at, person.id) < (${after.key}::timestamptz, ${after.id}::uuid)`)
  const [rows, counted] = await Promise.all([
    page
      .selectAll()
      .orderBy('createdAt', 'desc')
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute(),
    tx
      .selectFrom(found.select('id').limit(1_001).as('t'))
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirst(),
  ])
  return { rows, count: Number(counted?.count ?? 0) }
}

export const personInSight = (tx: Tx, sight: Sight, id: string): Promise<PersonRow | undefined> =>
  visible(tx, sight).selectAll().where('id', '=', id).executeTakeFirst()

export const lockPersonInSight = (tx: Tx, sight: Sight, id: string): Promise<PersonRow | undefined> =>
  visible(tx, sight).selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

/** The record itself, merged away or not. */
export const lockRecord = (tx: Tx, shard: string, id: string): Promise<PersonRow | undefined> =>
  tx.selectFrom('person').selectAll().where('shard', '=', shard).where('id', '=', id).forUpdate().executeTakeFirst()

/** The record that stands for one that was merged away. */
export async function survivorInSight(tx: Tx, sight: Sight, id: string): Promise<PersonRow | undefined> {
  const gone = await tx
    .selectFrom('person')
    .select('mergedInto')
    .where('id', '=', id)
    .where('mergedInto', 'is not', null)
    .executeTakeFirst()
  return gone?.mergedInto ? personInSight(tx, sight, gone.mergedInto) : undefined
}

/** Files each person applied for or is helped in. */
export async function caseCounts(tx: Tx, rows: readonly PersonRow[]): Promise<Map<string, number>> {
  const { rows: found } = await sql<{
    personId: string
    count: number
  }>`select p.person_id, count(distinct p.case_id)::int as count from case_party p
    where p.shard = any(${[...new Set(rows.map((r) => r.shard))]}) and p.person_id = any(${rows.map((r) => r.id)}) and p.role in ('APPLICANT', 'RECIPIENT')
    group by p.person_id`.execute(tx)
  return new Map(found.map(({ personId, count }) => [personId, count]))
}

export const casesOf = (tx: Tx, person: Pick<PersonRow, 'shard' | 'id'>) =>
  tx
    .selectFrom('caseParty as p')
    .innerJoin('legalCase as c', (on) => on.onRef('c.shard', '=', 'p.shard').onRef('c.id', '=', 'p.caseId'))
    .select(['c.id', 'c.number', 'c.title', 'c.state', 'c.receivedOn', 'p.role'])
    .where('p.shard', '=', person.shard)
    .where('p.personId', '=', person.id)
    .orderBy('c.receivedOn', 'desc')
    .orderBy('c.id', 'desc')
    .limit(50)
    .execute()

/** How many full values this account was shown since; counted one request at a time, and across counties. */
export async function revealsSince(tx: Tx, actor: Actor, since: Date): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`reveal ${actor.accountId ?? ''}`}, 0))`.execute(tx)
  await takeScope(tx, systemScope)
  const { rows } = await sql<{
    count: number
  }>`select count(*)::int as count from audit_entry where actor_id = ${actor.accountId} and at > ${since} and action = 'person.revealed'`.execute(
    tx,
  )
  await takeScope(tx, actor.scope)
  return rows[0]?.count ?? 0
}

/** The record that was chosen, unless it was merged away meanwhile. */
export const recordStanding = (tx: Tx, shard: string, id: string): Promise<PersonRow[]> =>
  tx.selectFrom('person').selectAll().where('shard', '=', shard).where('id', '=', id).where('mergedInto', 'is', null).execute()

export const personsAlike = (
  tx: Tx,
  shard: string,
  by: { numberTokens: string[]; phoneTokens: string[]; namePinyin: string; nameKey: string },
): Promise<PersonRow[]> =>
  tx
    .selectFrom('person')
    .selectAll()
    .where('shard', '=', shard)
    .where('mergedInto', 'is', null)
    .where(
      sql<boolean>`(id_number_token = any(${by.numberTokens}) or phone_token = any(${by.phoneTokens}) or (name_pinyin = ${by.namePinyin} and name_pinyin <> '') or (name_key = ${by.nameKey} and name_key <> ''))`,
    )
    .orderBy('createdAt', 'desc')
    .limit(20)
    .execute()

export async function openFilesOf(tx: Tx, shard: string, personIds: string[], finalStates: string[]) {
  if (personIds.length === 0) return []
  return tx
    .selectFrom('caseParty as p')
    .innerJoin('legalCase as c', (on) => on.onRef('c.shard', '=', 'p.shard').onRef('c.id', '=', 'p.caseId'))
    .select(['c.id', 'c.number', 'c.applicantName', 'c.matter', 'c.state', 'c.opponents', 'c.opponentKeys', 'p.personId'])
    .where('p.shard', '=', shard)
    .where('p.personId', 'in', personIds)
    .where('p.role', 'in', ['APPLICANT', 'RECIPIENT'])
    .where('c.state', 'not in', finalStates)
    .orderBy('c.receivedOn', 'desc')
    .limit(10)
    .execute()
}

/** Cross-county on purpose: the same ID number on record elsewhere answers with the name of the place and nothing else. */
export async function placesElsewhere(tx: Tx, actor: Actor, numberTokens: string[]): Promise<string[]> {
  if (numberTokens.length === 0) return []
  await takeScope(tx, systemScope)
  const { rows } = await sql<{ name: string }>`select distinct r.name from person p join region r on r.code = p.shard
    where p.id_number_token = any(${numberTokens}) and p.merged_into is null and p.shard <> ${actor.shard} limit 3`.execute(tx)
  await takeScope(tx, actor.scope)
  return rows.map(({ name }) => name)
}
