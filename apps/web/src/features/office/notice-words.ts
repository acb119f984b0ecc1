import type { NoticeYear } from './law-queries.ts'

const dayText = (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`

type Holiday = NoticeYear['holidays'][number]

const holidayText = ({ from, to, days, name }: Holiday) => {
  const end = from.slice(0, 7) === to.slice(0, 7) ? `${Number(to.slice(8))}日` : dayText(to)
  return `${name && `${name} `}${dayText(from)}${days > 1 ? `至${end}` : ''}`
}

/** 1月1日至3日、2月15日至23日… as a notice says it. */
export const holidaysText = (holidays: Holiday[]) => holidays.map(holidayText).join('，')
export const daysText = (days: string[]) => (days.length > 0 ? days.map(dayText).join('，') : '无')
