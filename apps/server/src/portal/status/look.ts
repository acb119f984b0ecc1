import { type CaseState, type Day, nextAct } from '@fayuan/law'
import { type CaseRow, findCase } from '../../modules/casefile/index.ts'
import { calendarIn, clocksOf, type ClockView, viewClock } from '../../modules/deadlines/index.ts'
import type { Tx } from '../../platform/database/database.ts'
import { type OpenNotice, openNotice } from './queries.ts'

export type Look = {
  file: Pick<CaseRow, 'number' | 'state' | 'version' | 'receivedOn'>
  clock: ClockView | null
  isPaused: boolean
  notice: OpenNotice | null
}

/** What is shown of a case to whoever has its code: stage, promise, what is asked for. */
export async function lookAt(tx: Tx, of: { shard: string; caseId: string; today: Day }): Promise<Look | null> {
  const [row, clocks, calendar, notice] = await Promise.all([
    findCase(tx, of.shard, of.caseId),
    clocksOf(tx, of.shard, of.caseId),
    calendarIn(tx),
    openNotice(tx, of.shard, of.caseId),
  ])
  if (!row) return null
  const rule = nextAct(row.state as CaseState)?.clock
  const clock = clocks.filter((one) => one.rule === rule && one.state !== 'STOPPED').at(-1)
  const { number, state, version, receivedOn } = row
  return {
    file: { number, state, version, receivedOn },
    clock: clock ? viewClock(clock, of.today, calendar) : null,
    isPaused: clock?.state === 'PAUSED',
    notice: state === 'SUPPLEMENTING' ? notice : null,
  }
}
