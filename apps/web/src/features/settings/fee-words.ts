import { yuanText } from '../../ui/money.tsx'

export const yuanChange = (fen: number): string => (fen === 0 ? '0' : `${fen > 0 ? '+' : '−'}${yuanText(Math.abs(fen))}`)

/** +11.1%, 不变, 新增, 不再有. */
export function changeText(now: number | null, next: number | null): string {
  if (now === null) return next === null ? '' : '新增'
  if (next === null) return '不再有'
  if (now === next) return '不变'
  return now === 0 ? yuanChange(next) : `${next > now ? '+' : '−'}${Math.abs(((next - now) / now) * 100).toFixed(1)}%`
}
