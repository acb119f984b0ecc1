import { join } from 'node:path'
import type { Platform } from '../../platform/context.ts'
import type { Task } from '../../platform/jobs.ts'
import { clearShelf } from '../../platform/spreadsheet/index.ts'
import { checkFigures, foldFigures } from './figures.ts'
import { exportShelf, makeExport } from './make-export.ts'
import { expireExports, underSystem } from './queries.ts'

const day = 86_400_000

/** What this room does without a user. Times are UTC: the proof of the figures runs at 3:20 in China. */
export function statisticsTasks(platform: Platform): { tasks: Record<string, Task>; cron: { task: string; match: string }[] } {
  return {
    tasks: {
      'export-list': async ({ id }) => makeExport(platform, String(id)),
      'fold-figures': async () => {
        await foldFigures(platform.db)
      },
      'check-figures': async () => {
        await checkFigures(platform)
      },
      'expire-exports': () => clearExports(platform),
    },
    cron: [
      { task: 'fold-figures', match: '* * * * *' },
      { task: 'check-figures', match: '20 19 * * *' },
      { task: 'expire-exports', match: '10 * * * *' },
    ],
  }
}

async function clearExports(platform: Platform): Promise<void> {
  const now = platform.clock.now()
  const expired = await underSystem(platform.db, (tx) => expireExports(tx, now))
  for (const id of expired) await exportShelf(platform).erase(id)
  // What a killed job left half written belongs to no row.
  await clearShelf(join(platform.config.dataDir, 'exports'), new Date(now.getTime() - day))
}
