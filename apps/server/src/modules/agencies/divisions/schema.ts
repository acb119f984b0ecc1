import { divisionColumns } from '@fayuan/law/divisions'
import { z } from 'zod'
import { Asked, Check, Confirmed, Replaces, SheetFaultOut, SheetIn, Told } from '../../../platform/spreadsheet/index.ts'
import { regionCode } from '../offices/schema.ts'

export const divisionHeadings: string[] = Object.values(divisionColumns)
/** Rows as people fill them in; they head the template, too. */
export const exampleDivisions = [
  ['431321001', '永丰街道', '', ''],
  ['431321001001', '五里社区', '', ''],
  ['431321999', '某乡（示例，已撤销）', '2026-06-30', '431321001'],
]

export const DivisionsIn = z
  .strictObject({ rows: SheetIn, check: Check, replaces: Replaces, confirmed: Confirmed })
  .meta({ id: 'DivisionsIn', examples: [{ rows: [divisionHeadings, ...exampleDivisions.slice(0, 2)], check: true }] })
export type DivisionsIn = z.infer<typeof DivisionsIn>

const Division = z.object({
  code: z.string(),
  name: z.string(),
  closedOn: z.string().nullable().describe('从这一天起撤销；空的表示现行。'),
  successor: z.object({ code: z.string(), name: z.string() }).nullable().describe('撤销后并入哪里。'),
})
export type DivisionView = z.infer<typeof Division>

export const DivisionsAsked = z.strictObject({
  under: regionCode.optional().meta({ description: '行政区划代码：答它的下一级；不填答本机构所在的地区。', example: '431321' }),
})

export const DivisionsOut = z
  .object({
    place: z.object({ code: z.string(), name: z.string(), level: z.string() }),
    above: z.array(z.object({ code: z.string(), name: z.string() })).describe('从本机构所在的地区到这里的上级，由大到小。'),
    items: z.array(
      Division.extend({
        level: z.string(),
        isClosed: z.boolean().describe('今天已经撤销。'),
        below: z.number().describe('现行的下一级有几个。'),
      }),
    ),
    canImport: z.boolean(),
  })
  .meta({ id: 'DivisionList' })
export type DivisionList = z.infer<typeof DivisionsOut>

export const DivisionsImportOut = z
  .object({
    townships: z.number().describe('新加的乡镇、街道有几个。'),
    villages: z.number().describe('新加的村、社区有几个。'),
    closed: z.array(Division).describe('这次撤销的。'),
    along: z.number().describe('随乡镇一并撤销的村、社区有几个。'),
    corrected: z.array(z.object({ was: Division, now: Division })).describe('与已录入的不同、要由这次更正的。'),
    same: z.number().describe('与已录入的一字不差的行数。'),
    faults: z.array(SheetFaultOut),
    asked: Asked,
    told: Told,
    stored: z.number().describe('这次保存了几处；只检查时是 0。'),
  })
  .meta({ id: 'DivisionsImport' })
export type DivisionsImport = z.infer<typeof DivisionsImportOut>
