import type { Day } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { advance, type CaseFile, limitLawyersAccess, lockCase } from '../casefile/index.ts'
import { refuseImpossibleDay } from './days.ts'

const modes = { DIRECT: '直接送达', POST: '邮寄送达', ELECTRONIC: '电子送达', FORWARDED: '转交送达', LEFT: '留置送达' } as const
export const deliveryModes = Object.keys(modes) as [keyof typeof modes, ...(keyof typeof modes)[]]

/**
 * 登记送达 of a decision: the days to object run from it (D09), the three days of D13 are met by it, and to a lawyer it is the closing day, from
 * which the file is owed (R-90, D14).
 */
export async function recordDelivery(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: { deliveredOn: Day; mode: keyof typeof modes; note?: string },
  today: Day,
  at?: Date,
): Promise<CaseFile> {
  const file = await lockCase(tx, actor, id)
  refuseImpossibleDay(file, input.deliveredOn, today)
  const isLawyers = file.state === 'TERMINATED' && file.acceptedOn !== null
  const from = { startedOn: input.deliveredOn }
  const note = [modes[input.mode], input.note].filter(Boolean).join('：')
  const after = await advance(tx, platform, actor, file, {
    verb: 'recordDelivery',
    outcome: isLawyers ? 'WITH_LAWYER' : file.state === 'WITHDRAWN' ? 'URGENT_AID_ENDED' : undefined,
    today,
    at,
    version,
    note,
    data: { mode: input.mode, deliveredOn: input.deliveredOn },
    stopsOn: input.deliveredOn,
    clocks: { D09: from, D14: from },
  })
  if (isLawyers) await limitLawyersAccess(tx, file, input.deliveredOn)
  return after
}
