import { matters, subMatters } from '../../glossary/matters.ts'
import { partyRoles, personCategories } from '../../glossary/persons.ts'
import { otherReasons } from '../other-reason-codes.ts'
import { saysStandard } from '../policy.ts'
import type { Condition, Policy, PolicyList, Standard } from '../policy.ts'
import { limitWords, noFixedIncome } from './sheet-words.ts'

/** A policy said aloud, a line for each thing it says, for whoever compares it with the paper. */
export type PolicyLine = { kind: string; cite: string; text: string }

const named = (codes: readonly string[], labels: Readonly<Record<string, string>>): string =>
  codes.map((code) => labels[code] ?? code).join('；')
const matterName = (matter: string): string =>
  matter === 'ANY' ? '任何事项' : ((matters as Readonly<Record<string, string>>)[matter] ?? matter)

const ifAsked = ({ condition, isAskedOfStaff }: Condition): string =>
  condition === undefined ? '' : `；条件${isAskedOfStaff === true ? '（由工作人员核对）' : ''}：${condition}`

function inMatters(codes: readonly string[] | undefined, part: keyof typeof subMatters | undefined): string {
  const said = codes === undefined ? '' : codes.map(matterName).join('；')
  return part === undefined ? said : `${said}（${subMatters[part]}）`
}

function standardText({ kind, monthlyPerCapita, multiple, isInclusive, knowsEvents }: Standard): string {
  const how = { INCOME: '按收入', REGISTRY: '按低收入认定', EITHER: '按收入或者低收入认定' }[kind]
  const amount =
    monthlyPerCapita !== null ? `，每人每月 ${monthlyPerCapita} 元` : multiple !== undefined ? `，标准表基数的 ${multiple} 倍` : ''
  return `${how}${amount}${isInclusive ? '，等于标准的符合' : '，等于标准的不符合'}${knowsEvents ? '；突发困难的也符合' : ''}`
}

const listNames: Readonly<Record<PolicyList, string>> = { mattersAdded: '援助事项', art32Added: '不受经济限制', art42Added: '免予核查' }
const clockNames = new Map<string, string>(Object.entries(limitWords).map(([name, clock]) => [clock, name]))

const line = (kind: string, cite: string, text: string): PolicyLine => ({ kind, cite, text })

function standardLines({ standard, standardEffectiveTo }: Policy): PolicyLine[] {
  if (!saysStandard(standard)) return []
  const cite = [...new Set(Object.values(standard.cites).filter((one) => one !== undefined))].join('、')
  const until = standardEffectiveTo === undefined ? '' : `；算到 ${standardEffectiveTo}`
  return [line('经济困难标准', cite, `${standardText(standard)}${until}`)]
}

/** Everything a policy says, in the order of a regulation. Rows that differ only in the person are one line. */
export function policyLines(policy: Policy): PolicyLine[] {
  const { mattersAdded, art32Added, art42Added, alsoLists = [], pledge, otherReasons: reasons, limits = [], articlesNotHeld = [] } = policy
  const lines = [
    ...alsoLists.map(({ policy: id, lists, cite }) => line('参照', cite, `${id} 的${lists.map((one) => listNames[one]).join('、')}`)),
    ...mattersAdded.map((one) =>
      line(
        '援助事项',
        one.cite,
        `${inMatters([one.matter], one.subMatter)}${one.persons ? `；限于${named(one.persons, personCategories)}` : ''}${ifAsked(one)}`,
      ),
    ),
    ...standardLines(policy),
    ...grouped(
      art32Added.map((one) => ({
        ...line(one.opensMatters ? '不受经济限制并列入范围' : '不受经济限制', one.cite, ''),
        who: personCategories[one.category],
        rest: [one.name, inMatters(one.matters, one.subMatter)].filter(Boolean).join('；') + ifAsked(one),
      })),
    ),
    ...grouped(
      art42Added.map((one) => ({
        ...line('免予核查', one.cite, ''),
        who: [one.category === undefined ? '' : personCategories[one.category], one.roles ? named(one.roles, partyRoles) : '']
          .filter(Boolean)
          .join('；'),
        rest:
          [one.name, inMatters(one.matters, one.subMatter), one.needsNoFixedIncome ? noFixedIncome : ''].filter(Boolean).join('；') +
          ifAsked(one),
      })),
    ),
    ...(reasons ? [line('其他原因', reasons.cite, named(reasons.accepted, otherReasons))] : []),
    ...(pledge.barredIfPriorFalse ? [line('诚信承诺', pledge.cite ?? '', '曾作虚假承诺的，不再适用承诺')] : []),
    ...limits.map(({ clock, amount, unit, cite }) =>
      line('期限', cite, `${clockNames.get(clock) ?? clock}：${amount} ${unit === 'workday' ? '个工作日' : '日'}`),
    ),
    ...articlesNotHeld.map(({ cite, why }) => line('不据以判断', cite, why)),
  ]
  return lines.map((one) => ({ kind: one.kind, cite: one.cite, text: one.text }))
}

type Grouped = PolicyLine & { who: string; rest: string }

function grouped(rows: readonly Grouped[]): PolicyLine[] {
  const kept = new Map<string, Grouped>()
  for (const row of rows) {
    const key = JSON.stringify([row.kind, row.cite, row.rest])
    const before = kept.get(key)
    kept.set(key, before && row.who !== '' ? { ...before, who: `${before.who}；${row.who}` } : row)
  }
  return [...kept.values()].map(({ kind, cite, who, rest }) =>
    line(kind, cite, [who, rest].filter(Boolean).join('：').replace(/：；/, '；')),
  )
}
