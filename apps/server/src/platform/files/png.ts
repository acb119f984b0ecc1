import { crc32 } from 'node:zlib'
import { damagedImage, requirePixels } from './image.ts'

// What a picture needs to look right; text, time, EXIF and private chunks are left out.
const needed = new Set('IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP sBIT bKGD pHYs acTL fcTL fdAT'.split(' '))

/** A PNG without text, time, place, or anything after its end. */
export function cleanPng(image: Buffer): Buffer {
  const kept = [image.subarray(0, 8)]
  for (let at = 8; ;) {
    if (at + 12 > image.length) throw damagedImage()
    const end = at + 12 + image.readUInt32BE(at)
    if (end > image.length) throw damagedImage()
    const kind = image.toString('latin1', at + 4, at + 8)
    if (crc32(image.subarray(at + 4, end - 4)) !== image.readUInt32BE(end - 4)) throw damagedImage()
    if ((at === 8) !== (kind === 'IHDR')) throw damagedImage()
    if (kind === 'IHDR') requirePixels(image.readUInt32BE(at + 8), image.readUInt32BE(at + 12))
    if (needed.has(kind)) kept.push(image.subarray(at, end))
    if (kind === 'IEND') return Buffer.concat(kept)
    at = end
  }
}
