import { type Actor, hasRole } from '../../platform/actor.ts'

/** 财务 sees amounts and numbers, not what the case is about (organisation.md §3). */
export const seesFacts = (actor: Actor) => actor.roles.some((role) => role !== 'FINANCE' && role !== 'AUDITOR')

/** 指派专员 sees categories and conclusions, not the household. */
export const seesHousehold = (actor: Actor) =>
  hasRole(actor, 'RECEPTIONIST', 'REVIEWER', 'CENTRE_DIRECTOR', 'STATION_STAFF', 'BUREAU_ADMIN')

/** Names in full for the handling agency and the assigned lawyer; whoever else was let in sees them masked. */
export const seesNames = (actor: Actor) => !hasRole(actor, 'CITY_ADMIN', 'PROVINCE_ADMIN', 'REVIEW_EXPERT')

export type Sight = { names: boolean; facts: boolean }

/**
 * What a person sees of one case, by whatever way it is reached: list, search, home page, page, drill-down of a figure, export. Offices above the
 * county see neither names nor what it is about unless the case was granted to them (security.md §3.1).
 */
export function sightOf(actor: Actor, file: { shard: string; isGranted: boolean }): Sight {
  const isWithin = file.isGranted || file.shard === actor.shard
  return { names: isWithin && seesNames(actor), facts: isWithin && seesFacts(actor) }
}
