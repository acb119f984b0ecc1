import { type Day, isDay, yearOf } from '@fayuan/law'
import { z } from 'zod'
import { paperNumberTyped, phonesTyped, phoneTyped } from '../../platform/typed.ts'

export const providerKinds = {
  LAWYER: '律师',
  GRASSROOTS_WORKER: '基层法律服务工作者',
  VOLUNTEER: '法律援助志愿者',
  IN_HOUSE: '机构工作人员',
} as const
export type ProviderKind = keyof typeof providerKinds
export const firmKinds = { LAW_FIRM: '律师事务所', GRASSROOTS_OFFICE: '基层法律服务所', CENTRE: '法律援助机构' } as const

/** Full years since a day: 执业年限 counts completed years only. */
export function yearsSince(day: Day | null, today: Day): number {
  if (day === null || day > today) return 0
  return yearOf(today) - yearOf(day) - (today.slice(5) < day.slice(5) ? 1 : 0)
}

const kinds = z.enum(['LAWYER', 'GRASSROOTS_WORKER', 'VOLUNTEER', 'IN_HOUSE'], { error: '请选择人员种类。' })
const DayIn = z
  .string()
  .refine(isDay, { error: '请填写日期，例如 2025-03-10。' })
  .transform((day) => day as Day)
const words = z
  .array(z.string().trim().min(1, { error: '请填写名称，或者删去空着的一项。' }).max(40, { error: '每一项不超过 40 个字。' }))
  .max(30, { error: '最多填 30 项。' })
const regionCode = z.string().regex(/^\d{6}(\d{3}){0,2}$/, { error: '地区代码应为 6、9 或 12 位数字。' })

export const ProviderIn = z
  .strictObject({
    firmId: z.uuid({ error: '请选择所在单位。' }),
    accountId: z.uuid().nullable().optional(),
    kind: kinds,
    name: z.string({ error: '请填写姓名。' }).trim().min(1, { error: '请填写姓名。' }).max(80, { error: '姓名太长。' }),
    licenceNo: paperNumberTyped('执业证号', 40).default(''),
    licensedOn: DayIn.nullable().optional(),
    specialties: words.default([]),
    languages: words.default([]),
    regionCode: regionCode.nullable().optional(),
    phone: phoneTyped().default(''),
    isPublicServant: z.boolean({ error: '请填写是不是公务员或者事业单位人员。' }),
    yearlyCap: z.int().min(1, { error: '年办案上限至少 1 件。' }).max(500, { error: '年办案上限不超过 500 件。' }).default(30),
    leaveUntil: DayIn.nullable().optional(),
    endedOn: DayIn.nullable().optional(),
  })
  .meta({
    id: 'ProviderIn',
    examples: [
      {
        firmId: '0190b5f0-0000-7000-8000-000000000001',
        kind: 'LAWYER',
        name: '王律师',
        licenceNo: '14305201510123456',
        licensedOn: '2015-06-01',
        specialties: ['LABOR_RELATION_OR_WAGE'],
        isPublicServant: false,
      },
    ],
  })
export type ProviderInput = z.infer<typeof ProviderIn>

export const FirmIn = z
  .strictObject({
    kind: z.enum(['LAW_FIRM', 'GRASSROOTS_OFFICE', 'CENTRE'], { error: '请选择单位种类。' }),
    name: z.string({ error: '请填写单位名称。' }).trim().min(2, { error: '请填写单位全称。' }).max(100, { error: '单位名称太长。' }),
    phone: phonesTyped().default(''),
    address: z.string().max(200).default(''),
    regionCode: regionCode.nullable().optional(),
    closedOn: DayIn.nullable().optional(),
  })
  .meta({ id: 'FirmIn', examples: [{ kind: 'LAW_FIRM', name: '湖南某某律师事务所', phone: '0739-1234567' }] })
export type FirmInput = z.infer<typeof FirmIn>

export const ProviderOut = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.string(),
    kindLabel: z.string(),
    firmId: z.string(),
    firmName: z.string(),
    licenceNo: z.string(),
    licensedOn: z.string().nullable(),
    yearsInPractice: z.number(),
    accountId: z.string().nullable(),
    regionCode: z.string().nullable(),
    isPublicServant: z.boolean(),
    specialties: z.array(z.string()),
    languages: z.array(z.string()),
    phone: z.string(),
    openCases: z.number(),
    thisYear: z.number(),
    yearlyCap: z.number(),
    leaveUntil: z.string().nullable(),
    endedOn: z.string().nullable(),
    version: z.number(),
  })
  .meta({ id: 'Provider' })
export type ProviderView = z.infer<typeof ProviderOut>

export const FirmOut = z
  .object({
    id: z.string(),
    kind: z.string(),
    kindLabel: z.string(),
    name: z.string(),
    phone: z.string(),
    address: z.string(),
    regionCode: z.string().nullable(),
    closedOn: z.string().nullable(),
    version: z.number(),
  })
  .meta({ id: 'Firm' })
export type FirmView = z.infer<typeof FirmOut>

const total = z.object({ count: z.number(), exact: z.boolean() })
export const ProviderList = z.object({ items: z.array(ProviderOut), nextCursor: z.string().nullable(), total }).meta({ id: 'ProviderList' })
export const FirmList = z.object({ items: z.array(FirmOut), nextCursor: z.string().nullable(), total }).meta({ id: 'FirmList' })
export const Changed = z.object({ id: z.string(), version: z.number() }).meta({ id: 'ChangedThing' })

export const ProviderQuery = z.object({
  q: z.string().max(60).optional().meta({ description: '姓名的开头、所在单位名称里的字，或者执业证号。', example: '律师事务所' }),
  kind: kinds.optional().meta({ description: '人员种类。', example: 'LAWYER' }),
  cursor: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(20),
})
export type ProviderQuestion = z.infer<typeof ProviderQuery>
