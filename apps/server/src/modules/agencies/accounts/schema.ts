import { z } from 'zod'
import { isStaffRole } from '../roles.ts'
import { UsernameIn } from './username.ts'

const role = z.string({ error: '请选择岗位。' }).max(40).refine(isStaffRole, '没有这个岗位，请重新选择。')
const agencyId = z.uuid({ error: '请选择机构。' })
const day = z.iso.date('日期应形如 2026-01-31。')

export const CreateAccount = z
  .strictObject({
    username: UsernameIn,
    name: z.string({ error: '请填写姓名。' }).trim().min(1, '请填写姓名。').max(50, '姓名过长，请核对。'),
    agencyId,
    role,
  })
  .meta({
    id: 'CreateAccount',
    examples: [{ username: 'wangfang', name: '王芳', agencyId: '0192f000-0000-7000-8000-000000000001', role: 'REVIEWER' }],
  })
export type CreateAccount = z.infer<typeof CreateAccount>

export const GiveRole = z
  .strictObject({ agencyId, role, fromOn: day.optional(), toOn: day.optional() })
  .meta({ id: 'GiveRole', examples: [{ agencyId: '0192f000-0000-7000-8000-000000000001', role: 'DISPATCHER' }] })
export type GiveRole = z.infer<typeof GiveRole>

export const ResetPassword = z.strictObject({ resetFactor: z.boolean().optional() }).meta({ id: 'ResetPassword', examples: [{}] })

const Held = z.object({
  membershipId: z.string(),
  agencyId: z.string(),
  agencyName: z.string(),
  role: z.string(),
  roleLabel: z.string(),
  fromOn: z.string(),
  toOn: z.string().nullable(),
})
export const AccountItem = z
  .object({
    id: z.string(),
    username: z.string(),
    name: z.string(),
    agencies: z.array(Held),
    status: z.string(),
    lastLoginAt: z.string().nullable(),
    lockedUntil: z.string().nullable(),
    secondFactor: z.boolean(),
    version: z.number(),
  })
  .meta({ id: 'Account' })
export type AccountItem = z.infer<typeof AccountItem>

export const AccountList = z
  .object({
    items: z.array(AccountItem),
    nextCursor: z.string().nullable(),
    total: z.object({ count: z.number(), exact: z.boolean() }),
  })
  .meta({ id: 'AccountList' })
export const RoleList = z.object({ items: z.array(z.object({ code: z.string(), label: z.string() })) }).meta({ id: 'RoleList' })

export const ByMembership = z.object({ id: z.uuid({ error: '编号格式不对。' }), membershipId: z.uuid({ error: '编号格式不对。' }) })
export const ListAccounts = z.strictObject({
  q: z.string().trim().max(60).optional().meta({ description: '用户名或姓名里的字。', example: 'reviewer' }),
  role: z.string().max(40).optional().meta({ description: '岗位代码，取自 listRoles。', example: 'REVIEWER' }),
  agencyId: z.uuid().optional().meta({ description: '机构编号：只答在这个机构任职的账号。' }),
  cursor: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(200, '每页最多 200 条。').default(20),
})
export type ListAccounts = z.infer<typeof ListAccounts>
