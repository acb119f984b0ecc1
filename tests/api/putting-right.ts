import { sql } from 'kysely'
import pg from 'pg'
import { systemScope } from '../../apps/server/src/platform/database/scope.ts'
import type { Office, Walk } from './chain.ts'
import { type Answer, type Api, type Body, itemsOf } from './open-api.ts'

/** What the tests of corrections ask of one file, each under the version it was last told. */
export function deskOf(api: Api, office: Office) {
  const at = (walk: Walk) => ({ path: { id: walk.id } })
  const detail = async (walk: Walk, username = 'director') => (await (await office.of(username))('getCase', at(walk))).body
  const listOf = async (walk: Walk, field: string, username?: string) => itemsOf({ items: (await detail(walk, username))[field] })
  return {
    detail,
    listOf,
    said: ({ status, body }: Answer) => [status, body['code'] ?? body['state']],
    async act(walk: Walk, username: string, operation: string, change: Body, more: { key?: string; of?: Office; version?: unknown } = {}) {
      const client = await (more.of ?? office).of(username)
      const answer = await client(operation, { ...at(walk), version: more.version ?? walk.standing['version'], change, key: more.key })
      if (answer.status < 300) walk.standing = answer.body
      return answer
    },
    async can(walk: Walk, username: string, verb: string) {
      return (await listOf(walk, 'can', username)).find((one) => one['verb'] === verb)?.['allowed'] ?? null
    },
    async events(walk: Walk) {
      const client = await office.of('director')
      return itemsOf((await client('getCaseHistory', { ...at(walk), query: { limit: '200' } })).body)
    },
    async row<T>(text: string): Promise<T[]> {
      return api.world.platform.db.inTransaction(systemScope, async (tx) => (await sql.raw<T>(text).execute(tx)).rows)
    },
    /** The connection dies when the act comes to write into that table: whatever it has written before is half done. */
    async killedAt(table: string, act: () => Promise<Answer>): Promise<Answer> {
      const owner = new pg.Client(api.world.owner)
      await owner.connect()
      await owner.query(
        `create or replace function die_here() returns trigger language plpgsql security definer as
          $$ begin perform pg_terminate_backend(pg_backend_pid()); perform pg_sleep(1); return new; end $$`,
      )
      await owner.query(`create trigger die_here before insert on ${table} for each row execute function die_here()`)
      const answer = await act()
      await owner.query(`drop trigger die_here on ${table}`)
      await owner.end()
      return answer
    },
  }
}
