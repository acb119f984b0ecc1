import { looksEmpty } from '@fayuan/law/reading'
import { z } from 'zod'
import { PersonInput } from '../schema.ts'

/** Why a record is put right, or two made one. */
export const correctionReasons = {
  DESK_ERROR: '窗口录错',
  SAID_WRONG: '本人报错',
  CHANGED: '情况变了（换号、搬家、改名）',
  DOCUMENT_CHANGED: '证件换了',
  IMPOSTURE: '冒用他人证件',
  FOUND_IN_CHECK: '核对发现',
} as const
export const mergeReasons = {
  ENTERED_TWICE: '同一个人登记了两次',
  NUMBER_LATER: '先没有证件，后来有了',
  NAME_SPELLED: '姓名写法不同',
  FOUND_IN_CHECK: '核对发现',
} as const
export const partReasons = {
  TWO_PERSONS: '是两个人',
  MERGED_WRONGLY: '合并错了',
  CASE_MISPLACED: '案件登记在别人名下',
  FOUND_IN_CHECK: '核对发现',
} as const
export const reasonLabels: Readonly<Record<string, string>> = {
  INTAKE: '受理时填报',
  ...correctionReasons,
  ...mergeReasons,
  ...partReasons,
}

const reasonIn = <T extends string>(table: Readonly<Record<T, string>>) =>
  z.enum(Object.keys(table) as [T, ...T[]], { error: '请选择原因。' })
const wordsIn = z
  .string()
  .trim()
  .normalize('NFC')
  .refine((text) => [...text].length <= 300, '说明请控制在 300 字以内。')
  .refine((text) => !/[\p{Cc}\p{Bidi_Control}]/u.test(text.replaceAll(/[\n\r\t]/g, '')), '说明里有不能识别的字符，请删去后再提交。')
  .default('')
const cardSeenIn = z.boolean().default(false).describe('看过证件原件。')

const input = PersonInput.shape
/** What of a record is to be otherwise; what is left out stays. An empty number, phone, birthday or place takes away what stands there. */
export const PersonChanges = z
  .strictObject({
    name: input.name,
    kind: input.kind,
    idType: input.idType,
    idNumber: input.idNumber,
    birthOn: z.union([z.literal(''), z.iso.date()], { error: '出生日期应形如 1980-01-31。' }).optional(),
    sex: input.sex,
    nation: input.nation,
    nationality: input.nationality,
    phone: input.phone,
    address: input.address,
    regionCode: z
      .union([z.literal(''), z.string().regex(/^(\d{6}|\d{9}|\d{12})$/)], { error: '地区代码应是 6、9 或 12 位数字。' })
      .optional(),
    categories: input.categories,
    safeContact: input.safeContact,
    safeContactNote: input.safeContactNote,
  })
  .meta({ id: 'PersonChanges' })
export type PersonChanges = z.infer<typeof PersonChanges>

export const PersonCorrection = z
  .strictObject({
    changes: PersonChanges,
    reason: reasonIn(correctionReasons),
    words: wordsIn,
    cardSeen: cardSeenIn,
    takesNumber: z.boolean().default(false).describe('号码登记在另一个人名下，看过证件，确是这一位的：那一份的号码同时撤下、待补。'),
  })
  .meta({ id: 'PersonCorrection', examples: [{ changes: { phone: '13900002222' }, reason: 'CHANGED', words: '本人来电告知换了号码' }] })
export type PersonCorrection = z.output<typeof PersonCorrection>

export const NumberRelease = z
  .strictObject({
    idNumber: z
      .string({ error: '请填写证件号码。' })
      .min(1, { error: '请填写证件号码。', abort: true })
      .max(40, '证件号码过长，请核对。')
      .refine((typed) => !looksEmpty(typed), '请填写证件号码。'),
    reason: reasonIn(correctionReasons),
    words: wordsIn,
    cardSeen: cardSeenIn,
  })
  .meta({
    id: 'NumberRelease',
    examples: [{ idNumber: '110105194912310021', reason: 'DESK_ERROR', words: '和下一位来访人的号码录串了', cardSeen: true }],
  })
export type NumberRelease = z.output<typeof NumberRelease>

export const Righted = z
  .object({ id: z.string(), version: z.number(), changed: z.array(z.string()).describe('改了哪几项。') })
  .meta({ id: 'Righted' })
export type Righted = z.infer<typeof Righted>

export const PersonChange = z
  .object({
    id: z.string(),
    kind: z.string(),
    kindLabel: z.string(),
    at: z.string(),
    byName: z.string(),
    reason: z.string(),
    reasonLabel: z.string(),
    words: z.string(),
    cardSeen: z.boolean(),
    other: z.object({ id: z.string(), name: z.string() }).nullable(),
    undone: z.boolean(),
    fields: z.array(z.object({ field: z.string(), label: z.string(), before: z.string(), after: z.string(), isMasked: z.boolean() })),
  })
  .meta({ id: 'PersonChange' })
export type PersonChange = z.infer<typeof PersonChange>
export const PersonHistory = z.object({ items: z.array(PersonChange) }).meta({ id: 'PersonHistory' })

export const RevealChange = z
  .strictObject({
    field: z.enum(['idNumber', 'phone', 'address'], { error: '请选择要查看的内容。' }),
    side: z.enum(['before', 'after'], { error: '请选择看改前还是改后。' }),
    purpose: z
      .string({ error: '请写明查看的用途。' })
      .trim()
      .min(4, '请写明查看的用途，至少 4 个字。')
      .max(200, '用途请控制在 200 字以内。'),
  })
  .meta({ id: 'RevealChange', examples: [{ field: 'phone', side: 'before', purpose: '核对改错前的电话' }] })

const choice = z.enum(['KEPT', 'OTHER'], { error: '请选择留哪一份的。' }).optional()
export const PersonMerge = z
  .strictObject({
    otherId: z.uuid({ error: '人员编号格式不对。' }),
    otherVersion: z.number().int().min(1).describe('读取另一份时得到的 version。'),
    choose: z
      .strictObject({
        name: choice,
        kind: choice,
        birthOn: choice,
        sex: choice,
        nation: choice,
        nationality: choice,
        phone: choice,
        address: choice,
        regionCode: choice,
        safeContact: choice,
        safeContactNote: choice,
      })
      .default({})
      .describe('两份都有、又不一样的，留哪一份的；不选的留这一份的，联系限制留更小心的。证件号码总是留下有的那个，人员类别合在一起。'),
    reason: reasonIn(mergeReasons),
    words: wordsIn,
  })
  .meta({
    id: 'PersonMerge',
    examples: [{ otherId: '0190b5f0-0000-7000-8000-000000000001', otherVersion: 1, choose: { phone: 'OTHER' }, reason: 'ENTERED_TWICE' }],
  })
export type PersonMerge = z.output<typeof PersonMerge>

const whose = z.enum(['KEPT', 'OTHER', 'BOTH'], { error: '请选择归谁。' }).optional()
export const PersonUnmerge = z
  .strictObject({
    changeId: z.uuid({ error: '编号格式不对。' }).describe('要拆回的那一次合并。'),
    cases: z
      .record(z.uuid(), z.enum(['KEPT', 'OTHER'], { error: '请选择归谁。' }))
      .default({})
      .describe('合并以后新来的案件归谁。'),
    fields: z
      .strictObject({
        name: whose,
        kind: whose,
        idType: whose,
        idNumber: whose,
        numberState: whose,
        birthOn: whose,
        sex: whose,
        nation: whose,
        nationality: whose,
        phone: whose,
        address: whose,
        regionCode: whose,
        categories: whose,
        safeContact: whose,
        safeContactNote: whose,
      })
      .default({})
      .describe('合并以后改过的内容归谁。'),
    reason: reasonIn(partReasons),
    words: wordsIn,
  })
  .meta({
    id: 'PersonUnmerge',
    examples: [{ changeId: '0190b5f0-0000-7000-8000-000000000001', reason: 'MERGED_WRONGLY', words: '是同村同名的两个人' }],
  })
export type PersonUnmerge = z.output<typeof PersonUnmerge>

const CaseNamed = z.object({ caseId: z.string(), number: z.string(), title: z.string() })
export const MergeUndone = z
  .object({
    changeId: z.string().nullable().describe('没有可以拆回的合并时为 null。'),
    version: z.number(),
    otherName: z.string(),
    back: z.array(CaseNamed).describe('自己回去的案件。'),
    asked: z.array(CaseNamed).describe('合并以后新来的，要选归谁。'),
    fields: z
      .array(z.object({ field: z.string(), label: z.string(), now: z.string(), then: z.string() }))
      .describe('合并以后改过的，要选归谁。'),
  })
  .meta({ id: 'MergeUndone' })
export type MergeUndone = z.infer<typeof MergeUndone>

export const PersonSplit = z
  .strictObject({
    caseIds: z
      .array(z.uuid({ error: '案件编号格式不对。' }))
      .min(1, '请选出另一个人的案件。')
      .max(200),
    person: PersonInput.describe('另一个人：已经登记的写 id，没有登记的写姓名等。'),
    reason: reasonIn(partReasons),
    words: wordsIn,
  })
  .meta({
    id: 'PersonSplit',
    examples: [
      {
        caseIds: ['0190b5f0-0000-7000-8000-000000000001'],
        person: { name: '李明', idType: 'NONE', phone: '13800000001' },
        reason: 'TWO_PERSONS',
        words: '同名的父子登记在一份上',
      },
    ],
  })
export type PersonSplit = z.output<typeof PersonSplit>
export const Split = z
  .object({ id: z.string(), version: z.number(), otherId: z.string(), cases: z.number() })
  .meta({ id: 'PersonSplitOut' })
export type Split = z.infer<typeof Split>

export const Likely = z
  .object({ id: z.string(), name: z.string(), reasons: z.array(z.string()), isStrong: z.boolean(), createdAt: z.string() })
  .meta({ id: 'LikelyPerson' })
export type Likely = z.infer<typeof Likely>
export const LikelyList = z.object({ items: z.array(Likely) }).meta({ id: 'LikelyPersons' })

export const PersonsApart = z
  .strictObject({ otherId: z.uuid({ error: '人员编号格式不对。' }) })
  .meta({ id: 'PersonsApart', examples: [{ otherId: '0190b5f0-0000-7000-8000-000000000001' }] })
export const ApartKept = z.object({ id: z.string(), otherId: z.string() }).meta({ id: 'ApartKept' })
