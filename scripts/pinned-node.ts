import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.ts'

// npm puts node_modules/.bin first, so this only acts when a script is started by hand with an older Node.
const pinned = join(root, 'node_modules/.bin/node')
const major = Number(process.versions.node.split('.')[0])

if (major < 24 && existsSync(pinned) && !process.env['FAYUAN_PINNED_NODE']) {
  const env = { ...process.env, FAYUAN_PINNED_NODE: '1' }
  const { status } = spawnSync(pinned, process.argv.slice(1), { stdio: 'inherit', env })
  process.exit(status ?? 1)
}
