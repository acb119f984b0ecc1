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

/**
 * The latest working day, at most `latest`, from which the rule runs out on `wanted`. Where a weekend leaves no such day,
 * one that ends on the same side of today: late, or within two days.
 */
export function startFor(rule: ClockRule, wanted: Day, latest: Day, today: Day): Day {
  const starts = Array.from({ length: 40 }, (_, back) => workdayBack(latest, back))
  const endOf = (start: Day): Day => due(rule, start, [], officialCalendar).dueOn ?? start
  const isAlike = (end: Day) => (wanted < today ? end < today : end >= today && end <= addDays(today, 2))
  return starts.find((start) => endOf(start) === wanted) ?? starts.find((start) => isAlike(endOf(start))) ?? latest
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
