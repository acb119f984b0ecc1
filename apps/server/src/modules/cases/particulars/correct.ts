import { type Day, roles } from '@fayuan/law'
import { correctionGrounds, type Particular, particulars, rightings } from '@fayuan/law/corrections'
import type { Actor } from '../../../platform/actor.ts'
import type { Platform } from '../../../platform/context.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids.ts'
import { authorizeRighting, type CaseFile, keepCorrection, lockCase, putRight } from '../../casefile/index.ts'
import { carryOut } from './carry-out.ts'
import { type Plan, planCorrection, previewOf } from './plan.ts'
import type { CorrectParticulars, Preview, StatedParticulars } from './schema.ts'

/** 更正登记: what was entered wrong, with its reason; at once while nothing is decided, afterwards when a second person has looked. */
export async function correctParticulars(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: CorrectParticulars,
  today: Day,
  at: Date = platform.clock.now(),
): Promise<CaseFile> {
  const file = await lockCase(tx, actor, id)
  authorizeRighting(actor, file, 'correctParticulars', version)
  const { ground, reason, confirmed = [], ...stated } = input
  const plan = await planCorrection(tx, platform, actor, file, { stated, confirmed, today })
  const correctionId = newId()
  const isWaiting = plan.second !== null
  const note = `${isWaiting ? '提出更正' : '更正'}：${labelsOf(plan.fields)}。${correctionGrounds[ground]}：${reason}${saidAfter(plan)}`
  const act = { verb: 'correctParticulars' as const, today, at, note, data: { correction: correctionId, fields: plan.fields } }
  const after = isWaiting
    ? await putRight(tx, platform, actor, file, {
        ...act,
        outcome: 'ASKED',
        set: { correctionId, correctionBy: actor.accountId, correctionRole: plan.second || null },
      })
    : await carryOut(tx, platform, actor, file, plan, act)
  const row = {
    shard: file.shard,
    id: correctionId,
    caseId: file.id,
    state: isWaiting ? 'WAITING' : 'DONE',
    fields: plan.fields,
    ground,
    reason,
    askedBy: actor.accountId,
    askedByName: actor.name,
    askedAt: at,
    decidedAt: isWaiting ? null : at,
  }
  await keepCorrection(tx, platform.keys, row, { stated, confirmed, changes: plan.changes, told: saidOf(plan) })
  return after
}

/** What would follow, before anybody signs for it; nothing is written. */
export async function previewCorrection(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  of: { id: string; stated: StatedParticulars; confirmed?: string[] },
  today: Day,
): Promise<Preview> {
  const file = await lockCase(tx, actor, of.id)
  authorizeRighting(actor, file, 'correctParticulars', file.version)
  const plan = await planCorrection(tx, platform, actor, file, { ...of, today })
  return previewOf(file, plan, secondInWords(plan.second))
}

const secondInWords = (second: string | null): string | null => {
  if (second === null) return null
  const either = rightings.confirmCorrection.roles.filter((role) => second === '' || role === second)
  return either.map((role) => roles[role]).join('或者')
}

export const labelsOf = (fields: readonly Particular[]): string => fields.map((field) => particulars[field]).join('、')

export const saidOf = (plan: Plan): string[] => [...plan.conflicts, ...plan.told]
export const saidAfter = (plan: Plan): string => {
  const said = saidOf(plan)
  return said.length > 0 ? `。${said.join('')}` : ''
}
