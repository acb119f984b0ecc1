import { comparable } from '@fayuan/law/reading'
import type { Keys } from '../../platform/keys/index.ts'

const blank = /[\s\p{P}\p{S}]+/u
const cache = new Map<string, number>()

// A keyed 32-bit number of one gram. Common grams repeat endlessly, so their numbers are remembered.
function keyed(keys: Keys, gram: string): number {
  const known = cache.get(gram)
  if (known !== undefined) return known
  const number = Buffer.from(keys.token('grams', gram), 'base64url').readInt32BE(0)
  if (cache.size > 400_000) cache.clear()
  cache.set(gram, number)
  return number
}

/** The words of a text as they are compared: width, case, radicals and compatibility forms folded, apart where blanks and signs stood. */
export const runsOf = (text: string): string[] =>
  text
    .split(/\s+/u)
    .flatMap((part) => comparable(part).split(blank))
    .filter((run) => run !== '')

/** Two-character grams of a text, by code point, so that 𠮷 is one character (stack.md §8). */
export function gramsOf(text: string): string[] {
  return runsOf(text).flatMap((run) => {
    const characters = [...run]
    return characters.slice(1).map((c, i) => `${characters[i]}${c}`)
  })
}

/** Grams twice: bare for a province-wide search, and carrying the county so that a county search reads only its own. */
export function indexGrams(keys: Keys, shard: string, texts: string[]): number[] {
  const grams = new Set(texts.flatMap(gramsOf))
  const numbers = new Set<number>()
  for (const gram of grams) {
    numbers.add(keyed(keys, gram))
    numbers.add(keyed(keys, `${shard} ${gram}`))
  }
  return [...numbers]
}

/** The grams a question must find: the county's own where the asker works in one county. */
export const wantedGrams = (keys: Keys, shard: string | null, text: string): number[] =>
  [...new Set(gramsOf(text))].map((g) => keyed(keys, shard ? `${shard} ${g}` : g))
