import { isDay } from '@fayuan/law'
import { type EnactmentFault, waitingRooms, type WaitingRoom } from '@fayuan/law/rules'
import { z } from 'zod'

const rooms = Object.keys(waitingRooms) as [WaitingRoom, ...WaitingRoom[]]

export const EnactmentIn = z
  .strictObject({
    policyId: z.string({ error: '请选择要补录的地方规则。' }).max(40, '没有这份地方规则，请从待核实的清单里选择。'),
    from: z.string({ error: '请填写施行日期。' }).refine(isDay, '日期应写成 2026-11-22 的样子，并且是真实的日子。'),
    docNo: z
      .string({ error: '请填写公布这份规则的文件的文号。' })
      .trim()
      .min(1, '请填写公布这份规则的文件的文号。')
      .max(100, '文号过长，请核对。'),
    name: z
      .string()
      .trim()
      .min(2, '请填写规则的全称。')
      .max(100, '名称过长，请核对。')
      .describe('规则的正式名称，文书照此引用。')
      .optional(),
  })
  .meta({ id: 'EnactmentIn', examples: [{ policyId: 'HN-2024', from: '2024-10-01', docNo: '省人民代表大会常务委员会公告第35号（示例）' }] })
export type EnactmentIn = z.infer<typeof EnactmentIn>

export const EnactmentOut = z
  .object({
    policyId: z.string(),
    title: z.string(),
    region: z.string().nullable(),
    from: z.string(),
    docNo: z.string(),
    name: z.string().nullable().describe('补录的正式名称；没有补录的为 null。'),
    canEnact: z.boolean().describe('当前的人能不能更正这条补录。'),
  })
  .meta({ id: 'Enactment' })
export type Enactment = z.infer<typeof EnactmentOut>

/** What settles an open parameter: its day, a number, the whole regulation, or a comparison with the text. */
const ways = ['DAY', 'STANDARD', 'POLICY', 'TEXT', 'NONE'] as const
export type WayToConfirm = (typeof ways)[number]

const Named = {
  room: z.enum(rooms, { error: '请从待核实的清单里选择。' }),
  id: z.string().max(80),
  where: z.string().max(500),
}

export const ConfirmationIn = z
  .strictObject({
    ...Named,
    source: z.string({ error: '请填写对照的是哪份文件。' }).trim().min(1, '请填写对照的是哪份文件、哪一条。').max(200, '最多 200 个字。'),
    docNo: z.string({ error: '请填写文号。' }).trim().min(1, '请填写文件的文号。').max(100, '文号过长，请核对。'),
    publishedOn: z.string({ error: '请填写公布日。' }).refine(isDay, '日期应写成 2026-11-22 的样子，并且是真实的日子。'),
  })
  .meta({
    id: 'ConfirmationIn',
    examples: [
      {
        room: 'rules',
        id: 'R-55',
        where: 'rules.R-55',
        source: '办理法律援助案件程序规定第13条',
        docNo: '司法部令第148号',
        publishedOn: '2023-07-11',
      },
    ],
  })
export type ConfirmationIn = z.infer<typeof ConfirmationIn>

export const UndoConfirmationIn = z
  .strictObject({ ...Named, reason: z.string().trim().min(1, '请写明为什么撤销。').max(500, '最多 500 个字。') })
  .meta({ id: 'UndoConfirmationIn', examples: [{ room: 'rules', id: 'R-55', where: 'rules.R-55', reason: '对照的是旧文本' }] })
export type UndoConfirmationIn = z.infer<typeof UndoConfirmationIn>

export const UnconfirmedOut = z
  .object({
    items: z.array(
      z.object({
        id: z.string(),
        what: z.string(),
        mark: z.enum(['忆', '设', '待核']),
        where: z.string(),
        room: z.enum(rooms),
        region: z.string().nullable().describe('适用的地区代码；空的表示全国。'),
        isHere: z.boolean().describe('是不是适用于本机构所在的地区。'),
        canEnact: z.boolean().describe('当前的人能不能补录它的文号和施行日；编号就是规则的编号。'),
        way: z.enum(ways).describe('怎样核实：补录施行日、导入标准、录入整份规定、对照原文确认、不能在这里核实。'),
        canConfirm: z.boolean().describe('当前的人能不能写明来源，确认它与原文一致。'),
      }),
    ),
    count: z.object({ here: z.number(), all: z.number() }),
    enacted: z.array(EnactmentOut),
    confirmed: z
      .array(
        z.object({
          id: z.string(),
          room: z.enum(rooms),
          where: z.string(),
          what: z.string(),
          source: z.string(),
          docNo: z.string(),
          publishedOn: z.string(),
          by: z.string(),
          on: z.string(),
          canUndo: z.boolean(),
        }),
      )
      .describe('已经对照原文确认的。'),
  })
  .meta({ id: 'UnconfirmedList' })
export type UnconfirmedList = z.infer<typeof UnconfirmedOut>

export const fieldOf = (path: EnactmentFault['path']): string => `body.${path}`
