import { randomBytes } from 'node:crypto'
import type { Tx } from '../../platform/database/database.ts'
import type { Keys } from '../../platform/keys/index.ts'
import { insertTracking } from './queries.ts'

const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** 80 bits in 16 letters that cannot be misread; shown once, kept only as a keyed hash (security.md §8.5). */
export async function giveTrackingCode(tx: Tx, keys: Keys, of: { shard: string; caseId: string }): Promise<string> {
  const code = [...randomBytes(16)].map((byte) => letters[byte % 32]).join('')
  await insertTracking(tx, { shard: of.shard, caseId: of.caseId, codeHash: trackingHash(keys, code) })
  return code.replace(/(.{4})(?=.)/g, '$1-')
}

export const trackingHash = (keys: Keys, code: string) =>
  Buffer.from(keys.token('tracking', code.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')))
