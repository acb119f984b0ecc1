import { type CaseState, type Day, daysBetween, nextAct } from '@fayuan/law'
import { type CaseRow, findCase } from '../../modules/casefile/index.ts'
import { calendarIn, clocksOf, type ClockView, viewClock } from '../../modules/deadlines/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { asked, type AskedNow } from './asked.ts'
import { openNotice, papersListed } from './queries.ts'

export type Look = {
  file: Pick<CaseRow, 'number' | 'state' | 'version' | 'receivedOn' | 'limitationOn' | 'objectionUpheldOn'>
  clock: ClockView | null
  isPaused: boolean
  notice: { replyBy: string; asked: AskedNow[] } | null
  /** Papers of the application that are not there yet, while it is being looked at. */
  missing: string[]
  /** Days until the day by which something has to be done; only where it is near. */
  daysToLimit: number | null
}

/** 法44①(1): 不足七日. */
const nearDays = 7
const isBeforeAid = (state: string): boolean => ['RECEIVED', 'SUPPLEMENTING', 'CHECKED', 'GRANTED', 'ASSIGNED'].includes(state)
/** A day that is near enough to be rung about; one that is over is no such day. */
export function daysTo(limitationOn: string | null, today: Day): number | null {
  const days = limitationOn === null ? null : daysBetween(today, limitationOn as Day)
  return days !== null && days >= 0 && days < nearDays ? days : null
}

/** What is shown of a case to whoever has its code: stage, promise, what is asked for. */
export async function lookAt(tx: Tx, of: { shard: string; caseId: string; today: Day }): Promise<Look | null> {
  const [row, clocks, calendar, notice, papers] = await Promise.all([
    findCase(tx, of.shard, of.caseId),
    clocksOf(tx, of.shard, of.caseId),
    calendarIn(tx),
    openNotice(tx, of.shard, of.caseId),
    papersListed(tx, of.shard, of.caseId),
  ])
  if (!row) return null
  const rule = nextAct(row.state as CaseState)?.clock
  const clock = clocks.filter((one) => one.rule === rule && one.state !== 'STOPPED').at(-1)
  const { number, state, version, receivedOn, limitationOn, objectionUpheldOn } = row
  return {
    file: { number, state, version, receivedOn, limitationOn, objectionUpheldOn },
    clock: clock ? viewClock(clock, of.today, calendar) : null,
    isPaused: clock?.state === 'PAUSED',
    notice: notice && state === 'SUPPLEMENTING' ? { replyBy: notice.replyBy, asked: asked(notice, papers) } : null,
    missing: state === 'RECEIVED' ? papers.filter((paper) => paper.state === 'MISSING').map(({ name }) => name) : [],
    daysToLimit: isBeforeAid(state) ? daysTo(limitationOn, of.today) : null,
  }
}
