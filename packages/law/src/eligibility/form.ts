import type { AidForm } from '../glossary/cases.ts'
import { isCriminalAccused, isCriminalVictim } from './file.ts'
import type { File } from './file.ts'

/** 援助形式 (eligibility.md §6). A labour dispute goes to arbitration first, so that is its form until it is in court. */
export function formOf(file: File): AidForm {
  const { requestedService, role, matter, forum } = file.facts
  if (requestedService !== undefined && requestedService !== 'REPRESENTATION') return requestedService
  if (matter === 'COMPULSORY_MEDICAL' || file.facts.notifiedGround === 'N8') return 'CRIMINAL_REPRESENTATION'
  if (isCriminalAccused(file)) return 'CRIMINAL_DEFENSE'
  if (isCriminalVictim(file) || role === 'COMPULSORY_TREATMENT_RESPONDENT') return 'CRIMINAL_REPRESENTATION'
  if (role === 'RETRIAL_PARTY' && matter === 'CRIMINAL') return 'CRIMINAL_DEFENSE'
  if (matter === 'STATE_COMPENSATION' || role === 'STATE_COMP_CLAIMANT') return 'STATE_COMPENSATION_AGENCY'
  if (role === 'ADMIN_PARTY' || matter === 'ADMIN_PENALTY' || forum === 'RECONSIDERATION') return 'ADMIN_AGENCY'
  const isLabour = matter === 'LABOR_RELATION_OR_WAGE' || matter === 'PI_WORK_INJURY'
  const isNotYetInCourt = forum === undefined || forum === 'ARBITRATION' || forum === 'NON_LITIGATION'
  if (isLabour && isNotYetInCourt) return 'LABOR_MEDIATION_ARBITRATION'
  if (matter === 'SOCIAL_INSURANCE_OR_ASSISTANCE' && forum === 'ARBITRATION') return 'LABOR_MEDIATION_ARBITRATION'
  return 'CIVIL_AGENCY'
}
