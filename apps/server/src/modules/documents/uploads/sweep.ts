import type { Platform } from '../../../platform/context.ts'
import { systemScope } from '../../../platform/database/scope.ts'
import { overdueUploads, removeSwept } from './queries.ts'

const atOnce = 100

/** Erases what nobody attached in time. The file goes before its row: whatever is cut short is found again the next time. */
export async function sweepUploads(platform: Platform): Promise<number> {
  const { db, files, clock } = platform
  let swept = 0
  for (;;) {
    const found = await db.inTransaction(systemScope, async (tx) => {
      const overdue = await overdueUploads(tx, clock.now(), atOnce)
      for (const upload of overdue) {
        await files.erase(upload.fileId)
        await removeSwept(tx, upload)
      }
      return overdue.length
    })
    swept += found
    if (found < atOnce) return swept
  }
}
