import { keyOfName } from '@fayuan/law/likeness'
import type { Tx } from '../../platform/database/database.ts'
import { firmNamed, firmsWithoutKey, keepFirmKey } from './queries.ts'

/** Firms enrolled before names had keys get theirs. Of two that are open under one name the later keeps apart, until somebody closes one. */
export async function fillFirmKeys(tx: Tx, atOnce: number): Promise<number> {
  const rows = await firmsWithoutKey(tx, atOnce)
  for (const { shard, id, name, closedOn } of rows) {
    const key = keyOfName(name)
    const isTaken = closedOn === null && (await firmNamed(tx, shard, key, id)) !== undefined
    await keepFirmKey(tx, { shard, id, nameKey: isTaken ? `${key} ${id}` : key })
  }
  return rows.length
}
