import { setTimeout as sleep } from 'node:timers/promises'
import type { Asker, Body, Door } from './answers.ts'

/** A running house at an address, asked as any client asks it: sign in, keep the cookie, wait when told to wait. */
export function webDoor(url: string, password: string): Door {
  return {
    anonymous: askerAt(url, null),
    async as(username) {
      const answer = await askerAt(url, null)('POST', '/api/session', { username, password })
      const given = [answer.headers['set-cookie'] ?? []].flat().map(String)
      const cookie = given.map((line) => line.split(';')[0]).join('; ')
      if (answer.status !== 200 || !cookie) throw new Error(`${username} cannot sign in: ${answer.status} ${answer.text}`)
      return askerAt(url, cookie)
    },
  }
}

const patience = 5

/** A name may stand in several `set-cookie` lines, and each of them counts. */
const headersOf = (headers: Headers) => ({ ...Object.fromEntries(headers), 'set-cookie': headers.getSetCookie() })

function askerAt(base: string, cookie: string | null): Asker {
  const ask: Asker = async (method, path, body, headers = {}) => {
    const own = { ...(cookie ? { cookie } : {}), ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers }
    const payload = body === undefined || typeof body === 'string' ? body : JSON.stringify(body)
    for (let turn = 1; ; turn += 1) {
      const answer = await fetch(new URL(path, base), { method, headers: own, body: payload, redirect: 'manual' })
      const text = await answer.text()
      const wait = answer.status === 429 && turn < patience ? Number(answer.headers.get('retry-after') ?? 1) : null
      if (wait === null) {
        const isJson = (answer.headers.get('content-type') ?? '').includes('json')
        return { status: answer.status, body: isJson ? (JSON.parse(text) as Body) : {}, headers: headersOf(answer.headers), text }
      }
      await sleep(wait * 1000)
    }
  }
  return ask
}
