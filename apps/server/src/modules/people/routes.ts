import { type App, ById, type Http, Keyed } from '../../http/kit.ts'
import { getPerson } from './get-person.ts'
import { listPersons } from './list-persons.ts'
import { findDuplicates } from './matches.ts'
import { RevealTooMany } from './refusals.ts'
import type { Followers } from './righting/followers.ts'
import { rightingRoutes } from './righting/routes.ts'
import { reveal } from './reveal.ts'
import { ListPersons, Matches, MatchList, PersonDetail, PersonList, Reveal, Revealed } from './schema.ts'
import { readers, receivers } from './sight.ts'

const tags = ['人员']

export function peopleRoutes(app: App, http: Http, followers: Followers): void {
  const { platform } = http
  rightingRoutes(app, http, followers)
  app.get(
    '/api/persons',
    {
      config: { action: 'listPersons', roles: readers, budget: 'search' },
      schema: {
        operationId: 'listPersons',
        summary: '人员：按姓名、拼音、首字母、完整证件号或电话查找',
        tags,
        querystring: ListPersons,
        response: { 200: PersonList },
      },
    },
    (request) => http.read(request, (tx, actor, today) => listPersons(tx, platform, actor, request.query, today)),
  )
  app.get(
    '/api/persons/:id',
    {
      config: { action: 'getPerson', roles: readers },
      schema: { operationId: 'getPerson', summary: '人员和他的案件', tags, params: ById, response: { 200: PersonDetail } },
    },
    (request) => http.read(request, (tx, actor, today) => getPerson(tx, platform, actor, request.params.id, today)),
  )
  app.post(
    '/api/persons/:id/reveal',
    {
      config: { action: 'revealField', roles: readers, budget: 'search' },
      schema: {
        operationId: 'revealField',
        summary: '说明用途后查看完整证件号、电话或地址',
        tags,
        params: ById,
        headers: Keyed,
        body: Reveal,
        response: { 200: Revealed },
      },
    },
    async (request, reply) => {
      const answer = await http.write(request, reply, 200, (tx, actor) =>
        reveal(tx, platform, actor, { id: request.params.id, ...request.body }),
      )
      if ('over' in answer) throw new RevealTooMany()
      return answer
    },
  )
  app.post(
    '/api/persons/matches',
    {
      config: { action: 'findDuplicates', roles: receivers },
      schema: {
        operationId: 'findDuplicates',
        summary: '录入时查重：同一人、相近姓名、在办案件、外县登记',
        tags,
        body: Matches,
        response: { 200: MatchList },
      },
    },
    (request) => http.read(request, async (tx, actor) => ({ items: await findDuplicates(tx, platform, actor, request.body) })),
  )
}
