import { type Calendar, type CalendarBook, calendarBook, type Day, type HolidayNotice } from '@fayuan/law'
import type { Database, Tx } from '../../platform/database/database.ts'
import type { Scope } from '../../platform/database/scope.ts'
import { keep } from '../../platform/kept.ts'
import { putSetting, settingOf } from '../../platform/settings.ts'

/** One year's notice as it was entered here, with the paper that carries it. */
export type KeptNotice = HolidayNotice & { docNo: string; enteredOn: Day }
/** All notices entered here, in the order of entry, and every calendar they ever made. */
export type KeptCalendar = { notices: readonly KeptNotice[]; book: CalendarBook }

const noticesKey = 'holiday-notices'
/** Says whether the calendar in memory is the one in use. */
export const calendarStamp = `(select s.changed_at::text from setting s where s.key = '${noticesKey}')`

// Built anew only when the setting has another stamp: notices come once a year and every verb asks for them.
const kept = keep<KeptCalendar>('holidayNotices', {
  stamp: calendarStamp,
  empty: { notices: [], book: calendarBook([]) },
  async read(tx) {
    const notices = await settingOf<readonly KeptNotice[]>(tx, noticesKey, [])
    return { notices, book: calendarBook(notices) }
  },
})

/** The notices this transaction counts by; asked of the database once, however many clocks it turns. */
export const noticesIn = async (tx: Tx): Promise<KeptCalendar> => (await kept.in(tx)).value

/** The calendar in use: the notices built in, and on top of them those entered here. */
export const calendarIn = async (tx: Tx): Promise<Calendar> => (await noticesIn(tx)).book.current

/** The same for a question that has brought the stamp with its answer: it costs a second one only after a notice was entered. */
export async function calendarAt(db: Database, scope: Scope, stamp: string | null): Promise<Calendar> {
  const known = kept.at(stamp)
  return known ? known.book.current : db.inTransaction(scope, calendarIn)
}

/** Adds a notice after all others. None is ever edited: a clock that names a version of the calendar can be counted by it again. */
export async function recordNotice(tx: Tx, notice: KeptNotice): Promise<KeptCalendar> {
  const { notices } = await noticesIn(tx)
  await putSetting(tx, noticesKey, [...notices, notice])
  kept.forget(tx)
  return noticesIn(tx)
}
