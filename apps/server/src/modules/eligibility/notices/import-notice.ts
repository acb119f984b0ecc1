import { type Calendar, type Day, type HolidayNotice, withNotice, yearOf } from '@fayuan/law'
import { readNotice } from '@fayuan/law/loading'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { wake } from '../../../platform/jobs.ts'
import { leaveTrace, underScope } from '../../agencies/index.ts'
import { type KeptNotice, noticesIn, recordNotice } from '../../deadlines/index.ts'
import type { SheetFault } from '../../../platform/spreadsheet/index.ts'
import { mayEnterNotices } from '../waiting/policy.ts'
import { takeEnactmentLock } from '../waiting/queries.ts'
import { arrangementOf, daysOfNotice } from './arrangement.ts'
import { NoticeDoubtful, NoticeNotYours, NoticeOverlap, NoticeUnnamed, NoticeWrong } from './refusals.ts'
import type { NoticeImport, NoticeSheetIn } from './schema.ts'

/**
 * 导入放假安排 (国务院办公厅通知). From here on all clocks count by it; those running are counted anew as soon as this is stored
 * (followCalendar), and a due day that was provisional stands.
 */
export async function importHolidayNotice(tx: Tx, actor: Actor, input: NoticeSheetIn, today: Day): Promise<NoticeImport> {
  if (!(await mayEnterNotices(tx, actor))) throw new NoticeNotYours()
  // A check waits for nobody: it only says what would happen now.
  if (!input.check) await takeEnactmentLock(tx)
  const { book, notices } = await noticesIn(tx)
  const read = readNotice(input.rows)
  const faults = read.ok ? outOfTime(read.notice, today) : read.faults
  const notice = read.ok && faults.length === 0 ? read.notice : null
  const next = notice && notices.findLast(({ year }) => year === notice.year + 1)
  const { asked, told } = read.ok && notice ? read : { asked: [], told: [] }
  const answer = { ...answerOf(notice, faults, book.current, next ?? undefined), asked, told }
  if (input.check) return answer
  if (!notice) throw new NoticeWrong(faults)
  if (input.docNo === '') throw new NoticeUnnamed()
  if (asked.length > 0 && !input.confirmed) throw new NoticeDoubtful(asked)
  // The same notice once more changes nothing, and what did not change leaves no trace.
  if (answer.isKnown && answer.changed.length === 0) return answer
  if (answer.isKnown && !input.replaces) throw new NoticeOverlap(notice.year)
  await store(tx, actor, { ...notice, docNo: input.docNo, enteredOn: today }, answer)
  return { ...answer, isStored: true }
}

// A notice comes out in the autumn before its year; a far year is a slip of the finger that no later notice would mend.
function outOfTime({ year }: HolidayNotice, today: Day): SheetFault[] {
  const now = yearOf(today)
  if (year === now || year === now + 1) return []
  return [{ row: null, column: null, message: `只能导入 ${now} 年和 ${now + 1} 年的放假安排，表里是 ${year} 年的。` }]
}

function answerOf(notice: HolidayNotice | null, faults: SheetFault[], calendar: Calendar, following?: HolidayNotice) {
  if (!notice) return { arrangement: null, faults, isKnown: false, changed: [], isStored: false }
  const next = withNotice(calendar, notice, following)
  const changed = daysOfNotice(notice.year, notice.rows).filter((day) => next.isWorkingDay(day) !== calendar.isWorkingDay(day))
  return {
    arrangement: arrangementOf(notice.year, next, notice.rows),
    faults,
    isKnown: !calendar.isProvisional(notice.year),
    changed: changed.map((day) => ({ day, isWorking: next.isWorkingDay(day) })),
    isStored: false,
  }
}

// Settings are kept under the scope of offices: an administrator of the system has no scope of files (security.md §3.2).
const store = (tx: Tx, actor: Actor, notice: KeptNotice, { changed, isKnown }: NoticeImport) =>
  underScope(tx, actor.officeScope, actor.scope, async () => {
    const before = (await noticesIn(tx)).book.current.version
    const { book } = await recordNotice(tx, notice)
    await leaveTrace(tx, actor, {
      action: 'importHolidayNotice',
      objectType: 'calendar',
      objectId: String(notice.year),
      before,
      after: notice,
      details: { docNo: notice.docNo, calendar: book.current.version, replaced: isKnown, changed },
    })
    await wake(tx, 'follow-calendar', {}, 'follow-calendar')
  })
