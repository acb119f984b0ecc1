import { toDay } from '@fayuan/law'
import { sql } from 'kysely'
import { buildCounty } from './county.ts'
import { openWorld, type World } from './open-world.ts'
import type { NewRow } from '../../apps/server/src/platform/database/rows.ts'
import { systemScope } from '../../apps/server/src/platform/database/scope.ts'
import { newId } from '../../apps/server/src/platform/ids.ts'
import { type CaseFile, insertCase, insertGrant } from '../../apps/server/src/modules/casefile/index.ts'

export type SmallWorld = Awaited<ReturnType<typeof openSmallWorld>>

/** One county with its office and one lawyer. */
export async function openSmallWorld() {
  const world = await openWorld({ now: '2026-03-02T02:00:00Z' })
  // The database compares a grant's end with its own clock, which is not the clock of this world.
  const county = await buildCounty(world)
  await setAccessDays(world, county.shard, 36_500)
  return { ...world, county, actors: county.actors, shard: county.shard }
}

/** In the place of what was set before, and beyond what an office may set. */
export const setAccessDays = ({ platform }: Pick<World, 'platform'>, region: string, days: number): Promise<unknown> =>
  platform.db.inTransaction(systemScope, (tx) =>
    sql`insert into office_setting (id, revision, key, region, value, from_on, reason, entered_by_name, entered_at, state)
      select ${newId()}, max(revision) + 1, 'LAWYER_ACCESS_DAYS', ${region}, ${JSON.stringify(days)}::jsonb,
        (select coalesce(max(from_on), '2000-01-01') + 1 from office_setting where key = 'LAWYER_ACCESS_DAYS'), '测试', '测试', now(), 'IN_FORCE'
      from office_setting`.execute(tx),
  )

let serial = 0

/** A civil case the lawyer has been handling since January; anything may be said otherwise. */
export async function handledCase({ platform, county }: SmallWorld, part: Partial<NewRow<'legalCase'>> = {}): Promise<CaseFile> {
  const { shard, actors, firmId, agencyId } = county
  const providerId = county.providers.lawyer
  const [receivedAt, assignedOn] = [new Date('2026-01-05T02:00:00Z'), toDay('2026-01-09')]
  return platform.db.inTransaction(systemScope, async (tx) => {
    const applicantId = newId()
    await tx.insertInto('person').values({ shard, id: applicantId, name: '李四', createdAt: receivedAt }).execute()
    serial += 1
    const standing = { chain: 'APPLIED', state: 'HANDLING', stateSince: receivedAt, channel: 'SELF', lawVersion: '2022-01-01' }
    const matter = { caseType: 'CIVIL', form: 'CIVIL_AGENCY', matter: 'LABOR_RELATION_OR_WAGE', title: '追索劳动报酬' }
    const days = { receivedAt, receivedOn: toDay('2026-01-05'), grantedOn: toDay('2026-01-08'), decidedOn: toDay('2026-01-08'), assignedOn }
    const who = { agencyId, regionCode: shard, applicantId, applicantName: '李四', providerId, providerName: '陈律', firmId }
    const row = await insertCase(tx, {
      shard,
      id: newId(),
      number: `(2026)双援民字第${serial}号`,
      ...standing,
      ...matter,
      ...days,
      ...who,
      ...part,
    })
    const by = { assignedBy: newId(), assignedByName: '某指派', assignedOn }
    await tx
      .insertInto('assignment')
      .values({ shard, id: newId(), caseId: row.id, providerId, firmId, providerName: '陈律', firmName: '湘中律师事务所', ...by })
      .execute()
    await insertGrant(tx, { shard, caseId: row.id, accountId: actors.lawyer.accountId ?? '', reason: '承办', since: receivedAt })
    return { ...row, done: [] }
  })
}
