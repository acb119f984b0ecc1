/** Nothing of the law stands here: how work is done once, and words are said once. */

type Keeping = { kept: unknown[] }

let places = 0

/** The same work for the same file is done once; what it gives is only to be read. */
export function oncePerFile<F extends Keeping, T extends object | string>(work: (file: F) => T): (file: F) => T {
  const place = places++
  return (file) => (file.kept[place] ??= work(file)) as T
}

/** Room for what oncePerFile keeps. */
export const nothingKept = (): unknown[] => new Array<unknown>(places)

/** What is read off a thing that stays as it is, such as a policy, is read off once. */
export function oncePer<K extends object, V extends object>(read: (thing: K) => V): (thing: K) => V {
  const known = new WeakMap<K, V>()
  return (thing) => {
    const value = known.get(thing) ?? read(thing)
    known.set(thing, value)
    return value
  }
}

/** Each word once, in the order it was said; there are never many. */
export function eachOnce(words: readonly string[]): string[] {
  if (words.length < 2) return words.slice()
  const said: string[] = []
  for (const word of words) if (!said.includes(word)) said.push(word)
  return said
}

/** Puts a word where it belongs among sorted ones, unless it is there. Most come in order, so it looks from the end. */
export function putSorted(sorted: string[], word: string): void {
  for (let at = sorted.length; ; at--) {
    const before = sorted[at - 1]
    if (before === word) return
    if (before === undefined || before < word) {
      if (at === sorted.length) sorted.push(word)
      else sorted.splice(at, 0, word)
      return
    }
  }
}
