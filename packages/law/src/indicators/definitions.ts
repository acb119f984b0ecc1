import { eventRooms } from './definition.ts'
import type { IndicatorDefinition } from './definition.ts'
import { caseFigures } from './figures-cases.ts'
import { moneyFigures } from './figures-money.ts'
import { networkFigures } from './figures-network.ts'
import { qualityFigures } from './figures-quality.ts'

/** T1–T10 (statistics.md §3): table numbers are this project's until a province gives its own. */
export const indicatorDefinitions: readonly IndicatorDefinition[] = [...networkFigures, ...caseFigures, ...moneyFigures, ...qualityFigures]

const byId = new Map(indicatorDefinitions.map((row) => [row.id, row]))
export const indicatorDefinition = (id: string): IndicatorDefinition | undefined => byId.get(id)

/** The figures a derived one is made of, by id. */
export function partsOf(row: IndicatorDefinition): readonly string[] {
  if (row.kind === 'BALANCE') return [...row.plus, ...row.minus]
  return row.kind === 'RATIO' || row.kind === 'MEAN' ? [...row.of, ...row.to] : []
}

/** Which rooms feed a figure, in alphabetical order. */
export function roomsOf(row: IndicatorDefinition): string[] {
  if (row.kind === 'FLOW' || row.kind === 'STOCK') return [eventRooms[row.event]]
  const rooms = partsOf(row).flatMap((id) => {
    const part = indicatorDefinition(id)
    return part ? roomsOf(part) : []
  })
  return [...new Set(rooms)].sort()
}
