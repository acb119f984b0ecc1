import { type Role, toDay } from '@fayuan/law'
import { sql } from 'kysely'
import { seedAccount } from '../../apps/server/src/modules/agencies/index.ts'
import { systemScope } from '../../apps/server/src/platform/database/scope.ts'
import { newId } from '../../apps/server/src/platform/ids.ts'
import type { County } from './county.ts'
import type { World } from './open-world.ts'

const ofCounty = {
  petition: 'PETITION_STAFF',
  expert: 'REVIEW_EXPERT',
  sysadmin: 'SYS_ADMIN',
  secadmin: 'SEC_ADMIN',
  victim: 'VOLUNTEER',
} as const satisfies Record<string, Role>
const above = { city: ['CITY_ADMIN', '00'], province: ['PROVINCE_ADMIN', '0000'] } as const satisfies Record<
  string,
  readonly [Role, string]
>

export type MorePosts = Record<keyof typeof ofCounty, string>

/** The posts of the demonstration that tests of verbs do not need: petition desk, expert, the administrators, and an account that others may change. */
export function addPosts(
  world: Pick<World, 'platform'>,
  county: County,
  of: { passwordHash: string; suffix?: string },
): Promise<MorePosts> {
  return world.platform.db.inTransaction(systemScope, async (tx) => {
    const petitionId = newId()
    await sql`insert into agency (id, kind, name, region_code, parent_id) values (${petitionId}, 'PETITION_DESK', ${`${county.name}信访局接待点`}, ${county.shard}, ${county.agencyId})`.execute(
      tx,
    )
    const post = async (username: keyof typeof ofCounty) => {
      const agencyId = username === 'petition' ? petitionId : county.bureauId
      const seed = {
        username: `${username}${of.suffix ?? ''}`,
        displayName: username,
        regionCode: county.shard,
        role: ofCounty[username],
        passwordHash: of.passwordHash,
        fromOn: toDay('2020-01-01'),
      }
      return (await seedAccount(tx, { ...seed, agencyId })).accountId
    }
    return {
      petition: await post('petition'),
      expert: await post('expert'),
      sysadmin: await post('sysadmin'),
      secadmin: await post('secadmin'),
      victim: await post('victim'),
    }
  })
}

/** The offices of the city and the province above a county, one account each. */
export async function addUpperOffices(world: Pick<World, 'platform'>, county: County, passwordHash: string): Promise<void> {
  await world.platform.db.inTransaction(systemScope, async (tx) => {
    for (const [username, [role, zeros]] of Object.entries(above)) {
      const [regionCode, agencyId] = [`${county.shard.slice(0, 6 - zeros.length)}${zeros}`, newId()]
      await sql`insert into agency (id, kind, name, region_code) values (${agencyId}, 'DEPARTMENT', ${`${username}司法局`}, ${regionCode})`.execute(
        tx,
      )
      await seedAccount(tx, { username, displayName: username, agencyId, regionCode, role, passwordHash, fromOn: toDay('2020-01-01') })
    }
  })
}
