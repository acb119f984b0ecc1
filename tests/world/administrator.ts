import { randomUUID } from 'node:crypto'
import { type Role, toDay } from '@fayuan/law'
import { hash } from '@node-rs/argon2'
import type { App } from '../../apps/server/src/http/kit.ts'
import { seedAccount } from '../../apps/server/src/modules/agencies/index.ts'
import { systemScope } from '../../apps/server/src/platform/database/scope.ts'
import { buildCounty, type County } from './county.ts'
import type { World } from './open-world.ts'

const password = '山高水长 legal 2026'

/** The county with somebody who keeps the system, all of whom can sign in. */
export async function buildAdministeredCounty(world: World): Promise<County> {
  const passwordHash = await hash(password)
  const county = await buildCounty(world, { passwordHash })
  await world.platform.db.inTransaction(systemScope, (tx) =>
    seedAccount(tx, {
      username: 'sysadmin',
      displayName: '系统管理员',
      agencyId: county.agencyId,
      regionCode: county.shard,
      role: 'SYS_ADMIN' satisfies Role,
      passwordHash,
      fromOn: toDay('2020-01-01'),
      // Of the demonstration: no second factor is asked for.
      isDemo: true,
    }),
  )
  return county
}

/** Asks as one of its people, over the API. */
export async function signedIn(app: App, username: string) {
  const answer = await app.inject({ method: 'POST', url: '/api/session', payload: { username, password } })
  const cookies = { fayuan_session: answer.cookies[0]?.value ?? '' }
  return {
    cookies,
    get: (url: string) => app.inject({ method: 'GET', url, cookies }),
    post: (url: string, payload: object, key: string = randomUUID()) =>
      app.inject({ method: 'POST', url, cookies, payload, headers: { 'idempotency-key': key } }),
    send: (url: string, form: { payload: Buffer; headers: Record<string, string> }) =>
      app.inject({ method: 'POST', url, cookies, payload: form.payload, headers: form.headers }),
  }
}
