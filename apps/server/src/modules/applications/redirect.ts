import type { Day } from '@fayuan/law'
import type { z } from 'zod'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { advance, limitLawyersAccess, lockCase } from '../casefile/index.ts'
import { openFacts } from './facts.ts'
import { judgeFacts } from './policies.ts'
import { OursToDecide } from './refusals.ts'
import type { RedirectionIn } from './schema.ts'

/** 告知向有权机构申请: only where the rules find another agency competent; what is ours is granted or refused. */
export async function redirectApplication(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: z.infer<typeof RedirectionIn>,
  today: Day,
) {
  const file = await lockCase(tx, actor, id)
  const facts = openFacts(platform.keys, file)
  if (facts && (await judgeFacts(tx, facts, today)).eligible !== 'not_accepted') throw new OursToDecide()
  const moved = await advance(tx, platform, actor, file, {
    verb: 'redirectApplication',
    today,
    version,
    note: `${input.reason}；告知向${input.to}申请`,
    data: { to: input.to },
  })
  await limitLawyersAccess(tx, file, today)
  return moved
}
