import { randomBytes } from 'node:crypto'

let lastMs = 0
let counter = 0

/**
 * A new id: RFC 9562 UUID version 7, so that rows written together lie together (design.md §3). Within one millisecond a counter goes on,
 * so that ids of one process sort in the order they were made.
 */
export function newId(now = Date.now()): string {
  counter = now === lastMs ? counter + 1 : randomBytes(1).readUInt8(0)
  lastMs = now
  const bytes = randomBytes(16)
  bytes.writeUIntBE(now, 0, 6)
  bytes.writeUInt16BE(0x7000 | (counter & 0x0fff), 6)
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
