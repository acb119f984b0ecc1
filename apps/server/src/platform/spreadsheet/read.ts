import { spawn } from 'node:child_process'
import { buffer } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { FileRefused } from '../files/refusal.ts'
import { Invalid } from '../refusal.ts'
import type { ReadBook } from './book.ts'
import type { Reading } from './reading-process.ts'

const mostMemoryMb = 256

/** A spreadsheet that cannot be read into rows, and what its owner can do. */
export class SheetUnreadable extends Invalid {
  override readonly code = 'SHEET_UNREADABLE'
}

const unreadable = (cause?: unknown) => {
  const refusal = new SheetUnreadable('表格读不出来。请用表格程序另存为 xlsx 再选，或者把内容粘贴进来。')
  refusal.cause = cause
  return refusal
}

/**
 * The filled sheets of a file (XLSX, CSV or other text) as rows of text. The reading is done by a process of its own, with bounds of time and
 * memory and nothing of ours in its environment: a file that breaks it breaks nothing else (security.md §7.4).
 */
export async function readBook(bytes: Buffer, patienceMs = 10_000): Promise<ReadBook> {
  const reading = await readApart(bytes, patienceMs)
  if ('book' in reading) return reading.book
  if ('refused' in reading) throw new SheetUnreadable(reading.refused)
  if ('file' in reading) throw new FileRefused(reading.file)
  throw unreadable(reading.fault)
}

const program = fileURLToPath(new URL('./reading-process.ts', import.meta.url))

async function readApart(bytes: Buffer, patienceMs: number): Promise<Reading> {
  const child = spawn(process.execPath, [`--max-old-space-size=${mostMemoryMb}`, '--no-warnings', program], {
    env: {},
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: patienceMs,
    killSignal: 'SIGKILL',
  })
  const ended = new Promise<number | null>((done, failed) => child.on('error', failed).on('close', done))
  // A process that dies while it is still being written to is told by how it ended.
  child.stdin.on('error', () => undefined).end(bytes)
  const [output, code] = await Promise.all([buffer(child.stdout), ended])
  if (code !== 0 || output.length === 0) throw unreadable(`the reading process ended with ${code ?? 'a signal'}`)
  return JSON.parse(output.toString('utf8')) as Reading
}
