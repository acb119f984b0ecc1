import { damagedImage, requirePixels } from './image.ts'

const needed = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])
const exifAndXmp = 0x08 | 0x04

function measure(kind: string, body: Buffer) {
  if (kind === 'VP8X' && body.length >= 10) return requirePixels(body.readUIntLE(4, 3) + 1, body.readUIntLE(7, 3) + 1)
  if (kind === 'VP8L' && body.length >= 5) {
    const bits = body.readUInt32LE(1)
    return requirePixels((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1)
  }
  if (kind === 'VP8 ' && body.length >= 10) return requirePixels(body.readUInt16LE(6) & 0x3fff, body.readUInt16LE(8) & 0x3fff)
  throw damagedImage()
}

function withoutFlags(chunk: Buffer) {
  const copy = Buffer.from(chunk)
  copy.writeUInt8((copy[8] ?? 0) & ~exifAndXmp, 8)
  return copy
}

/** A WebP without EXIF, XMP, or anything after its end. */
export function cleanWebp(image: Buffer): Buffer {
  const end = 8 + image.readUInt32LE(4)
  if (end > image.length) throw damagedImage()
  const kept: Buffer[] = []
  for (let at = 12; at + 8 <= end;) {
    const kind = image.toString('latin1', at, at + 4)
    const length = image.readUInt32LE(at + 4)
    const next = at + 8 + length + (length % 2)
    if (next > end + 1) throw damagedImage()
    if (kind.startsWith('VP8')) measure(kind, image.subarray(at + 8, at + 8 + length))
    const chunk = image.subarray(at, next)
    if (needed.has(kind)) kept.push(kind === 'VP8X' ? withoutFlags(chunk) : chunk)
    at = next
  }
  if (!kept.some((chunk) => chunk.toString('latin1', 0, 3) === 'VP8')) throw damagedImage()
  const body = Buffer.concat([Buffer.from('WEBP'), ...kept])
  const head = Buffer.from('RIFF\0\0\0\0', 'latin1')
  head.writeUInt32LE(body.length, 4)
  return Buffer.concat([head, body])
}
