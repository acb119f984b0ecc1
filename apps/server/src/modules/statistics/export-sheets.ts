import { caseStates, type CaseState, caseTypes, channels, type Day, dayOf, matters, personCategories } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Row } from '../../platform/database/rows.ts'
import type { Cell, Sheet } from '../../platform/spreadsheet/index.ts'
import { caseLine, casesOfList, rawItem, sightOf } from '../cases/index.ts'
import { subsidiesOfList, subsidyStates } from '../payments/index.ts'
import { maskName } from '../people/index.ts'
import { getStatistics } from './get-statistics.ts'
import { indicatorById } from './indicators.ts'
import { questionOf, titleOf } from './cases.ts'
import { casesBehindToExport, casesToExport, type ExportedCase, type ExportedSubsidy, subsidiesToExport } from './queries.ts'
import { wordsOpened } from './export-words.ts'
import type { ExportCriteria } from './schema.ts'

type Order = Pick<Row<'exportJob'>, 'id' | 'kind' | 'criteria' | 'shard'>
const labelled = (table: Readonly<Record<string, string>>, code: string) => table[code] ?? code
const yuan = (fen: number) => fen / 100

/** The table of an ordered export, its rows still in the database. */
export async function sheetOf(tx: Tx, platform: Platform, actor: Actor, order: Order, mostRows: number): Promise<Sheet> {
  const criteria = wordsOpened(platform.keys, order)
  const today = dayOf(platform.clock.now())
  if (order.kind === 'cases') {
    const cells = caseCells(actor)
    const { states, caseType, matter, category, channel, receivedFrom, receivedTo, queue, light, mine, dueFrom, dueTo } = criteria
    const asked = {
      states: states?.join(','),
      caseType,
      matter,
      category,
      channel,
      receivedFrom,
      receivedTo,
      queue,
      light,
      mine,
      dueFrom,
      dueTo,
      q: criteria.q,
    }
    const listed = await casesOfList(platform, actor, asked, { today, most: mostRows })
    return { title: '法律援助案件', columns: caseColumns, rows: mapped(casesToExport(tx, order.shard, listed, mostRows), cells) }
  }
  if (order.kind === 'subsidies')
    return {
      title: '办案补贴',
      columns: subsidyColumns,
      rows: mapped(subsidiesToExport(tx, order.shard, await subsidiesOfList(tx, order.shard, criteria, today), mostRows), subsidyCells),
    }
  if (order.kind === 'figure') return figureSheet(tx, actor, criteria, { today, mostRows })
  return statisticsSheet(await getStatistics(tx, actor, { by: criteria.by ?? 'caseType', from: criteria.from, to: criteria.to }, today))
}

async function* mapped<R>(batches: AsyncIterable<R[]>, cells: (row: R) => Cell[]): AsyncGenerator<Cell[][]> {
  for await (const batch of batches) yield batch.map(cells)
}

/** The cases behind one figure, as the list shows them: masked for whoever does not see them whole. */
async function figureSheet(tx: Tx, actor: Actor, criteria: ExportCriteria, at: { today: Day; mostRows: number }): Promise<Sheet> {
  const { indicator = '', by, key, from, to } = criteria
  const asked = { indicator, by, key, from, to, limit: at.mostRows }
  const question = questionOf(actor, asked, at.today)
  const unit = indicatorById(indicator)?.unit ?? '件'
  return {
    title: await titleOf(tx, asked, question),
    columns: [
      '案件编号',
      '受援人',
      '案件类型',
      '事项',
      '地点',
      '状态',
      '下一步',
      '到期日',
      '承办人',
      '收到日期',
      '计入日期',
      unit === '分' ? '金额（元）' : unit,
    ],
    rows: mapped(casesBehindToExport(tx, question), ({ item, countedOn, amount }): Cell[] => {
      const line = caseLine(rawItem(item), at.today, { actor, isGranted: false })
      return [
        line.number,
        line.applicantName,
        line.caseTypeLabel,
        line.matterLabel,
        line.place,
        line.stateLabel,
        line.nextAct,
        line.dueOn,
        line.providerName,
        line.receivedOn,
        countedOn,
        unit === '分' ? yuan(amount) : amount,
      ]
    }),
  }
}

const caseColumns = [
  '案件编号',
  '受援人',
  '受援人数',
  '案件类型',
  '事项',
  '受援人类别',
  '来源',
  '状态',
  '收到日期',
  '给予日期',
  '指派日期',
  '结案日期',
  '归档日期',
  '承办人',
  '办案机关',
  '挽回金额（元）',
  '讨回工资（元）',
  '下一期限',
]
const caseCells =
  (actor: Actor) =>
  (row: ExportedCase): Cell[] => [
    row.number,
    sightOf(actor, { shard: row.shard, isGranted: actor.scope.from >= actor.scope.to }).names
      ? row.applicantName
      : maskName(row.applicantName),
    row.recipients,
    labelled(caseTypes, row.caseType),
    labelled(matters, row.matter),
    row.categories.map((code) => labelled(personCategories, code)).join('、'),
    labelled(channels, row.channel),
    caseStates[row.state as CaseState]?.label ?? row.state,
    row.receivedOn,
    row.grantedOn,
    row.assignedOn,
    row.closedOn,
    row.archivedOn,
    row.providerName,
    row.organ,
    yuan(row.recoveredFen),
    yuan(row.wagesFen),
    row.nextDueOn,
  ]

const subsidyColumns = [
  '案件编号',
  '受援人',
  '案件类型',
  '承办人',
  '承办单位',
  '金额（元）',
  '状态',
  '核算日期',
  '核算人',
  '审批日期',
  '审批人',
  '付款批次',
  '支付日期',
  '凭证号',
]
const subsidyCells = (row: ExportedSubsidy): Cell[] => [
  row.number,
  row.applicantName,
  labelled(caseTypes, row.caseType),
  row.providerName,
  row.firmName,
  yuan(row.totalFen),
  labelled(subsidyStates, row.state),
  row.calculatedOn,
  row.calculatedByName,
  row.approvedOn,
  row.approvedByName,
  row.batchNumber,
  row.paidOn,
  row.voucher,
]

function statisticsSheet(view: Awaited<ReturnType<typeof getStatistics>>): Sheet {
  const shown = (unit: string, amount: number) => (unit === '分' ? yuan(amount) : amount)
  const rows = [{ label: '合计', values: Object.fromEntries(view.indicators.map((one) => [one.id, one])) }, ...view.rows].map((row) => [
    row.label,
    ...view.indicators.flatMap(({ id, unit }): Cell[] => [
      shown(unit, row.values[id]?.value ?? 0),
      shown(unit, row.values[id]?.previous ?? 0),
    ]),
  ])
  const columns = view.indicators.flatMap(({ label, unit }) => {
    const head = `${label}（${unit === '分' ? '元' : unit}）`
    return [`${head}${view.period.from} 至 ${view.period.to}`, `${head}${view.compare.from} 至 ${view.compare.to}`]
  })
  return {
    title: '法律援助统计',
    columns: ['项目', ...columns],
    rows: (async function* () {
      yield rows
    })(),
  }
}
