import { manyKinds, policyColumns, singleKinds } from '@fayuan/law/loading'
import { z } from 'zod'
import { SheetFaultOut, SheetIn, Told } from '../../../platform/spreadsheet/index.ts'

export const policyHeadings: string[] = Object.values(policyColumns)

const line = (said: Partial<Record<keyof typeof policyColumns, string>>): string[] =>
  (Object.keys(policyColumns) as (keyof typeof policyColumns)[]).map((column) => said[column] ?? '')

/** One policy as people fill it in; it heads the template, too. */
export const examplePolicy: string[][] = [
  line({ kind: '编号', content: 'XX-2027' }),
  line({ kind: '名称', content: '某省法律援助条例（示例）' }),
  line({ kind: '地区代码', content: '430000' }),
  line({ kind: '效力层级', content: '地方性法规' }),
  line({ kind: '施行日', content: '2027-01-01' }),
  line({ kind: '文号', content: '省人民代表大会常务委员会公告第1号（示例）' }),
  line({ kind: '公布机关', content: '省人民代表大会常务委员会' }),
  line({ kind: '公布日', content: '2026-11-20' }),
  line({ kind: '援助事项', cite: '某省条例10(1)', matters: '土地承包' }),
  line({ kind: '援助事项', cite: '某省条例10(2)', matters: '离婚', persons: '妇女', condition: '对方是不是重婚或者与他人同居？' }),
  line({
    kind: '不受经济限制',
    cite: '某省条例12',
    persons: '独生子女伤残或死亡家庭成员',
    content: '独生子女伤残或者死亡的家庭成员主张权益',
  }),
  line({ kind: '免予核查', cite: '某省条例13(1)', persons: '退役军人', matters: '抚恤金；社会保险待遇或者社会救助' }),
  line({
    kind: '免予核查',
    cite: '某省条例13(2)',
    condition: '申请人是不是患有重大疾病，有证明？',
    needs: '无固定生活来源',
    content: '重大疾病患者',
  }),
  line({ kind: '标准认定', cite: '某省条例14', content: '收入或者低收入认定' }),
  line({ kind: '期限', cite: '某省条例20', matters: '审查决定', content: '5 个工作日' }),
  line({ kind: '不据以判断', cite: '某省条例30', content: '终止的情形按法律援助法48办理' }),
]

/** Every word that may stand under 类别, for whoever fills the sheet in without the template. */
export const kindsOfPolicySheet = [...Object.keys(singleKinds), ...Object.keys(manyKinds)].join('、')

const mostJson = 200_000

const Handed = {
  rows: SheetIn.optional(),
  json: z.string().max(mostJson, '文件太大，最多 20 万个字。').optional().describe('JSON 文件的文字；与 rows 只给一样。'),
}

const isOne = ({ rows, json }: { rows?: unknown; json?: unknown }) => (rows === undefined) !== (json === undefined)
const onlyOne = { error: '表格和 JSON 只给一样。', path: ['rows'] }

export const PolicyTrialIn = z
  .strictObject(Handed)
  .refine(isOne, onlyOne)
  .meta({ id: 'PolicyTrialIn', examples: [{ rows: [policyHeadings, ...examplePolicy] }] })
export type PolicyTrialIn = z.infer<typeof PolicyTrialIn>

const Reason = z.string().trim().max(500, '最多 500 个字。')

export const PolicyIn = z
  .strictObject({
    ...Handed,
    check: z.boolean().describe('true 只检查，不保存。'),
    replaces: z.boolean().default(false).describe('更正已录入的同一份规定时，以这次的为准。'),
    reason: Reason.default('').describe('为什么录入；保存时必填。'),
  })
  .refine(isOne, onlyOne)
  .meta({ id: 'PolicyIn', examples: [{ rows: [policyHeadings, ...examplePolicy], check: true }] })
export type PolicyIn = z.infer<typeof PolicyIn>

export const WithdrawPolicyIn = z
  .strictObject({
    entry: z.uuid('请从清单里选择要停用的规定。'),
    reason: Reason.min(1, '请写明为什么停用。'),
  })
  .meta({ id: 'WithdrawPolicyIn', examples: [{ entry: '01900000-0000-7000-8000-000000000000', reason: '地区代码填错，已另行录入' }] })
export type WithdrawPolicyIn = z.infer<typeof WithdrawPolicyIn>

const states = ['IN_FORCE', 'COMING', 'ENDED', 'UNDATED', 'SUPERSEDED'] as const
const ranks = ['LAW', 'ADMIN_REG', 'LOCAL_REG', 'RULE', 'NORM_DOC'] as const

const PolicyView = z.object({
  id: z.string(),
  title: z.string(),
  region: z.string().nullable(),
  place: z.string(),
  rank: z.enum(ranks),
  effectiveFrom: z.string().nullable(),
  effectiveTo: z.string().nullable(),
  docNo: z.string().nullable(),
  isComplete: z.boolean().describe('援助事项的清单是不是完整的。'),
  lines: z.array(z.object({ kind: z.string(), cite: z.string(), text: z.string() })).describe('逐条内容，供对照原文。'),
})
export type PolicyView = z.infer<typeof PolicyView>

export const PoliciesOut = z
  .object({
    items: z.array(
      PolicyView.extend({
        entry: z.string().nullable().describe('本系统录入的那一次；随系统带来的为 null。'),
        source: z.enum(['OWN', 'PUBLISHED']).describe('OWN 本系统录入；PUBLISHED 随系统带来。'),
        state: z.enum(states).describe('施行中、尚未施行、已失效、施行日待核实、已被更正或者停用。'),
        entered: z.object({ by: z.string(), on: z.string(), reason: z.string() }).nullable(),
        superseded: z.object({ by: z.string(), on: z.string(), reason: z.string() }).nullable(),
        canWithdraw: z.boolean(),
      }),
    ),
    canImport: z.boolean(),
  })
  .meta({ id: 'LocalPolicyList' })
export type PolicyList = z.infer<typeof PoliciesOut>
export type PolicyItem = PolicyList['items'][number]

export const PolicyImportOut = z
  .object({
    policy: PolicyView.nullable().describe('读出的规定；有错时为 null。'),
    faults: z.array(SheetFaultOut),
    told: Told,
    ended: z.array(PolicyView.extend({ endsOn: z.string().nullable() })).describe('因这份规定施行而到期（或者不再适用）的。'),
    replaced: z.array(PolicyView).describe('要由这次更正的、已录入的同一份规定。'),
    isSame: z.boolean().describe('与已录入的一字不差。'),
    isPast: z.boolean().describe('施行日早于今天：施行日以后收到、还没有决定的申请也按它审查。'),
    isStored: z.boolean(),
  })
  .meta({ id: 'LocalPolicyImport' })
export type PolicyImport = z.infer<typeof PolicyImportOut>

export const fewest = 3

export const PolicyTrialOut = z
  .object({
    from: z.string(),
    to: z.string(),
    read: z.number().describe('试算了多少件申请。'),
    isWhole: z.boolean().describe('期间内的申请是不是都试算了；件数太多时只算最近的。'),
    unchanged: z.number().nullable(),
    turned: z.array(
      z.object({
        matter: z.string(),
        matterLabel: z.string(),
        turn: z.enum(['GAINS', 'LOSES', 'ASKED', 'REFUSED']),
        by: z.enum(['MATTER', 'SITUATION', 'WAIVER', 'STANDARD', 'OTHER_REASON', 'OTHER']),
        cites: z.array(z.string()),
        count: z.number().nullable().describe(`少于 ${fewest} 件的不说件数。`),
      }),
    ),
  })
  .meta({ id: 'LocalPolicyTrial' })
export type PolicyTrial = z.infer<typeof PolicyTrialOut>
