import { writeAudit } from '../../platform/audit/entry.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { systemScope } from '../../platform/database/scope.ts'
import { casesToRecount, recountClocks } from '../deadlines/index.ts'
import { earliest } from './advance.ts'
import { lockedCase, moveIndex } from './queries.ts'

/**
 * After a notice of holidays was entered, or came with a new version of the system: every open clock is counted by the calendar in use, and the
 * lists sort by what it says. Case by case, so that no desk waits; a case somebody holds just then follows in the night. Answers how many moved.
 */
export async function followCalendar({ db }: Pick<Platform, 'db'>): Promise<number> {
  let moved = 0
  for await (const of of casesToRecount(db)) if (await db.inTransaction(systemScope, (tx) => followIn(tx, of))) moved += 1
  return moved
}

async function followIn(tx: Tx, of: { shard: string; caseId: string }): Promise<boolean> {
  const file = await lockedCase(tx, of.shard, of.caseId)
  if (!file) return false
  const { clocks, moved, calendar } = await recountClocks(tx, of)
  if (moved.length === 0) return false
  const days = (of: 'before' | 'after') =>
    moved.map((clock) => ({ rule: clock.rule, dueOn: clock[of].dueOn, calendar: clock[of].calendarVersion }))
  await moveIndex(tx, file, earliest(clocks))
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
