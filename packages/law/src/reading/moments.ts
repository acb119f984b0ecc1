import { type Day, isDay, weekday, yearOf } from '../day.ts'
import { type DayAsked, readDay } from './days.ts'
import { bad, quoted, type Read } from './read.ts'
import { looksEmpty, withoutInvisible } from './text.ts'

/** Wall time in China, as a form holds it: 2026-12-20T09:30. */
export type Moment = `${string}T${string}`
/** A calendar month: 2026-12. */
export type Month = `${string}-${string}`

const momentExample = '例如 2026-12-20 9:30 或 12月20日 下午3点。'
const good = <T extends string>(value: T): { ok: true; value: T } => ({ ok: true, value })
const two = (n: number): string => String(n).padStart(2, '0')
const plain = (typed: string): string => withoutInvisible(typed).normalize('NFKC').trim()

const numerals = '零一二三四五六七八九十'
const inDigits = (text: string): string =>
  text
    .replace(/(十[一二]?|[二两]十[一二三]?|[一二两三四五六七八九])(?=[点时])/g, (hour) =>
      String([...hour.replace('两', '二')].reduce((sum, one) => (one === '十' ? (sum || 1) * 10 : sum + numerals.indexOf(one)), 0)),
    )
    .replace(/半$/, '30分')
    .replace(/一刻$/, '15分')
    .replace(/三刻$/, '45分')
    .replace(/整$/, '')

const parts = '凌晨|早上|早晨|上午|中午|下午|傍晚|晚上'
const clock = new RegExp(`^(${parts})?(\\d{1,2})(?:[:点时](?:(\\d{1,2})分?)?|(\\d{2}))(?::0{1,2})?$`)
const isAfternoon = (part: string): boolean => part === '下午' || part === '傍晚' || part === '晚上'

/** The hour on a clock of 24, or null where the part of the day and the hour do not go together. */
function hourOf(part: string | undefined, hour: number): number | null {
  if (part === undefined || hour > 12) return hour <= 23 ? (part === undefined || isAfternoon(part) ? hour : null) : null
  if (part === '中午') return hour >= 11 ? hour : hour >= 1 && hour <= 2 ? hour + 12 : null
  if (part === '下午' && hour === 12) return 12
  if (isAfternoon(part)) return hour >= 1 && hour <= 11 ? hour + 12 : null
  return hour < 12 ? hour : null
}

/** 9:30, 09:30, 0930, 9点, 上午9点半, 下午3点一刻, 15时30分; as 09:30. 3点 is morning or afternoon: nobody knows, so it is asked. */
export function readTime(typed: string): Read<string> {
  const bare = inDigits(plain(typed).replace(/\s/g, ''))
  const found = clock.exec(bare)
  if (!found) return bad(`看不懂${quoted(typed)}是几点。请写成 9:30、0930 或 下午3点。`)
  const [, part, hourTyped = '', minutesTyped = '0', tight] = found
  const minutes = Number(tight ?? minutesTyped)
  const hour = hourOf(part, Number(hourTyped))
  if (hour === null || minutes > 59) return bad(`没有${quoted(typed)}这个时刻，请核对。例如 9:30 或 下午3点。`)
  if (part === undefined && /^[1-6]$/.test(hourTyped))
    return bad(
      `分不清${quoted(typed)}是上午还是下午。请写成 ${hour + 12}:${two(minutes)} 或 下午${hour}点，早上的写 ${two(hour)}:${two(minutes)}。`,
    )
  return good(`${two(hour)}:${two(minutes)}`)
}

// The time stands last: after a blank or a T, or begun by a part of the day, or written with 点 or a colon right after 日.
const dayAndTime = [
  /^(\d{4}-\d{1,2}-\d{1,2})T(\S+)$/,
  /^(\d{8})(\d{4})$/,
  new RegExp(`^(.+?)\\s*((?:${parts}).+)$`),
  /^(.*[日号天)])\s*(\S+)$/,
  /^(.+?)\s+(\S+)$/,
]

/** A day and a time, in any writing of either; 12月20日 下午3点. */
export function readMoment(typed: string, asked: DayAsked = {}): Read<Moment> {
  const { what = '时间' } = asked
  if (looksEmpty(typed)) return bad(`请填写${what}，${momentExample}`)
  const text = plain(typed)
  const found = dayAndTime.map((pattern) => pattern.exec(text)).find((one) => one !== null)
  if (!found) {
    const day = readDay(text, asked)
    return day.ok ? bad(`还缺几点，${momentExample}`) : bad(`看不懂${quoted(typed)}。${what}请写日期和几点，${momentExample}`)
  }
  const whole = readDay(text, asked)
  if (whole.ok && !/\d{1,2}:\d{2}/.test(text)) return bad(`还缺几点，${momentExample}`)
  const day = readDay(found[1] ?? '', asked)
  if (!day.ok) return day
  const time = readTime(found[2] ?? '')
  return time.ok ? good(`${day.value}T${time.value}`) : time
}

const monthExample = '例如 2026-3 或 2026年3月。'
const monthPatterns = [/^(\d{4})[-/.](\d{1,2})$/, /^(\d{4})年(\d{1,2})月(?:份)?$/, /^(\d{4})(\d{2})$/]

/** 2026-3, 2026/03, 2026年3月, 202603, and with a today 3月, 本月 and 上月. */
export function readMonth(typed: string, { what = '月份', today }: { what?: string; today?: Day } = {}): Read<Month> {
  if (looksEmpty(typed)) return bad(`请填写${what}，${monthExample}`)
  const bare = plain(typed)
    .replace(/\s/g, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
  const found = monthPatterns.map((pattern) => pattern.exec(bare)).find((one) => one !== null)
  let [year, month] = [Number(found?.[1]), Number(found?.[2])]
  if (!found && today !== undefined) {
    const [thisYear, thisMonth] = [yearOf(today), Number(today.slice(5, 7))]
    const named = /^(\d{1,2})月(?:份)?$/.exec(bare)?.[1]
    if (named !== undefined) [year, month] = [thisYear, Number(named)]
    else if (/^(本|这个?|当)月$/.test(bare)) [year, month] = [thisYear, thisMonth]
    else if (/^上个?月$/.test(bare)) [year, month] = thisMonth === 1 ? [thisYear - 1, 12] : [thisYear, thisMonth - 1]
  }
  if (Number.isNaN(year)) return bad(`看不懂${quoted(typed)}。${what}请写成年、月，${monthExample}`)
  return month >= 1 && month <= 12 ? good(`${String(year).padStart(4, '0')}-${two(month)}`) : bad(`没有${quoted(typed)}这个月，请核对。`)
}

/** 2026年3月5日 星期四, so that whoever typed it sees what was read. */
export const dayInWords = (day: Day): string =>
  `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日 星期${'日一二三四五六'[weekday(day)] ?? ''}`

export const monthInWords = (month: Month): string => `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`

export const momentInWords = (moment: Moment): string => {
  const [day = '', time = ''] = moment.split('T')
  return isDay(day) ? `${dayInWords(day)} ${Number(time.slice(0, 2)) < 12 ? '上午' : '下午'} ${time}` : moment
}

export const isMoment = (value: unknown): value is Moment =>
  typeof value === 'string' && /T([01]\d|2[0-3]):[0-5]\d$/.test(value) && isDay(value.slice(0, -6))

export const isMonth = (value: unknown): value is Month => typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(value)

/** Whether a day was typed without its year, so that the screen says which one was taken. */
export const lacksYear = (typed: string): boolean => /^(\d{1,2}|[一二三四五六七八九十]{1,3})月/.test(plain(typed))
