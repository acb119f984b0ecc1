import { type Role, roles, toDay } from '@fayuan/law'
import { sql } from 'kysely'
import { seedAccount } from '../../apps/server/src/modules/agencies/index.ts'
import { addFirm, addProvider } from '../../apps/server/src/modules/providers/index.ts'
import type { Actor } from '../../apps/server/src/platform/actor.ts'
import { systemScope } from '../../apps/server/src/platform/database/scope.ts'
import { newId } from '../../apps/server/src/platform/ids.ts'
import { actorOf } from './actor-of.ts'
import { seedFeeTable } from './fee-table.ts'
import type { World } from './open-world.ts'

const people = {
  clerk: 'RECEPTIONIST',
  reviewer: 'REVIEWER',
  director: 'CENTRE_DIRECTOR',
  dispatcher: 'DISPATCHER',
  finance: 'FINANCE',
  archivist: 'ARCHIVIST',
  bureau: 'BUREAU_ADMIN',
  station: 'STATION_STAFF',
  auditor: 'AUDITOR',
} as const satisfies Record<string, Role>

export type County = {
  shard: string
  name: string
  agencyId: string
  bureauId: string
  stationId: string
  firmId: string
  actors: Record<keyof typeof people | 'lawyer' | 'lawyer2' | 'citizen', Actor>
  providers: { lawyer: string; lawyer2: string }
}

/** A county with an office, one person a post and two lawyers, for tests of verbs and routes. */
export async function buildCounty(
  world: Pick<World, 'platform'>,
  of: { shard?: string; name?: string; word?: string; passwordHash?: string | null; suffix?: string } = {},
): Promise<County> {
  const shard = of.shard ?? '431321'
  const name = of.name ?? '双峰县'
  const [bureauId, agencyId, stationId] = [newId(), newId(), newId()]
  return world.platform.db.inTransaction(systemScope, async (tx) => {
    const regions = [
      [`${shard.slice(0, 2)}0000`, '湖南省', 'PROVINCE', null],
      [`${shard.slice(0, 4)}00`, '娄底市', 'CITY', `${shard.slice(0, 2)}0000`],
      [shard, name, 'COUNTY', `${shard.slice(0, 4)}00`],
    ] as const
    for (const [code, regionName, level, parent] of regions)
      await sql`insert into region (code, name, level, parent_code) values (${code}, ${regionName}, ${level}, ${parent}) on conflict do nothing`.execute(
        tx,
      )
    const agency = (id: string, kind: string, title: string, parent: string | null) =>
      sql`insert into agency (id, kind, name, region_code, parent_id, document_word) values (${id}, ${kind}, ${title}, ${shard}, ${parent}, ${of.word ?? '双'})`.execute(
        tx,
      )
    await seedFeeTable(tx, shard)
    await agency(bureauId, 'BUREAU', `${name}司法局`, null)
    await agency(agencyId, 'CENTRE', `${name}法律援助中心`, bureauId)
    await agency(stationId, 'STATION', `${name}锁石镇法律援助工作站`, agencyId)
    const home = { shard, agencyId, agencyName: `${name}法律援助中心` }
    const account = async (username: string, role: Role, at: string) => {
      const { accountId } = await seedAccount(tx, {
        username: `${username}${of.suffix ?? ''}`,
        displayName: `${roles[role]}${username}`,
        agencyId: at,
        regionCode: shard,
        role,
        passwordHash: of.passwordHash ?? null,
        fromOn: toDay('2020-01-01'),
      })
      return actorOf({ ...home, agencyId: at }, [role], { accountId, name: `${roles[role]}${username}` })
    }
    const actors: Partial<County['actors']> = {}
    for (const [username, role] of Object.entries(people)) {
      const at = username === 'bureau' ? bureauId : username === 'station' ? stationId : agencyId
      actors[username as keyof typeof people] = await account(username, role, at)
    }
    const firmId = await addFirm(tx, { shard, kind: 'LAW_FIRM', name: `${name}湘中律师事务所` })
    const lawyer = async (username: string) => {
      const actor = await account(username, 'LAWYER', agencyId)
      const providerId = await addProvider(tx, {
        shard,
        firmId,
        accountId: actor.accountId,
        kind: 'LAWYER',
        name: actor.name,
        licenceNo: '14313202010000001',
        licensedOn: toDay('2015-06-01'),
        phone: '0738-6820000',
      })
      return { ...actor, providerId }
    }
    const [first, second] = [await lawyer('lawyer'), await lawyer('lawyer2')]
    return {
      shard,
      name,
      agencyId,
      bureauId,
      stationId,
      firmId,
      providers: { lawyer: first.providerId, lawyer2: second.providerId },
      actors: {
        ...(actors as County['actors']),
        lawyer: first,
        lawyer2: second,
        citizen: actorOf(home, ['CITIZEN'], { accountId: null, name: '申请人' }),
      },
    }
  })
}
