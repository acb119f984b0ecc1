import type { Statistics } from '../../api/shapes.ts'
import { changeText, FigureLink, figureText } from './figure.tsx'

export const IndicatorCards = ({ data: { indicators, period } }: { data: Statistics }) => (
  <div className="figures">
    {indicators.map(({ id, label, unit, value, previous, change, moment, cite }) => (
      <section key={id} className="card">
        <h2 className="small quiet" title={[`计入时点：${moment}`, cite].filter(Boolean).join('；')}>
          {label}
        </h2>
        <b>
          <FigureLink indicator={id} unit={unit} value={value} period={period} />
        </b>
        <span className="sub">{previous === null ? '没有对比期' : `对比期 ${figureText(previous, unit)}，${changeText(change)}`}</span>
      </section>
    ))}
  </div>
)
