import type { Day, Role } from '@fayuan/law'
import type { ZodType, z } from 'zod'
import type { Actor } from '../platform/actor.ts'
import type { Platform } from '../platform/context.ts'
import type { Tx } from '../platform/database/database.ts'
import { type App, ById, type Http, KeyedIfMatch, versionOf } from './kit.ts'

/** How a thing that is acted on answers: its schema, its view, and which roles an act is open to. */
export type Answering<F, V extends string> = {
  schema: ZodType
  view: (actor: Actor, thing: F) => unknown
  roles: (verb: V) => readonly Role[]
}
type Act<F, I> = (tx: Tx, platform: Platform, actor: Actor, id: string, version: number, input: I, today: Day) => Promise<F>

/** Routes of acts on one thing, all of one shape: the version that was read in If-Match, and for an answer where the thing stands now. */
export const actsOn =
  <F, V extends string>(app: App, http: Http, of: Answering<F, V> & { tag: string; status: 200 | 201 }) =>
  <S extends ZodType>(
    url: string,
    verb: V | { operationId: string; roles: readonly Role[] },
    summary: string,
    body: S,
    act: Act<F, z.infer<S>>,
  ) => {
    const { operationId, roles } = typeof verb === 'string' ? { operationId: verb, roles: of.roles(verb) } : verb
    app.post(
      url,
      {
        config: { action: operationId, roles },
        schema: { operationId, summary, tags: [of.tag], params: ById, headers: KeyedIfMatch, body, response: { [of.status]: of.schema } },
      },
      (request, reply) =>
        http.write(request, reply, of.status, async (tx, actor, today) => {
          const { id } = request.params as z.infer<typeof ById>
          return of.view(actor, await act(tx, http.platform, actor, id, versionOf(request), request.body as z.infer<S>, today))
        }),
    )
  }
