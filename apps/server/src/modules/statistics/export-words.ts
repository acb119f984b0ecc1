import type { Row } from '../../platform/database/rows.ts'
import type { Keys } from '../../platform/keys/index.ts'
import { criteriaOf, type ExportCriteria, type KeptCriteria } from './schema.ts'

const at = (of: { shard: string; id: string }) => ({ table: 'export_job', column: 'criteria', shard: of.shard, id: of.id })

/** What was searched for may be a name or a number: it waits sealed. */
export function wordsSealed(keys: Keys, of: { shard: string; id: string }, { q, ...criteria }: ExportCriteria): KeptCriteria {
  const words = q?.trim() ?? ''
  return words === '' ? criteria : { ...criteria, sealedWords: keys.encrypt(at(of), words).toString('base64') }
}

export function wordsOpened(keys: Keys, { criteria: kept, ...of }: Pick<Row<'exportJob'>, 'shard' | 'id' | 'criteria'>): ExportCriteria {
  const { sealedWords, ...criteria } = criteriaOf(kept)
  return sealedWords === undefined ? criteria : { ...criteria, q: keys.decrypt(at(of), Buffer.from(sealedWords, 'base64')) }
}

/** The log says that there were words, and not which. */
export function wordsUntold(kept: unknown): Record<string, unknown> {
  const { sealedWords, ...criteria } = criteriaOf(kept)
  return { ...criteria, ...(sealedWords === undefined ? {} : { hasWords: true }) }
}
