import { z } from 'zod'
import type { Actor } from '../../../platform/actor.ts'

/** A membership in force. */
export type Post = { agencyId: string; agencyName: string; kind: string; regionCode: string; role: string }

export type SessionRow = {
  accountId: string
  lastSeenAt: Date
  expiresAt: Date
  username: string
  displayName: string
  regionCode: string
  regionName: string
  totpSecret: Buffer | null
  isDemo: boolean
  passwordChangedAt: Date | null
  posts: Post[]
  providerId: string | null
  idleMinutes: number
}

/** A session as requests meet it: who acts, and what stands between them and the work. */
export type LiveSession = {
  row: SessionRow
  actor: Actor
  hasFactor: boolean
  mustEnrol: boolean
  mustChangePassword: boolean
  lastSeenAt: number
}

const username = z.string({ error: '请填写用户名。' }).trim().min(1, '请填写用户名。').max(60, '用户名太长，请核对。')
const secret = z.string({ error: '请填写密码。' }).min(1, '请填写密码。').max(200, '密码太长，请核对。')
const code = z
  .string({ error: '请填写 6 位动态验证码。' })
  .trim()
  .regex(/^\d{6}$/, '动态验证码是 6 位数字。')

export const SignIn = z
  .strictObject({ username, password: secret, code: code.optional() })
  .meta({ id: 'SignIn', examples: [{ username: 'reviewer', password: '启动时显示的演示密码' }] })

export const Me = z
  .object({
    accountId: z.string(),
    username: z.string(),
    name: z.string(),
    roles: z.array(z.string()),
    roleLabels: z.array(z.string()),
    agency: z.object({ id: z.string(), name: z.string(), kind: z.string() }).nullable(),
    region: z.object({ code: z.string(), name: z.string() }),
    scope: z.object({ from: z.string(), to: z.string() }),
    isDemo: z.boolean(),
    menus: z.array(z.string()),
    secondFactor: z.boolean(),
    mustEnrol: z.boolean().describe('还没有绑定动态验证码，绑定前不能办理业务'),
    mustChangePassword: z.boolean().describe('用的是一次性密码，改密前不能办理业务'),
  })
  .meta({ id: 'Me' })
export type Me = z.infer<typeof Me>

export const ChangePassword = z
  .strictObject({ current: secret, next: secret })
  .meta({ id: 'ChangePassword', examples: [{ current: '现在的密码', next: '至少十二个字符的新密码' }] })
export const EnrolFactor = z.strictObject({ code: code.optional() }).meta({ id: 'EnrolFactor', examples: [{}] })
export const ConfirmFactor = z.strictObject({ code }).meta({ id: 'ConfirmFactor', examples: [{ code: '123456' }] })
export const FactorOffer = z.object({ secret: z.string(), uri: z.string() }).meta({ id: 'FactorOffer' })

export const SessionItem = z
  .object({
    id: z.string(),
    createdAt: z.string(),
    lastSeenAt: z.string(),
    expiresAt: z.string(),
    address: z.string(),
    userAgent: z.string(),
    current: z.boolean(),
  })
  .meta({ id: 'SessionItem' })
export const SessionList = z.object({ items: z.array(SessionItem) }).meta({ id: 'SessionList' })
export const BySession = z.object({ id: z.string().regex(/^[0-9a-f]{32}$/, '编号格式不对。') })
export const Done = z.object({ done: z.literal(true) }).meta({ id: 'Done' })
