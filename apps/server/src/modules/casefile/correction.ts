import type { Tx } from '../../platform/database/database.ts'
import type { NewRow } from '../../platform/database/rows.ts'
import type { Keys } from '../../platform/keys/index.ts'
import { insertCorrection } from './queries.ts'

export type Corrected = { field: string; label: string; from: string; to: string }

/** What a correction says, under seal: names and narratives stand in it. `stated`: what was asked for, in the shape of the act that asked. */
export type CorrectionKept<S = unknown> = { stated: S; confirmed: string[]; changes: Corrected[]; told: string[] }

type Of = { shard: string; id: string }
const at = (of: Of) => ({ table: 'case_correction', column: 'change', shard: of.shard, id: of.id })

export const sealChange = <S>(keys: Keys, of: Of, kept: CorrectionKept<S>) => keys.encrypt(at(of), JSON.stringify(kept))
export const openChange = <S = unknown>(keys: Keys, of: Of & { change: Buffer }) =>
  JSON.parse(keys.decrypt(at(of), of.change)) as CorrectionKept<S>

/** A line of the 修改记录 of a file: every value before and after, by whom and why. */
export const keepCorrection = <S>(
  tx: Tx,
  keys: Keys,
  row: Omit<NewRow<'caseCorrection'>, 'change'> & Of,
  kept: CorrectionKept<S>,
): Promise<void> => insertCorrection(tx, { ...row, change: sealChange(keys, row, kept) })
