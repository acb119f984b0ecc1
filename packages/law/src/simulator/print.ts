import { yuan } from '../fees/rate.ts'
import { matters } from '../glossary/matters.ts'
import type { Simulation } from './simulate.ts'
import type { Tally } from './tally.ts'

/** A table for people at a terminal: Chinese characters are two columns wide. */
const widthOf = (text: string): number => [...text].reduce((sum, char) => sum + (/[ᄀ-￦]/u.test(char) ? 2 : 1), 0)
const left = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)))
const right = (text: string, width: number): string => ' '.repeat(Math.max(0, width - widthOf(text))) + text

const heads = ['件数', '现在给予', '草案给予', '增加', '减少', '待补充', '经费变化（元）', '未计价']

const signed = (fen: number): string => (fen === 0 ? '0.00' : `${fen > 0 ? '+' : '-'}${yuan(Math.abs(fen))}`)

const figuresOf = (tally: Tally): string[] => [
  String(tally.cases),
  String(tally.before.yes),
  String(tally.after.yes),
  String(tally.gained),
  String(tally.lost),
  String(tally.after.need_more),
  signed(tally.costMore - tally.costLess),
  String(tally.unpriced),
]

function tableOf(first: string, rows: readonly (readonly [string, Tally])[]): string {
  const lines = [[first, ...heads], ...rows.map(([name, tally]) => [name, ...figuresOf(tally)])]
  const widths = [first, ...heads].map((_, column) => Math.max(...lines.map((line) => widthOf(line[column] ?? ''))))
  return lines
    .map((line) =>
      line
        .map((cell, column) => (column === 0 ? left : right)(cell, widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

export function printSimulation(simulation: Simulation): string {
  const { draft, current, feeTable, read, outsidePeriod, outsideRegion, total, byCounty, byMatter } = simulation
  return [
    `草案 ${draft}，对照 ${current ?? '各案现在适用的政策'}，补贴标准 ${feeTable}`,
    `读入 ${read} 件，其中期间以外 ${outsidePeriod} 件，草案不适用的地区 ${outsideRegion} 件`,
    '',
    tableOf('地区', [...byCounty.map((row) => [row.county || '未写明', row] as const), ['合计', total]]),
    '',
    tableOf('事项', [...byMatter.map((row) => [matters[row.matter], row] as const), ['合计', total]]),
    '',
    ...simulation.assumptions.map((line) => `· ${line}`),
    '',
  ].join('\n')
}
