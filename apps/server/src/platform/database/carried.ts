import type { Kysely, KyselyPlugin, OperationNode } from 'kysely'
import { InsertQueryNode, RawNode, TableNode, UpdateQueryNode } from 'kysely'
import type { DB } from './tables.ts'

/** The installation's own hand: a keyed digest with a key the database does not hold. */
export type Prove = (bytes: Uint8Array) => Buffer

/** What a transaction carries besides its connection. */
export type Carried = {
  readonly prove: Prove | null
  /** Tables written so far, by the names the database gives them. */
  readonly written: ReadonlySet<string>
  /** Done last, before the commit. Null where there is no transaction of ours to wait for. */
  readonly atEnd: ((work: () => Promise<void>) => void) | null
}

const carriedBy = new WeakMap<object, Carried>()

export const carriedIn = (tx: object): Carried | undefined => carriedBy.get(tx)

/** A transaction's own handle, and what is to be done before its commit. */
export function carry(bare: Kysely<DB>, prove: Prove | null): { tx: Kysely<DB>; finish(): Promise<void> } {
  const written = new Set<string>()
  const last: (() => Promise<void>)[] = []
  const tx = bare.withPlugin(noting(written))
  carriedBy.set(tx, { prove, written, atEnd: (work) => void last.push(work) })
  return {
    tx,
    async finish() {
      for (const work of last) await work()
    },
  }
}

/** A handle derived from a transaction's (with a plugin, say) carries the same: without it, entries would go without proof and without states. */
export function carryOver<T extends object>(from: object, derived: T): T {
  const carried = carriedBy.get(from)
  if (carried) carriedBy.set(derived, carried)
  return derived
}

/** The handle that questions are compiled with. */
export function carryAlone(kysely: Kysely<DB>, prove: Prove | null): void {
  carriedBy.set(kysely, { prove, written: new Set(), atEnd: null })
}

const noting = (written: Set<string>): KyselyPlugin => ({
  transformQuery({ node }) {
    for (const name of tablesWritten(node)) written.add(name)
    return node
  },
  transformResult: ({ result }) => Promise.resolve(result),
})

const inText = /\b(?:insert\s+into|update|delete\s+from)\s+(?:only\s+)?(?:public\.)?"?([a-z_]+)"?/gi

function tablesWritten(node: OperationNode): string[] {
  if (RawNode.is(node)) return [...node.sqlFragments.join(' ').matchAll(inText)].map(([, name = '']) => name.toLowerCase())
  const table = InsertQueryNode.is(node) ? node.into : UpdateQueryNode.is(node) ? node.table : undefined
  return table && TableNode.is(table) ? [snake(table.table.identifier.name)] : []
}

const snake = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
