import { isDay, toDay } from '@fayuan/law'
import { settingGroups, type SettingGroup } from '@fayuan/law/settings'
import { z } from 'zod'

const keysOf = <T extends Record<string, unknown>>(table: T) => Object.keys(table) as [keyof T & string, ...(keyof T & string)[]]
const day = (what: string) =>
  z
    .string({ error: `请填写${what}。` })
    .refine(isDay, { error: `${what}应形如 2026-03-09。` })
    .transform(toDay)

const FeeRow = z.strictObject({ item: z.string().max(40), amount: z.number({ error: '请填写金额。' }) })
const Value = z
  .union([z.number(), z.boolean(), z.string().max(40), z.null(), z.strictObject({ rows: z.array(FeeRow).max(60) })], {
    error: '请填写新的设定。',
  })
  .describe('数、开关、字或者补贴标准（金额以分计）；期限承诺留空表示不再承诺。')

export const EnterSettingIn = z
  .strictObject({
    key: z.string().max(40).describe('哪一项设定。'),
    officeId: z.uuid({ error: '编号格式不对。' }).nullish().describe('只对一个机构的设定写明机构。'),
    value: Value,
    fromOn: day('从哪天起'),
    untilOn: day('到哪天止').nullish(),
    docNo: z.string().trim().max(60, '文号过长，请控制在 60 字以内。').optional(),
    reason: z
      .string({ error: '请写明为什么这样定。' })
      .trim()
      .min(2, { error: '请写明为什么这样定。' })
      .max(500, { error: '请控制在 500 字以内。' }),
    corrects: z.uuid({ error: '编号格式不对。' }).nullish().describe('改正的是哪一条：同一天的，以这次的为准，原来的留着。'),
  })
  .meta({
    id: 'EnterSettingIn',
    examples: [{ key: 'GROUP_THRESHOLD', value: 5, fromOn: '2027-01-01', reason: '省里规定从 5 人算起。' }],
  })
export type EnterSettingIn = z.infer<typeof EnterSettingIn>

export const AgreeSettingIn = z.strictObject({}).meta({ id: 'AgreeSettingIn', examples: [{}] })
export const EndSettingIn = z
  .strictObject({
    reason: z.string({ error: '请写明原因。' }).trim().min(2, { error: '请写明原因。' }).max(500, { error: '请控制在 500 字以内。' }),
  })
  .meta({ id: 'EndSettingIn', examples: [{ reason: '录错了一格。' }] })

export const settingStates = {
  WAITING: '等同意',
  IN_FORCE: '有效',
  REJECTED: '没有同意',
  WITHDRAWN: '已撤回',
  CORRECTED: '已改正',
} as const

export const EntryOut = z
  .object({
    id: z.string(),
    key: z.string(),
    officeId: z.string().nullable(),
    corrects: z.string().nullable().describe('改正的是哪一条。'),
    value: Value,
    shown: z.string(),
    place: z.string().describe('哪里定的。'),
    fromOn: z.string(),
    untilOn: z.string().nullable(),
    docNo: z.string(),
    reason: z.string(),
    enteredByName: z.string(),
    enteredOn: z.string(),
    agreedByName: z.string(),
    agreedOn: z.string().nullable(),
    endedByName: z.string(),
    endedOn: z.string().nullable(),
    endedWhy: z.string(),
    state: z.string(),
    stateLabel: z.string(),
    version: z.number(),
    canAgree: z.boolean(),
    canEnd: z.boolean().describe('可以撤回或者不同意。'),
  })
  .meta({ id: 'SettingEntry' })
export type EntryView = z.infer<typeof EntryOut>

export const SettingOut = z
  .object({
    key: z.string(),
    title: z.string(),
    group: z.enum(keysOf(settingGroups)),
    kind: z.enum(['NUMBER', 'SWITCH', 'TEXT', 'FEES']),
    unit: z.string(),
    about: z.string(),
    within: z.string(),
    cite: z.array(z.string()),
    officeId: z.string().nullable(),
    officeName: z.string(),
    value: Value,
    shown: z.string().describe('现在是什么。'),
    source: z.enum(['OWN', 'UPPER', 'BUILT_IN', 'NONE']),
    now: EntryOut.nullable(),
    coming: z.array(EntryOut).describe('已经定了、还没到日子的。'),
    waiting: z.array(EntryOut).describe('等另一个人同意的。'),
    needsPaper: z.boolean(),
    endsWithinDays: z.number().nullable(),
    enteredBy: z.string(),
    agreedBy: z.string(),
    canEnter: z.boolean(),
    mayBegin: z.enum(['TODAY', 'BEFORE']),
    version: z.number().describe('改的时候带上（If-Match）。'),
  })
  .meta({ id: 'Setting' })
export type SettingView = z.infer<typeof SettingOut>

export const SettingList = z
  .object({
    place: z.string(),
    today: z.string(),
    groups: z.array(z.object({ code: z.enum(keysOf(settingGroups)), label: z.string() })),
    items: z.array(SettingOut),
    feeItems: z
      .array(z.object({ code: z.string(), label: z.string(), unit: z.string(), needed: z.boolean() }))
      .describe('补贴标准里可以有的项目。'),
  })
  .meta({ id: 'SettingList' })
export type SettingListView = z.infer<typeof SettingList>

export const HistoryQuery = z.strictObject({
  key: z.string().max(40).meta({ description: '哪一项设定。', example: 'PROMISE_D06' }),
  office: z.uuid({ error: '编号格式不对。' }).optional().meta({ description: '只对一个机构的设定写明机构。' }),
})
export const HistoryOut = z.object({ items: z.array(EntryOut) }).meta({ id: 'SettingHistory' })

export const groupsInOrder = Object.entries(settingGroups).map(([code, label]) => ({ code: code as SettingGroup, label }))
