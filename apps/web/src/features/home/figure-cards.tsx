import { Link } from '@tanstack/react-router'
import type { HomeFigure } from '../../api/shapes.ts'
import { countTo1000 } from '../../ui/list/total.ts'
import { yuanText } from '../../ui/money.tsx'
import { pageOf } from './opened.ts'

/** The numbers on top of a home page; each opens exactly the rows it counts. */
export const FigureCards = ({ figures }: { figures: readonly HomeFigure[] }) => (
  <div className="summary">
    {figures.map((figure) => (
      <Link
        key={figure.id}
        {...pageOf(figure.opens)}
        className={['card', figure.isAlert && 'alert', figure.fen !== null && 'money'].filter(Boolean).join(' ')}
      >
        <span>{figure.label}</span>
        <b>{inNumbers(figure)}</b>
        <span>{figure.text || ' '}</span>
      </Link>
    ))}
  </div>
)

const inNumbers = ({ count, fen }: HomeFigure) =>
  fen === null ? countTo1000(count) : [count > 0 && `${countTo1000(count)} 笔`, `${yuanText(fen)} 元`].filter(Boolean).join(' ')
