import { addMonths, type Day } from '../day.ts'
import { asked, type FactFault, refused } from '../contradictions/fault.ts'

/** A court fixes its calendar weeks ahead (民诉法149: six months for a whole first instance); further off than that it is a slip of the year. */
const monthsAhead = 24
const [opens, closes] = [7, 21]

/** The day and hour of a hearing against the case: before it began or in another age is refused, at night is asked. `hour` is of the place. */
export function hearingFaults(said: { on: Day; hour: number; minute: number; receivedOn: Day; today: Day }): FactFault[] {
  const { on, hour, minute, receivedOn, today } = said
  if (on < receivedOn)
    return [refused('HEARING_BEFORE_CASE', 'startsAt', `开庭时间 ${on} 早于本案收到之日（${receivedOn}），请核对年份和日期。`)]
  const last = addMonths(today, monthsAhead)
  if (on > last) return [refused('HEARING_TOO_FAR', 'startsAt', `开庭时间 ${on} 在两年以后，请核对年份。`)]
  if (hour >= opens && (hour < closes || (hour === closes && minute === 0))) return []
  const at = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
  return [asked('HEARING_AT_NIGHT', 'startsAt', `开庭时间是夜里 ${at}，请核对；确实在这个时间开庭的，提交时勾选确认。`, `${on} ${at}`)]
}
