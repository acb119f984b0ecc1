import { type Role, toDay } from '@fayuan/law'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld } from '../../../../../tests/world/open-world.ts'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { NewRow } from '../../platform/database/rows.ts'
import { onlyGranted, rangeBelow, systemScope } from '../../platform/database/scope.ts'
import { newId } from '../../platform/ids.ts'
import { type CaseFile, insertCase, insertGrant, lockCase, openFile, replaceFigures } from '../casefile/index.ts'

export const county = '430181'

export type SmallWorld = Awaited<ReturnType<typeof openSmallWorld>>

/** One county with its office and one lawyer. */
export async function openSmallWorld() {
  const world = await openWorld({ now: '2026-03-02T02:00:00Z' })
  return { ...world, ...(await seedOffice(world.platform)) }
}

async function seedOffice(platform: Platform) {
  const [agencyId, firmId, providerId] = [newId(), newId(), newId()]
  const accounts = new Map<string, string>()
  await platform.db.inTransaction(systemScope, async (tx) => {
    // The database compares a grant's end with its own clock, which is not the clock of this world.
    await tx.insertInto('setting').values({ key: 'closing.lawyerAccessDays', value: '36500' }).execute()
    const regions = [
      { code: '430000', name: '湖南省', level: 'PROVINCE', parentCode: null },
      { code: '430100', name: '长沙市', level: 'CITY', parentCode: '430000' },
      { code: county, name: '浏阳市', level: 'COUNTY', parentCode: '430100' },
      { code: '430200', name: '株洲市', level: 'CITY', parentCode: '430000' },
      { code: '430281', name: '醴陵市', level: 'COUNTY', parentCode: '430200' },
    ]
    for (const region of regions) await tx.insertInto('region').values(region).execute()
    await tx
      .insertInto('agency')
      .values({ id: agencyId, kind: 'CENTRE', name: '浏阳市法律援助中心', regionCode: county, documentWord: '浏' })
      .execute()
    for (const role of ['LAWYER', 'ARCHIVIST', 'FINANCE', 'CENTRE_DIRECTOR', 'PROVINCE_ADMIN', 'CITY_ADMIN']) {
      const id = newId()
      accounts.set(role, id)
      await tx
        .insertInto('account')
        .values({ id, username: role.toLowerCase(), displayName: `某${role}`, regionCode: county })
        .execute()
      await tx
        .insertInto('membership')
        .values({ id: newId(), accountId: id, agencyId, role, fromOn: toDay('2020-01-01') })
        .execute()
    }
    await tx.insertInto('firm').values({ shard: county, id: firmId, kind: 'LAW_FIRM', name: '浏阳河律师事务所' }).execute()
    await tx
      .insertInto('provider')
      .values({
        shard: county,
        id: providerId,
        firmId,
        accountId: accounts.get('LAWYER') ?? null,
        kind: 'LAWYER',
        name: '陈律',
        licenceNo: '14301201010000001',
      })
      .execute()
  })
  const common = { shard: county, agencyId, agencyName: '浏阳市法律援助中心', requestId: 'test', address: '127.0.0.1' }
  const officer = (role: Role, accountId = accounts.get(role) ?? newId()): Actor => ({
    ...common,
    accountId,
    name: `某${role}`,
    roles: [role],
    scope: { ...rangeBelow(county), account: accountId },
    officeScope: { ...rangeBelow(county), account: accountId },
    providerId: null,
  })
  const lawyerId = accounts.get('LAWYER') ?? ''
  const lawyer: Actor = { ...officer('LAWYER'), scope: onlyGranted(lawyerId), officeScope: onlyGranted(lawyerId), providerId }
  const above = (role: Role, region: string): Actor => {
    const accountId = accounts.get(role) ?? newId()
    return {
      ...officer(role, accountId),
      shard: region,
      scope: onlyGranted(accountId),
      officeScope: { ...rangeBelow(region), account: accountId },
    }
  }
  const province = above('PROVINCE_ADMIN', '430000')
  const actors = { lawyer, archivist: officer('ARCHIVIST'), finance: officer('FINANCE'), director: officer('CENTRE_DIRECTOR'), province }
  return { agencyId, firmId, providerId, actors, officer, above }
}

let serial = 0
type Part = Partial<NewRow<'legalCase'>>

/** A civil case the lawyer is handling since February; anything may be said otherwise. */
export async function handledCase(world: SmallWorld, part: Part = {}): Promise<CaseFile> {
  const { platform, actors, agencyId, firmId, providerId } = world
  const shard = part.shard ?? county
  return platform.db.inTransaction(systemScope, async (tx) => {
    const personId = part.applicantId ?? newId()
    if (!part.applicantId)
      await tx
        .insertInto('person')
        .values({ shard, id: personId, name: part.applicantName ?? '李四', createdAt: new Date('2026-01-05T02:00:00Z') })
        .execute()
    serial += 1
    const system: Actor = { ...actors.director, accountId: null, scope: systemScope }
    const row = await insertCase(tx, {
      shard,
      id: newId(),
      number: `(2026)浏援民字第${serial}号`,
      agencyId,
      regionCode: shard,
      chain: 'APPLIED',
      state: 'HANDLING',
      stateSince: new Date('2026-02-01T02:00:00Z'),
      channel: 'SELF',
      receivedAt: new Date('2026-01-05T02:00:00Z'),
      receivedOn: toDay('2026-01-05'),
      caseType: 'CIVIL',
      form: 'CIVIL_AGENCY',
      matter: 'LABOR_PAYMENT',
      title: '追索劳动报酬',
      applicantId: personId,
      applicantName: '李四',
      lawVersion: '2022-01-01',
      grantedOn: toDay('2026-01-08'),
      decidedOn: toDay('2026-01-08'),
      assignedOn: toDay('2026-01-09'),
      providerId,
      providerName: '陈律',
      firmId,
      ...part,
    })
    await openFile(tx, platform, system, row, {
      verb: 'submitApplication',
      today: toDay('2026-01-05'),
      papers: { APPLICATION: null, HARDSHIP_STATEMENT: null, MATERIAL_RECEIPT: null },
    })
    await tx
      .updateTable('clock')
      .set({ state: 'STOPPED', stoppedOn: toDay('2026-01-08'), wasLate: false })
      .where('caseId', '=', row.id)
      .execute()
    if (shard === county) {
      const by = { assignedBy: newId(), assignedByName: '某指派', assignedOn: toDay('2026-01-09') }
      await tx
        .insertInto('assignment')
        .values({ shard, id: newId(), caseId: row.id, providerId, firmId, providerName: '陈律', firmName: '浏阳河律师事务所', ...by })
        .execute()
      await insertGrant(tx, {
        shard,
        caseId: row.id,
        accountId: actors.lawyer.accountId ?? '',
        reason: '承办',
        since: new Date('2026-01-09T02:00:00Z'),
      })
    }
    return { ...row, done: [] }
  })
}

/** Changes a row as a correction would, and moves the figures with it. */
export const corrected = (world: SmallWorld, file: CaseFile, part: Part): Promise<CaseFile> =>
  world.platform.db.inTransaction(systemScope, async (tx) => {
    const before = await lockCase(tx, { ...world.actors.director, scope: systemScope, shard: file.shard }, file.id)
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

let world: SmallWorld
beforeAll(async () => {
  world = await openSmallWorld()
})
afterAll(async () => {
  await world.close()
})

test('a lawyer sees the case that was assigned, and only that', async () => {
  const file = await handledCase(world)
  const seen = await world.platform.db.inTransaction(world.actors.lawyer.scope, (tx) => lockCase(tx, world.actors.lawyer, file.id))
  expect(seen.number).toBe(file.number)
})
