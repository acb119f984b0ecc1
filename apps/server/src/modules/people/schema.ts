import { personCategories } from '@fayuan/law'
import { type IdKind, idKinds } from '@fayuan/law/reading'
import { z } from 'zod'

export const idTypes = Object.keys(idKinds) as [IdKind, ...IdKind[]]
const categories = Object.keys(personCategories) as [string, ...string[]]

/** A person as somebody fills them in: one already on record (id), or as much as is known. */
export const PersonInput = z
  .strictObject({
    id: z.uuid({ error: '人员编号格式不对。' }).optional(),
    name: z.string({ error: '请填写姓名。' }).max(200, '姓名过长，请核对。').optional(),
    kind: z.enum(['CITIZEN', 'FOREIGN_OR_STATELESS', 'ORGANISATION']).optional(),
    idType: z.enum(idTypes, { error: '请选择证件种类。' }).optional(),
    idNumber: z.string().max(40, '证件号码过长，请核对。').optional(),
    sex: z.enum(['MALE', 'FEMALE', 'UNKNOWN'], { error: '请选择性别。' }).optional(),
    birthOn: z.iso.date('出生日期应形如 1980-01-31。').optional(),
    nation: z.string().max(20, '民族名称过长。').optional(),
    nationality: z
      .string()
      .max(60, '国籍过长，请核对。')
      .describe('国籍：国名或者两个字母的代码，没有国籍的填“无国籍”；中国公民、没有问过的不填。')
      .optional(),
    phone: z.string().max(40, '电话号码过长，请核对。').optional(),
    address: z.string().max(200, '地址过长，请控制在 200 字以内。').optional(),
    regionCode: z
      .string()
      .regex(/^(\d{6}|\d{9}|\d{12})$/, '地区代码应是 6、9 或 12 位数字。')
      .optional(),
    categories: z.array(z.enum(categories)).max(30).optional(),
    safeContact: z
      .enum(['NOT_ASKED', 'NORMAL', 'SMS_ONLY', 'NO_CALL', 'NO_CONTACT'], { error: '请选择怎么联系才安全。' })
      .describe('怎么联系才安全；没有问过的不填，或者填 NOT_ASKED。没有问过的未成年人、受家庭暴力的人，不发短信。')
      .optional(),
    safeContactNote: z.string().max(200, '联系说明请控制在 200 字以内。').optional(),
  })
  .refine((person) => person.id !== undefined || person.name !== undefined, { path: ['name'], error: '请填写姓名。' })
  .meta({ id: 'PersonInput', examples: [{ name: '李明', idType: 'NONE', phone: '13800000000' }] })
export type PersonInput = z.infer<typeof PersonInput>

export const PersonItem = z
  .object({
    id: z.string(),
    name: z.string(),
    sex: z.string(),
    birthOn: z.string().nullable(),
    age: z.number().nullable(),
    idNumberMasked: z.string().nullable(),
    numberState: z.string().describe('KEPT 号码是本人的；OWED 原来的号码是别人的，待补；CLAIMED 网上填的，已登记在别人名下，待核。'),
    phoneMasked: z.string().nullable(),
    regionName: z.string(),
    categories: z.array(z.string()),
    categoryLabels: z.array(z.string()),
    safeContact: z.string(),
    cases: z.number(),
    version: z.number(),
  })
  .meta({ id: 'PersonRow' })
export type PersonItem = z.infer<typeof PersonItem>

const PersonCase = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  state: z.string(),
  stateLabel: z.string(),
  receivedOn: z.string(),
  role: z.string(),
})
const MayDo = z.object({ allowed: z.boolean(), why: z.string().nullable() })

export const PersonDetail = PersonItem.extend({
  kind: z.string(),
  nation: z.string(),
  nationality: z.string().nullable().describe('国籍的代码，STATELESS 无国籍；null 没有问过，或者是中国公民。'),
  nationalityLabel: z.string(),
  address: z.string().describe('只显示前几个字，全文须说明用途后查看'),
  idType: z.string(),
  safeContactNote: z.string(),
  regionCode: z.string().nullable(),
  cases: z.array(PersonCase),
  canCorrect: MayDo.describe('更正电话、住址、联系方式'),
  canIdentify: MayDo.describe('更正姓名、证件、出生日期、性别'),
  canJoin: MayDo.describe('合并、拆分'),
  canReadHistory: z.boolean().describe('能不能看修改记录。'),
  mergedHere: z.boolean().describe('有没有合并进来、可以拆回的登记。'),
}).meta({ id: 'PersonDetail' })
export type PersonDetail = z.infer<typeof PersonDetail>

export const Total = z.object({ count: z.number(), exact: z.boolean() })
export const PersonList = z
  .object({ items: z.array(PersonItem), nextCursor: z.string().nullable(), total: Total })
  .meta({ id: 'PersonList' })
export const ListPersons = z.strictObject({
  q: z
    .string()
    .max(60, '搜索内容过长，请缩短。')
    .optional()
    .meta({ description: '姓名或拼音的开头、完整证件号码、完整电话号码或者后四位。', example: '李国强' }),
  cursor: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(200, '每页最多 200 条。').default(20),
  sort: z.enum(['-createdAt']).default('-createdAt').meta({ description: '次序：新登记的在前。', example: '-createdAt' }),
})

export const revealable = ['idNumber', 'phone', 'address'] as const
export const Reveal = z
  .strictObject({
    field: z.enum(revealable, { error: '请选择要查看的内容。' }),
    purpose: z
      .string({ error: '请写明查看的用途。' })
      .trim()
      .min(4, '请写明查看的用途，至少 4 个字。')
      .max(200, '用途请控制在 200 字以内。'),
  })
  .meta({ id: 'Reveal', examples: [{ field: 'phone', purpose: '电话通知补正材料' }] })
export const Revealed = z.object({ value: z.string() }).meta({ id: 'Revealed' })

export const Matches = z
  .strictObject({
    name: z.string().max(200).optional(),
    idNumber: z.string().max(40).optional(),
    phone: z.string().max(40).optional(),
    opponent: z.string().max(200).optional(),
    opponents: z.array(z.string().max(200)).max(20).optional(),
    matter: z.string().max(60).optional(),
    chosenId: z.uuid({ error: '人员编号格式不对。' }).optional().describe('已经选用的人员：说明填的和登记的哪里不一样，要比较的都填上。'),
    sex: z.string().max(20).optional(),
    birthOn: z.string().max(40).optional(),
    nation: z.string().max(20).optional(),
    nationality: z.string().max(60).optional(),
    address: z.string().max(200).optional(),
    regionCode: z.string().max(12).optional(),
    safeContact: z.string().max(20).optional(),
    safeContactNote: z.string().max(200).optional(),
  })
  .meta({ id: 'Matches', examples: [{ name: '李明', phone: '13800000000' }] })
const BesideRecord = z
  .object({ field: z.string(), label: z.string(), onRecord: z.string() })
  .meta({ id: 'BesideRecord', description: '填的和登记的不一样的一项；证件号码、电话、住址遮住一部分。' })
export type BesideRecord = z.infer<typeof BesideRecord>
export const Match = z
  .object({
    kind: z.enum(['chosen', 'same-person', 'similar-name', 'open-case', 'elsewhere', 'former-client']),
    text: z.string(),
    personId: z.string().optional(),
    record: z
      .object({ name: z.string(), sex: z.string(), birthOn: z.string().nullable() })
      .describe('可以选用的人员；证件号码不同的是另一个人，不能选用。')
      .optional(),
    differs: z.array(BesideRecord).describe('选用以后，填的和登记的哪里不一样。').optional(),
    caseId: z.string().optional(),
    caseNumber: z.string().optional(),
  })
  .meta({ id: 'Match' })
export type Match = z.infer<typeof Match>
export const MatchList = z.object({ items: z.array(Match) }).meta({ id: 'MatchList' })
