import { type Day, yearOf } from '@fayuan/law'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { noticesIn } from '../../deadlines/index.ts'
import { mayEnterNotices } from '../waiting/policy.ts'
import { arrangementOf } from './arrangement.ts'
import type { NoticeList } from './schema.ts'

/** 放假安排: last year, this one and the two to come, by the calendar in use; of a year without a notice that it is reckoned. */
export async function listHolidayNotices(tx: Tx, actor: Actor, today: Day): Promise<NoticeList> {
  const [{ notices, book }, canImport] = await Promise.all([noticesIn(tx), mayEnterNotices(tx, actor)])
  const calendar = book.current
  const items = [1, 0, -1, -2].map((back) => {
    const year = yearOf(today) - back
    const entered = notices.findLast((notice) => notice.year === year)
    const isProvisional = calendar.isProvisional(year)
    return {
      ...arrangementOf(year, calendar, entered?.rows),
      isProvisional,
      source: entered ? ('ENTERED' as const) : isProvisional ? ('RECKONED' as const) : ('BUILT_IN' as const),
      docNo: entered?.docNo ?? null,
      enteredOn: entered?.enteredOn ?? null,
    }
  })
  return { items, calendarVersion: calendar.version, canImport }
}
