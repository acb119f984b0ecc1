import { criminalStages, forums, matters, partyRoles, subMatters } from '@fayuan/law'
import { correctionGrounds, type OpponentKind, opponentKinds, type OpponentRole, opponentRoles } from '@fayuan/law/corrections'
import { z } from 'zod'
import { paperNumberTyped } from '../../../platform/typed.ts'
import { ConfirmedIn, DayIn, RegionCode, Words } from '../../applications/index.ts'

const codes = <T extends string>(table: Readonly<Record<T, unknown>>, what: string) =>
  z.enum(Object.keys(table) as [T, ...T[]], { error: `请选择${what}。` })

const OpponentOfCase = z.strictObject({
  name: Words(100, '对方姓名或名称'),
  kind: codes(opponentKinds, '对方是个人还是单位').optional(),
  role: codes(opponentRoles, '对方在案件中的地位').optional(),
})
export type OpponentOfCase = { name: string; kind?: OpponentKind; role?: OpponentRole }

/** What is left out stays as it is; null empties what may be empty. */
export const ParticularsStated = z.strictObject({
  title: Words(100, '请求（案由）').optional(),
  matter: codes(matters, '申请事项').optional(),
  subMatter: codes(subMatters, '具体请求').nullable().optional(),
  role: codes(partyRoles, '当事人地位').optional(),
  forum: codes(forums, '办理途径').nullable().optional(),
  stage: codes(criminalStages, '刑事阶段').nullable().optional(),
  organ: Words(100, '办案机关').nullable().optional(),
  organRegion: RegionCode.nullable().optional(),
  courtNumber: paperNumberTyped('办案机关案号').nullable().optional(),
  opponents: z.array(OpponentOfCase).max(20, '对方最多填 20 个。').optional(),
  narrative: Words(5000, '事情经过').optional(),
  amountFen: z
    .int({ error: '金额应写成元，最多两位小数。' })
    .min(0, '金额不能是负数。')
    .max(10_000_000_000_00, '金额过大，请核对。')
    .nullable()
    .optional(),
  recipients: z.int({ error: '请填写受援人数。' }).min(1, '人数至少是 1。').max(10_000, '人数不能超过 10000。').optional(),
  noticeNumber: paperNumberTyped('通知文书号').optional(),
  custodyPlace: Words(100, '羁押处所').nullable().optional(),
  receivedOn: DayIn.optional(),
})
export type StatedParticulars = z.infer<typeof ParticularsStated>

export const CorrectParticularsIn = ParticularsStated.extend({
  ground: codes(correctionGrounds, '为什么改'),
  reason: Words(500, '更正的原因和依据'),
  confirmed: ConfirmedIn,
}).meta({
  id: 'ParticularsCorrection',
  examples: [
    {
      organ: '双峰县人民法院',
      courtNumber: '（2026）湘1321民初第215号',
      ground: 'ENTRY_ERROR',
      reason: '窗口把受理法院录错了，对照受理通知书更正。',
    },
  ],
})
export type CorrectParticulars = z.infer<typeof CorrectParticularsIn>

/** A question before the reason is written: what would follow. */
export const PreviewIn = ParticularsStated.extend({ confirmed: ConfirmedIn }).meta({
  id: 'ParticularsPreview',
  examples: [{ organ: '双峰县人民法院' }],
})

export const ConfirmCorrectionIn = z
  .strictObject({ note: z.string().max(500, { error: '说明请控制在 500 字以内。' }).optional() })
  .meta({ id: 'CorrectionConfirmed', examples: [{ note: '看过受理通知书原件，同意更正。' }] })
export const RefuseCorrectionIn = z
  .strictObject({ reason: Words(500, '退回的原因') })
  .meta({ id: 'CorrectionRefused', examples: [{ reason: '受理通知书上就是原来的法院，不用更正。' }] })

const ChangeOut = z.object({ field: z.string(), label: z.string(), from: z.string(), to: z.string() }).meta({ id: 'ParticularChange' })
export type Change = z.infer<typeof ChangeOut>
const PaperOut = z.object({
  id: z.string(),
  title: z.string(),
  docNo: z.string().nullable(),
  how: z.enum(['KEEP', 'REISSUE', 'RECALL']).describe('KEEP 留着，标注更正前出具；REISSUE 另行出具；RECALL 已送办案机关，另发更正的函'),
  why: z.string(),
})
export type PaperFollowing = z.infer<typeof PaperOut>
const ClockMoved = z.object({ title: z.string(), from: z.string().nullable(), to: z.string().nullable() })

export const PreviewOut = z
  .object({
    changes: z.array(ChangeOut),
    papers: z.array(PaperOut),
    clocks: z.array(ClockMoved),
    figures: z.array(z.string()).describe('统计里跟着变的'),
    conflicts: z.array(z.string()).describe('按更正后的对方查出的利益冲突'),
    told: z.array(z.string()),
    needsSecond: z.string().nullable().describe('要由谁复核；null 直接生效'),
  })
  .meta({ id: 'CorrectionPreview' })
export type Preview = z.infer<typeof PreviewOut>

export const correctionStates = { DONE: '已更正', WAITING: '等待复核', REFUSED: '已退回', WITHDRAWN: '已撤回' } as const
const CorrectionOut = z
  .object({
    id: z.string(),
    state: z.enum(['DONE', 'WAITING', 'REFUSED', 'WITHDRAWN']),
    stateLabel: z.string(),
    labels: z.array(z.string()),
    changes: z.array(ChangeOut).describe('看不到案情的岗位为空'),
    groundLabel: z.string(),
    reason: z.string(),
    told: z.array(z.string()),
    askedByName: z.string(),
    askedAt: z.string(),
    decidedByName: z.string(),
    decidedAt: z.string().nullable(),
    answer: z.string(),
  })
  .meta({ id: 'CaseCorrection' })
export type CorrectionView = z.infer<typeof CorrectionOut>
export const CorrectionList = z.object({ items: z.array(CorrectionOut) }).meta({ id: 'CaseCorrections' })

/** What stands now, as the form of a correction begins; what nobody has entered is empty. */
export const ParticularsOut = z
  .object({
    isNotice: z.boolean(),
    title: z.string(),
    matter: z.string(),
    subMatter: z.string().nullable(),
    role: z.string().nullable(),
    forum: z.string().nullable(),
    stage: z.string().nullable(),
    organ: z.string(),
    organRegion: z.string().nullable(),
    courtNumber: z.string(),
    opponents: z.array(z.object({ name: z.string(), kind: z.string().optional(), role: z.string().optional() })),
    narrative: z.string(),
    amountFen: z.number().nullable(),
    recipients: z.number(),
    noticeNumber: z.string(),
    custodyPlace: z.string(),
    receivedOn: z.string(),
  })
  .meta({ id: 'CaseParticulars' })

export const ReissueIn = z
  .strictObject({ documentId: z.uuid({ error: '请选择是哪一份文书。' }) })
  .meta({ id: 'ReissueIn', examples: [{ documentId: '01930000-0000-7000-8000-000000000000' }] })
