import type { Day, Role, Verb } from '@fayuan/law'
import type { ZodType, z } from 'zod'
import { type App, ById, type Http, KeyedIfMatch, versionOf } from '../../http/kit.ts'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { standing } from './advance.ts'
import { rolesOf } from './policy.ts'
import { type CaseFile, CaseStanding } from './schema.ts'

type CaseAct<I> = (tx: Tx, platform: Platform, actor: Actor, id: string, version: number, input: I, today: Day) => Promise<CaseFile>
type Named = { id: Verb; roles?: readonly Role[] } | { id: string; roles: readonly Role[] }

/** Routes of acts on one case, all of one shape: the version that was read in If-Match, and for an answer where the file stands now. */
export const caseActs =
  (app: App, http: Http, { tag, status }: { tag: string; status: 200 | 201 }) =>
  <S extends ZodType>(url: string, named: Verb | Named, summary: string, body: S, act: CaseAct<z.infer<S>>): void => {
    const { id: operationId, roles } = typeof named === 'string' ? { id: named, roles: rolesOf(named) } : named
    app.post(
      url,
      {
        config: { action: operationId, roles: roles ?? rolesOf(operationId as Verb) },
        schema: { operationId, summary, tags: [tag], params: ById, headers: KeyedIfMatch, body, response: { [status]: CaseStanding } },
      },
      (request, reply) =>
        http.write(request, reply, status, async (tx, actor, today) => {
          const { id } = request.params as z.infer<typeof ById>
          return standing(actor, await act(tx, http.platform, actor, id, versionOf(request), request.body as z.infer<S>, today))
        }),
    )
  }
