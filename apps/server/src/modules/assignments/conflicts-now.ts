import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { CaseRow } from '../casefile/index.ts'
import { conflict, formerClientOf, formerClientOfFirm } from './blocks.ts'
import { lookInto } from './candidates.ts'
import { currentAssignment } from './queries.ts'

/** Looked at again when the other side is another (程38): what speaks against whoever holds the case, in words; nothing where nobody does. */
export async function conflictsNow(tx: Tx, platform: Platform, file: CaseRow): Promise<string[]> {
  const current = file.providerId ? await currentAssignment(tx, file.shard, file.id) : undefined
  if (!current) return []
  const { needs, ties } = await lookInto(tx, platform, file)
  const person = { id: current.providerId, firmId: current.firmId, name: current.providerName, firmName: current.firmName }
  const found = [conflict(needs, person, ties), formerClientOf(person, ties), formerClientOfFirm(person, ties)]
  return found.flatMap((text) => (text === null ? [] : [`承办人${current.providerName}：${text}`]))
}
