import { keyOfName } from '@fayuan/law/likeness'
import type { Tx } from '../../platform/database/database.ts'
import { otherSoundsOf } from './names.ts'
import { keepNameKeys, personsWithoutKey } from './queries.ts'

/** Persons registered before names had keys get theirs, some at a time; how many were left to do. */
export async function fillNameKeys(tx: Tx, atOnce: number): Promise<number> {
  const rows = await personsWithoutKey(tx, atOnce)
  if (rows.length === 0) return 0
  await keepNameKeys(
    tx,
    rows.map(({ shard, id, name, kind }) => ({
      shard,
      id,
      nameKey: keyOfName(name),
      sounds: kind === 'ORGANISATION' ? [] : otherSoundsOf(name),
    })),
  )
  return rows.length
}
