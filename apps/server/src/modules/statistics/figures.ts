import type { Platform } from '../../platform/context.ts'
import type { Database } from '../../platform/database/database.ts'
import { putSetting } from '../../platform/settings.ts'
import { type FigureDifference, figuresThatDiffer, foldDeltas } from './cube/queries.ts'
import { underSystem } from './queries.ts'

const batch = 20_000

/** Folds what verbs appended into the cube, batch by batch, until nothing is left. */
export async function foldFigures(db: Database): Promise<number> {
  let folded = 0
  for (;;) {
    const moved = await underSystem(db, (tx) => foldDeltas(tx, batch))
    folded += moved
    if (moved < batch) return folded
  }
}

/** Any figure equals the same question asked of the cases (design.md §3); what does not is answered. */
export const verifyFigures = (db: Database): Promise<FigureDifference[]> => underSystem(db, figuresThatDiffer)

/** The nightly proof: kept for the console, and loud when it fails. */
export async function checkFigures(platform: Platform): Promise<FigureDifference[]> {
  const differences = await verifyFigures(platform.db)
  const at = platform.clock.now().toISOString()
  await underSystem(platform.db, (tx) =>
    putSetting(tx, 'statistics.lastCheck', { at, differences: differences.length, first: differences.slice(0, 20) }),
  )
  if (differences.length > 0) platform.log.error('figures-differ', { count: differences.length, shard: differences[0]?.shard })
  return differences
}
