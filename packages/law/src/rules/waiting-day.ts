import type { Day } from '../day.ts'
import { policies } from '../eligibility/index.ts'
import type { Policy } from '../eligibility/index.ts'

/** Whether nobody has confirmed yet from which day a place's rules are in force; such a day is entered by an administrator (eligibility.md §4.2b). */
export const awaitsItsDay = ({ region, effectiveFrom, sources }: Policy): boolean =>
  region !== null && (effectiveFrom === null || sources.some(({ supports, mark }) => mark !== '核' && supports.includes('effectiveFrom')))

// What a city posted years later of some matters is no publication of the rules; the text that carries the standard is.
const ofTheText = ['title', 'standard', 'effectiveFrom']

/** The day a policy's own text was published; null where no source says. */
export function publicationOf({ sources }: Policy): Day | null {
  const days = sources.flatMap(({ supports, publishedOn }) =>
    publishedOn !== null && supports.some((path) => ofTheText.includes(path)) ? [publishedOn] : [],
  )
  return days.toSorted()[0] ?? null
}

export type EnactmentFault = { path: 'policyId' | 'from' | 'docNo'; code: EnactmentFaultCode; message: string }
export type EnactmentFaultCode = 'UNKNOWN_POLICY' | 'NO_REGION' | 'DAY_KNOWN' | 'BEFORE_PUBLICATION' | 'AFTER_ITS_END' | 'DOC_NO_MISSING'

type Entry = { policyId: string; from: Day; docNo: string }

function faultOfPolicy(policy: Policy | undefined): [EnactmentFaultCode, string] | null {
  if (!policy) return ['UNKNOWN_POLICY', '没有这份地方规则，请从待核实的清单里选择。']
  if (policy.region === null) return ['NO_REGION', `「${policy.title}」不属于某个地区，不能补录施行日。`]
  if (!awaitsItsDay(policy)) return ['DAY_KNOWN', `「${policy.title}」的施行日已经核实（${policy.effectiveFrom ?? ''}），不需要补录。`]
  return null
}

function faultOfDay(from: Day, policy: Policy): [EnactmentFaultCode, string] | null {
  const publishedOn = publicationOf(policy)
  if (publishedOn !== null && from < publishedOn) return ['BEFORE_PUBLICATION', `施行日不能早于公布日 ${publishedOn}，请核对文件。`]
  if (policy.effectiveTo !== null && from > policy.effectiveTo)
    return ['AFTER_ITS_END', `这份规则到 ${policy.effectiveTo} 为止，施行日不能更晚，请核对文件。`]
  return null
}

/**
 * Everything that is wrong with an entry, by field; empty: it may be recorded. It is held against the rules as they are published, so that a
 * mistyped day can be entered again.
 */
export function enactmentFaults({ policyId, from, docNo }: Entry, list: readonly Policy[] = Object.values(policies)): EnactmentFault[] {
  const policy = list.find(({ id }) => id === policyId)
  const ofPolicy = faultOfPolicy(policy)
  const ofDay = policy && !ofPolicy ? faultOfDay(from, policy) : null
  const found = (path: EnactmentFault['path'], fault: [EnactmentFaultCode, string] | null): EnactmentFault[] =>
    fault ? [{ path, code: fault[0], message: fault[1] }] : []
  return [
    ...found('policyId', ofPolicy),
    ...found('from', ofDay),
    ...found('docNo', docNo.trim() === '' ? ['DOC_NO_MISSING', '请填写公布这份规则的文件的文号。'] : null),
  ]
}
