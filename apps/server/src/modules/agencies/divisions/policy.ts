import { type Actor, hasRole } from '../../../platform/actor.ts'
import { rangeBelow } from '../../../platform/database/scope.ts'

export const readersOfDivisions = ['SYS_ADMIN', 'CENTRE_DIRECTOR', 'BUREAU_ADMIN', 'CITY_ADMIN', 'PROVINCE_ADMIN', 'AUDITOR'] as const
export const keepersOfDivisions = ['SYS_ADMIN', 'BUREAU_ADMIN'] as const

/** The county's own office enters its townships and villages; an office above it may, for all its counties (organisation.md §1). */
export function mayEnterDivisions(actor: Actor, region: string): boolean {
  const [{ from, to }, office] = [rangeBelow(region), actor.officeScope]
  return hasRole(actor, ...keepersOfDivisions) && office.from <= from && to <= office.to
}
