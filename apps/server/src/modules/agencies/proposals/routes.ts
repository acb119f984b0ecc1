import { type App, ById, type Http, Keyed } from '../../../http/kit.ts'
import { forgetAccount } from '../session/cache.ts'
import { takeScope } from '../session/queries.ts'
import { confirmProposal, listProposals, rejectProposal } from './decide.ts'
import { Confirmed, ListProposals, ProposalItem, ProposalList } from './schema.ts'

const tags = ['账号与岗位']
const seconds = ['SYS_ADMIN', 'SEC_ADMIN', 'AUDITOR']

export function proposalRoutes(app: App, http: Http): void {
  const { platform } = http
  app.get(
    '/api/account-proposals',
    {
      config: { action: 'listAccountProposals', roles: seconds },
      schema: {
        operationId: 'listAccountProposals',
        summary: '账号和岗位的申请：一人提出，另一人确认',
        tags,
        querystring: ListProposals,
        response: { 200: ProposalList },
      },
    },
    (request) => http.read(request, (tx, actor) => listProposals(tx, platform, actor, request.query)),
  )
  app.post(
    '/api/account-proposals/:id/confirm',
    {
      config: { action: 'confirmAccountProposal', roles: seconds },
      schema: {
        operationId: 'confirmAccountProposal',
        summary: '确认另一位管理员提出的申请；涉及密码的，得到一次性密码的后半段',
        tags,
        params: ById,
        headers: Keyed,
        response: { 200: Confirmed },
      },
    },
    async (request, reply) => {
      const answer = await http.write(request, reply, 200, async (tx, actor, today) => {
        await takeScope(tx, actor.officeScope)
        return confirmProposal(tx, platform, actor, request.params.id, today)
      })
      forgetAccount(platform, answer.account.id)
      return answer
    },
  )
  app.post(
    '/api/account-proposals/:id/reject',
    {
      config: { action: 'rejectAccountProposal', roles: seconds },
      schema: {
        operationId: 'rejectAccountProposal',
        summary: '不同意另一位管理员的申请，或者撤回自己的',
        tags,
        params: ById,
        headers: Keyed,
        response: { 200: ProposalItem },
      },
    },
    (request, reply) =>
      http.write(request, reply, 200, async (tx, actor) => {
        await takeScope(tx, actor.officeScope)
        return rejectProposal(tx, platform, actor, request.params.id)
      }),
  )
}
