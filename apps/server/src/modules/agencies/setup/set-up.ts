import type { Platform } from '../../../platform/context.ts'
import { today } from '../../../platform/context.ts'
import { systemScope } from '../../../platform/database/scope.ts'
import { writeAudit } from '../../../platform/audit/entry.ts'
import { newId } from '../../../platform/ids.ts'
import { seedAccount } from '../accounts/seed-account.ts'
import { findRegion, insertAgency, loadRegions } from '../offices/queries.ts'
import { hashPassword, refuseWeak } from '../session/password.ts'
import { tokenFits } from './first-run.ts'
import { hasAccount, keepToken, takeSetupLock } from './queries.ts'
import { SetupDone, SetupTokenWrong } from './refusals.ts'
import type { SetUp } from './schema.ts'

/** The county's bureau, its centre, and the system administrator who makes everybody else. The token is used up. */
export async function setUp(platform: Platform, given: SetUp): Promise<{ accountId: string; centreId: string }> {
  refuseWeak(given.password, { username: given.username, path: 'body.password' })
  const passwordHash = await hashPassword(given.password)
  const now = platform.clock.now()
  return platform.db.inTransaction(systemScope, async (tx) => {
    await takeSetupLock(tx)
    if (await hasAccount(tx)) throw new SetupDone()
    if (!(await tokenFits(tx, given.token, now))) throw new SetupTokenWrong()
    const regionName = (await findRegion(tx, given.regionCode))?.name ?? countyIn(given.agencyName)
    await loadRegions(tx, [{ code: given.regionCode, name: regionName, level: levelOf(given.regionCode), parentCode: null }])
    const bureauId = newId()
    const centreId = newId()
    const on = today(platform.clock)
    const office = { regionCode: given.regionCode, openedOn: on }
    await insertAgency(tx, { ...office, id: bureauId, kind: 'BUREAU', name: `${regionName}司法局`, parentId: null })
    await insertAgency(tx, { ...office, id: centreId, kind: 'CENTRE', name: given.agencyName, parentId: bureauId })
    const { accountId } = await seedAccount(tx, {
      username: given.username.normalize('NFC'),
      displayName: given.displayName.normalize('NFC'),
      agencyId: centreId,
      regionCode: given.regionCode,
      role: 'SYS_ADMIN',
      passwordHash,
      fromOn: on,
      passwordChangedAt: now,
      isDemo: false,
    })
    await keepToken(tx, null)
    await writeAudit(tx, {
      shard: given.regionCode,
      actorId: accountId,
      actorName: given.displayName,
      agencyId: centreId,
      action: 'setup.done',
      objectType: 'account',
      objectId: accountId,
    })
    return { accountId, centreId }
  })
}

const levelOf = (code: string) => (code.endsWith('0000') ? 'PROVINCE' : code.endsWith('00') ? 'CITY' : 'COUNTY')
// 双峰县法律援助中心 names its county; the regions themselves are loaded later.
const countyIn = (agencyName: string) => /^.{1,20}?(?:自治县|县|市|区|旗)/u.exec(agencyName)?.[0] ?? agencyName
