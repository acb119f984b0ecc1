import { outsideEvents } from '../deadlines/events.ts'
import { limitKinds, limitRows } from '../deadlines/limit-rows.ts'
import { deadlineRules } from '../deadlines/rules.ts'
import type { DeadlineRule, PeriodUnit, Variants, Wording } from '../deadlines/rules.ts'
import { verbLabel } from './chains.ts'
import { outcomeLabel } from './page-diagram.ts'
import { table } from './page-table.ts'

const units: Readonly<Record<PeriodUnit, string>> = { day: '日', hour: '小时', month: '个月', workday: '个工作日' }

const ofVariants = (variants: Variants): string =>
  Object.values(variants)
    .map(({ amount, unit, title }) => `${title} ${amount} ${units[unit]}`)
    .join('；')

const lengthOf = ({ amount, unit, variants }: Pick<Wording, 'amount' | 'unit' | 'variants'>): string =>
  variants ? ofVariants(variants) : amount === null ? '没有期限' : `${amount} ${units[unit]}`

const eventLabel = (event: string): string => {
  const [verb = '', outcome] = event.split(':')
  return (outsideEvents[verb] ?? verbLabel(verb)) + (outcome === undefined ? '' : `（${outcomeLabel(outcome)}）`)
}

export const eventLabels = (list: readonly string[]): string => list.map(eventLabel).join('、')

const held = ({ trigger }: DeadlineRule): string =>
  trigger.pauses.length === 0 ? '' : `${eventLabels(trigger.pauses)}；恢复：${eventLabels(trigger.resumes)}`

const formerly = (row: DeadlineRule): string =>
  row.former.map((wording) => `至 ${wording.until ?? ''}：${lengthOf(wording)}（${wording.cite.join('、')}，${wording.mark}）`).join('；')

const remarks = (row: DeadlineRule): string => [formerly(row), row.note ?? ''].filter((text) => text !== '').join(' ')

const rowOf = (row: DeadlineRule): string[] => [
  row.id,
  row.title,
  lengthOf(row) + (row.isParameter ? '（可设）' : ''),
  row.owes,
  eventLabels(row.trigger.starts),
  eventLabels(row.trigger.stops),
  held(row),
  row.cite.join('、'),
  `${row.since} 起${row.until === null ? '' : `，至 ${row.until}`}`,
  row.mark,
  remarks(row),
]

export const clockTable = (): string =>
  table(['编号', '期限', '长度', '谁负责', '起算', '停止', '扣除', '依据', '有效', '核对', '旧规定与说明'], deadlineRules.map(rowOf))

export const limitTable = (): string =>
  table(
    ['时限', '种类', '与哪个期限并列', '地区', '长度', '依据', '有效', '核对'],
    limitRows.map((row) => [
      row.title,
      limitKinds[row.kind],
      row.beside,
      row.region ?? '全国',
      `${row.amount} ${units[row.unit]}`,
      row.cite.join('、'),
      `${row.since} 起${row.until === null ? '' : `，至 ${row.until}`}`,
      row.mark,
    ]),
  )
