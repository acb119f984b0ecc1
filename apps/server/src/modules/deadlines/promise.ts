import { type Calendar, type ClockRule, type Day, type Limit, limitRows, limitsOf, type Pause } from '@fayuan/law'
import { promisedClock, promisedRow, promiseFor, promiseKey, publicPromise } from '@fayuan/law/settings'
import type { Tx } from '../../platform/database/database.ts'
import { settingsOn } from '../settings/index.ts'
import type { ClockRow } from './schema.ts'

/** In how many days the place has promised to do what a clock counts, as of the day the clock begins; null: it has promised nothing. */
export async function promisedOf(tx: Tx, rule: ClockRule, of: { shard: string; startedOn: Day }): Promise<number | null> {
  const key = promiseKey(rule)
  if (promisedClock(key) === null) return null
  const { get, entry } = await settingsOn(tx, { region: of.shard }, of.startedOn)
  return promiseFor(rule, entry(key) ? get(key) : publicPromise(rule, of.shard, of.startedOn), of.startedOn)
}

type Promised = Pick<ClockRow, 'shard' | 'rule' | 'startedOn' | 'promisedDays'> &
  Partial<Pick<ClockRow, 'startedAt' | 'days' | 'variant'>> & { pauses: unknown }

const ofPlace = limitRows.filter(({ kind }) => kind === 'STATUTORY')

/** Every limit of a clock but the law's own, which stands first (law.md §10): what the place had by statute, and what was promised when it began. */
export function limitsBeside(clock: Promised, calendar: Calendar, asOf?: Day): Limit[] {
  const rule = clock.rule as ClockRule
  const promised = clock.promisedDays === null ? [] : [promisedRow(rule, clock.promisedDays, clock.startedOn)]
  const question = {
    rule,
    start: clock.startedAt?.toISOString() ?? clock.startedOn,
    pauses: clock.pauses as Pause[],
    region: clock.shard,
    variant: clock.variant ?? undefined,
    days: clock.days ?? undefined,
    asOf,
  }
  return limitsOf(question, calendar, [...ofPlace, ...promised]).slice(1)
}
