import { createApp } from '../../apps/server/src/http/app.ts'
import type { App } from '../../apps/server/src/http/kit.ts'
import { hashPassword } from '../../apps/server/src/modules/agencies/index.ts'
import type { Log } from '../../apps/server/src/platform/log.ts'
import { buildCounty, type County } from '../world/county.ts'
import { addPosts, addUpperOffices, type MorePosts } from '../world/more-posts.ts'
import { openWorld, type World } from '../world/open-world.ts'
import type { Asker, Body } from './answers.ts'

export * from './answers.ts'

export const password = '测试县 2026 正确的口令'

export type Api = {
  world: World
  app: App
  here: County & { more: MorePosts }
  away: County & { more: MorePosts }
  as(username: string): Promise<Asker>
  anonymous: Asker
  close(): Promise<void>
}

/** The whole application over two counties and the offices above them, asked by injection. */
export async function openApi(options: { now?: string; log?: Log; onWorld?: (world: World) => Promise<void> } = {}): Promise<Api> {
  const world = await openWorld(options)
  const passwordHash = await hashPassword(password)
  const county = async (of: { shard?: string; name?: string; word?: string; suffix?: string }) => {
    const built = await buildCounty(world, { ...of, passwordHash })
    return { ...built, more: await addPosts(world, built, { passwordHash, suffix: of.suffix }) }
  }
  const here = await county({})
  const away = await county({ shard: '431322', name: '新化县', word: '新', suffix: '-away' })
  await addUpperOffices(world, here, passwordHash)
  await options.onWorld?.(world)
  const app = await createApp(world.platform)
  const anonymous = askerOf(app, null)
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
      return askerOf(app, `${cookie.name}=${cookie.value}`)
    },
    async close() {
      await app.close()
      await world.close()
    },
  }
}

const asMethod = (method: string) => method.toUpperCase() as 'GET' | 'POST' | 'PUT' | 'DELETE'

function askerOf(app: App, cookie: string | null): Asker {
  return async (method, url, body, headers = {}) => {
    const own = { ...(cookie ? { cookie } : {}), ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers }
    const payload = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body)
    const answer = await app.inject({ method: asMethod(method), url, headers: own, payload })
    const isJson = String(answer.headers['content-type'] ?? '').includes('json')
    return { status: answer.statusCode, body: isJson ? (JSON.parse(answer.body) as Body) : {}, headers: answer.headers, text: answer.body }
  }
}
