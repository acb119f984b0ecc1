import { addDays, type Calendar, type Day, toDay, weekday } from '@fayuan/law'
import type { Arrangement, Holiday } from './schema.ts'

export const daysOf = (year: number): Day[] => {
  const days: Day[] = []
  for (let day = toDay(`${year}-01-01`); day.startsWith(String(year)); day = addDays(day, 1)) days.push(day)
  return days
}

const isWeekend = (day: Day) => weekday(day) === 0 || weekday(day) === 6

type Run = [Day, ...Day[]]

/** Days off that follow one another. */
function runsOff(days: readonly Day[], calendar: Calendar): Run[] {
  const runs: Run[] = []
  let isOff = false
  for (const day of days) {
    const wasOff = isOff
    isOff = !calendar.isWorkingDay(day)
    if (isOff && wasOff) runs.at(-1)?.push(day)
    else if (isOff) runs.push([day])
  }
  return runs
}

type Named = readonly { day: Day; isWorking: boolean; name: string }[]

/** The days a notice for the year speaks of: those of the year, and the end of the year before from the first day it moved. */
export function daysOfNotice(year: number, named: Named): Day[] {
  const first = named.map(({ day }) => day).reduce((a, b) => (b < a ? b : a), toDay(`${year}-01-01`))
  return [...daysOf(year - 1).filter((day) => day >= first), ...daysOf(year)]
}

/** A year's holidays as a notice tells them: the stretches off beyond a plain weekend, and the weekends worked. */
export function arrangementOf(year: number, calendar: Calendar, named: Named = []): Arrangement {
  const days = daysOfNotice(year, named)
  const nameOf = new Map(named.flatMap(({ day, isWorking, name }) => (isWorking ? [] : [[day, name] as const])))
  const holidays = runsOff(days, calendar)
    .filter((run) => run.some((day) => !isWeekend(day) || nameOf.has(day)))
    .map((run): Holiday => {
      const names = [...new Set(run.flatMap((day) => nameOf.get(day) ?? []))]
      return { from: run[0], to: run.at(-1) ?? run[0], days: run.length, name: names.join('、') }
    })
  return { year, holidays, worked: days.filter((day) => isWeekend(day) && calendar.isWorkingDay(day)) }
}
