import { demoAccounts, loadDemo } from '../demo/index.ts'
import { openHouse } from '../house.ts'
import { readConfig } from '../platform/config.ts'
import { sealAudit } from '../platform/audit/seal.ts'
import { serve, stopOnSignal } from './serve.ts'

/** The demonstration county: loaded when the database is empty, second factor off, one password for all accounts. */
export async function demo(env: NodeJS.ProcessEnv): Promise<void> {
  const say = (line: string) => process.stdout.write(`${line}\n`)
  const house = await openHouse(readConfig(env, { command: 'demo' }))
  const summary = await loadDemo(house.platform, {})
  while ((await sealAudit(house.platform.db, house.platform.keys, { everything: true })) > 0);
  if (summary.loaded) say(`示范县已载入：${summary.cases} 件案件。`)
  const service = await serve(house)
  stopOnSignal(() => service.stop())
  say('账号（岗位）：')
  for (const account of demoAccounts) say(`  ${account.username.padEnd(11)} ${account.name}  ${account.roleLabel}`)
  say(`控制台 ${service.url}/console/`)
  say(`demo password: ${summary.password}`)
  say(`fayuan ready ${service.url}`)
}
