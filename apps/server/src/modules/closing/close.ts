import type { Day } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { advance, type CaseFile, limitLawyersAccess, lockCase } from '../casefile/index.ts'
import { untilHandedIn } from './access.ts'
import { assignmentParticulars, closingWords } from './papers.ts'
import { refuseImpossibleClosing } from './policy.ts'
import { insertClosing } from './queries.ts'
import type { CloseInput } from './schema.ts'

/** 结案 (R-90, 程40). The thirty days to hand in the file run from the closing day, not from the day it is reported (D14). */
export async function closeCase(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: CloseInput,
  today: Day,
): Promise<CaseFile> {
  const file = await lockCase(tx, actor, id)
  refuseImpossibleClosing(file, input, today)
  const { closedOn, ground, recoveredFen, wagesFen, trialMode } = input
  const [result, defenceOutcome] = [input.result ?? null, input.defenceOutcome ?? null]
  const report = { closedOn, ground, result, defenceOutcome, recoveredFen, summary: input.summary }
  const closed = await advance(tx, platform, actor, file, {
    verb: 'closeCase',
    today,
    version,
    data: { closedOn, ground, result, defenceOutcome, recoveredFen, wagesFen },
    set: { closedOn, result: result ?? defenceOutcome, recoveredFen, wagesFen },
    clocks: { D14: { startedOn: closedOn } },
    papers: { CLOSING_REPORT: { closing: closingWords(report), assignment: await assignmentParticulars(tx, file) } },
  })
  const summary = platform.keys.encrypt({ table: 'closing', column: 'summary', shard: file.shard, id: file.id }, input.summary)
  const by = { byId: actor.accountId ?? file.id, byName: actor.name }
  await insertClosing(tx, {
    shard: file.shard,
    caseId: file.id,
    closedOn,
    ground,
    result,
    defenceOutcome,
    summary,
    recoveredFen,
    wagesFen,
    trialMode,
    ...by,
  })
  await limitLawyersAccess(tx, closed, untilHandedIn(platform, closedOn))
  return closed
}
