import { type Day, isDay } from '@fayuan/law'
import { z } from 'zod'

const sentence = (error: string) => z.string({ error }).trim().min(2, { error }).max(2000, { error: '文字太长，请控制在 2000 字以内。' })
const providerId = z.uuid({ error: '请选择承办人。' })

const isConflictWeighed = z.boolean().optional().describe('承办人曾经代理本案对方，已核实没有利害关系。')

export const AssignIn = z
  .strictObject({ providerId, isConflictWeighed, note: z.string().max(500, { error: '备注请控制在 500 字以内。' }).optional() })
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
    isConflictWeighed,
    reason: sentence('请写明更换的原因。'),
    requestedBy: z.enum(['RECIPIENT', 'PROVIDER', 'CENTRE'], { error: '请选择由谁提出更换。' }),
  })
  .meta({
    id: 'ReplaceIn',
    examples: [
      { providerId: '0190b5f0-0000-7000-8000-000000000003', reason: '承办人执业证书被注销，由本机构另行指派。', requestedBy: 'CENTRE' },
    ],
  })
export type ReplaceInput = z.infer<typeof ReplaceIn>

export const AskReplacementIn = z
  .strictObject({
    grounds: sentence('请写明承办人哪些职责没有依法履行。'),
    evidence: z
      .array(
        z.strictObject({
          name: z.string().trim().min(1, { error: '请写明证据的名称。' }).max(60, { error: '证据名称请控制在 60 字以内。' }),
        }),
      )
      .max(20, { error: '证据最多 20 项。' })
      .default([]),
    receivedOn: z
      .string()
      .refine(isDay, { error: '日期应写成 2026-11-22 的样子，并且是真实的日子。' })
      .transform((day) => day as Day)
      .optional(),
  })
  .meta({
    id: 'AskReplacementIn',
    examples: [{ grounds: '两次开庭前都没有联系受援人，也没有阅卷。', evidence: [{ name: '通话记录' }, { name: '庭审通知' }] }],
  })
export type AskReplacementInput = z.infer<typeof AskReplacementIn>

export const HindranceIn = z
  .strictObject({ reason: sentence('请写明与本案的利害关系，或者不能继续承办的原因。') })
  .meta({ id: 'HindranceIn', examples: [{ reason: '本人因病住院，三个月内不能出庭。' }] })
export type HindranceInput = z.infer<typeof HindranceIn>

export const AgreeReplacementIn = z
  .strictObject({ findings: sentence('请写明核查的情况和同意的理由。') })
  .meta({ id: 'AgreeReplacementIn', examples: [{ findings: '通话记录和庭审通知可以证明承办人没有会见、没有阅卷，同意更换。' }] })
export type AgreeReplacementInput = z.infer<typeof AgreeReplacementIn>

export const RefuseReplacementIn = z
  .strictObject({ reasons: sentence('请写明不同意更换的理由，会告知请求的人。') })
  .meta({ id: 'RefuseReplacementIn', examples: [{ reasons: '承办人按期约见、阅卷并提交了代理意见，没有发现未依法履行职责的情形。' }] })
export type RefuseReplacementInput = z.infer<typeof RefuseReplacementIn>

export const WithdrawReplacementIn = z
  .strictObject({ reason: sentence('请写明撤回的原因。') })
  .meta({ id: 'WithdrawReplacementIn', examples: [{ reason: '承办人已经和受援人沟通，受援人不再要求更换。' }] })
export type WithdrawReplacementInput = z.infer<typeof WithdrawReplacementIn>

export const CompleteReplacementIn = z
  .strictObject({ handedOver: sentence('请写明协议怎样变更、移交了哪些材料、办案机关是否已经告知。') })
  .meta({
    id: 'CompleteReplacementIn',
    examples: [{ handedOver: '已变更委托协议和授权委托书，移交起诉状、证据和庭审笔录，已告知法院。' }],
  })
export type CompleteReplacementInput = z.infer<typeof CompleteReplacementIn>

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
    formerClient: z.string().nullable().describe('曾经代理本案对方的说明；指派前须核实，并以 isConflictWeighed 说明。'),
    openCases: z.number(),
    thisYear: z.number(),
    lastAssignedOn: z.string().nullable(),
    yearsInPractice: z.number(),
    specialties: z.array(z.string()),
  })
  .meta({ id: 'Candidate' })
export type CandidateView = z.infer<typeof CandidateOut>
export const CandidateList = z.object({ items: z.array(CandidateOut) }).meta({ id: 'CandidateList' })
