import { z } from 'zod'
import { Reasons } from '../applications/index.ts'
import { CanOut } from '../casefile/index.ts'
import { ClockOut } from '../deadlines/index.ts'

export const CheckIn = z
  .strictObject({
    proposal: z.enum(['GRANT', 'REFUSE'], { error: '请选择拟给予或拟不予。' }),
    opinion: Reasons(2000, '审查意见'),
    verification: z.enum(['DATA_SHARED', 'PLEDGE', 'NONE']).optional(),
  })
  .meta({ id: 'CheckIn', examples: [{ proposal: 'GRANT', opinion: '符合法律援助法第三十一条第五项、第四十二条第三项，拟给予法律援助。' }] })

export const ReturnIn = z
  .strictObject({ reason: Reasons(1000, '退回原因') })
  .meta({ id: 'ReturnIn', examples: [{ reason: '家庭人数与说明表不一致，请核实后再报' }] })

export const AssessmentOut = z
  .object({
    eligible: z.enum(['yes', 'no', 'need_more', 'not_accepted']),
    provisional: z.boolean(),
    meansTest: z.enum(['required', 'exempt']),
    meansReason: z.string(),
    form: z.string(),
    basis: z.array(z.string()),
    reasons: z.array(
      z.object({
        step: z.string(),
        rule: z.string(),
        text: z.string(),
        cites: z.array(z.string()),
        met: z.boolean().nullable().describe('true 符合，false 不符合，null 还不知道。'),
      }),
    ),
    missing: z.array(z.object({ fact: z.string(), ask: z.string() })),
    nextSteps: z.array(z.string()),
    flags: z.array(z.string()),
    law: z.string(),
    policy: z.string(),
  })
  .meta({ id: 'Assessment' })

/** Several claims judged each by itself (contracts/assess.md, one claim each). */
export const ClaimsAssessmentOut = z
  .object({
    eligible: AssessmentOut.shape.eligible,
    provisional: z.boolean(),
    covers: z.array(z.string()).describe('援助所包括的诉求'),
    pending: z.array(z.string()).describe('还缺事实或者材料的诉求'),
    refused: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        matter: z.string(),
        outcome: z.enum(['no', 'not_accepted']),
        why: z.array(z.string()),
        basis: z.array(z.string()),
      }),
    ),
    missing: z.array(z.object({ fact: z.string(), ask: z.string(), claims: z.array(z.string()) })),
    basis: z.array(z.string()),
    flags: z.array(z.string()),
    nextSteps: z.array(z.string()),
    claims: z.array(z.object({ id: z.string(), title: z.string(), matter: z.string(), assessment: AssessmentOut })),
    law: z.string(),
    policy: z.string(),
  })
  .meta({ id: 'ClaimsAssessment' })

const StandardOut = z.object({
  region: z.string(),
  urbanRural: z.enum(['URBAN', 'RURAL']).optional(),
  kind: z.enum(['INCOME_MULTIPLE', 'REGISTRY', 'EITHER']),
  multiple: z.number().optional(),
  baseMonthlyYuan: z.number().nullable(),
  inclusive: z.boolean(),
  effectiveFrom: z.string().nullable(),
  effectiveTo: z.string().nullable(),
  docNo: z.string().nullable(),
  mark: z.enum(['核', '忆', '设', '待核']),
})

/** What was entered here beside the law that every browser carries; with the server's day, since a desk's own clock may be wrong. */
export const RulesOut = z
  .object({
    today: z.string().describe('服务器上的今天。'),
    enactments: z
      .array(z.object({ id: z.string(), from: z.string(), docNo: z.string(), region: z.string().optional() }))
      .describe('补录了施行日的地方规则。'),
    standards: z.array(StandardOut).describe('录入的经济困难标准，优先于公开资料里的数。'),
    policies: z.array(z.looseObject({ id: z.string() })).describe('录入的地方规定，逐份，与录入的文件同样的写法。'),
  })
  .meta({ id: 'RulesInForce' })

export const MaterialOut = z.object({
  id: z.string(),
  name: z.string(),
  copies: z.number(),
  state: z.string(),
  why: z.string(),
  receivedOn: z.string().nullable(),
  hasFile: z.boolean(),
  mediaType: z.string().nullable(),
})

export const ReviewOut = z
  .object({
    case: z.object({
      id: z.string(),
      number: z.string(),
      applicantName: z.string(),
      applicantId: z.string(),
      flags: z.array(z.string()),
      categories: z.array(z.string()),
      categoryLabels: z.array(z.string()),
      title: z.string(),
      matterLabel: z.string(),
      formLabel: z.string(),
      orderedOn: z.iso.date().nullable().describe('司法局责令改正之日：由机构作出给予援助的决定（程序规定二十三）。'),
      isFormOpen: z.boolean().describe('办理途径还没有说清，给予援助时要选。'),
      channelLabel: z.string(),
      sourceName: z.string().nullable(),
      receivedOn: z.string(),
      state: z.string(),
      stateLabel: z.string(),
      version: z.number(),
    }),
    rows: z.array(z.object({ label: z.string(), value: z.string() })),
    narrative: z.string(),
    facts: z.record(z.string(), z.unknown()),
    materials: z.array(MaterialOut),
    wanted: z
      .array(z.object({ id: z.string().optional(), name: z.string(), why: z.string(), kind: z.enum(['PAPER', 'LISTED', 'ANSWER']) }))
      .describe(
        '还缺的：id 是材料清单里等着它的那一行，没有列过的没有；PAPER 是材料，ANSWER 是要问清的事实；LISTED 是清单上没有收到、规则结论不等的材料。',
      ),
    assessment: AssessmentOut,
    claims: ClaimsAssessmentOut.nullable().describe('有几项请求的，逐项的结论；只有一项的为 null。'),
    clock: ClockOut.nullable(),
    duplicates: z.array(z.object({ text: z.string(), caseId: z.string().nullable() })),
    findings: z.array(z.object({ proposal: z.string(), opinion: z.string(), by: z.string(), on: z.string() })),
    proposal: z.object({ outcome: z.enum(['GRANT', 'REFUSE', 'REDIRECT']), opinion: z.string() }),
    smallCentre: z.boolean(),
    can: z.array(CanOut),
  })
  .meta({ id: 'Review' })
export type Review = z.infer<typeof ReviewOut>
