import { Link } from '@tanstack/react-router'
import { countText, yuanText } from '../../ui/money.tsx'

export const figureText = (value: number, unit: string) => (unit === '分' ? `${yuanText(value)} 元` : `${countText(value)} ${unit}`)

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

export const changeText = (change: number | null) => (change === null ? '上期为 0，不比' : `${change > 0 ? '+' : ''}${change.toFixed(1)}%`)
