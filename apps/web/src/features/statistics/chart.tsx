import { BarChart, LineChart } from 'echarts/charts'
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { init, use as register } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import type { Indicator, Statistics } from '../../api/shapes.ts'

register([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, AriaComponent, SVGRenderer])

type ChartProps = { rows: Statistics['rows']; indicator: Indicator; isSeries: boolean }

/** The table above says the same in numbers; the picture only helps to see it. */
export function Chart({ rows, indicator, isSeries }: ChartProps) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!place.current) return
    const chart = init(place.current, null, { renderer: 'svg' })
    chart.setOption(optionsOf(rows, indicator, isSeries))
    const resize = new ResizeObserver(() => chart.resize())
    resize.observe(place.current)
    return () => {
      resize.disconnect()
      chart.dispose()
    }
  }, [rows, indicator, isSeries])
  return <div ref={place} className="chart" role="img" aria-label={`${indicator.label}：本期与对比期`} />
}

/** A colour of the page in the scheme that is shown now. */
const colourOf = (token: string) => getComputedStyle(document.documentElement).getPropertyValue(token).trim()

function optionsOf(rows: Statistics['rows'], { id, unit }: Indicator, isSeries: boolean) {
  const shown = unit === '分' ? (fen: number) => fen / 100 : (value: number) => value
  const type = isSeries ? ('line' as const) : ('bar' as const)
  const labels = rows.map(({ label }) => label)
  return {
    animation: false,
    color: [colourOf('--brand'), colourOf('--edge')],
    textStyle: { fontFamily: 'inherit', fontSize: 12, color: colourOf('--ink-2') },
    aria: { enabled: true, decal: { show: !isSeries } },
    tooltip: { trigger: 'axis' as const },
    legend: { data: ['本期', '对比期'], right: 12, top: 4 },
    grid: { left: 16, right: 16, top: 36, bottom: 8, containLabel: true },
    xAxis: {
      type: 'category' as const,
      data: labels,
      axisLabel: { interval: 0, rotate: labels.length > 8 ? 30 : 0, width: 110, overflow: 'truncate' as const },
    },
    yAxis: { type: 'value' as const, name: unit === '分' ? '元' : unit, minInterval: unit === '分' ? undefined : 1 },
    series: [
      { name: '本期', type, barMaxWidth: 28, data: rows.map(({ values }) => shown(values[id]?.value ?? 0)) },
      { name: '对比期', type, barMaxWidth: 28, data: rows.map(({ values }) => shown(values[id]?.previous ?? 0)) },
    ],
  }
}
