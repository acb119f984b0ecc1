import { createHash } from 'node:crypto'

/** Chance without surprise: the same seed always gives the same county, so figures and tests can name what they expect. */
export const numberFrom = (seed: string): number => createHash('sha256').update(seed).digest().readUInt32BE(0)

/** A whole number from `from` to `to`, both included. */
export const between = (seed: string, from: number, to: number): number => from + (numberFrom(seed) % (to - from + 1))

export const happens = (seed: string, percent: number): boolean => numberFrom(seed) % 100 < percent

export function pick<T>(seed: string, list: readonly T[]): T {
  const chosen = list[numberFrom(seed) % list.length]
  if (chosen === undefined) throw new RangeError(`nothing to pick from for ${seed}`)
  return chosen
}

export type Weighted<T> = readonly (readonly [weight: number, value: T])[]

export function pickWeighted<T>(seed: string, list: Weighted<T>): T {
  const total = list.reduce((sum, [weight]) => sum + weight, 0)
  let left = numberFrom(seed) % total
  for (const [weight, value] of list) {
    if (left < weight) return value
    left -= weight
  }
  throw new RangeError(`nothing to pick from for ${seed}`)
}

/** The same members in an order of its own. */
export const shuffled = <T>(seed: string, list: readonly T[]): T[] =>
  list
    .map((value, i) => ({ value, key: numberFrom(`${seed} ${i}`) }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value)
