import type { Facts } from '../eligibility/types.ts'
import { feeFor } from '../fees/fee.ts'
import type { FeeTable } from '../fees/table.ts'
import { caseTypeOf } from '../glossary/cases.ts'
import type { AidForm, CriminalStage } from '../glossary/cases.ts'

/** Facts say who and what, not how the case will go; what is assumed is said with the result. [设] */
export const assumptions: readonly string[] = [
  '按一名社会律师、开庭审理、在本市办理、办结一件计算补贴。',
  '犯罪嫌疑人按侦查阶段、其他刑事案件按一审计算。',
  '咨询、代书和值班律师法律帮助不按件计算，不列入经费变化。',
]

function stageOf({ role, forum, deathReview }: Facts): CriminalStage {
  if (role === 'SUSPECT') return 'INVESTIGATION'
  if (deathReview === true) return 'DEATH_REVIEW'
  return forum === 'RETRIAL_ORDERED' ? 'RETRIAL' : 'FIRST_INSTANCE'
}

/** The fee one case would take by the table; 0 for what is not a case; null where the table does not say. */
export function costOf(facts: Facts, form: AidForm, table: FeeTable): number | null {
  const caseType = caseTypeOf(form, facts.forum)
  if (caseType === null) return 0
  const stage = caseType === 'CRIMINAL' ? stageOf(facts) : null
  const answer = feeFor({ providerType: 'LAWYER', caseType, stage, trialMode: 'HEARING' }, table)
  return answer.ok ? answer.total : null
}
