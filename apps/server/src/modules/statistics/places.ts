import type { Scope } from '../../platform/database/scope.ts'
import type { Level } from './cube/queries.ts'

/** How many digits of the county code name the places an actor compares: a nation's provinces, a province's cities, a city's counties. */
export function digitsOfPlaces(scope: Scope): Level {
  if (scope.from.length < 2) return 2
  return scope.from.length === 2 ? 4 : 6
}

export const regionCodeOf = (digits: string): string => digits.padEnd(6, '0')
