import type { Database } from '../database/database.ts'
import { systemScope } from '../database/scope.ts'
import type { FileStore } from '../files/index.ts'
import type { Keys } from '../keys/index.ts'
import { type Checkpoint, type CheckpointFile, headFile, readCheckpoints } from './checkpoints.ts'
import { leafOf } from './leaf.ts'
import { beginning, checkpointsOf, filesNamed, sealedPage, sealedShards, shardsOfCases, unsealed, withoutHurry } from './queries.ts'
import { checkpointBytes, isProven, linkOf, proofsFromBytes } from './seal.ts'
import { differingStates, type StateFlaw } from './state.ts'

export type Flaw = { shard: string; seq: number; what: string }
export type AuditReport = { entries: number; checkpoints: number; unsealed: number; flaws: Flaw[]; notes: string[] }

const pageSize = 5_000

/** Walks every county's chain from its first entry: gaps, edits, forged rows, re-ordering and deletions at start, middle and end are found (security.md §5.2). */
export async function verifyAudit(db: Database, keys: Keys, checkpointFile: string): Promise<AuditReport> {
  const outside = await readCheckpoints(checkpointFile)
  const heads = await readCheckpoints(headFile(checkpointFile))
  const marker = outside.proofsFrom
  const hasProofs = marker !== null && keys.verify('audit', proofsFromBytes(marker.proofsFrom), marker.signature)
  const report: AuditReport = { entries: 0, checkpoints: 0, unsealed: 0, flaws: [], notes: notesOn(outside, heads) }
  if (marker && !hasProofs) report.flaws.push({ shard: '', seq: 0, what: '检查点文件里记载起始时间的一行签名不符' })
  for (const line of outside.unreadable) report.flaws.push({ shard: '', seq: 0, what: `检查点文件第 ${line} 行无法读取` })

  const chains = new Map<string, Map<number, string>>()
  for (const shard of await db.inTransaction(systemScope, sealedShards))
    chains.set(shard, await walk(db, keys, { shard, provenAfter: hasProofs ? (outside.before.get(shard) ?? 0) : Infinity }, report))
  if (chains.size > 0 && !outside.exists)
    report.flaws.push({ shard: '', seq: 0, what: `检查点文件 ${checkpointFile} 不见了，请从别处保存的副本取回，再核对一次` })

  const stored = await db.inTransaction(systemScope, checkpointsOf)
  for (const point of [...stored, ...outside.points, ...heads.points]) checkPoint(point, chains, keys, report)
  report.checkpoints = stored.length + outside.points.length
  await countUnsealed(db, keys, hasProofs, report)
  return report
}

function notesOn(outside: CheckpointFile, heads: CheckpointFile): string[] {
  const torn = '检查点文件的最后一行不完整，多半是断电或被强行停止时留下的；这一行没有采用，其余各行都已核对。'
  const older = '日志还没有记下旧案卷的内容：请先启动一次服务，让它补记后再核对。'
  return [...(outside.isTorn || heads.isTorn ? [torn] : []), ...(outside.exists && !outside.proofsFrom ? [older] : [])]
}

type Chain = { shard: string; provenAfter: number }

async function walk(db: Database, keys: Keys, { shard, provenAfter }: Chain, report: AuditReport): Promise<Map<number, string>> {
  const links = new Map<number, string>()
  const flaw = (seq: number, what: string) => report.flaws.push({ shard, seq, what })
  let before: Buffer = Buffer.alloc(32)
  for (let seq = 0; ;) {
    const page = await db.inTransaction(systemScope, async (tx) => {
      await withoutHurry(tx)
      return sealedPage(tx, shard, seq, pageSize)
    })
    for (const row of page) {
      seq += 1
      report.entries += 1
      if (row.seq !== seq) flaw(seq, '序号不连续，有记录被删除')
      seq = row.seq
      const { id } = row
      if (id === null) flaw(seq, '审计记录缺失')
      else if (!leafOf({ ...row, id }).equals(row.leaf)) flaw(seq, '审计记录被改动')
      else if (row.proof === null ? seq > provenAfter : !isProven(keys, { ...row, id })) flaw(seq, '审计记录不是本系统写下的，可能是伪造')
      if (!linkOf(keys, before, row.leaf, seq).equals(row.chain)) flaw(seq, '链条不连续，有记录被改动、调换或插入')
      before = row.chain
      links.set(seq, row.chain.toString('hex'))
    }
    if (page.length < pageSize) return links
  }
}

function checkPoint(point: Omit<Checkpoint, 'signedAt'>, chains: Map<string, Map<number, string>>, keys: Keys, report: AuditReport): void {
  const flaw = (what: string) => report.flaws.push({ shard: point.shard, seq: point.size, what })
  if (!keys.verify('audit', checkpointBytes(point), point.signature)) flaw('检查点签名不符')
  else if (!chains.has(point.shard)) flaw('已签名的检查点还在，这个县的日志却是空的，可能被清空')
  else if (chains.get(point.shard)?.get(point.size) !== point.root.toString('hex')) flaw('记录与已签名的检查点不符，结尾可能被截去')
}

async function countUnsealed(db: Database, keys: Keys, hasProofs: boolean, report: AuditReport): Promise<void> {
  const old = Date.now() - 10 * 60_000
  for (let after = beginning; ;) {
    const page = await db.inTransaction(systemScope, async (tx) => {
      await withoutHurry(tx)
      return unsealed(tx, { since: null, after, most: pageSize })
    })
    for (const entry of page) {
      if (entry.proof === null ? hasProofs : !isProven(keys, entry))
        report.flaws.push({ shard: entry.shard, seq: 0, what: `有一条没有封存的记录（${entry.id}）不是本系统写下的，可能是伪造` })
      else if (entry.at.getTime() < old) report.unsealed += 1
    }
    const last = page.at(-1)
    if (!last || page.length < pageSize) return
    after = { shard: last.shard, id: last.id }
  }
}

const names: Record<string, string> = { legal_case: '案卷', decision: '决定', document: '文书', material: '材料' }
const sayings: Record<StateFlaw['what'], string> = {
  CHANGED: '与日志最后一次的记载不符，可能在系统之外被改动',
  GONE: '日志里有，数据库里却没有了，可能在系统之外被删除',
  UNKNOWN: '日志里没有任何记载，可能是在系统之外加入的',
}

/** Compares the rows of cases, decisions, papers and materials with the log's last word about each, and reads every stored file back. */
export async function verifyStates(db: Database, files: FileStore, checkpointFile: string): Promise<string[]> {
  const found: string[] = []
  if ((await readCheckpoints(checkpointFile)).proofsFrom) {
    const shards = new Set([
      ...(await db.inTransaction(systemScope, sealedShards)),
      ...(await db.inTransaction(systemScope, shardsOfCases)),
    ])
    for (const shard of shards) {
      const flaws = await db.inTransaction(systemScope, async (tx) => {
        await withoutHurry(tx)
        return differingStates(tx, shard, 1_000)
      })
      for (const { key, what } of flaws) {
        const [table = '', id = ''] = key.split('/')
        found.push(`${shard} ${names[table] ?? table} ${id} ${sayings[what]}`)
      }
    }
  }
  for (let after = beginning; ;) {
    const page = await db.inTransaction(systemScope, (tx) => filesNamed(tx, after, 500))
    for (const { shard, id, fileId } of page) {
      const fault = await faultOf(files, fileId)
      if (fault) found.push(`${shard} 材料 ${id} 的文件${fault}`)
    }
    const last = page.at(-1)
    if (!last || page.length < 500) return found
    after = { shard: last.shard, id: last.id }
  }
}

// A stored file is authenticated piece by piece with a key of its own: read to its end without an error, it is what was put in.
async function faultOf(files: FileStore, fileId: string): Promise<string | null> {
  try {
    if (!(await files.has(fileId))) return '不见了'
    for await (const _ of files.get(fileId));
    return null
  } catch {
    return '打不开或被改动'
  }
}
