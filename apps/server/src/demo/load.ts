import { dayOf } from '@fayuan/law'
import { hashPassword } from '../modules/agencies/index.ts'
import { recordEnactment, recordStandards } from '../modules/applications/index.ts'
import { foldFigures, published2009, seedPublished } from '../modules/statistics/index.ts'
import type { Platform } from '../platform/context.ts'
import { systemScope } from '../platform/database/scope.ts'
import { Unmet } from '../platform/refusal.ts'
import { type County, shuangfeng, xinhua } from './office/county.ts'
import { decideForOffice } from './office/decisions.ts'
import { enacted, incomeStandards } from './office/local-rules.ts'
import { openCounty, openRegions, openUpperLevels } from './office/open.ts'
import { hasAccounts, isHalfLoaded, markLoading, markMessagesSent } from './office/queries.ts'
import { type Post, posts } from './office/staff.ts'
import { stepsUntil } from './plan/course.ts'
import { firstYears } from './plan/first-years.ts'
import { neighbourCases, present } from './plan/present.ts'
import { play } from './run/play.ts'

export type DemoSummary = {
  county: string
  accounts: readonly Post[]
  regions: number
  agencies: number
  cases: number
  acts: number
  milliseconds: number
}
export type DemoOptions = { password: string; withNeighbour?: boolean }

/** Invented people never stand beside real ones (contract: never loadable in production mode). */
export class NotADemonstration extends Unmet {
  readonly code = 'DEMO_NOT_HERE'
  constructor() {
    super('演示资料只能在演示模式下装入。请用 npm run demo 启动，不要在正式系统里装入。')
  }
}

/** The demonstration is only ever poured into an empty system. */
export class NotEmpty extends Unmet {
  readonly code = 'DEMO_NOT_EMPTY'
  constructor() {
    super('系统里已经有账号，不能再装入演示资料。请换一个空的数据目录。')
  }
}

/** Accounts without their cases: somebody ended the load halfway. */
export class HalfLoaded extends Unmet {
  readonly code = 'DEMO_HALF_LOADED'
  constructor() {
    super('上一次装入演示资料没有完成。请删除数据目录，再重新启动。')
  }
}

/** The published accounts of the demonstration county, in the order they are told. */
export const demoAccounts = posts

/** Whether the system is empty, so that the demonstration may be loaded. */
export const isEmpty = (platform: Platform): Promise<boolean> =>
  platform.db.inTransaction(systemScope, async (tx) => {
    if (await isHalfLoaded(tx)) throw new HalfLoaded()
    return !(await hasAccounts(tx))
  })

/** Builds the demonstration county by the same verbs the offices use, on the days they would have been used. */
export async function loadDemo(platform: Platform, { password, withNeighbour = false }: DemoOptions): Promise<DemoSummary> {
  const begun = performance.now()
  if (platform.config.command !== 'demo') throw new NotADemonstration()
  if (!(await isEmpty(platform))) throw new NotEmpty()
  const passwordHash = await hashPassword(password)
  const { county, neighbour, regions } = await openOffices(platform, passwordHash, withNeighbour)
  const today = dayOf(platform.clock.now())
  const old = firstYears(county)
  const now = present(county, today)
  const elsewhere = neighbour ? neighbourCases(neighbour, today) : []
  // Two spans of years never number the same paper, so they may be told at once.
  const [first, second, third] = await Promise.all([
    play(platform, county.code, stepsUntil(old, today)),
    play(platform, county.code, now.steps),
    neighbour ? play(platform, neighbour.code, stepsUntil(elsewhere, today)) : 0,
  ])
  await platform.db.inTransaction(systemScope, async (tx) => {
    await seedPublished(tx, county.code, published2009)
    await markMessagesSent(tx)
    await markLoading(tx, 'LOADED')
  })
  await foldFigures(platform.db)
  return {
    county: shuangfeng.name,
    accounts: posts,
    regions,
    agencies: county.agencies + (neighbour?.agencies ?? 0) + 2,
    cases: old.length + now.drafts.length + elsewhere.length,
    acts: first + second + third,
    milliseconds: Math.round(performance.now() - begun),
  }
}

const openOffices = (platform: Platform, passwordHash: string, withNeighbour: boolean) =>
  platform.db.inTransaction(systemScope, async (tx): Promise<{ county: County; neighbour: County | null; regions: number }> => {
    await markLoading(tx, 'LOADING')
    const regions = await openRegions(tx, [shuangfeng.code, xinhua.code])
    for (const policy of enacted) await recordEnactment(tx, policy)
    await recordStandards(tx, incomeStandards)
    const upper = await openUpperLevels(tx)
    const county = await openCounty(tx, shuangfeng, upper, passwordHash)
    const neighbour = withNeighbour ? await openCounty(tx, xinhua, upper, passwordHash) : null
    for (const one of neighbour ? [county, neighbour] : [county]) await decideForOffice(tx, one)
    return { county, neighbour, regions }
  })
