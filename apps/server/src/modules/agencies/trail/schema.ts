import { z } from 'zod'

const day = z.iso.date('日期应形如 2026-01-31。')
export const ListAudit = z.strictObject({
  objectId: z.string().max(100).optional().meta({ description: '被查看或办理的案件、人员、账号的编号。' }),
  actorId: z.uuid({ error: '人员编号格式不对。' }).optional().meta({ description: '经手人的账号编号。' }),
  action: z.string().max(60).optional().meta({ description: '办了什么：操作的 operationId。', example: 'grantApplication' }),
  from: day.optional().meta({ description: '从哪一天起。', example: '2026-01-01' }),
  to: day.optional().meta({ description: '到哪一天止，含当天。', example: '2099-12-31' }),
  cursor: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(200, '每页最多 200 条。').default(50),
})
export type ListAudit = z.infer<typeof ListAudit>

export const AuditItem = z
  .object({
    id: z.string(),
    at: z.string(),
    actorId: z.string().nullable(),
    actorName: z.string(),
    action: z.string(),
    actionLabel: z.string(),
    objectType: z.string(),
    objectId: z.string(),
    purpose: z.string(),
    address: z.string(),
    requestId: z.string(),
    sealed: z.boolean(),
  })
  .meta({ id: 'AuditEntry' })
export const AuditList = z
  .object({ items: z.array(AuditItem), nextCursor: z.string().nullable(), total: z.object({ count: z.number(), exact: z.boolean() }) })
  .meta({ id: 'AuditList' })
