import type { Day } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { nextNumber } from '../../platform/numbering.ts'
import { advance, type CaseFile, type CaseRow, lockCase } from '../casefile/index.ts'
import { isFileNumberTaken, lockFileNumbers } from './queries.ts'
import { FileNumberTaken } from './refusals.ts'
import type { ArchiveInput } from './schema.ts'

/** 归档 (R-92, 程42): one case, one file, one number that is never used again. */
export async function archiveCase(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: ArchiveInput,
  today: Day,
): Promise<CaseFile> {
  const file = await lockCase(tx, actor, id)
  await lockFileNumbers(tx, file.shard)
  if (input.fileNo && (await isFileNumberTaken(tx, file.shard, input.fileNo))) throw new FileNumberTaken(input.fileNo)
  const fileNo = input.fileNo ?? (await nextFileNumber(tx, file, today))
  const data = { fileNo, retention: input.retention }
  return advance(tx, platform, actor, file, { verb: 'archiveCase', today, version, data, set: { archivedOn: today, fileNo } })
}

// 年度 + 类别 + 流水 (forms.md §6).
const classes: Readonly<Record<string, string>> = { CRIMINAL: '刑', ADMIN: '行', STATE_COMPENSATION: '行' }

async function nextFileNumber(tx: Tx, file: CaseRow, today: Day): Promise<string> {
  const kind = classes[file.caseType] ?? '民'
  const year = Number(today.slice(0, 4))
  for (;;) {
    const sequence = await nextNumber(tx, { shard: file.shard, agencyId: file.agencyId, series: `归档${kind}`, year })
    const fileNo = `${year}${kind}${String(sequence).padStart(4, '0')}`
    // A number once given by hand is passed over.
    if (!(await isFileNumberTaken(tx, file.shard, fileNo))) return fileNo
  }
}
