import { sql } from 'kysely'
import type { Tx } from './database/database.ts'

/** Something read by every verb and changed seldom: how to tell that it changed, and how to read it anew. */
type Keeping<T> = { stamp: string; empty: T; read: (tx: Tx) => Promise<T> }

export type Kept<T> = {
  /** As this transaction sees it: asked of the database once, however often it is wanted. */
  in: (tx: Tx) => Promise<{ stamp: string | null; value: T }>
  /** The same for a question that has brought the stamp with its answer; null when it has to be read anew. */
  at: (stamp: string | null) => T | null
  /** After this transaction has changed it. */
  forget: (tx: Tx) => void
}

type Stamps = Readonly<Record<string, string | null>>

const stamps: Record<string, string> = {}
const asked = new WeakMap<Tx, Promise<Stamps>>()

/** One question a transaction tells whether anything kept has changed. */
async function stampsIn(tx: Tx): Promise<Stamps> {
  const columns = Object.entries(stamps).map(([name, of]) => sql`${sql.raw(of)} as ${sql.ref(name)}`)
  const { rows } = await sql<Stamps>`select ${sql.join(columns)}`.execute(tx)
  return rows[0] ?? {}
}

/** Keeps what was read for as long as its stamp says the same. `stamp` is an expression of its own, null while there is nothing; the name is written in camel case, as every column comes back. */
export function keep<T>(name: string, { stamp, empty, read }: Keeping<T>): Kept<T> {
  stamps[name] = stamp
  const none = { stamp: null, value: empty }
  const memory: { last: { stamp: string | null; value: T } } = { last: none }
  const inHand = new WeakMap<Tx, Promise<{ stamp: string | null; value: T }>>()

  async function find(tx: Tx) {
    const question = asked.get(tx) ?? stampsIn(tx)
    asked.set(tx, question)
    const now = (await question)[name] ?? null
    if (now === null) return none
    if (now !== memory.last.stamp) memory.last = { stamp: now, value: await read(tx) }
    return memory.last
  }

  return {
    in(tx) {
      const found = inHand.get(tx) ?? find(tx)
      inHand.set(tx, found)
      return found
    },
    at: (now) => (now === null ? empty : now === memory.last.stamp ? memory.last.value : null),
    forget(tx) {
      inHand.delete(tx)
      asked.delete(tx)
    },
  }
}
