import { z } from 'zod'
import { FigureOut, OpensOut } from '../../../platform/home.ts'

const Cell = z.object({ value: z.number(), opens: OpensOut.nullable().describe('没有件的不打开。') })
const PlaceOut = z
  .object({
    region: z.string(),
    name: z.string(),
    city: z.string().describe('所在市州；市级看的为空。'),
    late: Cell,
    granted: Cell,
    previous: Cell,
    change: z.number().nullable().describe('比去年同期增减，百分比；去年没有的为空。'),
    closed: Cell,
  })
  .meta({ id: 'PlaceAtHome' })
const CityOut = z.object({ name: z.string(), granted: z.number(), previous: z.number(), change: z.number().nullable(), late: z.number() })

export const PlacesAtHome = z
  .object({
    figures: z.array(FigureOut),
    title: z.string(),
    rows: z.array(PlaceOut).describe('超期多的在前。'),
    cities: z.array(CityOut).describe('省级看的各市州；市级的为空。'),
    without: z.string().describe('还没有在系统里登记过案件的县，一句话。'),
    compared: z.string().describe('比的是哪几个月。'),
  })
  .meta({ id: 'PlacesAtHome' })
export type PlacesView = z.infer<typeof PlacesAtHome>

export const PaceAtHome = z
  .object({ accepted: FigureOut, lastYear: FigureOut, change: z.number().nullable() })
  .meta({ id: 'PaceAtHome', description: '本中心今年受理和去年同期。' })
export type PaceView = z.infer<typeof PaceAtHome>
