/** What a number is, by the format of its cell. Excel keeps days as numbers; only the format says that they are days. */
export type NumberKind = 'NUMBER' | 'DAY' | 'DURATION' | { digits: number }

// Built in, and not written into the file: 14–22 and 45–47 everywhere, 27–36 and 50–58 by Chinese Excel and WPS for 2027年2月5日 and its kin.
const builtInDays: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 45],
  [47, 47],
  [50, 58],
]
const elapsed = 46

/** A format's code without what only decorates: texts, colours, conditions, fillers. */
const bare = (code: string): string =>
  code
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/[_*]./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')

export function numberKind(id: number, code: string | undefined): NumberKind {
  if (code === undefined) return id === elapsed ? 'DURATION' : builtInDays.some(([from, to]) => id >= from && id <= to) ? 'DAY' : 'NUMBER'
  const first = bare(code.split(';')[0] ?? '')
  if (/^0{2,}$/.test(first)) return { digits: first.length }
  if (/\[[hms]+\]/i.test(first)) return 'DURATION'
  if (/^general$/i.test(first)) return 'NUMBER'
  return /[ymdhs年月日]/i.test(first) ? 'DAY' : 'NUMBER'
}

const msOfDay = 86_400_000
const lastSerial = 2_958_465
const two = (value: number) => String(value).padStart(2, '0')
const clock = (seconds: number) => `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`

/** The day with this number; 1900 counts a 29 February that never was, and the calendar of 1904 begins four years and a day later. */
function dayText(serial: number, from1904: boolean): string {
  const whole = Math.floor(serial + 1e-9)
  const seconds = Math.round((serial - whole) * 86_400)
  const number = from1904 ? whole + 1_462 : whole
  if (serial < 0 || number > lastSerial) return '####'
  const time = seconds > 0 ? clock(seconds) : ''
  if (number === 0) return time || '####'
  if (number === 60) return '1900-02-29'
  const day = new Date(Date.UTC(1899, 11, 30) + (number < 60 ? number + 1 : number) * msOfDay).toISOString().slice(0, 10)
  return time ? `${day} ${time}` : day
}

// A spreadsheet keeps fifteen digits; what is longer has lost its end, and is shown so that nobody takes it for whole.
const lossy = 1e15

export function numberText(value: number, kind: NumberKind, from1904: boolean): string {
  if (!Number.isFinite(value)) return '#NUM!'
  if (kind === 'DAY') return dayText(value, from1904)
  if (kind === 'DURATION') return value < 0 ? '####' : clock(Math.round(value * 86_400))
  if (Math.abs(value) >= lossy) return value.toExponential(5).toUpperCase()
  const text = String(Number(value.toPrecision(15)))
  return typeof kind === 'object' && /^\d+$/.test(text) ? text.padStart(kind.digits, '0') : text
}
