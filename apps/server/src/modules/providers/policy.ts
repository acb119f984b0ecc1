import { type Actor, hasRole } from '../../platform/actor.ts'
import { RosterNotYours } from './refusals.ts'

export const keepersOfTheRoster = ['DISPATCHER', 'CENTRE_DIRECTOR'] as const

/** The roster is kept by whoever assigns from it, in the own county only. */
export function authorizeRoster(actor: Actor): void {
  const isInside = actor.scope.from <= actor.shard && actor.shard < actor.scope.to
  if (!hasRole(actor, ...keepersOfTheRoster) || !isInside) throw new RosterNotYours()
}
