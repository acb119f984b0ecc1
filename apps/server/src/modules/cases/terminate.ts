import { type Day, terminationCites, terminationGrounds } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { currentAssignment } from '../assignments/index.ts'
import { advance, authorize, type CaseFile, limitLawyersAccess, lockCase } from '../casefile/index.ts'
import { openFacts, judgeFacts } from '../applications/index.ts'
import { insertTermination } from './queries.ts'
import { MeansNeverAsked, MeansNowUnknown, MeansStillOpen, StillPoor } from './refusals.ts'
import type { TerminateInput } from './schema.ts'

/** 终止 (R-85…R-87, 法48): a written decision, served within three days (D13), open to objection from its receipt (D09). */
export async function terminateCase(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: TerminateInput,
  today: Day,
  at: Date = platform.clock.now(),
): Promise<CaseFile> {
  const file = await lockCase(tx, actor, id)
  authorize(actor, file, 'terminateCase')
  if (input.ground === 'NO_LONGER_POOR') await noLongerPoor(tx, platform, file, input.means, today)
  const current = await currentAssignment(tx, file.shard, file.id)
  const assignment = current ? { firm: current.firmName, lawyer: current.providerName, licence: '', on: current.assignedOn } : null
  const termination = { ground: terminationGrounds[input.ground], reasons: input.reasons, cite: terminationCites[input.ground], on: today }
  // One letter to the authority, one to the firm (R-87, 程39): neither reads what the other is told. Before both there is nobody to write to.
  const told = [file.organ, assignment?.firm ?? ''].filter((name) => name !== '')
  const after = await advance(tx, platform, actor, file, {
    verb: 'terminateCase',
    outcome: input.served === 'NOW' ? undefined : 'SERVED_LATER',
    today,
    at,
    version,
    note: input.reasons,
    data: { ground: input.ground, cite: terminationCites[input.ground] },
    set: { terminatedOn: today },
    papers: {
      TERMINATE_DECISION: { termination, assignment },
      TERMINATE_LETTER: told.map((addressee) => ({ addressee, termination, assignment })),
    },
  })
  const terminationId = newId()
  await insertTermination(tx, {
    shard: file.shard,
    id: terminationId,
    caseId: file.id,
    ground: input.ground,
    reasons: input.reasons,
    decidedBy: actor.accountId ?? file.agencyId,
    decidedByName: actor.name,
    decidedOn: today,
    means: input.means ? platform.keys.encrypt(sealedMeans(file.shard, terminationId), JSON.stringify(input.means)) : null,
  })
  await limitLawyersAccess(tx, file, today)
  return after
}

const isWithoutMeansTest = (file: CaseFile) => file.chain === 'NOTIFIED' || file.meansReason === 'ART32' || file.meansReason === 'NOTIFIED'

const sealedMeans = (shard: string, id: string) => ({ table: 'termination', column: 'means', shard, id })

/**
 * 经济状况变化 (法48(4)): what the household has now is measured, and by the rules the case must no longer qualify. Income that was never measured
 * (法42) cannot be said to have changed; whoever still belongs to those spared the check goes on being aided whatever they earn.
 */
async function noLongerPoor(tx: Tx, platform: Platform, file: CaseFile, means: TerminateInput['means'], today: Day): Promise<void> {
  if (isWithoutMeansTest(file)) throw new MeansNeverAsked()
  if (!means) throw new MeansNowUnknown(file.meansReason === 'ART42')
  const facts = openFacts(platform.keys, file)
  if (!facts) return
  const { noLongerOf, source: _source, lowIncomeRegistry, hardshipEvent, ...household } = means
  const now = {
    ...facts,
    // Judged by the standard of today: whether aid is still owed from now on, not whether it was.
    receivedAt: today,
    policyVersion: undefined,
    standardMonthlyPerCapita: undefined,
    household: { ...facts.household, ...household },
    lowIncomeRegistry: lowIncomeRegistry ?? facts.lowIncomeRegistry,
    hardshipEvent: hardshipEvent ?? facts.hardshipEvent,
    categories: facts.categories?.filter(({ code }) => !noLongerOf.some((lost) => lost === code)),
    verification: 'DATA_SHARED' as const,
    limitationOn: undefined,
    needsPreservation: undefined,
  }
  const { eligible, reasons, missing } = await judgeFacts(tx, now, today)
  if (eligible === 'yes') throw new StillPoor(reasons.filter(({ met }) => met === true).at(-1)?.text ?? '')
  if (eligible === 'need_more') throw new MeansStillOpen(missing.map(({ ask }) => ask))
}
