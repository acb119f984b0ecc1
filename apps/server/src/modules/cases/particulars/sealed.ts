import type { Keys } from '../../../platform/keys/index.ts'
import type { Change, StatedParticulars } from './schema.ts'

/** What a correction says, under seal: names and narratives stand in it. */
export type CorrectionKept = { stated: StatedParticulars; confirmed: string[]; changes: Change[]; told: string[] }

type Of = { shard: string; id: string }
const at = (of: Of) => ({ table: 'case_correction', column: 'change', shard: of.shard, id: of.id })

export const sealChange = (keys: Keys, of: Of, kept: CorrectionKept) => keys.encrypt(at(of), JSON.stringify(kept))
export const openChange = (keys: Keys, of: Of & { change: Buffer }) => JSON.parse(keys.decrypt(at(of), of.change)) as CorrectionKept
