import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Day } from '@fayuan/law'
import { type App, ById, type Http, Keyed, KeyedIfMatch, versionOf } from '../../../http/kit.ts'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { staffRoles } from '../roles.ts'
import { forgetAccount } from '../session/cache.ts'
import { hashPassword, oneTimePassword } from '../session/password.ts'
import { takeScope } from '../session/queries.ts'
import { createAccount, disableAccount, endAccountSessions, listAccounts, resetPassword } from './accounts.ts'
import { endRole, giveRole } from './memberships.ts'
import {
  AccountItem,
  AccountList,
  ByMembership,
  CreateAccount,
  GiveRole,
  ListAccounts,
  NewAccount,
  ResetPassword,
  RoleList,
} from './schema.ts'

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
      config: { action: 'createAccount', roles: ['SYS_ADMIN'] },
      schema: {
        operationId: 'createAccount',
        summary: '新建账号，得到一次性密码',
        tags,
        headers: Keyed,
        body: CreateAccount,
        response: { 201: NewAccount },
      },
    },
    async (request, reply) => {
      const password = oneTimePassword()
      const passwordHash = await hashPassword(password)
      return http.write(request, reply, 201, async (tx, actor, today) => {
        await takeScope(tx, actor.officeScope)
        return { account: await createAccount(tx, actor, request.body, passwordHash, today), oneTimePassword: password }
      })
    },
  )
  app.post(
    '/api/accounts/:id/memberships',
    {
      config: { action: 'giveRole', roles: keepers },
      schema: {
        operationId: 'giveRole',
        summary: '授予岗位',
        tags,
        params: ById,
        headers: Keyed,
        body: GiveRole,
        response: { 200: AccountItem },
      },
    },
    (request, reply) =>
      office(request, reply, request.params.id, (tx, actor, today) => giveRole(tx, actor, request.params.id, request.body, today)),
  )
  app.post(
    '/api/accounts/:id/memberships/:membershipId/end',
    {
      config: { action: 'endRole', roles: keepers },
      schema: { operationId: 'endRole', summary: '收回岗位', tags, params: ByMembership, headers: Keyed, response: { 200: AccountItem } },
    },
    (request, reply) => {
      const { id, membershipId } = request.params
      return office(request, reply, id, (tx, actor, today) => endRole(tx, actor, { accountId: id, membershipId }, today))
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
        summary: '重置密码，得到一次性密码',
        tags,
        params: ById,
        headers: Keyed,
        body: ResetPassword,
        response: { 200: NewAccount },
      },
    },
    async (request, reply) => {
      const password = oneTimePassword()
      const given = { passwordHash: await hashPassword(password), resetFactor: request.body.resetFactor ?? false }
      return office(request, reply, request.params.id, async (tx, actor) => ({
        account: await resetPassword(tx, actor, request.params.id, given),
        oneTimePassword: password,
      }))
    },
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
