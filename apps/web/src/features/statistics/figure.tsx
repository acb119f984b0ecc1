import { Link } from '@tanstack/react-router'
import { countText, yuanText } from '../../ui/money.tsx'

/** Sums of a year are read in whole yuan; the list behind them has every 分. */
const wholeYuan = (fen: number) => (fen % 100 === 0 ? countText(fen / 100) : yuanText(fen))

export const figureText = (value: number, unit: string) => (unit === '分' ? `${wholeYuan(value)} 元` : `${countText(value)} ${unit}`)

type FigureLinkProps = {
  indicator: string
  unit: string
  value: number
  period: { from: string; to: string }
  by?: string
  rowKey?: string
}

/** A number that can be opened: the very cases behind it. */
export function FigureLink({ indicator, unit, value, period, by, rowKey }: FigureLinkProps) {
  const text = figureText(value, unit)
  if (value === 0) return <span className="quiet">{text}</span>
  return (
    <Link to="/statistics/cases" search={{ indicator, from: period.from, to: period.to, ...(by && rowKey ? { by, key: rowKey } : {}) }}>
      {text}
    </Link>
  )
}

export const changeText = (change: number | null) => (change === null ? '上期没有，不比' : `${change > 0 ? '+' : ''}${change.toFixed(1)}%`)
