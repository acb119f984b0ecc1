import { FileRefused } from './refusal.ts'
import type { SealedReader } from './sealed.ts'
import { inspectOffice } from './office.ts'

export const mediaTypes = {
  pdf: 'application/pdf',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

export type MediaType = (typeof mediaTypes)[keyof typeof mediaTypes]

const starts = (bytes: Buffer, text: string, at = 0) => bytes.subarray(at, at + text.length).equals(Buffer.from(text, 'latin1'))

/** What the file is, by its content alone: names and declared types are the sender's word. */
export async function recognise(file: SealedReader): Promise<MediaType> {
  const head = await file.read(0, 16)
  if (starts(head, '%PDF-')) return requirePdf(file)
  if (starts(head, '\xff\xd8\xff')) return mediaTypes.jpeg
  if (starts(head, '\x89PNG\r\n\x1a\n')) return mediaTypes.png
  if (starts(head, 'RIFF') && starts(head, 'WEBP', 8)) return mediaTypes.webp
  if (starts(head, 'PK\x03\x04')) return mediaTypes[await inspectOffice(file)]
  // The old container is also what a docx with a password is wrapped in.
  if (starts(head, '\xd0\xcf\x11\xe0') && (await isProtectedOffice(file))) throw new FileRefused('FILE_PROTECTED')
  throw new FileRefused('FILE_TYPE_NOT_ALLOWED')
}

const isProtectedOffice = async (file: SealedReader) => (await file.read(0, 65_536)).includes(Buffer.from('EncryptedPackage', 'utf16le'))

async function requirePdf(file: SealedReader) {
  const end = await file.read(file.size - 2_048, 2_048)
  if (!end.includes('%%EOF')) throw new FileRefused('FILE_DAMAGED')
  return mediaTypes.pdf
}

const sameAs: Record<string, string> = { 'image/jpg': 'image/jpeg', 'image/pjpeg': 'image/jpeg', 'application/x-pdf': 'application/pdf' }

/** A declared type or name that says something else is a mistake or a trick; nothing declared is fine. */
export function requireDeclared(found: MediaType, { declaredType, name }: { declaredType?: string; name?: string }): void {
  const declared = declaredType?.split(';')[0]?.trim().toLowerCase()
  const isVague = !declared || declared === 'application/octet-stream'
  if (!isVague && (sameAs[declared] ?? declared) !== found) throw new FileRefused('FILE_TYPE_MISMATCH')
  const extension = /\.([a-z0-9]{1,5})$/i
    .exec(name ?? '')?.[1]
    ?.toLowerCase()
    .replace(/^jpe?$|^jfif$|^jpg$/, 'jpeg')
  if (extension && Object.entries(mediaTypes).find(([, type]) => type === found)?.[0] !== extension)
    throw new FileRefused('FILE_TYPE_MISMATCH')
}
