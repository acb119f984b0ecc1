import { appendFile, mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Database } from '../database/database.ts'
import { systemScope } from '../database/scope.ts'
import { newId } from '../ids.ts'
import type { Keys } from '../keys/index.ts'
import { leafOf } from './leaf.ts'
import { insertCheckpoint, insertSeals, lastSeals, onlySealer, unsealed } from './queries.ts'

const start = Buffer.alloc(32)
// A transaction may be open for half a minute at most; entries older than this are all visible.
const lookBackMs = 5 * 60_000

export const linkOf = (keys: Keys, before: Buffer, leaf: Buffer, seq: number): Buffer =>
  keys.mac('audit', Buffer.concat([before, leaf, Buffer.from(String(seq))]), 1)

/** Puts new entries into their county's chain, keyed by a key the database does not hold (security.md §5.2). Answers how many. */
export function sealAudit(db: Database, keys: Keys, options: { everything?: boolean } = {}): Promise<number> {
  return db.inTransaction(systemScope, async (tx) => {
    if (!(await onlySealer(tx))) return 0
    const last = new Map((await lastSeals(tx)).map((row) => [row.shard, row]))
    const since =
      options.everything || last.size === 0
        ? '00000000-0000-0000-0000-000000000000'
        : newId(Date.now() - lookBackMs).slice(0, 13) + '-0000-0000-000000000000'
    const entries = await unsealed(tx, since, 20_000)
    const rows = entries.map((entry) => {
      const before = last.get(entry.shard)
      const seq = (before?.seq ?? 0) + 1
      const leaf = leafOf(entry)
      const row = { shard: entry.shard, seq, entryId: entry.id, leaf, chain: linkOf(keys, before?.chain ?? start, leaf, seq) }
      last.set(entry.shard, row)
      return row
    })
    await insertSeals(tx, rows)
    return rows.length
  })
}

/** Signs how long each county's chain is and where it ends, and writes that outside the database as well (security.md §5.3). */
export async function signCheckpoints(db: Database, keys: Keys, file: string, now: Date): Promise<number> {
  const signed = await db.inTransaction(systemScope, async (tx) => {
    const rows = (await lastSeals(tx)).map((row) => {
      const checkpoint = { shard: row.shard, size: row.seq, root: row.chain, signedAt: now }
      return { ...checkpoint, signature: keys.sign('audit', checkpointBytes(checkpoint)) }
    })
    for (const row of rows) await insertCheckpoint(tx, row)
    return rows
  })
  const lines = signed.map((row) =>
    JSON.stringify({
      shard: row.shard,
      size: row.size,
      root: row.root.toString('hex'),
      signature: row.signature.toString('hex'),
      signedAt: now.toISOString(),
    }),
  )
  if (lines.length === 0) return 0
  await mkdir(dirname(file), { recursive: true })
  await appendFile(file, `${lines.join('\n')}\n`, { mode: 0o600 })
  return lines.length
}

export const checkpointBytes = (checkpoint: { shard: string; size: number; root: Buffer }): Buffer =>
  Buffer.from(`fayuan audit ${checkpoint.shard} ${checkpoint.size} ${checkpoint.root.toString('hex')}`)
