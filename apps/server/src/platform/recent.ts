/** What is known of the subjects seen last. A full table forgives the one not seen for longest, never everybody at once. */
export type Recent<V> = {
  get(key: string): V | undefined
  set(key: string, value: V): void
  readonly size: number
}

export function recent<V>(most: number): Recent<V> {
  // A map keeps the order of insertion: whatever is touched goes to its end, the first is the oldest.
  const known = new Map<string, V>()
  const set = (key: string, value: V) => {
    known.delete(key)
    known.set(key, value)
    const [oldest] = known.keys()
    if (known.size > most && oldest !== undefined) known.delete(oldest)
  }
  return {
    get(key) {
      const value = known.get(key)
      if (value !== undefined) set(key, value)
      return value
    },
    set,
    get size() {
      return known.size
    },
  }
}
