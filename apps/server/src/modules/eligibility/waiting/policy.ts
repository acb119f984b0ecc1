import { isWithin } from '@fayuan/law'
import { type Actor, hasRole } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { rangeBelow } from '../../../platform/database/scope.ts'
import { hasOfficesElsewhere } from './queries.ts'

export const readersOfTheList = ['SYS_ADMIN', 'CENTRE_DIRECTOR', 'BUREAU_ADMIN', 'CITY_ADMIN', 'PROVINCE_ADMIN', 'AUDITOR'] as const
export const enactors = ['SYS_ADMIN', 'BUREAU_ADMIN'] as const

const covers = ({ officeScope }: Actor, region: string): boolean => {
  const { from, to } = rangeBelow(region)
  return officeScope.from <= from && to <= officeScope.to
}

/** Whether rules of a region concern the actor's office: they govern it, or hold somewhere below it. */
export const isHere = (actor: Actor, region: string | null): boolean =>
  region === null || isWithin(actor.shard, region) || covers(actor, region)

/** The calendar is the whole country's and counts for every office here: whoever enters a notice must answer for all of them. */
export async function mayEnterNotices(tx: Tx, actor: Actor): Promise<boolean> {
  if (!hasRole(actor, ...enactors)) return false
  return !(await hasOfficesElsewhere(tx, rangeBelow('000000'), actor.officeScope, above(actor.shard)))
}

const above = (shard: string): string[] => [`${shard.slice(0, 2)}0000`, `${shard.slice(0, 4)}00`]

/**
 * The bureau of the region that made the rules enters their day (organisation.md §1). An administrator below it does so only where the system
 * serves no other place under the same rules: an entry holds for every office here.
 */
export async function mayEnact(tx: Tx, actor: Actor, region: string): Promise<boolean> {
  if (!hasRole(actor, ...enactors)) return false
  if (covers(actor, region)) return true
  if (!hasRole(actor, 'SYS_ADMIN') || !isWithin(actor.shard, region)) return false
  return !(await hasOfficesElsewhere(tx, rangeBelow(region), actor.officeScope, above(actor.shard)))
}

/** A parameter of one place is its bureau's to confirm; one of the whole country counts for every office here, as the calendar does. */
export const mayConfirm = (tx: Tx, actor: Actor, region: string | null): Promise<boolean> =>
  region === null ? mayEnterNotices(tx, actor) : mayEnact(tx, actor, region)
