import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App, Http } from '../../../http/kit.ts'
import { actorOf } from '../../../http/kit.ts'
import { changeOwnPassword } from './change-password.ts'
import { deviceCookieName, deviceCookieOptions } from './device.ts'
import { confirmSecondFactor, enrolSecondFactor } from './enrol.ts'
import { liveSession, standingOf } from './live.ts'
import { meOf } from './me.ts'
import { endOwnSession, listOwnSessions, signOut } from './own-sessions.ts'
import { SignInFailed } from './refusals.ts'
import { BySession, ChangePassword, ConfirmFactor, Done, EnrolFactor, FactorOffer, Me, SessionList, SignIn } from './schema.ts'
import { type Caller, type Opened, signIn } from './sign-in.ts'
import { sessionCookieName, sessionCookieOptions } from './token.ts'

const tags = ['登录与会话']

export function sessionRoutes(app: App, http: Http): void {
  const { platform } = http
  const cookieName = sessionCookieName(platform.config)
  const cookie = sessionCookieOptions(platform.config)
  const deviceName = deviceCookieName(platform.config)
  const callerOf = (request: FastifyRequest): Caller => ({
    address: request.ip,
    userAgent: request.headers['user-agent'] ?? '',
    requestId: request.id,
    oldToken: request.sessionToken,
    device: request.cookies[deviceName] ?? null,
  })
  const letIn = (reply: FastifyReply, { token, session, device }: Opened) => {
    reply.setCookie(cookieName, token, cookie)
    if (device) reply.setCookie(deviceName, device, deviceCookieOptions(platform.config))
    return meOf(session)
  }
  const live = async (request: FastifyRequest) => {
    const session = (request.actor && standingOf(request.actor)) ?? (await liveSession(platform, request.sessionToken ?? ''))
    if (!session) throw new SignInFailed()
    return session
  }

  app.post(
    '/api/session',
    {
      config: { action: 'signIn', open: true, budget: 'sign-in' },
      schema: { operationId: 'signIn', summary: '登录', tags, body: SignIn, response: { 200: Me } },
    },
    async (request, reply) => {
      return letIn(reply, await signIn(platform, request.body, callerOf(request)))
    },
  )
  app.get(
    '/api/session',
    { config: { action: 'getSession' }, schema: { operationId: 'getSession', summary: '我是谁', tags, response: { 200: Me } } },
    async (request) => meOf(await live(request)),
  )
  app.delete(
    '/api/session',
    { config: { action: 'signOut' }, schema: { operationId: 'signOut', summary: '退出登录', tags, response: { 200: Done } } },
    async (request, reply) => {
      await signOut(platform, actorOf(request), request.sessionToken ?? '')
      reply.clearCookie(cookieName, cookie)
      return { done: true as const }
    },
  )
  app.post(
    '/api/session/password',
    {
      config: { action: 'changeOwnPassword', budget: 'sign-in' },
      schema: { operationId: 'changeOwnPassword', summary: '修改自己的密码', tags, body: ChangePassword, response: { 200: Me } },
    },
    async (request, reply) => {
      return letIn(reply, await changeOwnPassword(platform, actorOf(request), request.body, callerOf(request)))
    },
  )
  app.post(
    '/api/session/totp',
    {
      config: { action: 'enrolSecondFactor', budget: 'sign-in' },
      schema: {
        operationId: 'enrolSecondFactor',
        summary: '取得动态验证码的绑定密钥',
        tags,
        body: EnrolFactor,
        response: { 200: FactorOffer },
      },
    },
    async (request) => enrolSecondFactor(platform, actorOf(request), request.body.code),
  )
  app.post(
    '/api/session/totp/confirm',
    {
      config: { action: 'confirmSecondFactor', budget: 'sign-in' },
      schema: { operationId: 'confirmSecondFactor', summary: '确认绑定动态验证码', tags, body: ConfirmFactor, response: { 200: Me } },
    },
    async (request, reply) => {
      return letIn(reply, await confirmSecondFactor(platform, actorOf(request), request.body.code, callerOf(request)))
    },
  )
  app.get(
    '/api/sessions',
    {
      config: { action: 'listOwnSessions' },
      schema: { operationId: 'listOwnSessions', summary: '我登录的设备', tags, response: { 200: SessionList } },
    },
    async (request) => ({ items: await listOwnSessions(platform, actorOf(request), request.sessionToken ?? '') }),
  )
  app.post(
    '/api/sessions/:id/end',
    {
      config: { action: 'endOwnSession' },
      schema: { operationId: 'endOwnSession', summary: '让一台设备退出登录', tags, params: BySession, response: { 200: Done } },
    },
    async (request) => {
      await endOwnSession(platform, actorOf(request), request.params.id)
      return { done: true as const }
    },
  )
}
