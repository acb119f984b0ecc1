import { addDays, type ClockRule, type Day, due, officialCalendar } from '@fayuan/law'
import { between } from '../chance.ts'

/** That day, or the first working day after it: offices decide on working days. */
export function workday(day: Day): Day {
  let found = day
  while (!officialCalendar.isWorkingDay(found)) found = addDays(found, 1)
  return found
}

/** The working day n working days before `day`; with n = 0 that day itself or the last one before it. */
export function workdayBack(day: Day, n: number): Day {
  let found = day
  let left = n
  for (;;) {
    if (officialCalendar.isWorkingDay(found)) {
      if (left === 0) return found
      left -= 1
    }
    found = addDays(found, -1)
  }
}

export const later = (seed: string, day: Day, from: number, to: number): Day => workday(addDays(day, between(seed, from, to)))

/** The latest working day not after `today` from which the rule runs out exactly on `wanted`; the nearest one where none does. */
export function startFor(rule: ClockRule, wanted: Day, today: Day): Day {
  for (let back = 0; back < 40; back += 1) {
    const start = workdayBack(today, back)
    const end = due(rule, start, [], officialCalendar).dueOn
    if (end !== null && end <= wanted) return start
  }
  return workdayBack(today, 40)
}

/** `count` working days spread evenly from `from` to `to`, in order. */
export function spread(count: number, from: Day, to: Day): Day[] {
  const days: Day[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) if (officialCalendar.isWorkingDay(day)) days.push(day)
  return Array.from({ length: days.length > 0 ? count : 0 }, (_, i) => days[Math.floor(((i + 0.5) * days.length) / count)] ?? from)
}

export const monthInWords = (day: Day, monthsAgo: number): string => {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - monthsAgo
  return `${Math.floor(months / 12)} 年 ${(months % 12) + 1} 月`
}
