import type { Database, Tx } from '../database/database.ts'
import { systemScope } from '../database/scope.ts'
import type { Keys } from '../keys/index.ts'
import { appendCheckpoints, type Checkpoint, readCheckpoints, writeHeads } from './checkpoints.ts'
import { writeAudit } from './entry.ts'
import { type Leaf, leafOf } from './leaf.ts'
import { provenBytes } from './proof.ts'
import {
  beginning,
  databaseNow,
  insertCheckpoint,
  insertSeals,
  lastSeals,
  lastSealsOf,
  onlySealer,
  type Place,
  unsealed,
  withoutHurry,
} from './queries.ts'
import { casesWithoutState, watchedTables } from './state.ts'

const start = Buffer.alloc(32)
const pageSize = 5_000

export const linkOf = (keys: Keys, before: Buffer, leaf: Buffer, seq: number): Buffer =>
  keys.mac('audit', Buffer.concat([before, leaf, Buffer.from(String(seq))]), 1)

/** The proof of an entry: made with a key the database does not hold, so that a row written beside the program has none. */
export const proofOf = (keys: Keys, bytes: Uint8Array): Buffer => keys.mac('audit', bytes, 1)

export const isProven = (keys: Keys, entry: Leaf): boolean => entry.proof !== null && proofOf(keys, provenBytes(entry)).equals(entry.proof)

type Sealed = {
  isSealer: boolean
  sealed: number
  unproven: number
  heads: Map<string, { size: number; root: Buffer }>
  next: Place | null
  asOf: Date
}
type Of = { since: Date | null; after: Place; needsProof: boolean }

/** One page of new entries into their counties' chains, keyed by a key the database does not hold (security.md §5.2). */
function sealPage(db: Database, keys: Keys, { since, after, needsProof }: Of): Promise<Sealed> {
  return db.inTransaction(systemScope, async (tx) => {
    const heads: Sealed['heads'] = new Map()
    if (!(await onlySealer(tx))) return { isSealer: false, sealed: 0, unproven: 0, heads, next: null, asOf: new Date() }
    const asOf = await databaseNow(tx)
    if (since === null) await withoutHurry(tx)
    const entries = await unsealed(tx, { since, after, most: pageSize })
    const good = entries.filter((entry) => (needsProof ? isProven(keys, entry) : entry.proof === null || isProven(keys, entry)))
    const last = new Map((await lastSealsOf(tx, [...new Set(good.map(({ shard }) => shard))])).map((row) => [row.shard, row]))
    const rows = good.map((entry) => {
      const before = last.get(entry.shard)
      const seq = (before?.seq ?? 0) + 1
      const leaf = leafOf(entry)
      const row = { shard: entry.shard, seq, entryId: entry.id, leaf, chain: linkOf(keys, before?.chain ?? start, leaf, seq) }
      last.set(entry.shard, row)
      heads.set(entry.shard, { size: seq, root: row.chain })
      return row
    })
    await insertSeals(tx, rows)
    const end = entries.length === pageSize ? entries.at(-1) : undefined
    return {
      isSealer: true,
      sealed: rows.length,
      unproven: entries.length - good.length,
      heads,
      next: end ? { shard: end.shard, id: end.id } : null,
      asOf,
    }
  })
}

async function sealFrom(db: Database, keys: Keys, of: Omit<Of, 'after'>): Promise<Sealed> {
  const all = await sealPage(db, keys, { ...of, after: beginning })
  for (let { next } = all; next;) {
    const page = await sealPage(db, keys, { ...of, after: next })
    all.sealed += page.sealed
    all.unproven += page.unproven
    all.isSealer &&= page.isSealer
    for (const [shard, head] of page.heads) all.heads.set(shard, head)
    next = page.next
  }
  return all
}

/** Seals whatever is not sealed, however old. Answers how many. */
export const sealAudit = async (db: Database, keys: Keys, options: { needsProof?: boolean } = {}): Promise<number> =>
  (await sealFrom(db, keys, { since: null, needsProof: options.needsProof ?? true })).sealed

/** Signs where each county's chain ends, where that is not signed yet, and writes it outside the database as well (security.md §5.3). */
export async function signCheckpoints(db: Database, keys: Keys, file: string, now: Date): Promise<number> {
  const outside = await readCheckpoints(file)
  const known = new Set(outside.points.map(({ shard, size }) => `${shard} ${size}`))
  const signed = await db.inTransaction(systemScope, async (tx) => {
    const rows = (await lastSeals(tx)).map((row) => signedPoint(keys, { shard: row.shard, size: row.seq, root: row.chain }, now))
    for (const row of rows) await insertCheckpoint(tx, row)
    return rows
  })
  const fresh = signed.filter(({ shard, size }) => !known.has(`${shard} ${size}`))
  await appendCheckpoints(file, fresh)
  return fresh.length
}

const signedPoint = (keys: Keys, of: { shard: string; size: number; root: Buffer }, now: Date): Checkpoint => ({
  ...of,
  signature: keys.sign('audit', checkpointBytes(of)),
  signedAt: now,
})

export const checkpointBytes = (checkpoint: { shard: string; size: number; root: Buffer }): Buffer =>
  Buffer.from(`fayuan audit ${checkpoint.shard} ${checkpoint.size} ${checkpoint.root.toString('hex')}`)

export const proofsFromBytes = (at: string): Buffer => Buffer.from(`fayuan audit proofs from ${at}`)

// A transaction lives at most for half a minute (limits of openDatabase); what a clock or a long one leaves behind the hourly round finds.
const nearMs = 60_000
const roundMs = 3_600_000
const dayMs = 24 * 3_600_000

export type Sealer = { tick(): Promise<{ sealed: number; unproven: number }> }

/**
 * Seals what is new once a second. Whatever was down: the first round of a process looks at everything, so nothing stays out for being old. The
 * first entry of a county is signed at once, outside the database.
 */
export function openSealer(db: Database, keys: Keys, file: string, now: () => Date): Sealer {
  let since: Date | null = null
  let roundAt = 0
  let needsProof = false
  const heads = new Map<string, Checkpoint>()
  let changed = false
  let headsAt = 0

  async function begin() {
    const outside = await readCheckpoints(file)
    needsProof =
      outside.proofsFrom !== null && keys.verify('audit', proofsFromBytes(outside.proofsFrom.proofsFrom), outside.proofsFrom.signature)
    if (needsProof) return
    await sealAudit(db, keys, { needsProof: false })
    await noteStates(db)
    await sealAudit(db, keys, { needsProof: false })
    await signCheckpoints(db, keys, file, now())
    const at = now().toISOString()
    await appendCheckpoints(file, [{ proofsFrom: at, signature: keys.sign('audit', proofsFromBytes(at)) }])
    needsProof = true
  }

  async function keepHeads(sealed: Sealed['heads']) {
    for (const [shard, head] of sealed) heads.set(shard, signedPoint(keys, { shard, ...head }, now()))
    changed ||= sealed.size > 0
    if (!changed || Date.now() - headsAt < 5_000) return
    await writeHeads(file, [...heads.values()])
    changed = false
    headsAt = Date.now()
  }

  return {
    async tick() {
      if (!needsProof) await begin()
      const isRound = Date.now() >= roundAt
      const from = since === null || !isRound ? since : new Date(since.getTime() - dayMs)
      const done = await sealFrom(db, keys, { since: from, needsProof })
      if (!done.isSealer) return done
      const isFirst = [...done.heads.keys()].some((shard) => !heads.has(shard))
      if (since === null || isFirst)
        for (const { shard, seq, chain } of await db.inTransaction(systemScope, lastSeals))
          if (!heads.has(shard)) heads.set(shard, signedPoint(keys, { shard, size: seq, root: chain }, now()))
      if (isFirst || isRound) {
        await signCheckpoints(db, keys, file, now())
        roundAt = Date.now() + roundMs
      }
      await keepHeads(done.heads)
      since = new Date(done.asOf.getTime() - nearMs)
      return done
    },
  }
}

/** Once, after an upgrade from a version that did not: what the rows of every case are like goes into the log. */
async function noteStates(db: Database): Promise<void> {
  for (let after = beginning.id; ;) {
    const noted = await db.inTransaction(systemScope, async (tx: Tx) => {
      const cases = await casesWithoutState(tx, after, 200)
      for (const { shard, id } of cases)
        await writeAudit(
          tx,
          { shard, actorId: null, actorName: '系统', action: 'stateNoted', objectType: 'case', objectId: id },
          watchedTables,
        )
      return cases
    })
    const last = noted.at(-1)
    if (!last) return
    after = last.id
  }
}
