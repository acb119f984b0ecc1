import { toDay } from '@fayuan/law'
import { expect, test } from 'vitest'
import { actorOf } from '../../../../../tests/world/actor-of.ts'
import { buildCounty } from '../../../../../tests/world/county.ts'
import { openWorld } from '../../../../../tests/world/open-world.ts'
import type { Actor } from '../../platform/actor.ts'
import type { NewRow } from '../../platform/database/rows.ts'
import { systemScope } from '../../platform/database/scope.ts'
import { newId } from '../../platform/ids.ts'
import { type CaseFile, insertCase, openFile, replaceFigures } from '../casefile/index.ts'

export type SmallWorld = Awaited<ReturnType<typeof openSmallWorld>>
type Part = Partial<NewRow<'legalCase'>>

/** Two counties of two cities, and an office of the province above them. */
export async function openSmallWorld() {
  const world = await openWorld({ now: '2026-03-02T02:00:00Z' })
  const provinceId = newId()
  await world.platform.db.inTransaction(systemScope, async (tx) => {
    const province = { code: '430000', name: '湖南省', level: 'PROVINCE', parentCode: null }
    const city = (code: string, name: string) => ({ code, name, level: 'CITY', parentCode: '430000' })
    await tx
      .insertInto('region')
      .values([province, city('430100', '长沙市'), city('430200', '株洲市')])
      .execute()
    await tx.insertInto('agency').values({ id: provinceId, kind: 'DEPARTMENT', name: '省司法厅', regionCode: '430000' }).execute()
  })
  const county = await buildCounty(world, { shard: '430181', name: '浏阳市' })
  const other = await buildCounty(world, { shard: '430281', name: '醴陵市', suffix: '-b' })
  const province = await aboveThem(world, provinceId)
  return { ...world, county, other, actors: { ...county.actors, province } }
}

async function aboveThem({ platform }: Pick<Awaited<ReturnType<typeof openWorld>>, 'platform'>, agencyId: string): Promise<Actor> {
  const accountId = newId()
  await platform.db.inTransaction(systemScope, async (tx) => {
    await tx.insertInto('account').values({ id: accountId, username: 'province', displayName: '省厅', regionCode: '430000' }).execute()
    await tx
      .insertInto('membership')
      .values({ id: newId(), accountId, agencyId, role: 'PROVINCE_ADMIN', fromOn: toDay('2020-01-01') })
      .execute()
  })
  return actorOf({ shard: '430000', agencyId }, ['PROVINCE_ADMIN'], { accountId })
}

let serial = 0

/** A case in either county, with the figures it moves. */
export async function someCase({ platform, county, other, actors }: SmallWorld, part: Part = {}): Promise<CaseFile> {
  const { shard, agencyId } = part.shard === other.shard ? other : county
  const receivedAt = new Date('2026-01-05T02:00:00Z')
  return platform.db.inTransaction(systemScope, async (tx) => {
    serial += 1
    const standing = { chain: 'APPLIED', state: 'HANDLING', stateSince: receivedAt, channel: 'SELF', lawVersion: '2022-01-01' }
    const matter = { caseType: 'CIVIL', form: 'CIVIL_AGENCY', matter: 'LABOR_RELATION_OR_WAGE', title: '追索劳动报酬' }
    const days = { receivedAt, receivedOn: toDay('2026-01-05') }
    const who = { agencyId, regionCode: shard, applicantId: newId(), applicantName: '李四' }
    const row = await insertCase(tx, {
      shard,
      id: newId(),
      number: `(2026)援民字第${serial}号`,
      ...standing,
      ...matter,
      ...days,
      ...who,
      ...part,
    })
    const noPapers = { APPLICATION: null, HARDSHIP_STATEMENT: null, MATERIAL_RECEIPT: null }
    return openFile(tx, platform, { ...actors.director, accountId: null }, row, {
      verb: 'submitApplication',
      today: row.receivedOn,
      papers: noPapers,
    })
  })
}

/** Changes a row as a correction would, and moves the figures with it. */
export const corrected = ({ platform }: SmallWorld, file: CaseFile, part: Part): Promise<CaseFile> =>
  platform.db.inTransaction(systemScope, async (tx) => {
    const row = tx.selectFrom('legalCase').selectAll().where('shard', '=', file.shard).where('id', '=', file.id)
    const before = await row.forUpdate().executeTakeFirstOrThrow()
    const after = await tx
      .updateTable('legalCase')
      .set(part)
      .where('shard', '=', file.shard)
      .where('id', '=', file.id)
      .returningAll()
      .executeTakeFirstOrThrow()
    await replaceFigures(tx, before, after)
    return { ...after, done: [] }
  })

test('a case leaves its figures as deltas', async () => {
  const world = await openSmallWorld()
  await someCase(world)
  const deltas = await world.platform.db.inTransaction(systemScope, (tx) =>
    tx.selectFrom('figureDelta').select(['indicator', 'dimension']).execute(),
  )
  await world.close()
  expect(deltas.filter((delta) => delta.indicator === 'RECEIVED' && delta.dimension === '')).toHaveLength(1)
})
