import { FileRefused } from './refusal.ts'
import { isLocked } from './pdf-lock.ts'
import type { SealedReader } from './sealed.ts'

/** Readers look this far for the mark, since mails, scanners and web servers put lines of their own before it. */
export const pdfMarkWithin = 1_024

const isPadding = (byte: number) => byte === 0 || byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)

/** Where the file ends without the zeros and blanks that scanners and disks fill up with. */
async function endOf(file: SealedReader): Promise<number> {
  for (let end = file.size; end > 0;) {
    const from = Math.max(0, end - 65_536)
    const piece = await file.read(from, end - from)
    const last = piece.findLastIndex((byte) => !isPadding(byte))
    if (last >= 0) return from + last + 1
    end = from
  }
  return 0
}

/** Refuses a PDF that is cut short, or that nobody could open without a password. */
export async function requirePdf(file: SealedReader): Promise<void> {
  const end = await endOf(file)
  const tail = await file.read(end - 2_048, Math.min(2_048, end))
  if (!tail.includes('%%EOF')) throw new FileRefused('FILE_DAMAGED')
  if (await isLocked(file)) throw new FileRefused('FILE_PROTECTED')
}
