import { addMonths, type Day, daysBetween, toDay } from '../day.ts'
import { asked, type FactFault, refused } from './fault.ts'
import type { SaidOfCase } from './said.ts'

/** 法律援助条例 came into force; nobody applied under a law before. */
const firstDay = toDay('2003-09-01')
/** An application lies on a desk for days; what is older is an old file entered late, or a slip of the pen. */
const usualDays = 30
/** 民法典188②: no right is protected after twenty years, so a last day further off than that is a slip of the year. */
const longestYears = 20

export function receivedFaults({ receivedOn, today }: SaidOfCase): FactFault[] {
  if (receivedOn === undefined) return []
  if (receivedOn > today) return [refused('RECEIVED_IN_FUTURE', 'receivedOn', '收到日期不能晚于今天，请填今天或更早的日期。')]
  if (receivedOn < firstDay)
    return [refused('RECEIVED_BEFORE_LAW', 'receivedOn', `收到日期应在 ${firstDay} 以后，现在是 ${receivedOn}，请核对年份。`)]
  const days = daysBetween(receivedOn, today)
  if (days <= usualDays) return []
  const text = `收到日期 ${receivedOn} 是 ${days} 天以前，审查的期限从那一天算起，案号也编在 ${receivedOn.slice(0, 4)} 年。请核对年份；确实是以前收到、现在补录的，提交时勾选确认。`
  return [asked('RECEIVED_LONG_AGO', 'receivedOn', text, receivedOn)]
}

function limitationFault(limitationOn: Day, on: Day, field: string): FactFault | null {
  if (limitationOn < addMonths(on, -12 * longestYears) || limitationOn > addMonths(on, 12 * longestYears))
    return refused('LIMITATION_IMPOSSIBLE', field, `期限届满日 ${limitationOn} 离收到申请的日子超过 ${longestYears} 年，请核对年份。`)
  if (limitationOn >= on) return null
  const text = `期限届满日 ${limitationOn} 在收到申请（${on}）以前。请核对；确实已经过了期限的，提交时勾选确认，并向申请人说明。`
  return asked('LIMITATION_PAST', field, text, limitationOn)
}

export function limitationFaults({ limitationOn, receivedOn, today, furtherClaims = [] }: SaidOfCase): FactFault[] {
  const all = [
    { day: limitationOn, field: 'limitationOn' },
    ...furtherClaims.map((claim, at) => ({ day: claim.limitationOn, field: `furtherClaims.${at}.limitationOn` })),
  ]
  return all.flatMap(({ day, field }) => (day ? (limitationFault(day, receivedOn ?? today, field) ?? []) : []))
}
