import { appendFile, mkdir, open, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'

/** How long a county's chain was at a moment and where it ended, signed, and kept outside the database (security.md §5.3). */
export type Checkpoint = { shard: string; size: number; root: Buffer; signature: Buffer; signedAt: Date }
/** From this moment on every entry carries a proof and every changed row its state. */
export type ProofsFrom = { proofsFrom: string; signature: Buffer }

const Bytes = z.hex().transform((text) => Buffer.from(text, 'hex'))
const Line = z.union([
  z.object({ shard: z.string(), size: z.number(), root: Bytes, signature: Bytes, signedAt: z.coerce.date() }),
  z.object({ proofsFrom: z.string(), signature: Bytes }),
])

export type CheckpointFile = {
  exists: boolean
  points: Checkpoint[]
  proofsFrom: ProofsFrom | null
  /** Sizes of the chains when proofs began: what stands before was written by a version that made none. */
  before: Map<string, number>
  /** Numbers of lines that cannot be read, and whether the file ends in the middle of one. */
  unreadable: number[]
  isTorn: boolean
}

export async function readCheckpoints(file: string): Promise<CheckpointFile> {
  const text = await readFile(file, 'utf8').catch(() => null)
  const found: CheckpointFile = {
    exists: text !== null,
    points: [],
    proofsFrom: null,
    before: new Map(),
    unreadable: [],
    isTorn: text !== null && text !== '' && !text.endsWith('\n'),
  }
  const lines = (text ?? '').split('\n')
  for (const [at, line] of lines.entries()) {
    if (line === '') continue
    const read = Line.safeParse(parsed(line))
    if (!read.success) {
      if (!(found.isTorn && at === lines.length - 1)) found.unreadable.push(at + 1)
    } else if ('shard' in read.data) found.points.push(read.data)
    else if (!found.proofsFrom) {
      found.proofsFrom = read.data
      for (const { shard, size } of found.points) found.before.set(shard, Math.max(size, found.before.get(shard) ?? 0))
    }
  }
  return found
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

const lineOf = (line: Checkpoint | ProofsFrom) =>
  `${JSON.stringify(
    'shard' in line
      ? { ...line, root: line.root.toString('hex'), signature: line.signature.toString('hex'), signedAt: line.signedAt.toISOString() }
      : { ...line, signature: line.signature.toString('hex') },
  )}\n`

/** Adds lines, on disk before it returns. Half a line that a power cut left behind goes: the next would be unreadable with it. */
export async function appendCheckpoints(file: string, lines: (Checkpoint | ProofsFrom)[]): Promise<void> {
  if (lines.length === 0) return
  await mkdir(dirname(file), { recursive: true })
  await dropTornLine(file)
  await appendFile(file, lines.map(lineOf).join(''), { mode: 0o600, flush: true })
}

async function dropTornLine(file: string): Promise<void> {
  const text = await readFile(file).catch(() => Buffer.alloc(0))
  const end = text.lastIndexOf(10) + 1
  if (end === text.length) return
  const handle = await open(file, 'r+')
  try {
    await handle.truncate(end)
  } finally {
    await handle.close()
  }
}

/** The newest end of every chain, written over and over: a tail cut off between two checkpoints is missed at once. */
export const headFile = (file: string): string => `${file}.head`

export async function writeHeads(file: string, heads: Checkpoint[]): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(`${headFile(file)}.new`, heads.map(lineOf).join(''), { mode: 0o600 })
  await rename(`${headFile(file)}.new`, headFile(file))
}
