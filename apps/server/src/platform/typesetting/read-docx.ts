import { inflateRawSync } from 'node:zlib'

/** The XML parts of a DOCX by name, read from the zip's central directory. */
export function readDocx(docx: Buffer): Map<string, string> {
  const parts = new Map<string, string>()
  const end = docx.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  let at = docx.readUInt32LE(end + 16)
  for (let left = docx.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [size, nameLength, extraLength, commentLength] = [
      docx.readUInt32LE(at + 20),
      docx.readUInt16LE(at + 28),
      docx.readUInt16LE(at + 30),
      docx.readUInt16LE(at + 32),
    ]
    const local = docx.readUInt32LE(at + 42)
    const start = local + 30 + docx.readUInt16LE(local + 26) + docx.readUInt16LE(local + 28)
    const bytes = docx.subarray(start, start + size)
    const name = docx.toString('utf8', at + 46, at + 46 + nameLength)
    parts.set(name, (docx.readUInt16LE(at + 10) === 8 ? inflateRawSync(bytes) : bytes).toString('utf8'))
    at += 46 + nameLength + extraLength + commentLength
  }
  return parts
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** The words of the body, run by run. */
export function docxText(docx: Buffer): string {
  const body = readDocx(docx).get('word/document.xml') ?? ''
  return [...body.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, words]) => (words ?? '').replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => entities[name] ?? ''))
    .join('')
}
