import { noticeColumns } from '@fayuan/law/loading'
import { z } from 'zod'
import { Asked, Check, Confirmed, Replaces, SheetFaultOut, SheetIn, Told } from '../../../platform/spreadsheet/index.ts'

export const noticeHeadings: string[] = Object.values(noticeColumns)

/** Invented: it keeps to the statute of 2027, and the real notice may say otherwise. */
export const exampleNotice: string[][] = [
  ['2027-01-01', '放假', '元旦'],
  ['2027-02-05', '放假', '春节'],
  ['2027-02-20', '上班', '春节调休'],
  ...['2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11'].map((day) => [day, '放假', '春节']),
  ['2027-04-05', '放假', '清明节'],
  ...['2027-05-01', '2027-05-02', '2027-05-03'].map((day) => [day, '放假', '劳动节']),
  ['2027-06-09', '放假', '端午节'],
  ['2027-09-15', '放假', '中秋节'],
  ...['2027-10-01', '2027-10-02', '2027-10-03', '2027-10-04', '2027-10-05'].map((day) => [day, '放假', '国庆节']),
]

export const NoticeSheetIn = z
  .strictObject({
    rows: SheetIn,
    docNo: z.string().trim().max(100, '文号过长，请核对。').default('').describe('通知的文号；导入时必填，只检查时可以不填。'),
    check: Check,
    replaces: Replaces,
    confirmed: Confirmed,
  })
  .meta({
    id: 'HolidayNoticeIn',
    examples: [{ rows: [noticeHeadings, ...exampleNotice], docNo: '国办发明电〔2026〕9号（示例）', check: true }],
  })
export type NoticeSheetIn = z.infer<typeof NoticeSheetIn>

const Holiday = z.object({ from: z.string(), to: z.string(), days: z.number(), name: z.string().describe('哪个节日；不知道的是空的。') })
const Arrangement = z.object({
  year: z.number(),
  holidays: z.array(Holiday).describe('连着休息的日子，其中有不是周末的。'),
  worked: z.array(z.string()).describe('要上班的周末。'),
})
export type Arrangement = z.infer<typeof Arrangement>
export type Holiday = z.infer<typeof Holiday>

export const NoticesOut = z
  .object({
    items: z.array(
      Arrangement.extend({
        isProvisional: z.boolean().describe('通知还没有录入，暂按周末和法定节日推算。'),
        source: z.enum(['BUILT_IN', 'ENTERED', 'RECKONED']).describe('随系统带来、本系统录入、推算。'),
        docNo: z.string().nullable(),
        enteredOn: z.string().nullable(),
      }),
    ),
    calendarVersion: z.string().describe('现在计算期限用的日历。'),
    canImport: z.boolean(),
  })
  .meta({ id: 'HolidayNoticeList' })
export type NoticeList = z.infer<typeof NoticesOut>

export const NoticeImportOut = z
  .object({
    arrangement: Arrangement.nullable().describe('读出的安排；有错时是空的。'),
    faults: z.array(SheetFaultOut),
    asked: Asked,
    told: Told,
    isKnown: z.boolean().describe('这一年已经有放假安排。'),
    changed: z
      .array(z.object({ day: z.string(), isWorking: z.boolean() }))
      .describe('与现在的日历不同的日子；这一年已有安排而又有不同的，导入时要说明以这次为准。'),
    isStored: z.boolean(),
  })
  .meta({ id: 'HolidayNoticeImport' })
export type NoticeImport = z.infer<typeof NoticeImportOut>
