import { z } from 'zod'
import { phonesTyped } from '../../../platform/typed.ts'
import { positionIn } from './position.ts'

export const RegionItem = z
  .object({ code: z.string(), name: z.string(), level: z.string(), parentCode: z.string().nullable() })
  .meta({ id: 'Region' })
export const RegionList = z.object({ items: z.array(RegionItem) }).meta({ id: 'RegionList' })
export const regionCode = z.string({ error: '请选择地区。' }).regex(/^(\d{6}|\d{9}|\d{12})$/, '地区代码应是 6、9 或 12 位数字。')
export const ListRegions = z.strictObject({
  parent: regionCode.optional().meta({ description: '上一级的行政区划代码；不填答省级。', example: '431321' }),
  depth: z.coerce.number().int().min(1).max(2, '最多答下两级。').default(1).meta({ description: '答下面几级。', example: 1 }),
})

export const agencyKinds = ['DEPARTMENT', 'BUREAU', 'CENTRE', 'STATION', 'CONTACT_POINT', 'PETITION_DESK'] as const
const kind = z.enum(agencyKinds, { error: '请选择机构种类。' })
const name = z.string({ error: '请填写机构名称。' }).trim().min(2, '请填写机构全称。').max(100, '机构名称过长，请核对。')
const phone = phonesTyped()
const address = z.string().trim().max(200, '地址过长，请控制在 200 字以内。')
const remedy = z.string().trim().max(200, '太长了，请控制在 200 字以内。')
const hours = z.string().trim().max(100, '对外时间请控制在 100 字以内。').describe('对外办公的时间，原样给来办事的人看；空着就是不知道。')
const position = z
  .string()
  .trim()
  .max(60, '经纬度过长，请核对。')
  .refine((typed) => typed === '' || positionIn(typed) !== null, '看不懂这个经纬度。请在地图上点中机构，复制成“27.45667,112.19306”这样。')
  .describe('经纬度，用来算离乡镇多远；空着就是不知道。')
const documentWord = z.string().trim().max(20, '文书字号过长。')
const day = z.iso.date('日期应形如 2026-01-31。')

/** Where a decision of this bureau is taken next (法49③); papers print these and never a guess. */
const remedies = {
  reviewOrgan: remedy.describe('对本局的决定不服，向哪个行政复议机关申请复议。').optional(),
  reviewAddress: remedy.describe('行政复议机关的地址和电话。').optional(),
  court: remedy.describe('对本局的决定不服，向哪个人民法院提起行政诉讼。').optional(),
  courtAddress: remedy.describe('法院的地址和电话。').optional(),
}

export const CreateAgency = z
  .strictObject({
    kind,
    name,
    regionCode,
    parentId: z.uuid().optional(),
    phone: phone.optional(),
    address: address.optional(),
    hours: hours.optional(),
    position: position.optional(),
    documentWord: documentWord.optional(),
    ...remedies,
    openedOn: day.optional(),
  })
  .meta({
    id: 'CreateAgency',
    examples: [{ kind: 'CONTACT_POINT', name: '永丰街道法律援助联络点', regionCode: '431321', phone: '0738-0000000' }],
  })
export type CreateAgency = z.infer<typeof CreateAgency>

export const ChangeAgency = z
  .strictObject({
    name: name.optional(),
    regionCode: regionCode.optional(),
    phone: phone.optional(),
    address: address.optional(),
    hours: hours.optional(),
    position: position.optional(),
    ...remedies,
    closedOn: day.nullable().optional(),
  })
  .meta({ id: 'ChangeAgency', examples: [{ phone: '0738-0000000' }] })
export type ChangeAgency = z.infer<typeof ChangeAgency>

export const AgencyItem = z
  .object({
    id: z.string(),
    kind: z.string(),
    name: z.string(),
    regionCode: z.string(),
    regionName: z.string(),
    parentId: z.string().nullable(),
    documentWord: z.string(),
    phone: z.string(),
    address: z.string(),
    hours: z.string(),
    position: z.string().describe('纬度,经度；没有填的为空'),
    reviewOrgan: z.string(),
    reviewAddress: z.string(),
    court: z.string(),
    courtAddress: z.string(),
    lacking: z.array(z.string()).describe('文书上要写、还没有填的：印出来是空格，要用笔填。'),
    openedOn: z.string().nullable(),
    closedOn: z.string().nullable(),
    staff: z.number(),
    version: z.number(),
  })
  .meta({ id: 'Agency' })
export type AgencyItem = z.infer<typeof AgencyItem>
export type StoredAgency = Omit<AgencyItem, 'lacking' | 'position'> & { latitude: number | null; longitude: number | null }

export const Total = z.object({ count: z.number(), exact: z.boolean() })
export const AgencyList = z
  .object({ items: z.array(AgencyItem), nextCursor: z.string().nullable(), total: Total })
  .meta({ id: 'AgencyList' })
export const ListAgencies = z.strictObject({
  parent: z.uuid().optional().meta({ description: '上级机构的编号：只答它下面的机构。' }),
  region: regionCode.optional().meta({ description: '行政区划代码：只答这个地区的机构。', example: '431321' }),
  kind: kind.optional().meta({ description: '机构种类。', example: 'STATION' }),
  q: z.string().trim().max(60).optional().meta({ description: '机构名称里的字。', example: '锁石' }),
  cursor: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(200, '每页最多 200 条。').default(20),
})
export type ListAgencies = z.infer<typeof ListAgencies>
