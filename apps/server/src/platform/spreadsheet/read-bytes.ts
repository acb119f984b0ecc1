import { FileRefused } from '../files/refusal.ts'
import type { SealedReader } from '../files/sealed.ts'
import { BookRefused, type ReadBook } from './book.ts'
import { readText } from './read-text.ts'
import { readXlsx } from './read-xlsx.ts'

const inMemory = (bytes: Buffer): SealedReader => ({
  size: bytes.length,
  read: (offset, length) => Promise.resolve(bytes.subarray(Math.max(0, offset), Math.max(0, offset) + length)),
  async *all(from = 0, to = bytes.length) {
    yield await Promise.resolve(bytes.subarray(from, to))
  },
})

const starts = (bytes: Buffer, text: string) => bytes.subarray(0, text.length).equals(Buffer.from(text, 'latin1'))

/** The sheets of a file, told by its first bytes. Runs in a process of its own: see readBook. */
export async function readBytes(bytes: Buffer): Promise<ReadBook> {
  if (starts(bytes, 'PK\x03\x04')) return readXlsx(inMemory(bytes))
  if (starts(bytes, '\xd0\xcf\x11\xe0')) {
    if (bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))) throw new FileRefused('FILE_PROTECTED')
    throw new BookRefused('这是旧格式（xls、et）的表格。请用 Excel 或者 WPS 打开，另存为 xlsx 再选。')
  }
  return readText(bytes)
}
