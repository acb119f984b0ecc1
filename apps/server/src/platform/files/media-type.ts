import { FileRefused } from './refusal.ts'
import type { SealedReader } from './sealed.ts'
import { inspectOffice } from './office.ts'
import { pdfMarkWithin, requirePdf } from './pdf.ts'

export const mediaTypes = {
  pdf: 'application/pdf',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ofd: 'application/ofd',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

export type MediaType = (typeof mediaTypes)[keyof typeof mediaTypes]

const starts = (bytes: Buffer, text: string, at = 0) => bytes.subarray(at, at + text.length).equals(Buffer.from(text, 'latin1'))

/** What the file is, by its content alone: names and declared types are the sender's word. */
export async function recognise(file: SealedReader): Promise<MediaType> {
  const head = await file.read(0, pdfMarkWithin + 5)
  if (starts(head, '%PDF-')) return pdf(file)
  if (starts(head, '\xff\xd8\xff')) return mediaTypes.jpeg
  if (starts(head, '\x89PNG\r\n\x1a\n')) return mediaTypes.png
  if (starts(head, 'RIFF') && starts(head, 'WEBP', 8)) return mediaTypes.webp
  if (starts(head, 'PK\x03\x04')) return mediaTypes[await inspectOffice(file)]
  // The old container is also what a docx with a password is wrapped in.
  if (starts(head, '\xd0\xcf\x11\xe0') && (await isProtectedOffice(file))) throw new FileRefused('FILE_PROTECTED')
  if (head.includes('%PDF-') && !programs.some((mark) => starts(head, mark))) return pdf(file)
  throw new FileRefused('FILE_TYPE_NOT_ALLOWED')
}

// What a computer would run when asked to open it is no document, whatever else it holds.
const programs = ['MZ', '\x7fELF', '#!', '\xcf\xfa\xed\xfe', '\xfe\xed\xfa', '\xca\xfe\xba\xbe']

async function pdf(file: SealedReader) {
  await requirePdf(file)
  return mediaTypes.pdf
}

const isProtectedOffice = async (file: SealedReader) => (await file.read(0, 65_536)).includes(Buffer.from('EncryptedPackage', 'utf16le'))

const sameAs: Record<string, string> = {
  'image/jpg': 'image/jpeg',
  'image/pjpeg': 'image/jpeg',
  'application/x-pdf': 'application/pdf',
  'application/x-ofd': 'application/ofd',
  'application/vnd.ofd': 'application/ofd',
}

const zipped: ReadonlySet<MediaType> = new Set([mediaTypes.docx, mediaTypes.xlsx, mediaTypes.ofd])

/** What the file is called when somebody takes it home: its own name, with the ending its program goes by. */
export function nameFor(name: string, mediaType: string): string {
  const [extension = ''] = Object.entries(mediaTypes).find(([, type]) => type === mediaType) ?? []
  const ending = extension === 'jpeg' ? 'jpg' : extension
  return ending === '' || name.toLowerCase().endsWith(`.${ending}`) ? name : `${name}.${ending}`
}

/** A declared type or name that says something else is a mistake or a trick; nothing declared is fine. */
export function requireDeclared(found: MediaType, { declaredType, name }: { declaredType?: string; name?: string }): void {
  const declared = declaredType?.split(';')[0]?.trim().toLowerCase()
  const isZip = declared === 'application/zip' || declared === 'application/x-zip-compressed'
  const isVague = !declared || declared === 'application/octet-stream' || (isZip && zipped.has(found))
  if (!isVague && (sameAs[declared] ?? declared) !== found) throw new FileRefused('FILE_TYPE_MISMATCH')
  const extension = /\.([a-z0-9]{1,5})$/i
    .exec(name ?? '')?.[1]
    ?.toLowerCase()
    .replace(/^jpe?$|^jfif$|^jpg$/, 'jpeg')
  if (extension && Object.entries(mediaTypes).find(([, type]) => type === found)?.[0] !== extension)
    throw new FileRefused('FILE_TYPE_MISMATCH')
}
