import { type Calendar, type CalendarBook, calendarBook, type Day, type HolidayNotice } from '@fayuan/law'
import type { Database, Tx } from '../../platform/database/database.ts'
import type { Scope } from '../../platform/database/scope.ts'
import { putSetting, settingUnlessKnown } from '../../platform/settings.ts'

/** One year's notice as it was entered here, with the paper that carries it. */
export type KeptNotice = HolidayNotice & { docNo: string; enteredOn: Day }
/** All notices entered here, in the order of entry, and every calendar they ever made. */
export type KeptCalendar = { stamp: string | null; notices: readonly KeptNotice[]; book: CalendarBook }

export const noticesKey = 'holiday-notices'
const bare: KeptCalendar = { stamp: null, notices: [], book: calendarBook([]) }
// Built anew only when the setting has another stamp: notices come once a year and every verb asks for them.
const memory = { last: bare }
const inHand = new WeakMap<Tx, Promise<KeptCalendar>>()

async function read(tx: Tx): Promise<KeptCalendar> {
  const known = memory.last
  const found = await settingUnlessKnown<KeptNotice[]>(tx, noticesKey, known.stamp)
  if (!found) return bare
  if (!found.value) return known
  memory.last = { stamp: found.stamp, notices: found.value, book: calendarBook(found.value) }
  return memory.last
}

/** The notices this transaction counts by; asked of the database once, however many clocks it turns. */
export function noticesIn(tx: Tx): Promise<KeptCalendar> {
  const asked = inHand.get(tx) ?? read(tx)
  inHand.set(tx, asked)
  return asked
}

/** The calendar in use: the notices built in, and on top of them those entered here. */
export const calendarIn = async (tx: Tx): Promise<Calendar> => (await noticesIn(tx)).book.current

/** The same for a question that has brought the stamp with its answer: it costs a second one only after a notice was entered. */
export async function calendarAt(db: Database, scope: Scope, stamp: string | null): Promise<Calendar> {
  if (stamp === null) return bare.book.current
  return stamp === memory.last.stamp ? memory.last.book.current : db.inTransaction(scope, calendarIn)
}

/** Adds a notice after all others. None is ever edited: a clock that names a version of the calendar can be counted by it again. */
export async function recordNotice(tx: Tx, notice: KeptNotice): Promise<KeptCalendar> {
  const { notices } = await noticesIn(tx)
  await putSetting(tx, noticesKey, [...notices, notice])
  inHand.delete(tx)
  return noticesIn(tx)
}
