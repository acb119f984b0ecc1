import type { Tx } from '../../platform/database/database.ts'
import type { Keys } from '../../platform/keys/index.ts'
import type { CaseFile } from '../casefile/index.ts'
import { type DocumentCode, type DocumentData, livePapers, paperData } from '../documents/index.ts'

type Completed = { voids?: DocumentCode[]; papers: { code: DocumentCode; data: Partial<DocumentData> }[] }

/** 审查表 with the approval in it (程14, R-60): the one the reviewer began is replaced by the whole one, as the file keeps it. */
export async function completedForm(
  tx: Tx,
  keys: Keys,
  file: Pick<CaseFile, 'shard' | 'id'>,
  decision: NonNullable<DocumentData['decision']>,
): Promise<Completed> {
  const forms = (await livePapers(tx, { shard: file.shard, caseId: file.id })).filter(({ code }) => code === 'REVIEW_FORM')
  const last = forms.at(-1)
  if (!last) return { papers: [] }
  const { check, household, hasNoOpponent } = paperData(keys, last)
  return { voids: ['REVIEW_FORM'], papers: [{ code: 'REVIEW_FORM', data: { check, household, hasNoOpponent, decision } }] }
}
