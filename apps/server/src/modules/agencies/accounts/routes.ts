import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Day } from '@fayuan/law'
import { type App, ById, type Http, Keyed, KeyedIfMatch, versionOf } from '../../../http/kit.ts'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { proposeAccount, proposeReset, proposeRole, proposeRoleEnd } from '../proposals/propose.ts'
import { Proposal } from '../proposals/schema.ts'
import { staffRoles } from '../roles.ts'
import { forgetAccount } from '../session/cache.ts'
import { takeScope } from '../session/queries.ts'
import { disableAccount, endAccountSessions, listAccounts } from './accounts.ts'
import { AccountItem, AccountList, ByMembership, CreateAccount, GiveRole, ListAccounts, ResetPassword, RoleList } from './schema.ts'

const tags = ['账号与岗位']
const keepers = ['SYS_ADMIN', 'SEC_ADMIN']
const readers = [...keepers, 'AUDITOR', 'CENTRE_DIRECTOR', 'BUREAU_ADMIN']

export function accountRoutes(app: App, http: Http): void {
  // Administrators work under their office's range, not under the range of files, of which they see none.
  const office = async <T>(
    request: FastifyRequest,
    reply: FastifyReply,
    accountId: string,
    verb: (tx: Tx, actor: Actor, today: Day) => Promise<T>,
  ) => {
    const answer = await http.write(request, reply, 200, async (tx, actor, today) => {
      await takeScope(tx, actor.officeScope)
      return verb(tx, actor, today)
    })
    forgetAccount(http.platform, accountId)
    return answer
  }

  const proposing = <T>(request: FastifyRequest, reply: FastifyReply, verb: (tx: Tx, actor: Actor, today: Day) => Promise<T>) =>
    http.write(request, reply, 201, async (tx, actor, today) => {
      await takeScope(tx, actor.officeScope)
      return verb(tx, actor, today)
    })

  app.get(
    '/api/roles',
    { config: { action: 'listRoles' }, schema: { operationId: 'listRoles', summary: '岗位种类', tags, response: { 200: RoleList } } },
    async () => ({ items: staffRoles() }),
  )
  app.get(
    '/api/accounts',
    {
      config: { action: 'listAccounts', roles: readers },
      schema: { operationId: 'listAccounts', summary: '账号', tags, querystring: ListAccounts, response: { 200: AccountList } },
    },
    (request) => http.read(request, (tx, actor, today) => listAccounts(tx, actor, request.query, today)),
  )
  app.post(
    '/api/accounts',
    {
      config: { action: 'createAccount', roles: keepers },
      schema: {
        operationId: 'createAccount',
        summary: '提出新建账号，得到一次性密码的前半段；另一位管理员确认后建立',
        tags,
        headers: Keyed,
        body: CreateAccount,
        response: { 201: Proposal },
      },
    },
    (request, reply) => proposing(request, reply, (tx, actor, today) => proposeAccount(tx, http.platform, actor, request.body, today)),
  )
  app.post(
    '/api/accounts/:id/memberships',
    {
      config: { action: 'giveRole', roles: keepers },
      schema: {
        operationId: 'giveRole',
        summary: '提出授予岗位，另一位管理员确认后生效',
        tags,
        params: ById,
        headers: Keyed,
        body: GiveRole,
        response: { 201: Proposal },
      },
    },
    (request, reply) =>
      proposing(request, reply, (tx, actor, today) => proposeRole(tx, http.platform, actor, request.params.id, request.body, today)),
  )
  app.post(
    '/api/accounts/:id/memberships/:membershipId/end',
    {
      config: { action: 'endRole', roles: keepers },
      schema: {
        operationId: 'endRole',
        summary: '提出收回岗位，另一位管理员确认后生效',
        tags,
        params: ByMembership,
        headers: Keyed,
        response: { 201: Proposal },
      },
    },
    (request, reply) => {
      const { id, membershipId } = request.params
      return proposing(request, reply, (tx, actor, today) =>
        proposeRoleEnd(tx, http.platform, actor, { accountId: id, membershipId }, today),
      )
    },
  )
  app.post(
    '/api/accounts/:id/disable',
    {
      config: { action: 'disableAccount', roles: keepers },
      schema: {
        operationId: 'disableAccount',
        summary: '停用账号',
        tags,
        params: ById,
        headers: KeyedIfMatch,
        response: { 200: AccountItem },
      },
    },
    (request, reply) =>
      office(request, reply, request.params.id, (tx, actor, today) =>
        disableAccount(tx, actor, request.params.id, versionOf(request), today),
      ),
  )
  app.post(
    '/api/accounts/:id/password',
    {
      config: { action: 'resetPassword', roles: keepers },
      schema: {
        operationId: 'resetPassword',
        summary: '提出重置密码，得到一次性密码的前半段；另一位管理员确认后生效',
        tags,
        params: ById,
        headers: Keyed,
        body: ResetPassword,
        response: { 201: Proposal },
      },
    },
    (request, reply) =>
      proposing(request, reply, (tx, actor) =>
        proposeReset(tx, http.platform, actor, request.params.id, { resetFactor: request.body.resetFactor ?? false }),
      ),
  )
  app.post(
    '/api/accounts/:id/sessions/end',
    {
      config: { action: 'endAccountSessions', roles: keepers },
      schema: {
        operationId: 'endAccountSessions',
        summary: '让账号在所有设备上退出',
        tags,
        params: ById,
        headers: Keyed,
        response: { 200: AccountItem },
      },
    },
    (request, reply) => office(request, reply, request.params.id, (tx, actor) => endAccountSessions(tx, actor, request.params.id)),
  )
}
