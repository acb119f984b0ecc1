import { civilResults, closingGrounds, type ClosingGround, defenceOutcomes } from '@fayuan/law'
import type { Tx } from '../../platform/database/database.ts'
import type { Keys } from '../../platform/keys/index.ts'
import type { CaseRow } from '../casefile/index.ts'
import type { DocumentData } from '../documents/index.ts'
import { assignmentOf, closingOf } from './queries.ts'
import type { ClosingRow, FileInput } from './schema.ts'

const words: Readonly<Record<string, string>> = { ...civilResults, ...defenceOutcomes }

/** Who handled the file, as its closing papers name them. */
export async function assignmentParticulars(tx: Tx, file: CaseRow): Promise<DocumentData['assignment']> {
  const assignment = await assignmentOf(tx, { shard: file.shard, caseId: file.id })
  if (!assignment) return null
  return { firm: assignment.firmName, lawyer: assignment.providerName, licence: assignment.licenceNo ?? '', on: assignment.assignedOn }
}

type Closed = Pick<ClosingRow, 'closedOn' | 'ground' | 'result' | 'defenceOutcome' | 'recoveredFen'> & { summary: string }

export const closingWords = (closing: Closed): NonNullable<DocumentData['closing']> => ({
  closedOn: closing.closedOn,
  ground: closingGrounds[closing.ground as ClosingGround]?.text ?? closing.ground,
  result: words[closing.result ?? closing.defenceOutcome ?? ''] ?? '',
  summary: closing.summary,
  recoveredFen: closing.recoveredFen,
})

/** The closing report of a file as later papers quote it; null before it is closed. */
export async function closingParticulars(tx: Tx, keys: Keys, file: CaseRow): Promise<DocumentData['closing']> {
  const row = await closingOf(tx, { shard: file.shard, caseId: file.id })
  if (!row) return null
  const summary = keys.decrypt({ table: 'closing', column: 'summary', shard: file.shard, id: file.id }, row.summary)
  return closingWords({ ...row, summary })
}

export const archiveParticulars = (
  file: CaseRow,
  { pages, items }: Pick<FileInput, 'pages' | 'items'>,
  retention: string | null,
): NonNullable<DocumentData['archive']> => ({
  fileNo: file.fileNo,
  retention: retention ?? '',
  pages,
  receivedOn: file.receivedOn,
  closedOn: file.closedOn ?? file.terminatedOn,
  archivedOn: file.archivedOn,
  items,
})
