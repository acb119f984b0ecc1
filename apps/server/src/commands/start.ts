import { firstRun, isDemonstration, loadDivisions } from '../modules/agencies/index.ts'
import { openHouse } from '../house.ts'
import { readConfig } from '../platform/config.ts'
import { StartRefused } from '../platform/start-refused.ts'
import { serve, stopOnSignal } from './serve.ts'

/** Production: the first start prints a one-time setup token; there is no default account (security.md §2.1). */
export async function start(env: NodeJS.ProcessEnv): Promise<void> {
  const onSignal = stopOnSignal()
  const house = await openHouse(readConfig(env, { command: 'start' }))
  if (await isDemonstration(house.platform)) {
    await house.close()
    throw new StartRefused(
      'DEMONSTRATION_DATA',
      '这里是演示县的数据：账号没有第二因素，口令公开，不能当正式系统使用。正式启动请用 DATA_DIR（或 DATABASE_URL）另指一处空的；继续演示请用 npm run demo。',
    )
  }
  await loadDivisions(house.platform)
  const token = await firstRun(house.platform)
  const service = await serve(house)
  onSignal.by(() => service.stop())
  if (token)
    process.stdout.write(
      `首次启动：请在 24 小时内打开 ${service.url || house.platform.config.publicUrl}/console/setup ，用下面的一次性口令建立第一个管理员。\nsetup token: ${token}\n`,
    )
  process.stdout.write(`fayuan ready ${service.url || '(jobs)'}\n`)
}
