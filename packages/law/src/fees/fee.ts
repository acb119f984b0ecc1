import { addMonths, toDay } from '../day.ts'
import { caseEndings } from './input.ts'
import type { FeeInput, FeeLine, FeeRefusal } from './input.ts'
import { baseOf, rateFor, yuan } from './rate.ts'
import { crossRegions } from './table.ts'
import type { CrossRegion, FeeTable, ProviderType } from './table.ts'

export type FeeTableUsed = Pick<FeeTable, 'id' | 'label' | 'docNo' | 'effectiveFrom' | 'source'>
export type FeeAnswer =
  | { ok: true; total: number; lines: FeeLine[]; notes: string[]; table: FeeTableUsed }
  | { ok: false; refusal: FeeRefusal; table: FeeTableUsed }

// 司发通〔2019〕27号: people on a public salary are never paid for cases, only their expenses (F-02). The day in 2019 is not verified.
const publicPayEnded = { on: toDay('2019-01-01'), mark: '待核' } as const
const unpaid: readonly ProviderType[] = ['AGENCY_STAFF', 'PUBLIC_OFFICIAL']

type Step = FeeLine | FeeRefusal | null
const isRefusal = (step: Step): step is FeeRefusal => step !== null && 'message' in step
const refuse = (code: string, message: string): FeeRefusal => ({ code, message })

const isUnpaid = ({ providerType, on }: FeeInput, table: FeeTable): boolean => {
  if (!unpaid.includes(providerType)) return false
  const wasPaid = on !== undefined && on < publicPayEnded.on
  return !wasPaid || !table.rates.some((rate) => rate.providers?.includes(providerType))
}

function outOfForce({ on }: FeeInput, { effectiveFrom, effectiveTo, label }: FeeTable): FeeRefusal | null {
  if (on === undefined) return null
  const isEarly = effectiveFrom !== null && on < effectiveFrom
  const isLate = effectiveTo !== null && on > effectiveTo
  return isEarly || isLate ? refuse('NOT_IN_FORCE', `「${label}」在 ${on} 没有施行，请换用当时有效的标准。`) : null
}

/** 同案每加一件: one judgment, several cases. Where the table is silent nobody may invent the sum. */
function furtherCases({ caseCount = 1 }: FeeInput, { perFurtherCase }: FeeTable): Step {
  if (!Number.isSafeInteger(caseCount) || caseCount < 1) return refuse('BAD_COUNT', '同案件数应为不小于 1 的整数。')
  if (caseCount === 1) return null
  if (perFurtherCase === null)
    return refuse('UNKNOWN_MULTI_CASE', '本地标准没有规定同案多件怎样计算，请先录入本地规定，或者按一案一件分别核算。')
  const more = caseCount - 1
  return {
    label: '同案多件',
    formula: `${more} 件 × ${yuan(perFurtherCase)} 元`,
    amount: more * perFurtherCase,
    rule: 'F-03',
    mark: '核',
  }
}

/** 跨市、跨省、重大: the highest that applies is added once; local tables write «跨省或者重大». [设] */
function extras({ crossRegion = 'IN_CITY', isMajor = false }: FeeInput, table: FeeTable, isInRate: boolean): Step {
  const asked: (Exclude<CrossRegion, 'IN_CITY'> | 'MAJOR')[] = []
  if (crossRegion !== 'IN_CITY' && !isInRate) asked.push(crossRegion)
  if (isMajor) asked.push('MAJOR')
  const named = asked.map((kind) => ({ name: kind === 'MAJOR' ? '重大案件' : crossRegions[kind], fen: table.extra[kind] }))
  const unknown = named.find(({ fen }) => fen === undefined)
  if (unknown) return refuse('UNKNOWN_EXTRA', `本地标准没有规定${unknown.name}增加多少补贴；实际发生的差旅等直接费用凭票据报销。`)
  const [best] = named.toSorted((a, b) => (b.fen ?? 0) - (a.fen ?? 0))
  if (best?.fen === undefined) return null
  return { label: best.name, formula: `加 ${yuan(best.fen)} 元`, amount: best.fen, rule: 'F-05', mark: '设' }
}

function byProvider({ providerType }: FeeInput, { providerPercent }: FeeTable, total: number): Step {
  const percent = providerPercent[providerType]
  if (percent === undefined || percent === 100) return null
  const reduced = Math.round((total * percent) / 100)
  return { label: '按承办人类别', formula: `${yuan(total)} × ${percent}%`, amount: reduced - total, rule: 'F-05', mark: '核' }
}

function capped({ cap }: FeeTable, total: number): Step {
  if (cap === null || total <= cap) return null
  return { label: '总额上限', formula: `最多 ${yuan(cap)} 元`, amount: cap - total, rule: 'F-03', mark: '核' }
}

/** 提前结束或者换人: by the work done; the law has no scale of its own (F-07). [设] */
function byWorkDone({ ending = 'COMPLETED', partialShare }: FeeInput, total: number): Step {
  if (partialShare === undefined) {
    if (ending === 'COMPLETED') return null
    return refuse('SHARE_NEEDED', `${caseEndings[ending]}的案件按已完成的工作量支付，请写明完成的比例（0 到 100%）。`)
  }
  if (!(partialShare >= 0 && partialShare <= 1)) return refuse('BAD_SHARE', '完成的比例应在 0 到 100% 之间。')
  if (partialShare === 1) return null
  const basisPoints = Math.round(partialShare * 10_000)
  const reduced = Math.round((total * basisPoints) / 10_000)
  const label = ending === 'COMPLETED' ? '按已完成工作量' : `按已完成工作量（${caseEndings[ending]}）`
  return { label, formula: `${yuan(total)} × ${basisPoints / 100}%`, amount: reduced - total, rule: 'F-07', mark: '设' }
}

/** 至少每两年调整一次 and the like: a table past its time still pays, and says so (法52). */
function notesOf({ on }: FeeInput, { effectiveFrom, reviewEveryYears }: FeeTable): string[] {
  const unknown = effectiveFrom === null ? ['这份标准的施行日期没有核实，请核对文件后使用。'] : []
  const isStale =
    on !== undefined && effectiveFrom !== null && reviewEveryYears !== null && on >= addMonths(effectiveFrom, reviewEveryYears * 12)
  return isStale ? [...unknown, `这份标准已满 ${reviewEveryYears} 年没有调整，请向主管部门提出调整。`] : unknown
}

/** The fee and how it came about, a line per component, so that the lawyer can check it; or why the table does not say (法52, R-92, F-03). */
export function feeFor(input: FeeInput, table: FeeTable): FeeAnswer {
  const { id, label, docNo, effectiveFrom, source } = table
  const used = { id, label, docNo, effectiveFrom, source }
  const no = (refusal: FeeRefusal): FeeAnswer => ({ ok: false, refusal, table: used })
  const late = outOfForce(input, table)
  if (late) return no(late)
  if (isUnpaid(input, table)) {
    const line: FeeLine = { label: '公职人员不领取办案补贴', formula: '0', amount: 0, rule: 'F-02', mark: '核' }
    return { ok: true, total: 0, lines: [line], notes: notesOf(input, table), table: used }
  }
  const rate = rateFor(input, table)
  if ('message' in rate) return no(rate)
  const base = baseOf(input, rate)
  if ('message' in base) return no(base)
  const lines: FeeLine[] = [base]
  let total = base.amount
  const isInRate = rate.crossRegions !== undefined
  const isCase = rate.service === 'CASE'
  const steps: (() => Step)[] = isCase
    ? [
        () => furtherCases(input, table),
        () => extras(input, table, isInRate),
        () => byProvider(input, table, total),
        () => capped(table, total),
        () => byWorkDone(input, total),
      ]
    : [() => byProvider(input, table, total)]
  for (const step of steps) {
    const line = step()
    if (isRefusal(line)) return no(line)
    if (line === null) continue
    lines.push(line)
    total += line.amount
  }
  return { ok: true, total, lines, notes: notesOf(input, table), table: used }
}
