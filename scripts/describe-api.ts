import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import openapiTS, { astToString } from 'openapi-typescript'
import { createApp } from '../apps/server/src/http/app.ts'
import { readConfig } from '../apps/server/src/platform/config.ts'
import { systemClock } from '../apps/server/src/platform/context.ts'
import { openDatabase } from '../apps/server/src/platform/database/database.ts'
import { openDisk } from '../apps/server/src/platform/disk.ts'
import { openFileStore } from '../apps/server/src/platform/files/index.ts'
import { noJobs } from '../apps/server/src/platform/jobs.ts'
import { openKeys } from '../apps/server/src/platform/keys/index.ts'
import { openLog } from '../apps/server/src/platform/log.ts'
import { root } from './root.ts'

/** Writes the console's API types anew from the routes themselves; nothing is asked of a database. */
export async function describeApi(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'fayuan-describe-'))
  const keys = openKeys({ secretsDir: join(dataDir, 'secrets') })
  const platform = {
    config: readConfig({ DATA_DIR: dataDir }, { command: 'demo' }),
    db: openDatabase({ host: dataDir }),
    keys,
    files: await openFileStore({ dir: join(dataDir, 'files'), keys }),
    jobs: noJobs(),
    clock: systemClock,
    disk: openDisk(dataDir),
    log: openLog('error'),
  }
  const app = await createApp(platform)
  const description = JSON.stringify(app.swagger())
  const types = astToString(await openapiTS(description))
  await app.close()
  await platform.db.end()
  return `// Generated from the routes by \`npm run describe\`; do not edit.\n${types}`
}

export const typesFile = join(root, 'apps/web/src/api/schema.d.ts')

if (import.meta.main) {
  await writeFile(typesFile, await describeApi())
  process.exit(0)
}
