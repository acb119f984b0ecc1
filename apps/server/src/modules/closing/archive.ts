import type { Day } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { nextNumber } from '../../platform/numbering.ts'
import { advance, type CaseFile, type CaseRow, lockCase } from '../casefile/index.ts'
import { archiveParticulars, assignmentParticulars, closingParticulars } from './papers.ts'
import { acceptedCheckOf, isFileNumberTaken, lockFileNumbers } from './queries.ts'
import { FileNumberTaken } from './refusals.ts'
import type { DocumentData } from '../documents/index.ts'
import type { ArchiveInput, FileInput } from './schema.ts'

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
  const cover = await coverOf(tx, platform, { ...file, archivedOn: today, fileNo }, input.retention)
  return advance(tx, platform, actor, file, {
    verb: 'archiveCase',
    today,
    version,
    data,
    set: { archivedOn: today, fileNo },
    // The cover handed in with the file had no number and no retention yet; it gives way to the one of the archive (程42).
    ...(cover ? { voids: ['CASE_COVER'], alsoPapers: [{ code: 'CASE_COVER', data: cover }] } : {}),
  })
}

async function coverOf(tx: Tx, platform: Platform, file: CaseRow, retention: string): Promise<Partial<DocumentData> | null> {
  const of = { shard: file.shard, caseId: file.id }
  const [check, assignment, closing] = [
    await acceptedCheckOf(tx, of),
    await assignmentParticulars(tx, file),
    await closingParticulars(tx, platform.keys, file),
  ]
  if (!check) return null
  const items = check.items as FileInput['items']
  return { assignment, closing, archive: archiveParticulars(file, { pages: check.pages, items }, retention) }
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
