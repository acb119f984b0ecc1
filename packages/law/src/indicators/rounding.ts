/** 四舍五入 (ST-05): one decimal, halves away from zero, on whole numbers so that no sum is too large to be exact. */
export function quotientIn(n: number, d: number, scale: number): number | null {
  if (d === 0 || !Number.isSafeInteger(n) || !Number.isSafeInteger(d)) return null
  const [top, bottom] = [BigInt(n) * BigInt(scale), BigInt(d)]
  const [a, b] = [top < 0n ? -top : top, bottom < 0n ? -bottom : bottom]
  const half = (a * 2n + b) / (b * 2n)
  const isNegative = top < 0n !== bottom < 0n
  const size = Number(half)
  return isNegative && size !== 0 ? -size : size
}

/** n of d in per cent, to one decimal; null where there is nothing to divide by. */
export const percentOf = (n: number, d: number): number | null => {
  const tenths = quotientIn(n, d, 1000)
  return tenths === null ? null : tenths / 10
}

export const meanOf = (n: number, d: number): number | null => {
  const tenths = quotientIn(n, d, 10)
  return tenths === null ? null : tenths / 10
}

export type YearOnYear = { percent: number | null; text: string }

/** 同比 (ST-05): from a zero year nothing follows, so the figure is a dash. */
export function yearOnYear(current: number, previous: number): YearOnYear {
  const percent = percentOf(current - previous, previous)
  if (percent === null) return { percent: null, text: '—' }
  return { percent, text: `${percent > 0 ? '+' : ''}${percent.toFixed(1)}%` }
}

/** 序时进度, in percentage points ahead of the calendar: what is done of the year's target less month/12 (statistics.md §5). */
export function timeProgress(actual: number, target: number, month: number): number | null {
  if (!Number.isSafeInteger(actual) || !Number.isSafeInteger(target) || !Number.isSafeInteger(month) || target === 0) return null
  const tenths = quotientIn(actual * 12 - target * month, target * 12, 1000)
  return tenths === null ? null : tenths / 10
}

/** 分 as 万元 for display, to 0.01 (ST-08). */
export function wanYuan(fen: number): string {
  const hundredths = quotientIn(fen, 10_000, 1) ?? 0
  const size = Math.abs(hundredths)
  return `${hundredths < 0 ? '-' : ''}${Math.floor(size / 100)}.${String(size % 100).padStart(2, '0')}`
}
