import {
  addDays,
  type Day,
  dayInWords,
  isDay,
  isMoment,
  isMonth,
  lacksYear,
  momentInWords,
  monthInWords,
  readDay,
  readMoment,
  readMonth,
} from '@fayuan/law/moments'

export type DayKind = 'day' | 'month' | 'instant'
type Bound = Day | 'TODAY' | 'TOMORROW'
/** Days a field takes; today and tomorrow move on with the calendar. */
export type Within = { least?: Bound; most?: Bound }

export const boundOn = (bound: Bound | undefined, today: Day): Day | undefined =>
  bound === 'TODAY' ? today : bound === 'TOMORROW' ? addDays(today, 1) : bound

export const isDayKind = (kind: string): kind is DayKind => kind === 'day' || kind === 'month' || kind === 'instant'

export const dayExamples: Readonly<Record<DayKind, string>> = {
  day: '如 3月5日、+7',
  month: '如 2026-3、3月',
  instant: '如 12月20日 9:30',
}

/** What a draft holds: the day that was read, or what was typed as long as nobody can read it. */
export function heldDay(kind: DayKind, typed: string, today: Day): string {
  const asked = { today, toward: 'THIS_YEAR' } as const
  const read = kind === 'day' ? readDay(typed, asked) : kind === 'month' ? readMonth(typed, { today }) : readMoment(typed, asked)
  return read.ok ? read.value : typed
}

const isRead = (kind: DayKind, held: string): boolean => (kind === 'day' ? isDay(held) : kind === 'month' ? isMonth(held) : isMoment(held))

/** The day that was read, and nothing where none was. */
export const readIn = (kind: DayKind, held: string): string | undefined => (isRead(kind, held) ? held : undefined)

/** Why what is held is no day this field takes; null where it is. */
export function dayFault(
  kind: DayKind,
  held: string,
  today: Day,
  { label, within = {} }: { label: string; within?: Within },
): string | null {
  // A label may carry words on what happens when nothing is filled in.
  const what = label.replace(/（.*）$/, '')
  if (!isRead(kind, held)) {
    const asked = { what, today, toward: 'THIS_YEAR' } as const
    const read = kind === 'day' ? readDay(held, asked) : kind === 'month' ? readMonth(held, { what, today }) : readMoment(held, asked)
    return read.ok ? null : read.reason
  }
  const day = held.slice(0, 10)
  const [least, most] = [boundOn(within.least, today), boundOn(within.most, today)]
  const said = (bound: Day, how: string) =>
    `${what}不能${how}${bound === today ? '今天' : bound === addDays(today, 1) ? '明天' : ''}（${dayInWords(bound)}），现在是 ${inWords(kind, held)}，请核对。`
  if (least !== undefined && day < least) return said(least, '早于')
  if (most !== undefined && day > most) return said(most, '晚于')
  return null
}

export const inWords = (kind: DayKind, held: string): string =>
  kind === 'day' && isDay(held)
    ? dayInWords(held)
    : kind === 'month' && isMonth(held)
      ? monthInWords(held)
      : isMoment(held)
        ? momentInWords(held)
        : ''

/** What was read, for whoever typed it; with the year that was taken where none was typed. */
export function saidBack(kind: DayKind, typed: string, held: string): string {
  const words = inWords(kind, held)
  return words !== '' && lacksYear(typed) ? `没有写年份，按今年读：${words}` : words
}

/** What is held, as it stands in the box before anybody types. */
export const asTyped = (kind: DayKind, held: string): string => (kind === 'instant' && isMoment(held) ? held.replace('T', ' ') : held)
