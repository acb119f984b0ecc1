import type { Day } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { CaseFile } from '../../modules/casefile/index.ts'
import type { County, Provider } from '../office/county.ts'

/** One matter on its way through the office; `file` is where it stands after the last act. */
export type Life = { key: string; county: County; file: CaseFile | null; provider: Provider | null; subsidyId: string | null }

export const newLife = (county: County, key: string): Life => ({ key, county, file: null, provider: null, subsidyId: null })

/** What an act is done with: the transaction, and a platform whose clock stands at the moment of the act. */
export type Bench = { tx: Tx; platform: Platform; today: Day; at: Date }

export type Act = (life: Life, bench: Bench) => Promise<void>
/** Money is handled for many files at once; such a step belongs to no single life. */
export type Step = { on: Day; life: Life | null; act: (bench: Bench) => Promise<void>; takesTurns: boolean }

export const step = (on: Day, life: Life, act: Act): Step => ({
  on,
  life,
  act: (bench) => act(life, bench),
  takesTurns: turnTaking.has(act),
})

const turnTaking = new WeakSet<Act>()
/** Marks an act that waits for others on a lock of the whole county (a lawyer's load, the file numbers): it ends its transaction. */
export function takingTurns(act: Act): Act {
  turnTaking.add(act)
  return act
}

type OnFile = (...on: [tx: Tx, platform: Platform, actor: Actor, id: string, version: number]) => Promise<CaseFile>

export const fileOf = (life: Life): CaseFile => {
  if (!life.file) throw new RangeError(`${life.key} has no file yet`)
  return life.file
}

/** Does a verb of the rooms on the file, as `actor`, and keeps where it stands now. */
export async function doVerb(life: Life, { tx, platform }: Bench, actor: Actor, verb: OnFile): Promise<void> {
  const { id, version } = fileOf(life)
  life.file = await verb(tx, platform, actor, id, version)
}
