import { caseTypes, type Day } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import type { Database } from '../../platform/database/database.ts'
import { indicatorById } from './indicators.ts'
import { firstDay, monthsOf, periodsOf } from './periods.ts'
import { digitsOfPlaces, regionCodeOf } from './places.ts'
import { type FiguresByPlace, figuresByPlace } from './cube/queries.ts'
import { IndicatorUnknown } from './refusals.ts'
import type { PlaceAsked } from './schema.ts'

/** One indicator by place below and kind of case, month by month, for two periods: what a province looks at first (W5). */
export async function getStatisticsByPlace(db: Database, actor: Actor, asked: PlaceAsked, today: Day) {
  const indicator = indicatorById(asked.indicator)
  if (!indicator) throw new IndicatorUnknown()
  const { period, compare } = periodsOf(asked, today)
  const question = figuresByPlace({
    range: actor.officeScope,
    name: indicator.cube,
    period,
    compare,
    digits: digitsOfPlaces(actor.officeScope),
  })
  const [row] = await db.read(actor.officeScope, question)
  const [months, compareMonths] = [monthsOf(period), monthsOf(compare)]
  const lines = row ? linesOf(row.answer, months, compareMonths) : []
  return { indicator: indicator.id, period, compare, months, compareMonths, rows: lines }
}

type Sums = { caseType: string; values: number[]; previous: number[] }
type Line = Sums & { region: string; regionName: string; caseTypeLabel: string }
const labels: Readonly<Record<string, string>> = caseTypes

/** A line for each place and kind that has a figure; what verbs have moved since the last fold is added to the cube's. */
function linesOf({ cube, delta, names }: FiguresByPlace, months: string[], compareMonths: string[]): Line[] {
  const [at, before] = [indexOf(months), indexOf(compareMonths)]
  const places = new Map<string, Map<string, Sums>>()
  const sumsOf = (place: string, caseType: string): Sums => {
    const kinds = places.get(place) ?? new Map<string, Sums>()
    const sums = kinds.get(caseType) ?? { caseType, values: zeros(months), previous: zeros(compareMonths) }
    places.set(place, kinds.set(caseType, sums))
    return sums
  }
  for (const { place, month, value, amount } of [cube, delta])
    for (const [i, code] of (place ?? []).entries()) {
      const sums = sumsOf(code, value?.[i] ?? '')
      add(sums.values, at.get(month?.[i] ?? ''), amount?.[i])
      add(sums.previous, before.get(month?.[i] ?? ''), amount?.[i])
    }
  return [...places].toSorted(byKey).flatMap(([place, kinds]) => {
    const region = regionCodeOf(place)
    const named = (sums: Sums) => ({
      region,
      regionName: names?.[region] ?? region,
      caseTypeLabel: labels[sums.caseType] ?? sums.caseType,
      ...sums,
    })
    return [...kinds].toSorted(byKey).flatMap(([, sums]) => (isEmpty(sums) ? [] : [named(sums)]))
  })
}

const byKey = ([one]: [string, unknown], [other]: [string, unknown]) => (one < other ? -1 : 1)
const isEmpty = ({ values, previous }: Sums) => [...values, ...previous].every((n) => n === 0)
const indexOf = (months: string[]) => new Map<string, number>(months.map((month, i) => [firstDay(month), i]))
const zeros = (months: string[]): number[] => months.map(() => 0)

function add(sums: number[], index: number | undefined, amount = 0): void {
  if (index !== undefined) sums[index] = (sums[index] ?? 0) + amount
}
