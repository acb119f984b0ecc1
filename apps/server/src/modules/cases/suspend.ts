import type { Day } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { advance, type CaseFile, lockCase } from '../casefile/index.ts'

/** 中止 is only a state of the office: no legal clock stops for it. */
export async function suspendCase(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: { reason: string },
  today: Day,
  at?: Date,
): Promise<CaseFile> {
  const file = await lockCase(tx, actor, id)
  return advance(tx, platform, actor, file, { verb: 'suspendCase', today, at, version, note: input.reason })
}

export async function resumeCase(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: { note?: string },
  today: Day,
  at?: Date,
): Promise<CaseFile> {
  const file = await lockCase(tx, actor, id)
  return advance(tx, platform, actor, file, { verb: 'resumeCase', today, at, version, note: input.note })
}
