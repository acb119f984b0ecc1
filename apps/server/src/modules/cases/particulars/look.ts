import { correctionGrounds, particulars } from '@fayuan/law/corrections'
import type { z } from 'zod'
import type { Actor } from '../../../platform/actor.ts'
import { writeAudit } from '../../../platform/audit/entry.ts'
import type { Platform } from '../../../platform/context.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { Denied, NotFound } from '../../../platform/refusal.ts'
import { canDo, type CaseFile, findCase, onlyStation, openChange, shardOfCase } from '../../casefile/index.ts'
import { factLabels } from '../../applications/index.ts'
import { reachOf } from '../list/reach.ts'
import { sightOf } from '../policy.ts'
import { correctionsOf } from './queries.ts'
import { correctionStates, type CorrectionView, type ParticularsOut } from './schema.ts'
import { particularsNow } from './standing.ts'

async function inSight(tx: Tx, actor: Actor, id: string) {
  const shard = await shardOfCase(tx, actor, id)
  const file = shard ? await findCase(tx, shard, id) : undefined
  if (!file || (onlyStation(actor) && file.sourceAgencyId !== actor.agencyId)) throw new NotFound()
  return file
}

const labelled = (table: Readonly<Record<string, string>>, code: string) => table[code] ?? code

/** 修改记录: every value before and after, who changed it and why, the newest first. */
export async function listCorrections(tx: Tx, platform: Platform, actor: Actor, id: string): Promise<{ items: CorrectionView[] }> {
  const file = await inSight(tx, actor, id)
  const sight = sightOf(actor, { shard: file.shard, isGranted: reachOf(actor).kind === 'granted' })
  const isShown = sight.facts && sight.names
  const rows = await correctionsOf(tx, { shard: file.shard, caseId: file.id })
  return {
    items: rows.map((row) => {
      const kept = openChange(platform.keys, row)
      const state = row.state as CorrectionView['state']
      return {
        id: row.id,
        state,
        stateLabel: correctionStates[state],
        labels: row.fields.map((field) => labelled({ ...factLabels, ...particulars }, field)),
        changes: isShown ? kept.changes : [],
        groundLabel: labelled(correctionGrounds, row.ground),
        reason: isShown ? row.reason : '',
        told: isShown ? kept.told : [],
        askedByName: row.askedByName,
        askedAt: row.askedAt.toISOString(),
        decidedByName: row.decidedByName,
        decidedAt: row.decidedAt?.toISOString() ?? null,
        answer: isShown ? row.answer : '',
      }
    }),
  }
}

/** What can be put right as it stands, for whoever may. */
export async function getParticulars(tx: Tx, platform: Platform, actor: Actor, id: string): Promise<z.infer<typeof ParticularsOut>> {
  const file: CaseFile = { ...(await inSight(tx, actor, id)), done: [] }
  if (!canDo(actor, file).some(({ verb }) => verb === 'correctParticulars')) throw new Denied('您的岗位不能更正案件登记。')
  const [now] = await Promise.all([
    particularsNow(tx, platform, file),
    writeAudit(tx, {
      shard: file.shard,
      actorId: actor.accountId,
      actorName: actor.name,
      agencyId: actor.agencyId,
      action: 'getParticulars',
      objectType: 'case',
      objectId: file.id,
      requestId: actor.requestId,
      address: actor.address,
    }),
  ])
  return { ...now, isNotice: file.chain === 'NOTIFIED' }
}
