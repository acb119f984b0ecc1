import { type ClockRule, type Day, daysBetween, deadlineRules, light } from '@fayuan/law'
import type { LightOut, RawItem } from './schema.ts'

/** Length of each period in days, for the third at which a light turns yellow (contracts/clock.md). */
export const lengths: Readonly<Record<string, number>> = Object.fromEntries(
  deadlineRules.flatMap((rule) =>
    rule.amount === null
      ? []
      : [[rule.id, rule.unit === 'hour' ? Math.ceil(rule.amount / 24) : rule.unit === 'month' ? rule.amount * 30 : rule.amount]],
  ),
)
const titles = new Map<string, string>(deadlineRules.map((rule) => [rule.id, rule.title]))

export type Shown = { light: LightOut; daysLeft: number | null; dueOn: Day | null; dueRule: ClockRule | null; dueTitle: string | null }

/** The light of a line: the law's own rule on the days of the index; the counted end is the last day before it rolled over a holiday. */
export function lightOf(row: Pick<RawItem, 'nextRule' | 'nextDueOn' | 'nextPaused' | 'countedEnd' | 'days'>, today: Day): Shown {
  const { nextRule, nextDueOn } = row
  if (nextRule === null) return { light: 'none', daysLeft: null, dueOn: null, dueRule: null, dueTitle: null }
  const named = { dueRule: nextRule as ClockRule, dueTitle: titles.get(nextRule) ?? null }
  if (row.nextPaused || nextDueOn === null) return { light: row.nextPaused ? 'grey' : 'none', daysLeft: null, dueOn: null, ...named }
  const counted = Math.max(0, daysBetween(today, row.countedEnd ?? nextDueOn))
  const shown = light(nextDueOn < today ? 'overdue' : 'running', counted, row.days ?? lengths[nextRule] ?? 0)
  return { light: shown, daysLeft: daysBetween(today, nextDueOn), dueOn: nextDueOn, ...named }
}
