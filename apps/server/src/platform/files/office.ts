import { FileRefused } from './refusal.ts'
import type { SealedReader } from './sealed.ts'
import { readZip, unpack } from './zip.ts'

const kinds = [
  { kind: 'docx', part: 'word/document.xml', content: 'wordprocessingml.document.main+xml' },
  { kind: 'xlsx', part: 'xl/workbook.xml', content: 'spreadsheetml.sheet.main+xml' },
] as const

/** Which of the two office formats an archive is. Every part is unpacked once and measured: declared sizes are not believed. */
export async function inspectOffice(file: SealedReader): Promise<'docx' | 'xlsx'> {
  const entries = await readZip(file)
  const names = new Set(entries.map(({ name }) => name))
  const found = kinds.find(({ part }) => names.has(part))
  if (!found || !names.has('[Content_Types].xml')) throw new FileRefused('FILE_TYPE_NOT_ALLOWED')
  if (entries.some(({ name }) => /vbaProject|\.bin\.vba$/i.test(name))) throw new FileRefused('FILE_HAS_MACROS')
  const contentTypes: Buffer[] = []
  for (const entry of entries) await unpack(file, entry, (bytes) => void (entry.name === '[Content_Types].xml' && contentTypes.push(bytes)))
  const declared = Buffer.concat(contentTypes).toString('utf8')
  if (/macroEnabled/i.test(declared)) throw new FileRefused('FILE_HAS_MACROS')
  if (!declared.includes(found.content)) throw new FileRefused('FILE_TYPE_NOT_ALLOWED')
  return found.kind
}
