import { createApp } from '../apps/server/src/http/app.ts'
import { followSessions } from '../apps/server/src/modules/agencies/index.ts'
import { proofOf } from '../apps/server/src/platform/audit/seal.ts'
import type { Platform } from '../apps/server/src/platform/context.ts'
import { readConfig } from '../apps/server/src/platform/config.ts'
import { systemClock } from '../apps/server/src/platform/context.ts'
import { openDatabase } from '../apps/server/src/platform/database/database.ts'
import { openDisk } from '../apps/server/src/platform/disk.ts'
import { openFileStore } from '../apps/server/src/platform/files/index.ts'
import { noJobs } from '../apps/server/src/platform/jobs.ts'
import { openKeys } from '../apps/server/src/platform/keys/index.ts'
import { openLog } from '../apps/server/src/platform/log.ts'

const { connection, dataDir } = JSON.parse(process.env['BENCH'] ?? '{}') as { connection: Record<string, unknown>; dataDir: string }
const config = readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'error' }, { command: 'demo' })
const keys = openKeys({ secretsDir: `${dataDir}/secrets` })
const platform: Platform = {
  config,
  db: openDatabase(connection, { max: 16, prove: (bytes) => proofOf(keys, bytes) }),
  keys,
  files: await openFileStore({ dir: `${dataDir}/files`, keys }),
  jobs: noJobs(),
  clock: systemClock,
  disk: openDisk(dataDir),
  log: openLog('error'),
}
// The product as it runs, session memory and all.
const following = await followSessions(platform, connection)
// One clerk here opens the files of a whole county: what slows bulk reading is not what is measured.
const app = await createApp(platform, { reading: { burst: Infinity, everyMs: 1, aDay: Infinity } })
await app.listen({ port: 0, host: '127.0.0.1' })
const address = app.server.address()
process.send?.({ port: typeof address === 'object' && address ? address.port : 0 })
process.on('message', (message) => {
  if (message === 'memory') process.send?.({ rss: process.memoryUsage.rss() })
})
process.on('SIGINT', async () => {
  await following.stop()
  process.exit(0)
})
