import type { Day } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { advance, authorize, type CaseFile, isUnderUrgentAid, lockCase } from '../casefile/index.ts'
import { appoint, carried, fitFor, inPapers, originOf } from './appoint.ts'
import { judgeFacts, openFacts, toldOf } from '../applications/index.ts'
import { NoticeToReturn } from './refusals.ts'
import type { AssignInput } from './schema.ts'

/**
 * 指派: within three days of the grant or the notice; the firm's five days to the agreement begin (D08). Urgent aid is assigned
 * at once, while the review goes on (法44).
 */
export async function assignCase(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: AssignInput,
  today: Day,
  at: Date = platform.clock.now(),
): Promise<CaseFile> {
  const file = await lockCase(tx, actor, id)
  const outcome = isUnderUrgentAid(file) ? 'URGENT' : undefined
  authorize(actor, file, 'assignCase', { outcome })
  await isOursToAssign(tx, platform, file, today)
  const person = await fitFor(tx, platform, file, input, today)
  const papers = { ...inPapers(person, today), origin: await originOf(tx, file) }
  const after = await advance(tx, platform, actor, file, {
    verb: 'assignCase',
    outcome,
    today,
    at,
    version,
    note: input.note,
    data: { providerId: person.id, ...(input.isConflictWeighed ? { isConflictWeighed: true } : {}) },
    // Where a declined offer returns to.
    set: { ...carried(person, today), ...(outcome ? {} : { originState: file.state }) },
    papers: { ASSIGN_NOTICE: papers, LEGAL_AID_LETTER: papers },
  })
  await appoint(tx, actor, file, person, { reason: input.note ?? '', today, at })
  return after
}

/** A notice the rules refuse was entered to be returned (法25, 法27): nobody is assigned on it. */
async function isOursToAssign(tx: Tx, platform: Platform, file: CaseFile, today: Day): Promise<void> {
  const facts = file.state === 'NOTIFIED' ? openFacts(platform.keys, file) : null
  if (!facts) return
  const finding = await judgeFacts(tx, facts, today)
  if (finding.eligible === 'no') throw new NoticeToReturn(toldOf(finding))
}
