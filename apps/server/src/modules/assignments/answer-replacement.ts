import type { Day } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { advanceBeside, type CaseFile, lockCase } from '../casefile/index.ts'
import { loadedProvider } from '../providers/index.ts'
import { inPapers } from './appoint.ts'
import { answerRequest, completeRequest } from './queries.ts'
import type { AgreeReplacementInput, CompleteReplacementInput, RefuseReplacementInput, WithdrawReplacementInput } from './schema.ts'

/** 同意更换 (法55, 程37): what was found when the request was looked into; another lawyer is then named (`replaceLawyer`). */
export async function agreeReplacement(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: AgreeReplacementInput,
  today: Day,
  at?: Date,
): Promise<CaseFile> {
  const file = await lockCase(tx, actor, id)
  const after = await advanceBeside(tx, platform, actor, file, {
    verb: 'agreeReplacement',
    today,
    at,
    version,
    note: `经核查，${input.findings}`,
  })
  await answerRequest(tx, file, { outcome: 'AGREED', findings: input.findings, by: actor.name, on: today })
  return after
}

/** 不同意更换, with the reason that is told (程37). */
export async function refuseReplacement(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: RefuseReplacementInput,
  today: Day,
  at?: Date,
): Promise<CaseFile> {
  const file = await lockCase(tx, actor, id)
  const after = await advanceBeside(tx, platform, actor, file, { verb: 'refuseReplacement', today, at, version, note: input.reasons })
  await answerRequest(tx, file, { outcome: 'REFUSED', findings: input.reasons, by: actor.name, on: today })
  return after
}

export async function withdrawReplacement(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: WithdrawReplacementInput,
  today: Day,
  at?: Date,
): Promise<CaseFile> {
  const file = await lockCase(tx, actor, id)
  const after = await advanceBeside(tx, platform, actor, file, { verb: 'withdrawReplacement', today, at, version, note: input.reason })
  await answerRequest(tx, file, { outcome: 'WITHDRAWN', findings: input.reason, by: actor.name, on: today })
  return after
}

/** 变更协议并移交材料 (程37): the former lawyer has handed over; the new one's letter to the organ goes out. */
export async function completeReplacement(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: CompleteReplacementInput,
  today: Day,
  at?: Date,
): Promise<CaseFile> {
  const file = await lockCase(tx, actor, id)
  const letter = await letterOf(tx, file, today)
  const after = await advanceBeside(tx, platform, actor, file, {
    verb: 'completeReplacement',
    today,
    at,
    version,
    note: input.handedOver,
    papers: { LEGAL_AID_LETTER: letter },
  })
  await completeRequest(tx, file, today)
  return after
}

async function letterOf(tx: Tx, file: CaseFile, today: Day) {
  const person = file.providerId ? await loadedProvider(tx, file.shard, file.providerId, today) : undefined
  return person ? inPapers(person, today) : null
}
