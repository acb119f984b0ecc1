import { z } from 'zod'

const sentence = (error: string) => z.string({ error }).trim().min(2, { error }).max(2000, { error: '文字太长，请控制在 2000 字以内。' })
const providerId = z.uuid({ error: '请选择承办人。' })

export const AssignIn = z
  .strictObject({ providerId, note: z.string().max(500, { error: '备注请控制在 500 字以内。' }).optional() })
  .meta({ id: 'AssignIn', examples: [{ providerId: '0190b5f0-0000-7000-8000-000000000002', note: '熟悉工伤案件' }] })
export type AssignInput = z.infer<typeof AssignIn>

export const AcceptIn = z
  .strictObject({ noConflict: z.literal(true, { error: '请先确认与本案没有利害关系，再接受指派。有利害关系的，请退回指派。' }) })
  .meta({ id: 'AcceptIn', examples: [{ noConflict: true }] })
export type AcceptInput = z.infer<typeof AcceptIn>

export const DeclineIn = z
  .strictObject({ reason: sentence('请写明退回的原因，例如与对方当事人有利害关系。') })
  .meta({ id: 'DeclineIn', examples: [{ reason: '本人正在代理对方当事人的另一案件，有利害关系。' }] })
export type DeclineInput = z.infer<typeof DeclineIn>

export const requesters = { RECIPIENT: '受援人请求', PROVIDER: '承办人报告', CENTRE: '机构决定' } as const
export const ReplaceIn = z
  .strictObject({
    providerId,
    reason: sentence('请写明更换的原因。'),
    requestedBy: z.enum(['RECIPIENT', 'PROVIDER', 'CENTRE'], { error: '请选择由谁提出更换。' }),
  })
  .meta({
    id: 'ReplaceIn',
    examples: [{ providerId: '0190b5f0-0000-7000-8000-000000000003', reason: '承办人因病不能继续承办。', requestedBy: 'PROVIDER' }],
  })
export type ReplaceInput = z.infer<typeof ReplaceIn>

export const CandidateOut = z
  .object({
    providerId: z.string(),
    name: z.string(),
    firmName: z.string(),
    kindLabel: z.string(),
    score: z.number(),
    reasons: z.array(z.string()),
    warnings: z.array(z.string()),
    blocked: z.string().nullable(),
    openCases: z.number(),
    thisYear: z.number(),
    lastAssignedOn: z.string().nullable(),
    yearsInPractice: z.number(),
    specialties: z.array(z.string()),
  })
  .meta({ id: 'Candidate' })
export type CandidateView = z.infer<typeof CandidateOut>
export const CandidateList = z.object({ items: z.array(CandidateOut) }).meta({ id: 'CandidateList' })
