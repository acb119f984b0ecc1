import { enterPolicy, type Policy, type RulesInForce } from '@fayuan/law'
import { importPolicy, type ImportedPolicy, type PolicyRow } from '@fayuan/law/loading'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { type EnteredPolicy, isActive, rulesWithout } from '../../applications/index.ts'
import type { SheetFault } from '../../../platform/spreadsheet/index.ts'
import { mayEnact } from '../waiting/policy.ts'
import type { PolicyTrialIn } from './schema.ts'

/** What was handed in, read against the rules as they would be without the entries it corrects. */
export type Read = {
  faults: SheetFault[]
  /** What of the sheet was not read as a rule. */
  told: string[]
  row: PolicyRow | null
  policy: Policy | null
  /** Entries of the same regulation that this one corrects. */
  replaced: EnteredPolicy[]
  before: RulesInForce
  after: RulesInForce
}

const isSameRegulation = (row: PolicyRow, other: PolicyRow): boolean =>
  row.id === other.id || (row.region === other.region && row.rank === other.rank && row.effectiveFrom === other.effectiveFrom)

const faultsOf = (read: ImportedPolicy): SheetFault[] => (read.ok ? [] : [...read.faults])

export async function readPolicy(tx: Tx, handed: PolicyTrialIn, own: readonly EnteredPolicy[]): Promise<Read> {
  const before = await rulesWithout(tx, [])
  const source = handed.json === undefined ? { rows: handed.rows ?? [] } : { json: handed.json }
  const read = importPolicy(source, before.policies)
  if (!read.ok) return { faults: faultsOf(read), told: [], row: null, policy: null, replaced: [], before, after: before }
  const replaced = own.filter((entry) => isActive(entry) && isSameRegulation(read.row, entry.row))
  const base = replaced.length > 0 ? await rulesWithout(tx, replaced) : before
  const after = { ...base, policies: enterPolicy(read.policy, base.policies) }
  return { faults: [], told: read.told, row: read.row, policy: read.policy, replaced, before, after }
}

/** Whether the rules of the place that the policy is for are this actor's to enter. */
export const isOwn = async (tx: Tx, actor: Actor, { region }: Policy): Promise<boolean> =>
  region !== null && (await mayEnact(tx, actor, region))
