import { damagedImage, requirePixels } from './image.ts'

const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
// JFIF, colour profile and Adobe's transform are needed to show the picture; everything else in APPn and comments tells about its maker.
const isMetadata = (marker: number, body: Buffer) =>
  marker === 0xfe ||
  (marker >= 0xe0 &&
    marker <= 0xef &&
    marker !== 0xee &&
    marker !== 0xe0 &&
    !(marker === 0xe2 && body.subarray(0, 11).equals(Buffer.from('ICC_PROFILE'))))

/** The turn of a photograph (1–8), the one piece of EXIF without which it would lie on its side. */
function orientation(exif: Buffer): number {
  if (!exif.subarray(0, 6).equals(Buffer.from('Exif\0\0')) || exif.length < 14) return 1
  const tiff = exif.subarray(6)
  const isLittle = tiff[0] === 0x49
  const read16 = (at: number) => (at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const ifd = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  for (let index = 0; index < Math.min(read16(ifd), 200); index++) {
    const at = ifd + 2 + index * 12
    if (read16(at) === 0x0112) return Math.min(8, Math.max(1, read16(at + 8)))
  }
  return 1
}

const exifWithOnly = (turn: number) =>
  Buffer.concat([
    Buffer.from([0xff, 0xe1, 0, 34]),
    Buffer.from('Exif\0\0MM\0*\0\0\0\b\0\x01\x01\x12\0\x03\0\0\0\x01', 'latin1'),
    Buffer.from([0, turn, 0, 0, 0, 0, 0, 0]),
  ])

/** Where the coded picture after a scan header ends: at the next real marker. */
function endOfScan(image: Buffer, from: number) {
  for (let at = image.indexOf(0xff, from); at >= 0 && at + 1 < image.length; at = image.indexOf(0xff, at + 1)) {
    const next = image[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  throw damagedImage()
}

/** A JPEG without place, time, device, comments, previews, or anything after its end. */
export function cleanJpeg(image: Buffer): Buffer {
  const kept = [image.subarray(0, 2)]
  let turn = 1
  let hasFrame = false
  for (let at = 2; ;) {
    while (image[at] === 0xff && image[at + 1] === 0xff) at++
    const marker = image[at + 1]
    if (image[at] !== 0xff || marker === undefined) throw damagedImage()
    if (marker === 0xd9) break
    const end = at + 2 + (at + 4 <= image.length ? image.readUInt16BE(at + 2) : 0)
    if (end > image.length || end < at + 4) throw damagedImage()
    const body = image.subarray(at + 4, end)
    if (isFrame(marker)) {
      if (body.length < 6) throw damagedImage()
      requirePixels(body.readUInt16BE(3), body.readUInt16BE(1))
      hasFrame = true
    }
    if (marker === 0xe1) turn = Math.max(turn, orientation(body))
    const after = marker === 0xda ? endOfScan(image, end) : end
    if (!isMetadata(marker, body)) kept.push(image.subarray(at, after))
    at = after
  }
  if (!hasFrame) throw damagedImage()
  const [start, ...rest] = kept
  return Buffer.concat([start ?? Buffer.alloc(0), ...(turn > 1 ? [exifWithOnly(turn)] : []), ...rest, Buffer.from([0xff, 0xd9])])
}
