import { readFile } from 'node:fs/promises'
import type { Database } from '../database/database.ts'
import { systemScope } from '../database/scope.ts'
import type { Keys } from '../keys/index.ts'
import { leafOf } from './leaf.ts'
import { checkpointsOf, entriesWithoutSeal, lastSeals, sealedPage } from './queries.ts'
import { checkpointBytes, linkOf } from './seal.ts'

export type Flaw = { shard: string; seq: number; what: string }

/** Walks every county's chain from its first entry: gaps, edits, re-ordering and deletions at start, middle and end are found (security.md §5.2). */
export async function verifyAudit(
  db: Database,
  keys: Keys,
  checkpointFile: string,
): Promise<{ entries: number; checkpoints: number; unsealed: number; flaws: Flaw[] }> {
  const flaws: Flaw[] = []
  const chains = new Map<string, Map<number, string>>()
  let entries = 0
  const shards = await db.inTransaction(systemScope, async (tx) => (await lastSeals(tx)).map((row) => row.shard))
  for (const shard of shards) {
    const links = new Map<number, string>()
    chains.set(shard, links)
    let before: Buffer = Buffer.alloc(32)
    for (let seq = 0; ;) {
      const page = await db.inTransaction(systemScope, (tx) => sealedPage(tx, shard, seq, 5000))
      for (const row of page) {
        seq += 1
        entries += 1
        if (row.seq !== seq) flaws.push({ shard, seq, what: '序号不连续，有记录被删除' })
        seq = row.seq
        const { id } = row
        if (id === null) flaws.push({ shard, seq, what: '审计记录缺失' })
        else if (!leafOf({ ...row, id }).equals(row.leaf)) flaws.push({ shard, seq, what: '审计记录被改动' })
        if (!linkOf(keys, before, row.leaf, seq).equals(row.chain)) flaws.push({ shard, seq, what: '链条不连续，有记录被改动、调换或插入' })
        before = row.chain
        links.set(seq, row.chain.toString('hex'))
      }
      if (page.length < 5000) break
    }
  }
  const stored = await db.inTransaction(systemScope, checkpointsOf)
  const outside = await checkpointsIn(checkpointFile)
  for (const point of [...stored, ...outside]) {
    const flaw = (what: string) => flaws.push({ shard: point.shard, seq: point.size, what })
    if (!keys.verify('audit', checkpointBytes(point), point.signature)) flaw('检查点签名不符')
    else if (chains.get(point.shard)?.get(point.size) !== point.root.toString('hex')) flaw('记录与已签名的检查点不符，结尾可能被截去')
  }
  const unsealed = await db.inTransaction(systemScope, (tx) => entriesWithoutSeal(tx, new Date(Date.now() - 10 * 60_000)))
  return { entries, checkpoints: stored.length + outside.length, unsealed, flaws }
}

type Point = { shard: string; size: number; root: Buffer; signature: Buffer }

async function checkpointsIn(file: string): Promise<Point[]> {
  const text = await readFile(file, 'utf8').catch(() => '')
  return text
    .split('\n')
    .filter((line) => line.length > 0)
    .map((line) => {
      const row = JSON.parse(line) as { shard: string; size: number; root: string; signature: string }
      return { shard: row.shard, size: row.size, root: Buffer.from(row.root, 'hex'), signature: Buffer.from(row.signature, 'hex') }
    })
}
