import { inject as provided } from 'vitest'
import { createApp } from '../../apps/server/src/http/app.ts'
import type { App } from '../../apps/server/src/http/kit.ts'
import { hashPassword } from '../../apps/server/src/modules/agencies/index.ts'
import { buildCounty, type County } from '../world/county.ts'
import { openWorld, type World } from '../world/open-world.ts'

export const password = '测试县 2026 正确的口令'
export type Asker = (method: string, url: string, body?: unknown, headers?: Record<string, string>) => Promise<{ status: number; body: any; headers: Record<string, unknown>; text: string }>
export type Api = { world: World; app: App; here: County; away: County; as(username: string): Promise<Asker>; anonymous: Asker; close(): Promise<void> }

void provided

/** The whole application over two counties, asked by injection. */
export async function openApi(options: { now?: string } = {}): Promise<Api> {
  const world = await openWorld(options)
  const passwordHash = await hashPassword(password)
  const here = await buildCounty(world, { passwordHash })
  const away = await buildCounty(world, { shard: '431322', name: '新化县', word: '新', passwordHash, suffix: '-away' })
  const app = await createApp(world.platform)
  const asker =
    (cookie: string | null): Asker =>
    async (method, url, body, headers = {}) => {
      const answer = await app.inject({
        method: method as 'GET',
        url,
        headers: { ...(cookie ? { cookie } : {}), ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
        payload: body === undefined ? undefined : JSON.stringify(body),
      })
      const isJson = String(answer.headers['content-type'] ?? '').includes('json')
      return { status: answer.statusCode, body: isJson ? JSON.parse(answer.body) : null, headers: answer.headers, text: answer.body }
    }
  const anonymous = asker(null)
  return {
    world,
    app,
    here,
    away,
    anonymous,
    async as(username) {
      const answer = await app.inject({ method: 'POST', url: '/api/session', payload: { username, password } })
      const cookie = answer.cookies[0]
      if (answer.statusCode !== 200 || !cookie) throw new Error(`sign-in of ${username}: ${answer.statusCode} ${answer.body}`)
      return asker(`${cookie.name}=${cookie.value}`)
    },
    async close() {
      await app.close()
      await world.close()
    },
  }
}
