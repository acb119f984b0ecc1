import type { Platform } from '../../../platform/context.ts'
import { today } from '../../../platform/context.ts'
import { systemScope } from '../../../platform/database/scope.ts'
import { writeAudit } from '../../../platform/audit/entry.ts'
import { newId } from '../../../platform/ids.ts'
import { isPlace, regionsOfChina, unknownRegion } from '../../../platform/regions/index.ts'
import { seedAccount } from '../accounts/seed-account.ts'
import { insertAgency, loadRegions } from '../offices/queries.ts'
import { FieldWrong } from '../offices/refusals.ts'
import { hashPassword, refuseWeak } from '../session/password.ts'
import { tokenFits } from './first-run.ts'
import { hasAccount, keepToken, takeSetupLock } from './queries.ts'
import { SetupDone, SetupTokenWrong } from './refusals.ts'
import type { SetUp } from './schema.ts'

/** The county's bureau, its centre, and the system administrator who makes everybody else. The token is used up. */
export async function setUp(platform: Platform, given: SetUp): Promise<{ accountId: string; centreId: string }> {
  const regionName = placeOf(given.regionCode)
  refuseWeak(given.password, { username: given.username, path: 'body.password' })
  const passwordHash = await hashPassword(given.password)
  const now = platform.clock.now()
  return platform.db.inTransaction(systemScope, async (tx) => {
    await takeSetupLock(tx)
    if (await hasAccount(tx)) throw new SetupDone()
    if (!(await tokenFits(tx, given.token, now))) throw new SetupTokenWrong()
    await loadRegions(tx, regionsOfChina())
    const bureauId = newId()
    const centreId = newId()
    const on = today(platform.clock)
    const office = { regionCode: given.regionCode, openedOn: on }
    await insertAgency(tx, { ...office, id: bureauId, kind: 'BUREAU', name: `${regionName}司法局`, parentId: null })
    await insertAgency(tx, {
      ...office,
      id: centreId,
      kind: 'CENTRE',
      name: given.agencyName,
      parentId: bureauId,
      documentWord: given.documentWord,
    })
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

/** The first office stands in a real place: a province, city or county of the division codes. */
function placeOf(code: string): string {
  const region = regionsOfChina().find((one) => one.code === code && isPlace(one))
  if (!region) throw new FieldWrong('body.regionCode', unknownRegion(code))
  return region.name
}
