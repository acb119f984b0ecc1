import { keepCompiled } from '../../apps/server/src/compiled.ts'

// The house as `start` opens it, on a county of its own instead of a setup token; run as a process that may be killed.
process.umask(0o077)
keepCompiled()
const { serve, stopOnSignal } = await import('../../apps/server/src/commands/serve.ts')
const { openHouse } = await import('../../apps/server/src/house.ts')
const { hashPassword, setupNeeded } = await import('../../apps/server/src/modules/agencies/index.ts')
const { readConfig } = await import('../../apps/server/src/platform/config.ts')
const { buildCounty } = await import('../world/county.ts')

const [dataDir = '', password = ''] = process.argv.slice(2)
const house = await openHouse(readConfig({ DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'error' }, { command: 'demo' }))
if (await setupNeeded(house.platform)) await buildCounty(house, { passwordHash: await hashPassword(password) })
const service = await serve(house)
stopOnSignal().by(() => service.stop())
process.stdout.write(`ready ${service.url}\n`)
