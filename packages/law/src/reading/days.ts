import { addDays, type Day, isDay, weekday, yearOf } from '../day.ts'
import { bad, good, quoted, type Read } from './read.ts'
import { looksEmpty, withoutInvisible } from './text.ts'

/** Without today a day has to carry its year. Towards says which 3月5日 is meant: the next, the last, or that of this year. */
export type DayAsked = { what?: string; today?: Day; toward?: 'FUTURE' | 'PAST' | 'THIS_YEAR'; least?: Day; most?: Day }

const example = '例如 2026-03-05 或 2026年3月5日。'
const numeral = '〇零○一二三四五六七八九'
const two = (n: number | string): string => String(n).padStart(2, '0')

// 二〇二六年十二月一日, as official papers write it.
const inDigits = (text: string): string =>
  text
    .replace(/[〇零○一二三四五六七八九]{4}(?=年)/g, (year) => [...year].map((one) => Math.max(0, numeral.indexOf(one) - 2)).join(''))
    .replace(/([二三]?)(十)([一二三四五六七八九]?)(?=[月日号])/g, (_all, tens: string, _ten, ones: string) =>
      String((tens === '' ? 1 : numeral.indexOf(tens) - 2) * 10 + (ones === '' ? 0 : numeral.indexOf(ones) - 2)),
    )
    .replace(/[一二三四五六七八九](?=[月日号])/g, (one) => String(numeral.indexOf(one) - 2))

const spoken: Readonly<Record<string, number>> = { 前天: -2, 昨天: -1, 昨日: -1, 今天: 0, 今日: 0, 明天: 1, 明日: 1, 后天: 2 }
const later = /^\+(\d{1,4})[天日]?$/
const weekdays = '日一二三四五六'
const patterns = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
  /^(\d{4})\.(\d{1,2})\.(\d{1,2})\.?$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/,
  /^(\d{4})(\d{2})(\d{2})$/,
]
const withoutYear = /^(\d{1,2})月(\d{1,2})[日号]?$/

function inYearMeant(month: string, date: string, { today, toward = 'FUTURE' }: DayAsked): Day | null {
  if (today === undefined) return null
  // A day this year has not, such as 2月29日, is refused by the caller as no day.
  if (toward === 'THIS_YEAR') return `${yearOf(today)}-${two(month)}-${two(date)}` as Day
  const step = toward === 'FUTURE' ? 1 : -1
  // 2月29日 comes round within eight years.
  for (let n = 0; n <= 8; n++) {
    const day = `${yearOf(today) + n * step}-${two(month)}-${two(date)}`
    if (isDay(day) && (toward === 'FUTURE' ? day >= today : day <= today)) return day
  }
  return null
}

function wordsFor(bare: string): string | null {
  if (/农历|阴历|正月|腊月|初[一二三四五六七八九十]/.test(bare)) return `请换成公历的日期，${example}`
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(bare)) return `分不清哪个是月、哪个是日。请先写年份，${example}`
  if (/^\d{2}年/.test(bare)) return `年份请写四位，${example}`
  if (/^\d{4}年?\d{1,2}月$|^\d{4}[/.-]\d{1,2}$/.test(bare)) return `还缺几号，${example}`
  return null
}

/** 2026/12/1, 2026.12.1, 2026-3-5, 20260305, 2026年12月1日, 二〇二六年十二月一日, and with a today 3月5日, 明天 and +7. */
export function readDay(typed: string, asked: DayAsked = {}): Read<Day> {
  const { what = '日期', today, least, most } = asked
  if (looksEmpty(typed)) return bad(`请填写${what}，${example}`)
  const plain = withoutInvisible(typed)
    .normalize('NFKC')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .trim()
  const bare = inDigits(
    plain
      .replace(/[ T]0{1,2}:00(?::00(?:\.0+)?)?$/, '')
      .replace(/\s/g, '')
      .replace(/\(?(?:星期|周|礼拜)[日天一二三四五六]\)?$/, ''),
  )
  const named = /(?:星期|周|礼拜)([日天一二三四五六])/.exec(plain)?.[1]?.replace('天', '日')
  const parts = patterns.map((pattern) => pattern.exec(bare)).find((found) => found !== null)
  const short = parts ? null : withoutYear.exec(bare)
  const said = spoken[bare] ?? later.exec(bare)?.[1]
  let day: string | null = null
  if (parts) day = `${parts[1] ?? ''}-${two(parts[2] ?? '')}-${two(parts[3] ?? '')}`
  else if (short && today !== undefined) day = inYearMeant(short[1] ?? '', short[2] ?? '', asked)
  else if (short) return bad(`请写上年份，${example}`)
  else if (said !== undefined && today !== undefined) day = addDays(today, Number(said))
  else return bad(wordsFor(bare) ?? `看不懂${quoted(typed)}。${what}请写成年、月、日，${example}`)
  if (!isDay(day)) return bad(`没有${quoted(typed)}这一天，请核对。`)
  if (named !== undefined && weekdays[weekday(day)] !== named)
    return bad(`${day} 是星期${weekdays[weekday(day)] ?? ''}，不是星期${named}，请核对。`)
  if (least !== undefined && day < least) return bad(`${what}不能早于 ${least}，现在读到的是 ${day}。`)
  if (most !== undefined && day > most) return bad(`${what}不能晚于 ${most}，现在读到的是 ${day}。`)
  return good(day)
}
