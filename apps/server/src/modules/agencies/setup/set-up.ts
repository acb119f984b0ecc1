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
import { SetupDone, SetupTokenWrong, TwoOfficersNeeded } from './refusals.ts'
import type { SetUp } from './schema.ts'

type Officer = SetUp['security']

// Two accounts of one person would be one person after all.
function refuseOnePerson({ username, displayName, password, security }: SetUp): void {
  const same = (a: string, b: string) => a.normalize('NFKC').toLowerCase() === b.normalize('NFKC').toLowerCase()
  if (same(username, security.username)) throw new TwoOfficersNeeded('username', '安全管理员的账号要和系统管理员的不同。')
  if (same(displayName, security.displayName)) throw new TwoOfficersNeeded('displayName', '安全管理员要是另一个人。')
  if (password === security.password) throw new TwoOfficersNeeded('password', '安全管理员要用自己的密码，不能和系统管理员的一样。')
}

/** The county's bureau, its centre, and the two who make everybody else: one proposes, the other confirms. The token is used up. */
export async function setUp(platform: Platform, given: SetUp): Promise<{ accountId: string; centreId: string }> {
  const regionName = placeOf(given.regionCode)
  refuseWeak(given.password, { username: given.username, path: 'body.password' })
  refuseWeak(given.security.password, { username: given.security.username, path: 'body.security.password' })
  refuseOnePerson(given)
  const [passwordHash, securityHash] = await Promise.all([hashPassword(given.password), hashPassword(given.security.password)])
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
    const officer = async (role: 'SYS_ADMIN' | 'SEC_ADMIN', who: Officer, hash: string) =>
      (
        await seedAccount(tx, {
          username: who.username.normalize('NFC'),
          displayName: who.displayName.normalize('NFC'),
          agencyId: centreId,
          regionCode: given.regionCode,
          role,
          passwordHash: hash,
          fromOn: on,
          passwordChangedAt: now,
          isDemo: false,
        })
      ).accountId
    const accountId = await officer('SYS_ADMIN', given, passwordHash)
    await officer('SEC_ADMIN', given.security, securityHash)
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
