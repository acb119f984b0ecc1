import type { CaseState, Day } from '@fayuan/law'
import { partyKeys } from '@fayuan/law/likeness'
import type { z } from 'zod'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { claimOfCase, indexAnew, refuseTwin } from '../applications/index.ts'
import {
  authorizeRighting,
  type CaseFile,
  earliest,
  holderOf,
  insertGrant,
  limitLawyersAccess,
  lockCase,
  openStates,
  putGrams,
  putRight,
} from '../casefile/index.ts'
import { haltClocks, wakeClocks } from '../deadlines/index.ts'
import { providerOf } from '../providers/index.ts'
import { opponentsOf } from './particulars/standing.ts'
import { haltedClocks, restorePapers, voidAssignment, voidPapers, withdrawWaiting } from './queries.ts'
import type { RestoreIn, VoidIn } from './schema.ts'

const noDuty = { nextRule: null, nextDueOn: null, nextDueAt: null, nextPaused: false, holderRole: '' }
const noCorrection = { correctionId: null, correctionBy: null, correctionRole: null }

/** 作废: a case opened in error leaves every figure, list and to-do. Its number stays taken, its papers and its trace stay, marked. */
export async function voidCase(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: z.infer<typeof VoidIn>,
  today: Day,
  at: Date = platform.clock.now(),
): Promise<CaseFile> {
  const file = await lockCase(tx, actor, id)
  authorizeRighting(actor, file, 'voidCase', version)
  const of = { shard: file.shard, caseId: file.id }
  const clocks = await haltClocks(tx, of, today)
  const after = await putRight(tx, platform, actor, file, {
    verb: 'voidCase',
    today,
    at,
    note: `作废：${input.reason}`,
    data: { clocks },
    set: { state: 'VOIDED', stateSince: at, voidedOn: today, voidedFrom: file.state, matterClaim: null, ...noDuty, ...noCorrection },
  })
  await Promise.all([
    voidPapers(tx, of, at),
    voidAssignment(tx, of, today),
    // Found by its number alone; running text leads to cases.
    putGrams(tx, file, []),
    withdrawWaiting(tx, of, { by: actor.accountId, name: actor.name, at }),
    limitLawyersAccess(tx, file, today),
  ])
  return after
}

/** 撤销作废: voided by mistake, it is where it was, with its clocks as if they had never stopped. */
export async function restoreCase(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: z.infer<typeof RestoreIn>,
  today: Day,
  at: Date = platform.clock.now(),
): Promise<CaseFile> {
  const file = await lockCase(tx, actor, id)
  authorizeRighting(actor, file, 'restoreCase', version)
  const state = file.voidedFrom as CaseState
  const matter = { matter: file.matter, opponents: opponentsOf(file), noticeNumber: file.noticeNumber ?? '' }
  const isOpen = openStates.includes(state)
  if (isOpen) await refuseTwin(tx, file, matter)
  const of = { shard: file.shard, caseId: file.id }
  const clocks = await wakeClocks(tx, of, await haltedClocks(tx, of))
  const opponentKeys = file.opponentKeys ?? partyKeys([file.opponents])
  const after = await putRight(tx, platform, actor, file, {
    verb: 'restoreCase',
    today,
    at,
    note: `撤销作废：${input.reason}`,
    set: {
      state,
      stateSince: at,
      voidedOn: null,
      voidedFrom: null,
      matterClaim: isOpen ? claimOfCase(file, { ...matter, opponentKeys }) : null,
      ...earliest(clocks),
      ...holderOf(state, file.orderedOn),
    },
  })
  await Promise.all([restorePapers(tx, of), voidAssignment(tx, of, null), indexAnew(tx, platform.keys, after), lawyerAgain(tx, after, at)])
  return after
}

async function lawyerAgain(tx: Tx, file: CaseFile, at: Date): Promise<void> {
  const lawyer = file.providerId ? await providerOf(tx, file.shard, file.providerId) : undefined
  if (lawyer?.accountId)
    await insertGrant(tx, { shard: file.shard, caseId: file.id, accountId: lawyer.accountId, reason: '撤销作废，继续承办', since: at })
}
