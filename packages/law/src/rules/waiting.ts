import { deadlineRules, limitRows } from '../deadlines/index.ts'
import type { DeadlineRule, LimitRow } from '../deadlines/index.ts'
import { policies } from '../eligibility/index.ts'
import { unconfirmed } from '../eligibility/unconfirmed.ts'
import type { Policy } from '../eligibility/index.ts'
import type { Unconfirmed } from '../eligibility/unconfirmed.ts'
import { exampleSubsidyTable, feeTableOf, publishedFeeTables } from '../fees/index.ts'
import type { FeeTable } from '../fees/index.ts'
import { indicatorDefinitions, statisticsTables } from '../indicators/index.ts'
import type { TableId } from '../indicators/index.ts'
import type { Mark } from '../marks.ts'
import { qualityStandards } from '../quality/index.ts'
import type { QualityStandard } from '../quality/index.ts'
import { standards } from '../standards/index.ts'
import type { StandardRow } from '../standards/index.ts'
import { legalRules } from './rules.ts'
import { ruleVersions } from './versions.ts'

/** 待核实: the rooms of this package, in the order an administrator goes through them. */
export const waitingRooms = {
  eligibility: '援助资格和经济困难标准',
  deadlines: '期限',
  fees: '补贴标准',
  quality: '质量评查',
  rules: '法律条文',
  indicators: '统计口径',
} as const
export type WaitingRoom = keyof typeof waitingRooms

/** A parameter somebody still has to confirm; `region` is the place it holds in, null everywhere. */
export type Waiting = Unconfirmed & { room: WaitingRoom; region: string | null }

/** What the rooms hold, as published or as an office has completed it. */
export type WaitingBook = {
  policies: readonly Policy[]
  standards: readonly StandardRow[]
  clocks: readonly DeadlineRule[]
  limits: readonly LimitRow[]
  fees: readonly FeeTable[]
  quality: readonly QualityStandard[]
}

const published: WaitingBook = {
  policies: Object.values(policies),
  standards,
  clocks: deadlineRules,
  limits: limitRows,
  fees: [...publishedFeeTables, feeTableOf(exampleSubsidyTable)],
  quality: qualityStandards,
}

type Row = Omit<Waiting, 'room' | 'region'> & { region?: string | null }
const isOpen = ({ mark }: { mark: Mark }): boolean => mark !== '核'

function ofEligibility({ policies: list, standards: rows }: WaitingBook): Row[] {
  const policyOf = new Map(list.map((policy) => [policy.id, policy]))
  return unconfirmed(list, rows).map((row) => {
    const policy = policyOf.get(row.id)
    if (policy) return { ...row, what: `${policy.title}：${row.what}`, region: policy.region }
    return { ...row, region: /^STANDARD-(\d{6})/.exec(row.id)?.[1] ?? null }
  })
}

const ofClock = ({ id, title, cite, mark, former, note }: DeadlineRule): Row[] => [
  ...(mark === '核' ? [] : [{ id, what: `${title}（${cite.join('、')}）`, mark, where: `deadlines.${id}` }]),
  ...former.filter(isOpen).map((wording) => ({
    id,
    what: `${title}：${wording.until ?? ''} 以前的规定（${wording.cite.join('、')}）`,
    mark: wording.mark,
    where: `deadlines.${id}.${wording.version}`,
  })),
  // A verified row may rest on an open reading; its note then says so.
  ...(note?.includes('待核') ? [{ id, what: `${title}：${note}`, mark: '待核' as const, where: `deadlines.${id}.note` }] : []),
]

const ofLimit = ({ id, title, cite, mark, region }: LimitRow): Row => ({
  id,
  what: `${title}（${cite.join('、')}）`,
  mark,
  where: `limits.${id}`,
  region,
})

/** Amounts and days that the computation of fees carries itself, apart from the tables. */
const feeReadings: readonly Row[] = [
  { id: 'FEE-PUBLIC-PAY', what: '公职人员不再领取办案补贴的起始日（2019 年）', mark: '待核', where: 'fees.publicPayEnded' },
  { id: 'FEE-EXTRA', what: '跨市、跨省、重大同时出现时只加最高的一项', mark: '设', where: 'fees.extras' },
  { id: 'FEE-SHARE', what: '提前结束或者换人的按完成的工作量付', mark: '设', where: 'fees.byWorkDone' },
]

const ofFees = ({ id, label, mark, effectiveFrom }: FeeTable): Row[] => [
  ...(mark === '核' ? [] : [{ id, what: `${label}：全部数额`, mark, where: `fees.${id}` }]),
  ...(effectiveFrom === null ? [{ id, what: `${label}：施行日`, mark: '待核' as const, where: `fees.${id}.effectiveFrom` }] : []),
]

const ofQuality = ({ id, title, mark, vetoes, since, cite }: QualityStandard): Row[] => [
  ...(mark === '核' ? [] : [{ id, what: `${title}：分值、等级和引入第三人的分差`, mark, where: `quality.${id}` }]),
  ...(since === null ? [{ id, what: `${title}：施行日（${cite}）`, mark: '待核' as const, where: `quality.${id}.since` }] : []),
  ...vetoes.filter(isOpen).map((veto) => ({
    id: veto.code,
    what: `一票不合格：${veto.label}（${veto.cite}）`,
    mark: veto.mark,
    where: `quality.vetoes.${veto.code}`,
  })),
]

const ofRules = (): Row[] => [
  ...ruleVersions.filter(isOpen).map(({ id, title, mark }) => ({ id, what: `《${title}》的施行日`, mark, where: `versions.${id}` })),
  ...legalRules.filter(isOpen).map(({ id, title, article, mark }) => ({ id, what: `${title}（${article}）`, mark, where: `rules.${id}` })),
]

const ofIndicators = (): Row[] =>
  Object.entries(statisticsTables).flatMap(([table, title]) => {
    const open = indicatorDefinitions.filter((row) => row.table === (table as TableId) && isOpen(row))
    const [first] = open
    return first ? [{ id: table, what: `${title}表：${open.length} 项指标的口径`, mark: first.mark, where: `indicators.${table}` }] : []
  })

// A milestone is spelled PROC_2012 where the version it begins is PROC-2012.
const sameRule = ({ id, mark }: Waiting): string => `${id.replaceAll('_', '-')} ${mark}`

const keyOf = ({ room, id, what, mark }: Waiting): string => JSON.stringify([room, id, what, mark])

/** One line for what several fields share: a source that carries the name and the day of a text is confirmed in one go. */
function onceEach(rows: readonly Waiting[]): Waiting[] {
  const kept = new Map<string, Waiting>()
  for (const row of rows) {
    const before = kept.get(keyOf(row))
    if (!before) kept.set(keyOf(row), row)
    else if (!before.where.split('、').includes(row.where)) kept.set(keyOf(row), { ...before, where: `${before.where}、${row.where}` })
  }
  return [...kept.values()]
}

const order = Object.keys(waitingRooms)
const compare = (a: Waiting, b: Waiting): number =>
  order.indexOf(a.room) - order.indexOf(b.room) || a.id.localeCompare(b.id, 'en', { numeric: true }) || (a.where < b.where ? -1 : 1)

/**
 * Everything in this package that is from memory, set by the project or still to be confirmed (domain/sources.md), once, by room. A rule whose
 * parameter another room lists under the same mark is not said again.
 */
export function waiting(
  list: readonly Policy[] = published.policies,
  rows: readonly StandardRow[] = published.standards,
  more: Partial<Omit<WaitingBook, 'policies' | 'standards'>> = {},
): Waiting[] {
  const book = { ...published, ...more, policies: list, standards: rows }
  const of = (room: WaitingRoom, found: readonly Row[]): Waiting[] => found.map((row) => ({ region: null, ...row, room }))
  const held = [
    ...of('eligibility', ofEligibility(book)),
    ...of('deadlines', [...book.clocks.flatMap(ofClock), ...book.limits.filter(isOpen).map(ofLimit)]),
    ...of('fees', [...feeReadings, ...book.fees.flatMap(ofFees)]),
    ...of('quality', book.quality.flatMap(ofQuality)),
    ...of('indicators', ofIndicators()),
  ]
  const said = new Set(held.map(sameRule))
  const rules = of('rules', ofRules()).filter((row) => !said.has(sameRule(row)))
  return onceEach([...held, ...rules]).toSorted(compare)
}
