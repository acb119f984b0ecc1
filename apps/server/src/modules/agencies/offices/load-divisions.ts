import type { Platform } from '../../../platform/context.ts'
import { systemScope } from '../../../platform/database/scope.ts'
import { regionsOfChina } from '../../../platform/regions/index.ts'
import { divisionCount, loadRegions } from './queries.ts'

/** An installation set up before the whole country was on record gets what it lacks; without that no other county could be named. */
export function loadDivisions(platform: Platform): Promise<void> {
  const regions = regionsOfChina()
  return platform.db.inTransaction(systemScope, async (tx) => {
    if ((await divisionCount(tx)) < regions.length) await loadRegions(tx, regions)
  })
}
