import { Worker } from 'node:worker_threads'
import { inspectOffice } from '../files/office.ts'
import type { SealedReader } from '../files/sealed.ts'
import { readZip } from '../files/zip.ts'
import { Invalid } from '../refusal.ts'
import type { SheetReply } from './reading-worker.ts'

export const mostSheetBytes = 1_048_576
export const mostSheetRows = 1_000
// Ten times what a full sheet of ours unpacks to; beyond it the file holds something else.
const mostUnpacked = 16 * 1024 * 1024
const patienceMs = 10_000

/** A spreadsheet that cannot be read into rows, and what its owner can do. */
export class SheetUnreadable extends Invalid {
  override readonly code = 'SHEET_UNREADABLE'
}

const inMemory = (bytes: Buffer): SealedReader => ({
  size: bytes.length,
  read: (offset, length) => Promise.resolve(bytes.subarray(Math.max(0, offset), Math.max(0, offset) + length)),
  async *all(from = 0, to = bytes.length) {
    yield await Promise.resolve(bytes.subarray(from, to))
  },
})

/** The first sheet of an XLSX as rows of text. Every part is unpacked and measured first; reading then happens apart, with bounds (security.md §7.4). */
export async function readSheet(bytes: Buffer): Promise<string[][]> {
  if (!bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1')))
    throw new SheetUnreadable('这不是 Excel（xlsx）文件。请另存为 xlsx 再选，或者把内容粘贴进来。')
  const file = inMemory(bytes)
  if ((await inspectOffice(file)) !== 'xlsx') throw new SheetUnreadable('请选择 Excel（xlsx）文件，或者把内容粘贴进来。')
  const unpacked = (await readZip(file)).reduce((sum, { size }) => sum + size, 0)
  if (unpacked > mostUnpacked) throw new SheetUnreadable('表格太大。请只留要导入的那一张表再选。')
  return rowsRead(bytes)
}

function rowsRead(bytes: Buffer): Promise<string[][]> {
  return new Promise((done, failed) => {
    const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), {
      workerData: { bytes: new Uint8Array(bytes), mostRows: mostSheetRows },
      resourceLimits: { maxOldGenerationSizeMb: 256 },
      execArgv: [],
    })
    const unreadable = (cause?: unknown) => {
      const refusal = new SheetUnreadable('表格读不出来。请用表格程序另存为 xlsx 再选，或者把内容粘贴进来。')
      refusal.cause = cause
      failed(refusal)
    }
    const watch = setTimeout(() => void worker.terminate(), patienceMs)
    worker.on('message', (reply: SheetReply) => {
      if (reply.rows) done(reply.rows)
      else if (reply.isTooLong) failed(new SheetUnreadable(`表格超过 ${mostSheetRows} 行。请分成几份导入。`))
      else unreadable()
    })
    worker.on('error', unreadable)
    worker.on('exit', () => {
      clearTimeout(watch)
      unreadable()
    })
  })
}
