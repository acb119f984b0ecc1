import { type Actor, hasRole } from '../../../platform/actor.ts'
import type { Figure, HomePart, Opens } from '../../../platform/home.ts'
import { change, type Period, periodsOf } from '../periods.ts'
import { regionCodeOf } from '../places.ts'
import { paceOf, placesAround, placesOf, type RawAround, type RawPlace } from './queries.ts'
import type { PaceView, PlacesView } from './schema.ts'

const months = ({ from, to }: Period) => {
  const [first, last] = [Number(from.slice(5)), Number(to.slice(5))]
  return `${from.slice(0, 4)} 年 ${first === last ? first : `${first} 至 ${last}`} 月`
}
const opens = (indicator: string, period: Period | null, region?: string): Opens => ({
  list: '/api/statistics/cases',
  query: { indicator, ...(period ?? {}), ...(region ? { by: 'region', key: region } : {}) },
})

/** 市、省工作台: the counties below, what is late there first; every number opens its cases, masked (screens.md rows 39, 43). */
export const placesAtHome: HomePart<PlacesView> = async ({ db }, actor, today) => {
  if (!hasRole(actor, 'CITY_ADMIN', 'PROVINCE_ADMIN')) return null
  const { period, compare } = periodsOf({}, today)
  const range = actor.officeScope
  const [found, [around]] = await Promise.all([
    db.read(range, placesOf({ range, period, compare, today })),
    db.read(range, placesAround(range)),
  ])
  const isProvince = hasRole(actor, 'PROVINCE_ADMIN')
  const rows = found.toSorted(worstFirst).map((row) => placeOf(row, { period, compare, cities: isProvince ? (around?.cities ?? []) : [] }))
  return {
    figures: figuresOf(found, { period, compare }),
    title: isProvince ? '各县市区' : '本市各县市区',
    rows,
    cities: isProvince ? citiesOf(found, around?.cities ?? []) : [],
    without: withoutCases(found.length, around?.counties ?? 0),
    compared: months(compare),
  }
}

const worstFirst = (one: RawPlace, other: RawPlace) =>
  other.late - one.late || other.granted - one.granted || (one.shard < other.shard ? -1 : 1)

type Periods = { period: Period; compare: Period }

function placeOf(row: RawPlace, { period, compare, cities }: Periods & { cities: RawAround['cities'] }): PlacesView['rows'][number] {
  const region = regionCodeOf(row.shard)
  const cell = (value: number, indicator: string, when: Period | null) => ({
    value,
    opens: value > 0 ? opens(indicator, when, region) : null,
  })
  return {
    region,
    name: row.name,
    city: cities.find(({ code }) => code === regionCodeOf(row.shard.slice(0, 4)))?.name ?? '',
    late: cell(row.late, 'late', null),
    granted: cell(row.granted, 'granted', period),
    previous: cell(row.grantedBefore, 'granted', compare),
    change: change(row.granted, row.grantedBefore),
    closed: cell(row.closed, 'closed', period),
  }
}

type Sums = Record<'granted' | 'grantedBefore' | 'closed' | 'closedBefore' | 'paidFen' | 'late', number>
const nothing: Sums = { granted: 0, grantedBefore: 0, closed: 0, closedBefore: 0, paidFen: 0, late: 0 }
const sumOf = (rows: readonly RawPlace[]): Sums =>
  rows.reduce(
    (sum, row) => ({
      granted: sum.granted + row.granted,
      grantedBefore: sum.grantedBefore + row.grantedBefore,
      closed: sum.closed + row.closed,
      closedBefore: sum.closedBefore + row.closedBefore,
      paidFen: sum.paidFen + row.paidFen,
      late: sum.late + row.late,
    }),
    nothing,
  )

function citiesOf(rows: readonly RawPlace[], cities: RawAround['cities']): PlacesView['cities'] {
  return cities.flatMap(({ code, name }) => {
    const of = rows.filter(({ shard }) => shard.startsWith(code.slice(0, 4)))
    if (of.length === 0) return []
    const { granted, grantedBefore, late } = sumOf(of)
    return [{ name, granted, previous: grantedBefore, change: change(granted, grantedBefore), late }]
  })
}

const withoutCases = (withCases: number, counties: number) =>
  counties > withCases ? `另有 ${counties - withCases} 个县市区还没有在系统里登记过案件，不按零算。` : ''

function figuresOf(rows: readonly RawPlace[], { period, compare }: Periods): Figure[] {
  const { granted, grantedBefore, closed, closedBefore, paidFen, late } = sumOf(rows)
  const where = rows.filter((row) => row.late > 0)
  const figure = (id: string, label: string, count: number, text: string, indicator: string): Figure => ({
    id,
    label,
    count,
    fen: null,
    text,
    isAlert: false,
    opens: opens(indicator, indicator === 'late' ? null : period),
  })
  return [
    {
      ...figure(
        'places.late',
        '超期，现在',
        late,
        late > 0 ? `在 ${where.length} 个县市区，最多的是${where.toSorted(worstFirst)[0]?.name}` : '没有超期的',
        'late',
      ),
      isAlert: late > 0,
    },
    figure('places.granted', '今年受理', granted, `${months(compare)} ${grantedBefore} 件`, 'granted'),
    figure('places.closed', '今年办结', closed, `${months(compare)} ${closedBefore} 件`, 'closed'),
    { ...figure('places.paid', '今年付的补贴', 0, '已经登记支付的', 'subsidy.paid'), fen: paidFen },
  ]
}

/** 本中心今年: what leaders of a county look at beside the work. */
export const paceAtHome: HomePart<PaceView> = async ({ db }, actor, today) => {
  if (!hasRole(actor, 'CENTRE_DIRECTOR', 'BUREAU_ADMIN') || !isCounty(actor)) return null
  const { period, compare } = periodsOf({}, today)
  const [row] = await db.read(actor.officeScope, paceOf({ shard: actor.shard, period, compare }))
  const { value, previous } = row ?? { value: 0, previous: 0 }
  const figure = (id: string, count: number, of: Period): Figure => ({
    id,
    label: `${months(of)}受理`,
    count,
    fen: null,
    text: '按决定或者通知之日',
    isAlert: false,
    opens: opens('granted', of),
  })
  return {
    accepted: figure('pace.accepted', value, period),
    lastYear: figure('pace.lastYear', previous, compare),
    change: change(value, previous),
  }
}

const isCounty = ({ shard }: Actor) => /^\d{6}$/.test(shard) && !shard.endsWith('00')
