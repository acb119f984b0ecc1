import { caseTypes, channels, type Day, matters, personCategories } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { type CubeName, cubeNames, shownIndicators } from './indicators.ts'
import { change, monthNumber, monthOfNumber, monthsOf, type Period, periodsOf } from './periods.ts'
import { digitsOfPlaces, regionCodeOf } from './places.ts'
import { regionNames } from './queries.ts'
import { type FigureRow, figures } from './cube/queries.ts'
import type { By, StatisticsAsked, StatisticsView } from './schema.ts'

type Sums = { value: number; previous: number }
type Cells = Map<string, Map<CubeName, Sums>>
const total = ''

/** Two periods side by side, in total and by one dimension; read from the cube, true to the minute (ST-05, ST-06). */
export async function getStatistics(tx: Tx, actor: Actor, asked: StatisticsAsked, today: Day): Promise<StatisticsView> {
  const { period, compare } = periodsOf(asked, today)
  const rows = await figures(tx, {
    range: actor.officeScope,
    names: cubeNames,
    dimensions: isSliced(asked.by) ? ['', asked.by] : [''],
    period,
    compare,
    by: asked.by === 'month' ? 'month' : asked.by === 'region' ? 'place' : 'value',
    digits: digitsOfPlaces(actor.officeScope),
  })
  const cells = asked.by === 'month' ? byMonth(rows, period, compare) : collect(rows, asked.by)
  if (asked.by === 'group') addSingles(cells)
  const labels = await labelsOf(
    tx,
    asked.by,
    [...cells.keys()].filter((key) => key !== total),
  )
  return {
    indicators: shownIndicators.map(({ cube, ...shown }) => ({ ...shown, ...compared(cells.get(total)?.get(cube)) })),
    rows: [...labels]
      .map(([key, label]) => ({ key, label, values: valuesOf(cells.get(key)) }))
      .filter((row) => asked.by === 'month' || hasAny(row.values)),
    overlapping: asked.by === 'category',
    note: noteOf(asked.by),
    period,
    compare,
  }
}

const isSliced = (by: By) => by !== 'month' && by !== 'region'
const compared = (sums: Sums | undefined) => {
  const { value, previous } = sums ?? { value: 0, previous: 0 }
  return { value, previous, change: change(value, previous) }
}
const valuesOf = (sums: Map<CubeName, Sums> | undefined) =>
  Object.fromEntries(shownIndicators.map(({ id, cube }) => [id, compared(sums?.get(cube))]))
const hasAny = (values: Record<string, Sums>) => Object.values(values).some((sums) => sums.value !== 0 || sums.previous !== 0)

function add(cells: Cells, key: string, name: CubeName, sums: Sums): void {
  const row = cells.get(key) ?? new Map<CubeName, Sums>()
  const before = row.get(name) ?? { value: 0, previous: 0 }
  row.set(name, { value: before.value + sums.value, previous: before.previous + sums.previous })
  cells.set(key, row)
}

function collect(rows: FigureRow[], by: By): Cells {
  const cells: Cells = new Map()
  for (const row of rows) {
    if (row.dimension === '') add(cells, total, row.indicator, row)
    if (by === 'region') add(cells, regionCodeOf(row.key), row.indicator, row)
    else if (row.dimension !== '') add(cells, row.key, row.indicator, row)
  }
  return cells
}

// A month is compared with the month at the same place of the other period.
function byMonth(rows: FigureRow[], period: Period, compare: Period): Cells {
  const cells: Cells = new Map(monthsOf(period).map((month) => [month, new Map()]))
  const shift = monthNumber(period.from) - monthNumber(compare.from)
  for (const row of rows) {
    add(cells, total, row.indicator, row)
    if (cells.has(row.key)) add(cells, row.key, row.indicator, { value: row.value, previous: 0 })
    const opposite = monthOfNumber(monthNumber(row.key) + shift)
    if (cells.has(opposite)) add(cells, opposite, row.indicator, { value: 0, previous: row.previous })
  }
  return cells
}

function addSingles(cells: Cells): void {
  for (const [name, all] of cells.get(total) ?? []) {
    const group = cells.get('GROUP')?.get(name) ?? { value: 0, previous: 0 }
    add(cells, 'SINGLE', name, { value: all.value - group.value, previous: all.previous - group.previous })
  }
}

const tables: Partial<Record<By, Readonly<Record<string, string>>>> = {
  caseType: caseTypes,
  matter: matters,
  category: personCategories,
  channel: channels,
  group: { GROUP: '群体案件（受援人 2 人以上）', SINGLE: '其他案件' },
}

/** The keys that occur, in the order of their glossary, unknown ones last. */
export async function labelsOf(tx: Tx, by: By, keys: string[]): Promise<Map<string, string>> {
  if (by === 'region') {
    const names = await regionNames(tx, keys)
    return new Map(keys.toSorted().map((key) => [key, names.get(key) ?? key]))
  }
  const table = tables[by] ?? {}
  const known = Object.keys(table).filter((key) => keys.includes(key))
  const unknown = keys.filter((key) => !known.includes(key)).toSorted()
  return new Map([...known, ...unknown].map((key) => [key, table[key] ?? key]))
}

function noteOf(by: By): string {
  const closed = '办结可以包含以前受理的案件；受理数按给予决定或者收到通知之日计，办结按结案日计。'
  return by === 'category' ? `一人可属几类，各行相加可能大于合计。${closed}` : closed
}
