import type { Day } from '@fayuan/law'
import type { z } from 'zod'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { advance, lockCase } from '../casefile/index.ts'
import { noticeNumberOf } from './queries.ts'
import type { ReturnNoticeIn } from './schema.ts'

/** 复函退回通知 (R-17, 法27): nobody is assigned, and the organ is told why in writing. */
export async function returnNotice(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: z.infer<typeof ReturnNoticeIn>,
  today: Day,
) {
  const file = await lockCase(tx, actor, id)
  return advance(tx, platform, actor, file, {
    verb: 'returnNotice',
    today,
    version,
    note: input.reason,
    papers: { NOTIFY_REPLY: { reply: input.reason, origin: { kind: 'NOTICE', paperNo: await noticeNumberOf(tx, file) } } },
  })
}
