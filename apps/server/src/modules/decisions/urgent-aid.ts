import { type Day, daysBetween } from '@fayuan/law'
import type { z } from 'zod'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { openFacts } from '../applications/index.ts'
import { advance, lockCase } from '../casefile/index.ts'
import { NotUrgent, SupplyByPast, UrgentAidAlready } from './refusals.ts'
import type { UrgentAidIn } from './schema.ts'

const grounds = {
  LIMITATION_NEAR: '距法定时效或者期限届满不足七日',
  PRESERVATION: '需要立即申请财产保全、证据保全或者先予执行',
  OTHER_BY_LAW: '法律、法规、规章规定的其他情形',
}

/** 先行提供法律援助 (法44, R-59): help begins while the review goes on; the missing formalities are owed by the day named (D17). Not a grant. */
export async function grantUrgentAid(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: z.infer<typeof UrgentAidIn>,
  today: Day,
  at?: Date,
) {
  const file = await lockCase(tx, actor, id)
  if (file.urgentAidOn) throw new UrgentAidAlready()
  if (input.supplyBy <= today) throw new SupplyByPast()
  const facts = openFacts(platform.keys, file)
  // 不足七日: exactly seven days left is not yet urgent (V7).
  if (input.ground === 'LIMITATION_NEAR' && !(file.limitationOn && daysBetween(today, file.limitationOn) < 7)) throw new NotUrgent()
  if (input.ground === 'PRESERVATION' && !facts?.needsPreservation) throw new NotUrgent()
  return advance(tx, platform, actor, file, {
    verb: 'grantUrgentAid',
    today,
    at,
    version,
    note: grounds[input.ground],
    data: { ground: input.ground, supplyBy: input.supplyBy },
    set: { urgentAidOn: today, flags: [...file.flags, 'URGENT'] },
    clocks: { D17: { days: daysBetween(today, input.supplyBy as Day) } },
    papers: {
      URGENT_AID_NOTE: {
        replyBy: input.supplyBy,
        check: { subject: '', scope: '', means: '', basis: ['法律援助法44'], opinion: grounds[input.ground], by: actor.name, on: today },
      },
    },
  })
}
