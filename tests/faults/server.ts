import { serve, stopOnSignal } from '../../apps/server/src/commands/serve.ts'
import { openHouse } from '../../apps/server/src/house.ts'
import { hashPassword, setupNeeded } from '../../apps/server/src/modules/agencies/index.ts'
import { readConfig } from '../../apps/server/src/platform/config.ts'
import { buildCounty } from '../world/county.ts'

// The house as `start` opens it, on a county of its own instead of a setup token; run as a process that may be killed.
const [dataDir = '', password = ''] = process.argv.slice(2)
process.umask(0o077)
const house = await openHouse(readConfig({ DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'error' }, { command: 'demo' }))
if (await setupNeeded(house.platform)) await buildCounty(house, { passwordHash: await hashPassword(password) })
const service = await serve(house)
stopOnSignal(() => service.stop())
process.stdout.write(`ready ${service.url}\n`)
