import type { Day } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import { writeAudit } from '../../platform/audit/entry.ts'
import { cursorOf, placeAfter } from '../../platform/cursor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { caseLine } from '../cases/index.ts'
import { labelsOf } from './get-statistics.ts'
import { indicatorById } from './indicators.ts'
import { periodsOf } from './periods.ts'
import { casesBehind, type CasesQuestion, countCasesBehind } from './queries.ts'
import { IndicatorUnknown, PeriodImpossible } from './refusals.ts'
import type { CasesAsked } from './schema.ts'

/** Every figure opens the cases behind it: the same cases, no more and no fewer. Upper levels see them masked. */
export async function getStatisticsCases(tx: Tx, actor: Actor, asked: CasesAsked, today: Day) {
  const question = questionOf(actor, asked, today)
  const [found, count] = await Promise.all([casesBehind(tx, { ...question, limit: asked.limit + 1 }), countCasesBehind(tx, question)])
  const shown = found.slice(0, asked.limit)
  const last = shown.at(-1)
  const unit = indicatorById(asked.indicator)?.unit ?? '件'
  await leaveTrace(tx, actor, asked, shown.length)
  return {
    title: await titleOf(tx, asked, question),
    items: shown.map(({ item, countedOn, amount }) => ({
      ...caseLine(item, today, { actor, isGranted: false }),
      countedOn,
      amount,
      unit,
      canOpen: actor.scope.from <= item.shard && item.shard < actor.scope.to,
    })),
    nextCursor: found.length > asked.limit && last ? cursorOf('figure-cases', { key: last.countedOn, id: last.item.id }) : null,
    total: { count: Math.min(count, 1000), exact: count <= 1000 },
  }
}

export function questionOf(actor: Actor, asked: CasesAsked, today: Day): CasesQuestion {
  const name = asked.indicator === lateNow.id ? ('LATE' as const) : indicatorById(asked.indicator)?.cube
  if (!name) throw new IndicatorUnknown()
  const { period } = periodsOf(asked, today)
  const question = {
    range: actor.officeScope,
    name,
    today,
    period,
    by: asked.by,
    key: asked.key ?? '',
    after: placeAfter('figure-cases', 'day', asked.cursor),
    limit: asked.limit,
  }
  if (asked.by === undefined || asked.key === undefined) return { ...question, by: undefined }
  if (asked.by === 'month') return { ...question, period: monthWithin(period, asked.key) }
  if (asked.by === 'region') return { ...question, range: rangeWithin(actor, asked.key) }
  return question
}

/** Not a figure of a period but what stands now. */
const lateNow = { id: 'late', label: '超期，现在' }

/** What the list is, in words: the figure, its months, and the line of the table it stands in. */
export async function titleOf(tx: Tx, asked: CasesAsked, { name, period, by, key }: CasesQuestion): Promise<string> {
  const label = indicatorById(asked.indicator)?.label ?? lateNow.label
  const { from, to } = period
  const when = name === 'LATE' ? [] : [from === to ? from : `${from} 至 ${to}`]
  const line = by === undefined || by === 'month' ? [] : [(await labelsOf(tx, by, [key])).get(key) ?? key]
  return [label, ...line, ...when].join('，')
}

function monthWithin(period: { from: string; to: string }, month: string) {
  if (!/^\d{4}-\d{2}$/.test(month) || month < period.from || month > period.to)
    throw new PeriodImpossible('key', '这个月份不在统计期间内。')
  return { from: month, to: month }
}

// Narrower of the two ranges, so that a region code never widens what the actor may see.
function rangeWithin(actor: Actor, code: string) {
  const prefix = /^\d{6}$/.test(code) ? code.replace(/(00)+$/, '') : ''
  const { from, to } = actor.officeScope
  const [low, high] = [prefix, `${prefix}~`]
  return { from: low > from ? low : from, to: high < to ? high : to }
}

const leaveTrace = (tx: Tx, actor: Actor, asked: CasesAsked, shown: number) =>
  writeAudit(tx, {
    shard: actor.shard,
    actorId: actor.accountId,
    actorName: actor.name,
    agencyId: actor.agencyId,
    action: 'getStatisticsCases',
    objectType: 'statistics',
    objectId: asked.indicator,
    details: { from: asked.from, to: asked.to, by: asked.by, key: asked.key, shown },
    requestId: actor.requestId,
    address: actor.address,
  })
