import { deadlineRules } from '@fayuan/law'
import { writeAudit } from '../../platform/audit/entry.ts'
import { type Platform, today } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { systemScope } from '../../platform/database/scope.ts'
import { newId } from '../../platform/ids.ts'
import { casesToRecount, type MovedClock, recountClocks } from '../deadlines/index.ts'
import { earliest } from './advance.ts'
import { insertEvent, lockedCase, moveIndex } from './queries.ts'

/**
 * After a notice of holidays was entered, or came with a new version of the system: every open clock is counted by the calendar in use, and the
 * lists sort by what it says. Case by case, so that no desk waits; a case somebody holds just then follows in the night. Answers how many moved.
 */
export async function followCalendar(platform: Pick<Platform, 'db' | 'clock'>): Promise<number> {
  const { db } = platform
  let moved = 0
  for await (const of of casesToRecount(db)) if (await db.inTransaction(systemScope, (tx) => followIn(tx, platform, of))) moved += 1
  return moved
}

async function followIn(tx: Tx, { clock }: Pick<Platform, 'clock'>, of: { shard: string; caseId: string }): Promise<boolean> {
  const file = await lockedCase(tx, of.shard, of.caseId)
  if (!file) return false
  const { clocks, moved, calendar } = await recountClocks(tx, of)
  if (moved.length === 0) return false
  const days = (of: 'before' | 'after') =>
    moved.map((clock) => ({ rule: clock.rule, dueOn: clock[of].dueOn, calendar: clock[of].calendarVersion }))
  await moveIndex(tx, file, earliest(clocks))
  // In the history, too: whoever handles the case sees why its light has changed (decision 0007).
  await insertEvent(tx, {
    shard: file.shard,
    id: newId(),
    caseId: file.id,
    verb: 'followCalendar',
    fromState: file.state,
    toState: file.state,
    at: clock.now(),
    onDay: today(clock),
    actorName: '系统',
    lawVersion: file.lawVersion,
    note: moved.map(movedText).join(''),
  })
  await writeAudit(tx, {
    shard: file.shard,
    actorId: null,
    actorName: '系统',
    agencyId: file.agencyId,
    action: 'followCalendar',
    objectType: 'case',
    objectId: file.id,
    before: days('before'),
    after: days('after'),
    details: {
      calendar: calendar.version,
      clocks: moved.map(({ rule, before, after }) => ({ rule, from: before.dueOn, to: after.dueOn })),
    },
  })
  return true
}

const movedText = ({ rule, before, after }: MovedClock): string =>
  `${deadlineRules.find(({ id }) => id === rule)?.title ?? rule}的截止日由 ${before.dueOn ?? '—'} 改为 ${after.dueOn ?? '—'}。`
