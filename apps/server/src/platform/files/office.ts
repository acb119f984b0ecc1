import { FileRefused } from './refusal.ts'
import type { SealedReader } from './sealed.ts'
import { readZip, unpack, type ZipEntry } from './zip.ts'

const kinds = [
  { kind: 'docx', part: 'word/document.xml', content: 'wordprocessingml.document.main+xml' },
  { kind: 'xlsx', part: 'xl/workbook.xml', content: 'spreadsheetml.sheet.main+xml' },
] as const

/** 版式文件 of GB/T 33190: its entry is a part of this name, in the namespace of the standard. */
const layout = { part: 'OFD.xml', content: /<(\w+:)?OFD[\s>]/ } as const

/** Which of the office formats, or the state's layout format, an archive is. Every part is unpacked once and measured: declared sizes are not believed. */
export async function inspectOffice(file: SealedReader): Promise<'docx' | 'xlsx' | 'ofd'> {
  const entries = await readZip(file)
  const names = new Set(entries.map(({ name }) => name))
  const found = kinds.find(({ part }) => names.has(part))
  if (names.has(layout.part)) return inspectLayout(file, entries)
  if (!found || !names.has('[Content_Types].xml')) throw new FileRefused('FILE_TYPE_NOT_ALLOWED')
  if (entries.some(({ name }) => /vbaProject|\.bin\.vba$/i.test(name))) throw new FileRefused('FILE_HAS_MACROS')
  const declared = await measured(file, entries, '[Content_Types].xml')
  if (/macroEnabled/i.test(declared)) throw new FileRefused('FILE_HAS_MACROS')
  if (!declared.includes(found.content)) throw new FileRefused('FILE_TYPE_NOT_ALLOWED')
  return found.kind
}

async function inspectLayout(file: SealedReader, entries: ZipEntry[]): Promise<'ofd'> {
  if (!layout.content.test(await measured(file, entries, layout.part))) throw new FileRefused('FILE_TYPE_NOT_ALLOWED')
  return 'ofd'
}

/** Unpacks every part, and gives the text of one of them. */
async function measured(file: SealedReader, entries: ZipEntry[], wanted: string): Promise<string> {
  const pieces: Buffer[] = []
  for (const entry of entries) await unpack(file, entry, (bytes) => void (entry.name === wanted && pieces.push(bytes)))
  return Buffer.concat(pieces).toString('utf8')
}
