import type { Day } from '../day.ts'
import { versionDays } from '../deadlines/rules.ts'
import type { Assessment } from '../eligibility/types.ts'
import type { Matter } from '../glossary/matters.ts'
import type { PersonCategory } from '../glossary/persons.ts'
import { oneTimeList } from './list.ts'
import type { Material } from './material.ts'

export type { Material } from './material.ts'

/** What the applicant has to bring or fill in before a matter can be decided; oneTimeList says more (who, when, instead of what) for those who know more. */
export function materialsFor(
  matter: Matter,
  categories: readonly PersonCategory[],
  assessment: Pick<Assessment, 'meansReason'> & { isAgent?: boolean; receivedOn?: Day; noFixedIncome?: boolean; isForeign?: boolean },
): Material[] {
  const { meansReason, isAgent, receivedOn = versionDays['PROC-2023'], noFixedIncome, isForeign } = assessment
  if (meansReason === 'NOTIFIED' || meansReason === 'SERVICE_NO_TEST') return []
  const agent = isAgent === true ? 'UNSPECIFIED' : undefined
  const { now } = oneTimeList({
    form: 'OTHER',
    matter,
    categories,
    receivedOn,
    meansReason,
    agent,
    isMinor: false,
    noFixedIncome,
    applicantType: isForeign === true ? 'FOREIGN_OR_STATELESS' : 'CITIZEN',
  })
  return now.filter((item) => item.need === 'MUST' && item.provider !== 'COUNTER')
}
