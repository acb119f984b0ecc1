import { type App, type Http, Keyed } from '../../../http/kit.ts'
import { confirmParameter, undoConfirmation } from './confirm-parameter.ts'
import { enactPolicy } from './enact-policy.ts'
import { listUnconfirmed } from './list-unconfirmed.ts'
import { enactors, readersOfTheList } from './policy.ts'
import { ConfirmationIn, EnactmentIn, EnactmentOut, UnconfirmedOut, UndoConfirmationIn } from './schema.ts'

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
  app.post(
    '/api/law/confirmations',
    {
      config: { action: 'confirmParameter', roles: [...enactors] },
      schema: {
        operationId: 'confirmParameter',
        summary: '写明来源，确认一项待核实的参数与原文一致',
        tags,
        headers: Keyed,
        body: ConfirmationIn,
        response: { 201: UnconfirmedOut },
      },
    },
    (request, reply) => http.write(request, reply, 201, (tx, actor, today) => confirmParameter(tx, actor, request.body, today)),
  )
  app.post(
    '/api/law/confirmations/undo',
    {
      config: { action: 'undoConfirmation', roles: [...enactors] },
      schema: {
        operationId: 'undoConfirmation',
        summary: '撤销一项确认，写明原因',
        tags,
        headers: Keyed,
        body: UndoConfirmationIn,
        response: { 200: UnconfirmedOut },
      },
    },
    (request, reply) => http.write(request, reply, 200, (tx, actor, today) => undoConfirmation(tx, actor, request.body, today)),
  )
}
