import type { Day } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { advance, type CaseFile, lockCase } from '../casefile/index.ts'
import { openClocks } from '../deadlines/index.ts'
import { archiveParticulars, assignmentParticulars, closingParticulars } from './papers.ts'
import { refuseBrokenPages } from './policy.ts'
import { insertFileCheck } from './queries.ts'
import { OpenToObjection, TerminationUndelivered } from './refusals.ts'
import type { FileInput } from './schema.ts'

/**
 * 提交案卷 (R-91, 程41): the lawyer hands in the bound file with its index; the agency has thirty days to check it (D15). After a termination only
 * when nobody can object to it any more (法49), for a corrected one goes on.
 */
export async function submitFile(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: FileInput,
  today: Day,
): Promise<CaseFile> {
  const file = await lockCase(tx, actor, id)
  refuseBrokenPages(input)
  await refuseWhileOpenToObjection(tx, file, today)
  const [assignment, closing] = await Promise.all([assignmentParticulars(tx, file), closingParticulars(tx, platform.keys, file)])
  const particulars = { assignment, closing, archive: archiveParticulars(file, input, null) }
  const filed = await advance(tx, platform, actor, file, {
    verb: 'submitFile',
    today,
    version,
    data: { pages: input.pages, items: input.items.length },
    set: { filedOn: today },
    papers: { CASE_COVER: particulars, CASE_INDEX: particulars },
  })
  await insertFileCheck(tx, {
    shard: file.shard,
    id: newId(),
    caseId: file.id,
    submittedOn: today,
    pages: input.pages,
    items: JSON.stringify(input.items),
  })
  return filed
}

async function refuseWhileOpenToObjection(tx: Tx, file: CaseFile, today: Day): Promise<void> {
  if (file.state !== 'TERMINATED') return
  const clocks = await openClocks(tx, file.shard, file.id)
  const objection = clocks.find(({ rule }) => rule === 'D09')
  const isUndelivered = clocks.some(({ rule }) => rule === 'D13')
  if (isUndelivered && !objection) throw new TerminationUndelivered()
  if (objection?.dueOn && today <= objection.dueOn) throw new OpenToObjection(objection.dueOn)
}
