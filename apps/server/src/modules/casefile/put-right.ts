import type { Day } from '@fayuan/law'
import type { RightingVerb } from '@fayuan/law/corrections'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { RowChange } from '../../platform/database/rows.ts'
import { Stale } from '../../platform/refusal.ts'
import { record } from './advance.ts'
import { figuresMoved } from './figures.ts'
import { insertDeltas, moveCase } from './queries.ts'
import type { CaseFile } from './schema.ts'
import { tellApplicant } from './tell.ts'

export type Righted = {
  verb: RightingVerb
  outcome?: string
  today: Day
  at: Date
  /** What was put right and why, in words, for the history. */
  note: string
  data?: Record<string, unknown>
  set?: RowChange<'legalCase'>
}

/** Writes what was put right: the row, its history, its figures and the audit, all or nothing. The course of the file is `advance`'s alone. */
export async function putRight(tx: Tx, platform: Platform, actor: Actor, file: CaseFile, done: Righted): Promise<CaseFile> {
  const after = await moveCase(tx, file, done.set ?? {})
  if (!after) throw new Stale(file.version)
  await Promise.all([
    record(tx, actor, file, after, done, done.at),
    insertDeltas(tx, figuresMoved(file, after)),
    tellApplicant(tx, platform, after, done.verb, done.at),
  ])
  return { ...after, done: file.done }
}
