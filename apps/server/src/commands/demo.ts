import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { roles } from '@fayuan/law'
import { demoAccounts, isEmpty, loadDemo } from '../demo/index.ts'
import { openHouse } from '../house.ts'
import { isDemonstration } from '../modules/agencies/index.ts'
import { readConfig } from '../platform/config.ts'
import { sealAudit } from '../platform/audit/seal.ts'
import { StartRefused } from '../platform/start-refused.ts'
import { serve, stopOnSignal } from './serve.ts'

/** The demonstration county: loaded when the database is empty, second factor off, one password for all accounts. */
export async function demo(env: NodeJS.ProcessEnv): Promise<void> {
  const say = (line: string) => process.stdout.write(`${line}\n`)
  const onSignal = stopOnSignal()
  const house = await openHouse(readConfig({ LOG_LEVEL: 'warn', ...env }, { command: 'demo' }))
  const password = await demoPassword(house.platform.config.dataDir)
  if (await isEmpty(house.platform)) {
    say('正在载入示范县，约需半分钟……')
    const summary = await loadDemo(house.platform, { password })
    await sealAudit(house.platform.db, house.platform.keys)
    say(`示范县已载入：${summary.county}，${summary.cases} 件案件。`)
  }
  if (!(await isDemonstration(house.platform))) {
    await house.close()
    throw new StartRefused(
      'NOT_DEMONSTRATION_DATA',
      '这里是正式系统的数据，不能当演示使用。请用 npm start 启动，或用 DATA_DIR 另指一个目录做演示。',
    )
  }
  const service = await serve(house)
  onSignal.by(() => service.stop())
  say('账号（岗位）：')
  for (const account of demoAccounts) say(`  ${account.username.padEnd(11)} ${account.displayName}  ${roles[account.role]}`)
  say(`控制台 ${service.url}/console/`)
  say(`demo password: ${password}`)
  say(`fayuan ready ${service.url}`)
}

/** One password for all demonstration accounts, made at the first load and kept beside the data. */
async function demoPassword(dataDir: string): Promise<string> {
  const path = join(dataDir, 'secrets', 'demo-password')
  const known = await readFile(path, 'utf8').catch(() => '')
  if (known) return known.trim()
  const password = `fayuan-${randomBytes(6).toString('hex')}`
  await writeFile(path, password, { mode: 0o600 })
  return password
}
