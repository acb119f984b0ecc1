import { type App, type Http, Keyed } from '../../../http/kit.ts'
import { enactPolicy } from './enact-policy.ts'
import { listUnconfirmed } from './list-unconfirmed.ts'
import { enactors, readersOfTheList } from './policy.ts'
import { EnactmentIn, EnactmentOut, UnconfirmedOut } from './schema.ts'

const tags = ['规则']

export function waitingRoutes(app: App, http: Http): void {
  app.get(
    '/api/law/unconfirmed',
    {
      config: { action: 'listUnconfirmed', roles: [...readersOfTheList] },
      schema: { operationId: 'listUnconfirmed', summary: '待核实的规则参数', tags, response: { 200: UnconfirmedOut } },
    },
    (request) => http.read(request, (tx, actor) => listUnconfirmed(tx, actor)),
  )
  app.post(
    '/api/law/enactments',
    {
      config: { action: 'enactPolicy', roles: [...enactors] },
      schema: {
        operationId: 'enactPolicy',
        summary: '补录地方规则的文号和施行日',
        tags,
        headers: Keyed,
        body: EnactmentIn,
        response: { 201: EnactmentOut },
      },
    },
    (request, reply) => http.write(request, reply, 201, (tx, actor) => enactPolicy(tx, actor, request.body)),
  )
}
